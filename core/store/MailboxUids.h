// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Conversation.h"
#include "core/store/Session.h"

namespace firstmile
{

/// Which message a mail in a mailbox is, by the number that the server gave it there.
class MailboxUids
{
public:
    MailboxUids(Session &session, AccountId account, const QString &mailbox, qint64 uidValidity)
        : m_session(session), m_account(account), m_mailbox(mailbox), m_uidValidity(uidValidity)
    {}

    /// Unread conversations whose newest inbound message is one of these mails.
    Result<QList<ConversationId>> unreadThatEndWith(const QList<qint64> &uids);

    /// These mails lie there no more; their messages stay.
    Result<void> forget(const QList<qint64> &uids);

private:
    Session &m_session;
    AccountId m_account;
    QString m_mailbox;
    qint64 m_uidValidity;
};

}
