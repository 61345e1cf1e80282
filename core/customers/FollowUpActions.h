// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/FollowUp.h"
#include "core/store/Transaction.h"

namespace firstmile
{

/// Writes down what is to be done, for the customer or about the conversation that it names. Malformed: no text (but
/// for "still all right?" and a callback with a number), a due time in the past, an end before it, neither of the two,
/// or a conversation with somebody else. NotFound:
/// there is no such conversation or customer.
Result<FollowUpId> addFollowUp(Transaction &transaction, const FollowUp &followUp, Instant now);

/// When somebody can be reached.
struct CallSlot
{
    Instant from;
    std::optional<Instant> until;
};

/// Nobody answered the call: the callback stays open for another time, with `words` as how the last try went. Finish it
/// instead if nobody is to try again. NotFound; Malformed: no callback, or a slot that is over; Conflict: it is done.
Result<void> noteNotReached(Transaction &transaction, FollowUpId id, const QString &words, const CallSlot &next,
                            Instant now);

/// After how long we ask whether all is still right once a conversation was closed with an answer; 0: we do not.
Result<Milliseconds> askAgainAfter(Session &session);
/// Malformed: no whole days, or more than 365.
Result<void> setAskAgainAfter(Transaction &transaction, Milliseconds span);

}
