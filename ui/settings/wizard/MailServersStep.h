// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channels/ChannelSetup.h"
#include "core/channels/mail/MailSettingsGuess.h"
#include "ui/settings/wizard/WizardStep.h"

class QComboBox;
class QRadioButton;
class QSpinBox;

namespace firstmile
{

/// A mailbox's servers as they were found, and how to sign in there.
class MailServersStep : public WizardStep
{
    Q_OBJECT

public:
    /// Without a guess the servers are what `setup` says, or nothing.
    MailServersStep(AccountWizard &wizard, const MailSetup &setup, const std::optional<MailSettingsGuess> &guess);

    MailSetup setup() const;
    std::optional<Channel> channel() const override { return Channel::Email; }
    QString nextText() const override;
    bool isComplete() const override;
    void next() override;

private:
    struct Server
    {
        QLineEdit *host = nullptr;
        QSpinBox *port = nullptr;
        QComboBox *security = nullptr;
    };

    void addWays(const std::optional<MailSettingsGuess> &guess);
    void addSecrets();
    Server addServer(const QString &label, const MailServer &known, int tlsPort, int startTlsPort);
    void showWay();
    bool isByBrowser() const;
    static MailServer typed(const Server &server);

    MailSetup m_setup;
    QFormLayout *m_form = nullptr;
    QRadioButton *m_byBrowser = nullptr; ///< null: the provider has no such sign-in
    QRadioButton *m_byPassword = nullptr;
    QLineEdit *m_user;
    QLineEdit *m_password;
    QLineEdit *m_clientId;
    QLineEdit *m_clientSecret;
    Server m_imap;
    Server m_smtp;
};

}
