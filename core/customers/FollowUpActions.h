// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/FollowUp.h"
#include "core/store/Transaction.h"

namespace firstmile
{

/// Writes down what is to be done. Malformed: no text (but for "still all right?"), or a due time in the past.
Result<FollowUpId> addFollowUp(Transaction &transaction, const FollowUp &followUp, Instant now);

/// After how long we ask whether all is still right once a conversation was closed with an answer; 0: we do not.
Result<Milliseconds> askAgainAfter(Session &session);
Result<void> setAskAgainAfter(Transaction &transaction, Milliseconds span);

}
