// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/wizard/WizardStep.h"

class QSpinBox;

namespace firstmile
{

class XStep;

/// What somebody needs from X before signing in: an app of their own that knows our redirect address.
class XNeedsStep : public WizardStep
{
    Q_OBJECT

public:
    explicit XNeedsStep(AccountWizard &wizard);

    std::optional<Channel> channel() const override { return Channel::X; }
    void next() override;

private:
    void showRedirect();

    QLineEdit *m_redirect;
    QPushButton *m_copy;
    QSpinBox *m_port;
    XStep *m_form = nullptr;
};

}
