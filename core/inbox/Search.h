// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Message.h"
#include "core/store/ConversationQuery.h"
#include "core/store/Session.h"

namespace firstmile
{

/// A message in which every word of a query was found.
struct SearchHit
{
    ConversationId conversation;
    MessageId message;
    Channel channel = Channel::Email;
    Instant at;
    Mailbox from;
    QString snippet; ///< the text around the first hit, on one line
};

/// Searches the messages of every year and channel for those that fit the query, in its sort.
Result<QList<SearchHit>> searchMessages(Session &session, const ConversationQuery &query, int limit);

/// About `length` characters of `text` around the first word that a query word begins; its beginning if there is none.
QString snippetOf(const QString &text, const QStringList &foldedWords, int length = 140);

}
