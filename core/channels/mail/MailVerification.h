// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channels/ChannelClient.h"
#include "core/channels/mail/ImapConnection.h"
#include "core/channels/mail/SmtpConnection.h"

namespace firstmile
{

/// Signs in to both servers of a mail account and finds its mailboxes; changes nothing.
///
///   SigningIn -> Listing -> Submitting -> done
class MailVerification : public QObject
{
    Q_OBJECT

public:
    MailVerification(const MailSettings &settings, const MailCredentials &credentials, const MailTimeouts &timeouts,
                     QObject *parent);

    Async<AccountProfile> run();
    void cancel();

private:
    enum class Step { SigningIn, Listing, Submitting };

    template <class T>
    void await(const Async<T> &future, Step step);
    void advance();
    void finish();
    void fail(const QString &server, Error error);

    MailSettings m_settings;
    ImapConnection m_imap;
    SmtpConnection m_smtp;
    MailCredentials m_credentials;
    Step m_step = Step::SigningIn;
    MailFolders m_folders;
    Promise<AccountProfile> m_promise;
};

}
