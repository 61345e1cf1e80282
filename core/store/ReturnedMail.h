// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Account.h"
#include "core/model/Message.h"
#include "core/store/Transaction.h"

namespace firstmile
{

/// Tells our mails which of them came back. A bounce may be taken in before the mail that it is about: what it reports
/// is kept, and whichever comes second finds the other.
///
/// A mail that came back for good from whom it was meant for did not reach the customer: that goes into the log, and
/// its conversation opens again. A delay is only noted, as is a copy that did not arrive.
class ReturnedMail
{
public:
    /// Bounces that are older than `liveSince` are told of, but open nothing.
    ReturnedMail(Transaction &transaction, const Account &account, Instant now, Instant liveSince)
        : m_transaction(transaction), m_account(account), m_now(now), m_liveSince(liveSince)
    {}

    /// A bounce that was just stored.
    Result<void> takeBounce(MessageId id, const IncomingMessage &bounce);

    /// Mails of ours that were just stored.
    Result<void> takeSent(const QStringList &remoteIds);

private:
    struct Return
    {
        QString original;
        BounceReport report;
        Instant at;
    };

    Result<void> apply(const Return &returned);
    Result<bool> note(const Message &mail, const Return &returned);
    Result<void> logLost(const Message &mail, const Return &returned);
    bool isForCustomer(const Message &mail, const BounceReport &report) const;

    Transaction &m_transaction;
    const Account &m_account;
    Instant m_now;
    Instant m_liveSince;
};

}
