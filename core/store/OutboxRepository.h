// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/OutboxItem.h"
#include "core/store/Transaction.h"

namespace firstmile
{

/// What goes with an arrow of the outbox's state machine.
struct OutboxChange
{
    QString error;
    QString remoteId;
    std::optional<Instant> notBefore; ///< empty: keep
};

/// The outbox. Every arrow is one UPDATE guarded by the state it leaves, so that two senders cannot both take one.
class OutboxRepository
{
public:
    explicit OutboxRepository(Session &session) : m_session(session) {}

    /// Its files too: they stay with the item, as what we sent has to be readable without the network.
    Result<OutboxId> enqueue(Transaction &transaction, const OutboxItem &item);
    Result<std::optional<OutboxItem>> find(OutboxId id);
    Result<QList<OutboxItem>> ofConversation(ConversationId id);
    Result<QList<OutboxItem>> all(int limit);

    /// Everything that is not at rest: queued, sending, uncertain; oldest first.
    Result<QList<OutboxItem>> pending();

    /// The files of a reply; lists leave them out.
    Result<QList<OutgoingFile>> files(OutboxId id);

    /// The same as attachments of the message that was sent, without their content: `part` finds it by fileAt().
    Result<QList<Attachment>> attachments(OutboxId id);
    Result<std::optional<OutgoingFile>> fileAt(const QString &part);

    /// Takes the oldest due reply of the account, if there is one, until `leaseUntil`. The only one that has its files.
    Result<std::optional<OutboxItem>> claimDue(Transaction &transaction, AccountId account, const QString &claimer,
                                               Instant now, Instant leaseUntil);

    /// From now on the network may have it. Conflict if the claim was lost.
    Result<void> markLeaving(Transaction &transaction, OutboxId id, const QString &claimer, Instant now,
                             Instant leaseUntil);

    /// Follows an arrow. Conflict if the item is not in a state from which `event` leads anywhere; with a claimer
    /// given, also if somebody else holds it.
    Result<OutboxState> apply(Transaction &transaction, OutboxId id, OutboxEvent event, const OutboxChange &change,
                              Instant now, const QString &claimer = {});

    /// Sendings whose sender is gone become Uncertain, or Queued if nothing had left yet: those of `deadClaimer`, and
    /// those whose lease ran out. The value is how many.
    Result<int> releaseAbandoned(Transaction &transaction, const QString &deadClaimer, Instant now);

    /// A bounce came back for it.
    Result<void> noteReturned(Transaction &transaction, OutboxId id, const QString &words);

    /// Those among the account's replies that have one of these ids as their key or remote id, oldest first: for
    /// recognising our own messages in a poll.
    Result<QList<OutboxItem>> ownMessages(AccountId account, const QStringList &keysOrRemoteIds);

private:
    Result<void> addFiles(OutboxId id, const QList<OutgoingFile> &files);

    Session &m_session;
};

}
