// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Conversation.h"
#include "core/store/Transaction.h"

namespace firstmile
{

/// Takes the turn to answer a conversation, whose version grows by it: of two transactions that saw the same one only
/// one gets it. The value is the new version. Conflict, in words, if the conversation is not as `seen` any more: which
/// agent answered first and how their reply begins, or that the customer wrote. What this transaction queued itself
/// counts as seen; empty: nothing is compared.
Result<qint64> takeReplyTurn(Transaction &transaction, const Conversation &conversation, std::optional<qint64> seen);

}
