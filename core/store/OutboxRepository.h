// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/OutboxItem.h"
#include "core/store/Transaction.h"

#include <QSet>

namespace firstmile
{

/// What goes with an arrow of the outbox's state machine.
struct OutboxChange
{
    QString error;
    QString remoteId;
    std::optional<Instant> notBefore; ///< empty: keep
    QString agent = {};               ///< who did it; empty: the program
};

/// The outbox. Every arrow is one UPDATE guarded by the state it leaves, so that two senders cannot both take one, and
/// is written down as a step.
class OutboxRepository
{
public:
    explicit OutboxRepository(Session &session) : m_session(session) {}

    /// Held or queued, as its state says. Its files too: they stay with the item, as what we sent has to be readable
    /// without the network.
    Result<OutboxId> enqueue(Transaction &transaction, const OutboxItem &item);
    Result<std::optional<OutboxItem>> find(OutboxId id);
    Result<QList<OutboxItem>> ofConversation(ConversationId id);
    Result<QList<OutboxItem>> all(int limit);

    /// The newest first; no states: in any. `limit` 0: all.
    Result<QList<OutboxItem>> inStates(const QList<OutboxState> &states, int limit);

    /// Everything that is not at rest: queued, sending, uncertain; oldest first.
    Result<QList<OutboxItem>> pending();

    /// Those queued that go out after another one which has not: they are never due.
    Result<QSet<OutboxId>> waitingForAnother();

    /// All parts of the thread that it is a part of, in their order; itself alone if it is none.
    Result<QList<OutboxItem>> thread(OutboxId id);

    /// Those that wait, or are held, and go out only if the customer does not write first.
    Result<QList<OutboxItem>> unlessWritten();

    Result<QList<OutboxStep>> steps(OutboxId id); ///< oldest first

    /// The files of a reply; lists leave them out.
    Result<QList<OutgoingFile>> files(OutboxId id);

    /// The same as attachments of the message that was sent, without their content: `part` finds it by fileAt().
    Result<QList<Attachment>> attachments(OutboxId id);
    Result<std::optional<OutgoingFile>> fileAt(const QString &part);

    /// Takes the oldest due reply of the account, if there is one, until `leaseUntil`; of a thread, only once the part
    /// before it was sent: a public post or a mail then answers that part. The only one that has its files.
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

    /// Another time for one that waits or is held, chosen in that time zone. Conflict if it does neither.
    Result<void> reschedule(Transaction &transaction, OutboxId id, Instant notBefore, const QString &zone,
                            const OutboxStep &step);

    /// A bounce came back for it.
    Result<void> noteReturned(Transaction &transaction, OutboxId id, const QString &words);

    /// Those among the account's replies that have one of these ids as their key or remote id, oldest first: for
    /// recognising our own messages in a poll.
    Result<QList<OutboxItem>> ownMessages(AccountId account, const QStringList &keysOrRemoteIds);

private:
    Result<void> addFiles(OutboxId id, const QList<OutgoingFile> &files);
    Result<void> addStep(OutboxId id, const OutboxStep &step);
    Result<void> answerPartBefore(OutboxItem &part);
    Result<void> tellPartsAfter(Transaction &transaction, OutboxId id, const QString &words, Instant now);

    Session &m_session;
};

}
