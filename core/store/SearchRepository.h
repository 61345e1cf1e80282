// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Message.h"
#include "core/store/ConversationQuery.h"
#include "core/store/MessageCondition.h"
#include "core/store/Transaction.h"

namespace firstmile
{

/// A message that a query found. Ascending by place is the order of the hits.
struct FoundMessage
{
    MessageId message;
    ConversationId conversation;
    qint64 place = 0;
    bool operator==(const FoundMessage &) const = default;
};

/// The reading half of the full-text index.
class SearchRepository
{
public:
    explicit SearchRepository(Session &session) : m_session(session) {}

    /// The messages that fit every criterion, those about conversations included. Sorted by relevance if the query says
    /// so (core/store/SearchRank.h), else newest first.
    Result<QList<FoundMessage>> find(const ConversationQuery &query, int limit);

    /// Every message that fits the criteria about messages, in no order; `conversations`, if given, are the only ones
    /// that are looked at. Places are those of relevance if `ranked`, else newest first.
    Result<QList<FoundMessage>> matching(const QList<Criterion> &criteria, bool ranked,
                                         const std::optional<QList<ConversationId>> &conversations = {});

private:
    /// Message ids, both ends included.
    struct Bounds
    {
        qint64 from = 0;
        qint64 to = std::numeric_limits<qint64>::max();
    };
    struct Candidate
    {
        FoundMessage found;
        MessagePeople people;
    };

    static Bounds boundsOf(const MessageCondition &condition);
    Result<QList<Candidate>> scan(const MessageCondition &condition, const Condition &where, Bounds bounds, int limit);
    Result<QList<FoundMessage>> bestOfIndex(const MessageCondition &condition, int limit);
    Result<void> addPresent(QList<FoundMessage> &present, const QList<FoundMessage> &hits);
    Result<QList<FoundMessage>> newest(const MessageCondition &condition, const Condition &where, int limit);
    Result<void> weigh(QList<FoundMessage> &hits, const MessageCondition &condition, MessageId oldestWeighed);
    Result<QSet<qint64>> having(const SearchPhrase &phrase, SearchColumn column, Bounds bounds);

    Session &m_session;
};

}
