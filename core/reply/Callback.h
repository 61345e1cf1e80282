// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/FollowUp.h"
#include "core/reply/ReplyRequest.h"

namespace firstmile
{

/// Moves a case to the telephone: a callback is agreed, and the customer is told where they wrote.
struct MoveToPhone
{
    ReplyRequest closing; ///< the line that the customer reads; it answers the case, pending the call
    QString phone;
    Instant from; ///< when they can be reached
    Instant until;
    QString consent; ///< how they agreed to be called, in the agent's words
    QString assignee;
};

struct MovedToPhone
{
    FollowUpId callback;
    OutboxId reply;
};

/// All of it or nothing: the callback, the consent, the event and the reply. Rejected: no number, a slot that ended or
/// ends before it begins, no consent; otherwise as queueReply().
Result<MovedToPhone> moveToPhone(Transaction &transaction, const MoveToPhone &move, Instant now);

/// Goes on in private where the network can: a reply to the customer alone, and a line in public that says so if
/// `publicLine` has words. Where the network cannot, the public line alone asks them to write in private.
Result<QList<OutboxId>> moveToPrivate(Transaction &transaction, const ReplyRequest &request, const QString &publicLine,
                                      Instant now);

/// Admits a fault in public and keeps the fix there: a public reply, even where the agent was about to answer in
/// private, marked in the log. Rejected where theirs was not public.
Result<OutboxId> acknowledge(Transaction &transaction, const ReplyRequest &request, Instant now);

}
