// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Conversation.h"
#include "core/store/Transaction.h"

/// What an agent does to a conversation: each changes it and writes its event into the log, within the transaction.
/// NotFound: there is no such conversation. What is already so is no error and is not logged a second time.
/// The conversation's version grows only where the thread itself or its waiting changes, so that a tag set by a
/// colleague does not stop a reply that is being written.
namespace firstmile::actions
{

Result<void> close(Transaction &transaction, ConversationId id, const QString &agent, Instant now);
Result<void> reopen(Transaction &transaction, ConversationId id, const QString &agent, Instant now);

/// Malformed if `until` is not after `now`. Event data: {"until": ISO time}.
Result<void> snooze(Transaction &transaction, ConversationId id, const QString &agent, Instant now, Instant until);

/// To nobody with an empty `assignee`. Event data: {"assignee"}.
Result<void> assign(Transaction &transaction, ConversationId id, const QString &agent, Instant now,
                    const QString &assignee);

/// Malformed if the tag is empty. Event data: {"tag"}, and "removed": true for untag.
Result<void> tag(Transaction &transaction, ConversationId id, const QString &agent, Instant now, const QString &tag);
Result<void> untag(Transaction &transaction, ConversationId id, const QString &agent, Instant now, const QString &tag);

/// Malformed without a team. Event data: {"team", "reason"}.
Result<void> handOver(Transaction &transaction, ConversationId id, const QString &agent, Instant now,
                      const QString &team, const QString &reason);

/// Conflict if it is with us. Event data: {"outcome"}.
Result<void> handBack(Transaction &transaction, ConversationId id, const QString &agent, Instant now,
                      const QString &outcome);

/// Conflict if nothing waits: the mark would leave nothing out of the measures.
Result<void> markNoAnswerNeeded(Transaction &transaction, ConversationId id, const QString &agent, Instant now);

/// Closes it as well.
Result<void> markSpam(Transaction &transaction, ConversationId id, const QString &agent, Instant now);

/// Files the praise under the customer's newest message; NotFound if they wrote none.
Result<void> markPraised(Transaction &transaction, ConversationId id, const QString &agent, Instant now);

/// An internal note, which the customer never sees. Malformed if it is blank.
Result<MessageId> addNote(Transaction &transaction, ConversationId id, const QString &agent, Instant now,
                          const QString &text);

/// The log tells when something unread was first seen, not each look at it.
Result<void> markSeen(Transaction &transaction, ConversationId id, const QString &agent, Instant now);
Result<void> markUnread(Transaction &transaction, ConversationId id);

}
