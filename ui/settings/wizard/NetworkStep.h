// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/wizard/WizardStep.h"

class QButtonGroup;

namespace firstmile
{

/// Which network?
class NetworkStep : public WizardStep
{
    Q_OBJECT

public:
    explicit NetworkStep(AccountWizard &wizard);

    void choose(Channel channel);
    bool isComplete() const override;
    void next() override;

private:
    QButtonGroup *m_group;
};

}
