// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Conversation.h"
#include "core/model/Event.h"
#include "core/store/Transaction.h"

namespace firstmile
{

/// What an agent can change of a conversation, as it stands.
struct StandingState
{
    ConversationId id;
    ConversationStatus status = ConversationStatus::Open;
    std::optional<Instant> snoozedUntil;
    bool unread = false;
    QString assignee;
    bool tagged = false; ///< has the tag that was asked for
    bool operator==(const StandingState &) const = default;
};

/// Changes some or thousands of conversations with a statement each, not a statement for each of them. Every change is
/// noted in the transaction's ChangeSet.
class ConversationBatch
{
public:
    explicit ConversationBatch(Transaction &transaction) : m_transaction(transaction) {}

    /// Those of `ids` that exist, in the order of their ids.
    Result<QList<StandingState>> states(const QList<ConversationId> &ids, const QString &tag);

    /// Takes an open "still all right?" off the list of those that are not closed any more.
    Result<void> setStatus(const QList<ConversationId> &ids, ConversationStatus status,
                           std::optional<Instant> snoozedUntil);
    Result<void> setUnread(const QList<ConversationId> &ids, bool unread);
    Result<void> setAssignee(const QList<ConversationId> &ids, const QString &assignee);
    Result<void> addTag(const QList<ConversationId> &ids, const QString &tag);
    Result<void> removeTag(const QList<ConversationId> &ids, const QString &tag);

    /// Writes an event for each into the log, of that moment. The conversation, its account and customer are filled in.
    Result<void> log(const QList<ConversationId> &ids, const Event &event);

    /// Wakes the first `limit` of what was snoozed until `now` or before; the value is how many woke.
    Result<int> wakeSnoozed(Instant now, int limit);

private:
    template <class... Args>
    Result<void> update(const QString &assignments, const QList<ConversationId> &ids, const Args &...args);
    void noteChanged(const QList<ConversationId> &ids);

    Transaction &m_transaction;
};

}
