// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channels/ChannelSetup.h"
#include "ui/settings/wizard/WizardStep.h"

namespace firstmile
{

/// Signs in to Bluesky with an app password.
class BlueskyStep : public WizardStep
{
    Q_OBJECT

public:
    explicit BlueskyStep(AccountWizard &wizard, const BlueskySetup &known = {});

    BlueskySetup setup() const;
    std::optional<Channel> channel() const override { return Channel::Bluesky; }
    QString nextText() const override { return tr("Sign in"); }
    bool isComplete() const override;
    void next() override;

private:
    QLineEdit *m_handle;
    QLineEdit *m_password;
    QLineEdit *m_service;
};

}
