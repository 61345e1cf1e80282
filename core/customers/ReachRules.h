// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Reach.h"
#include "core/store/Transaction.h"

namespace firstmile
{

/// How much reach counts in the queue of those who wait: the workspace setting "reach".
Result<ReachRule> reachRule(Session &session);

/// Keeps the rule and sorts those who wait by it at once. Malformed: the most is no whole minutes, or not within a
/// minute and a day.
Result<void> setReachRule(Transaction &transaction, const ReachRule &rule);

/// What explains the head start of a conversation: the customer's reach on its channel.
Result<Reach> reachOf(Session &session, ConversationId conversation);

}
