// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channels/mail/ImapOpening.h"
#include "core/channels/mail/SmtpConnection.h"

namespace firstmile
{

/// Signs in to both servers of a mail account and finds its mailboxes; changes nothing.
///
///   SigningIn -> Listing -> Asking (credentials) -> Submitting -> done
class MailVerification : public QObject
{
    Q_OBJECT

public:
    MailVerification(std::shared_ptr<MailAccess> access, QObject *parent);

    Async<AccountProfile> run();
    void cancel();

private:
    enum class Step { SigningIn, Listing, Asking, Submitting };

    template <class T>
    void await(const Async<T> &future, Step step);
    void take(const std::shared_ptr<ImapConnection> &connection);
    void take(const ImapReply &reply);
    void take(const MailCredentials &credentials);
    void finish();
    void fail(const QString &server, Error error);

    std::shared_ptr<MailAccess> m_access;
    ImapOpening *m_opening;
    std::shared_ptr<ImapConnection> m_imap;
    std::unique_ptr<SmtpConnection> m_smtp;
    Step m_step = Step::SigningIn;
    MailFolders m_folders;
    Promise<AccountProfile> m_promise;
};

}
