// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/MessageOrder.h"
#include "core/store/Transaction.h"

namespace firstmile
{

/// Gives new messages their numbers, in the order of their time: the first free place of the message's second.
class MessageNumbers
{
public:
    explicit MessageNumbers(Session &session) : m_session(session) {}

    /// Makes this the only transaction that gives numbers until it ends. SQLite has one writer anyway; on PostgreSQL
    /// two consoles could otherwise take the same message, or the same number, at once. To be called before anything is
    /// read that what is stored depends on.
    static Result<void> takeTurn(Session &session);

    /// Reads which places of these times are taken, all at once. What was not read so is read when it is needed.
    Result<void> read(const QList<Instant> &times);

    Result<MessageId> take(Instant at);

private:
    Result<void> readFrom(const QList<qint64> &places);

    Session &m_session;
    QSet<qint64> m_read; ///< first places of the seconds that were read
    QSet<qint64> m_taken;
    QHash<qint64, qint64> m_next; ///< first place of a second to where its search for a free one goes on
};

}
