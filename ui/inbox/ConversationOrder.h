// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ListQuery.h"

#include <QSet>

namespace firstmile
{

/// The whole order of a list: 16 bytes a conversation, ascending.
using ConversationOrder = QList<ConversationKey>;

/// `order` with the conversations in `changed` taken out and those of `fresh` (ascending, each of them in `changed`)
/// put where they belong: one pass, O(n + k).
ConversationOrder mergedOrder(const ConversationOrder &order, const QSet<ConversationId> &changed,
                              const ConversationOrder &fresh);

/// The row of a conversation, -1 if it is not there: O(n), and n is memory in a row.
int rowOf(const ConversationOrder &order, ConversationId conversation);

/// The row at which a key stands or would be put: O(log n).
int rowFor(const ConversationOrder &order, const ConversationKey &key);

}
