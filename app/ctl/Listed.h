// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/ConversationQuery.h"
#include "core/store/Session.h"

namespace firstmile
{

/// A stretch of a list as the program shows it.
struct Listed
{
    QList<Conversation> conversations;
    QList<ConversationKey> keys; ///< of each of them
    QHash<AccountId, QString> handles;
    bool hasMore = false;
};

Result<QHash<AccountId, QString>> accountHandles(Session &session);

/// The first `limit` (0: all) conversations of the query, or the first behind the key `after`.
Result<Listed> listOf(Session &session, const ConversationQuery &query, int limit,
                      const std::optional<ConversationKey> &after);

void sayConversations(const Listed &listed, Instant now);

}
