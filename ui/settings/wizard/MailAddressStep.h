// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/channels/mail/MailSettingsGuess.h"
#include "ui/settings/wizard/WizardStep.h"

namespace firstmile
{

/// Which mailbox? Its servers are looked for.
class MailAddressStep : public WizardStep
{
    Q_OBJECT

public:
    explicit MailAddressStep(AccountWizard &wizard);

    std::optional<Channel> channel() const override { return Channel::Email; }
    QString nextText() const override { return tr("Find its servers"); }
    bool isComplete() const override;
    void next() override;

private:
    void found(const QString &address, const Result<MailSettingsGuess> &guess);

    QLineEdit *m_address;
};

}
