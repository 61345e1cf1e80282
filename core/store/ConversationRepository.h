// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Case.h"
#include "core/store/ConversationQuery.h"
#include "core/store/ConversationWriter.h"
#include "core/store/Transaction.h"

namespace firstmile
{

/// How many conversations there are in each of the built-in views (core/inbox/Views.h).
struct ConversationTally
{
    int waiting = 0;
    int mine = 0;
    int unread = 0;
    int open = 0;
    int snoozed = 0;
    int closed = 0;
    int followUpsDue = 0;
    int all = 0;
    QHash<AccountId, int> waitingOn; ///< of those that wait: on which account
    bool operator==(const ConversationTally &) const = default;
};

/// Conversations, with the figures of each that lists need at once.
class ConversationRepository
{
public:
    explicit ConversationRepository(Session &session) : m_session(session) {}

    Result<ConversationId> create(const NewConversation &fresh);
    Result<std::optional<Conversation>> find(ConversationId id);

    /// The list of a query, whole or its first `limit`.
    Result<QList<ConversationKey>> order(const ConversationQuery &query, int limit = 0);

    /// Those of `ids` that are in the list of the query, in its order.
    Result<QList<ConversationKey>> keysOf(const ConversationQuery &query, const QList<ConversationId> &ids);

    /// In the order of `ids`; those that are not there are left out.
    Result<QList<Conversation>> rows(const QList<ConversationId> &ids);

    /// The first `limit` conversations of a query, whole; 0: all.
    Result<QList<Conversation>> list(const ConversationQuery &query, int limit = 0);

    /// How long the lists of the built-in views are, and who waits on which account. `agent` is whose own are counted,
    /// `now` what is due is measured against.
    Result<ConversationTally> tally(const QString &agent, Instant now);

    /// Brings count, times, preview and waiting time in line with the messages and the log.
    Result<void> refresh(Transaction &transaction, ConversationId id);

    Result<void> setStatus(Transaction &transaction, ConversationId id, ConversationStatus status,
                           std::optional<Instant> snoozedUntil = {});
    Result<void> setUnread(Transaction &transaction, ConversationId id, bool unread);
    Result<void> setHandedTo(Transaction &transaction, ConversationId id, const QString &team);

private:
    struct HitPlaces;
    Result<QList<ConversationKey>> keys(const ConversationQuery &query,
                                        const std::optional<QList<ConversationId>> &only, int limit);
    Result<std::optional<QList<ConversationKey>>> bestByHits(const ConversationQuery &query, int limit);
    Result<HitPlaces> hitPlaces(const ConversationQuery &query, const std::optional<QList<ConversationId>> &only);
    Result<void> attachTags(QList<Conversation> &conversations, const QList<qint64> &ids);
    Result<void> attachHandles(QList<Conversation> &conversations);
    Result<void> attachFailures(QList<Conversation> &conversations, const QList<qint64> &ids);

    Session &m_session;
};

}
