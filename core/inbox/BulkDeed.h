// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/ConversationBatch.h"

namespace firstmile
{

/// What can be done to one conversation or to a great many at once.
struct BulkDeed
{
    enum class Kind { Close, Reopen, Snooze, Assign, Tag, Untag, MarkRead, MarkUnread };

    Kind kind = Kind::Close;
    Instant until; ///< Snooze
    QString value; ///< Assign: the agent, empty for nobody; Tag and Untag: the tag
    bool operator==(const BulkDeed &) const = default;
};

/// Who does it, and when.
struct BulkActor
{
    QString agent;
    Instant now;
};

/// A conversation that a deed changed, and what it was before.
struct BulkChange
{
    ConversationId conversation;
    Instant snoozedUntil; ///< if it was snoozed
    QString assignee;     ///< if the deed assigned it
    ConversationStatus status = ConversationStatus::Open;
    bool operator==(const BulkChange &) const = default;
};

/// What became of some conversations.
struct BulkStep
{
    QList<BulkChange> changed;
    qsizetype passedOver = 0; ///< not there any more; when undoing also: somebody changed them since
};

/// Malformed: a tag without a character, or a time to put off to that does not lie ahead.
Result<void> checkDeed(const BulkDeed &deed, Instant now);

/// Does it to `ids`, in the order of their ids, and writes an event for each into the log. What is already so is not
/// logged a second time.
Result<BulkStep> apply(Transaction &transaction, const BulkDeed &deed, const QList<ConversationId> &ids,
                       const BulkActor &actor);

/// Puts back what still is as the deed left it, and writes that into the log too. `changes`: each conversation once.
Result<BulkStep> takeBack(Transaction &transaction, const BulkDeed &deed, const QList<BulkChange> &changes,
                          const BulkActor &actor);

}
