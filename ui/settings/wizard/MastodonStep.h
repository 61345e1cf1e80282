// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channels/ChannelSetup.h"
#include "ui/settings/wizard/WizardStep.h"

namespace firstmile
{

/// Signs in to a Mastodon server: with the browser, or with a token where that cannot be used.
class MastodonStep : public WizardStep
{
    Q_OBJECT

public:
    explicit MastodonStep(AccountWizard &wizard, const MastodonSetup &known = {});

    MastodonSetup setup() const;
    std::optional<Channel> channel() const override { return Channel::Mastodon; }
    QString nextText() const override;
    bool isComplete() const override;
    void next() override;

private:
    QLineEdit *m_server;
    QLineEdit *m_token;
};

}
