// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/FollowUp.h"
#include "core/store/Transaction.h"

namespace firstmile
{

/// Writes down what is to be done, for the customer or about the conversation that it names. Malformed: no text (but
/// for "still all right?"), a due time in the past, neither of the two, or a conversation with somebody else. NotFound:
/// there is no such conversation or customer.
Result<FollowUpId> addFollowUp(Transaction &transaction, const FollowUp &followUp, Instant now);

/// After how long we ask whether all is still right once a conversation was closed with an answer; 0: we do not.
Result<Milliseconds> askAgainAfter(Session &session);
/// Malformed: no whole days, or more than 365.
Result<void> setAskAgainAfter(Transaction &transaction, Milliseconds span);

}
