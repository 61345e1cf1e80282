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

/// What became of the line that went with a callback; none: it went with none. The callback stays when its line is
/// taken back, as it was agreed with the customer: whoever rings has to know that nobody told them where they wrote.
Result<std::optional<OutboxState>> closingLineOf(Session &session, const FollowUp &callback);

/// Goes on in private where the network can: a reply to the customer alone, and a line in public that says so if
/// `publicLine` has words. Where the network cannot, the public line alone asks them to write in private, and the draft
/// of what was to be said there stays open. Rejected: it is private already, or it cannot be and there is no public
/// line.
Result<QList<OutboxId>> moveToPrivate(Transaction &transaction, const ReplyRequest &request, const QString &publicLine,
                                      Instant now);

/// Admits a fault in public and keeps the fix there: a public reply, marked in the log. Rejected where theirs was not
/// public, or the request says that it is to go in private.
Result<OutboxId> acknowledge(Transaction &transaction, const ReplyRequest &request, Instant now);

}
