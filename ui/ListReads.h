// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inbox/QueryReading.h"
#include "core/store/Session.h"
#include "ui/ConsoleData.h"

/// What the console's lists read from a workspace. Malformed: the text is no query.
namespace firstmile::reads
{

Result<QList<ConversationKey>> order(Session &session, const ListQuery &query, const QueryScene &scene, int limit);
Result<QList<ConversationKey>> keysOf(Session &session, const ListQuery &query, const QueryScene &scene,
                                      const QList<ConversationId> &conversations);
Result<QList<ConversationRow>> rows(Session &session, const ListQuery &query, const QueryScene &scene,
                                    const QList<ConversationId> &conversations);
Result<QList<int>> tally(Session &session, const QStringList &queries, const QueryScene &scene);

/// The criteria of a text.
Result<ConversationQuery> conversationQuery(const ListQuery &query, const QueryScene &scene);

}
