// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channels/ChannelSetup.h"
#include "ui/settings/wizard/WizardStep.h"

class QDoubleSpinBox;

namespace firstmile
{

/// Signs in to X with the keys of the person's own app.
class XStep : public WizardStep
{
    Q_OBJECT

public:
    static constexpr int usualPort = 8976;
    static QString redirect(int port); ///< what has to be registered with X

    XStep(AccountWizard &wizard, const XSetup &known);

    void setPort(int port) { m_setup.port = port; }
    XSetup setup() const;
    std::optional<Channel> channel() const override { return Channel::X; }
    QString nextText() const override { return tr("Sign in with the browser"); }
    bool isComplete() const override;
    void next() override;

private:
    XSetup m_setup;
    QLineEdit *m_clientId;
    QLineEdit *m_clientSecret;
    QDoubleSpinBox *m_budget;
};

}
