// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Message.h"
#include "core/store/ConversationQuery.h"
#include "core/store/Session.h"
#include "core/text/Snippet.h"

namespace firstmile
{

/// A message that fits a query.
struct SearchHit
{
    /// Where most of the words were found.
    enum class Field { Text, Subject, File, People };

    ConversationId conversation;
    MessageId message;
    Channel channel = Channel::Email;
    Instant at;
    Mailbox from;
    Field field = Field::Text;
    Snippet snippet; ///< of that field
};

QString toString(SearchHit::Field field); ///< "text", "subject", "file", "people"

/// The messages of every year and channel that fit the query, in its sort: by relevance, else newest first.
Result<QList<SearchHit>> searchMessages(Session &session, const ConversationQuery &query, int limit);

/// For each of the conversations that has one, its best message that fits what the query asks of messages. Empty if it
/// asks nothing of them.
Result<QHash<ConversationId, SearchHit>> bestHits(Session &session, const ConversationQuery &query,
                                                  const QList<ConversationId> &conversations);

}
