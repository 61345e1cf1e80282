// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Event.h"
#include "core/model/HistoryEntry.h"
#include "core/store/Session.h"

namespace firstmile
{

/// The reading of a customer's history: what the log says of their conversations, and the lines that it leads to.
class HistoryRepository
{
public:
    explicit HistoryRepository(Session &session) : m_session(session) {}

    /// What happened in all conversations of a customer who stands for themselves, in no order; as far as a history or
    /// casesOf() goes by it, and without data and the time of recording. Out of one index.
    Result<QList<Event>> ledger(CustomerId standing);
    Result<QList<Event>> ledger(const QList<ConversationId> &conversations);

    /// Conversations of that customer, those without a message too.
    Result<QList<ConversationId>> conversations(CustomerId standing);

    Result<QHash<AccountId, Channel>> channels();
    Result<QHash<ConversationId, Channel>> channelsOf(const QList<ConversationId> &conversations);

    /// Imports that brought something of these customers.
    Result<QList<CustomerDeedId>> importsOf(const QList<CustomerId> &customers);

    Result<QHash<CustomerId, QString>> namesOf(const QList<CustomerId> &customers);

    /// The data (JSON) of events, by their ids.
    Result<QHash<qint64, QString>> dataOf(const QList<qint64> &events);

    /// Lines of messages and of events, by their ids, as far as their own row tells; the key has neither kind nor
    /// `later`.
    Result<QHash<qint64, HistoryEntry>> messageLines(const QList<qint64> &messages);
    Result<QHash<qint64, HistoryEntry>> eventLines(const QList<qint64> &events);

private:
    Session &m_session;
};

}
