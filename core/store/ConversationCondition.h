// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/Condition.h"
#include "core/store/ConversationQuery.h"

namespace firstmile
{

/// What the criteria about conversations ask of `conversations c`; those about messages are left out. Reads the
/// accounts and customers that criteria name.
Result<Condition> conversationCondition(Session &session, const QList<Criterion> &criteria);

/// Whether the criteria let only waiting conversations through, which have an index of their own.
bool onlyWaiting(const QList<Criterion> &criteria);

/// Whether they let only conversations through that have an open follow-up.
bool onlyFollowUps(const QList<Criterion> &criteria);

}
