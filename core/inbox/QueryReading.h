// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/ConversationQuery.h"
#include "core/text/QueryText.h"

#include <QTimeZone>

namespace firstmile
{

/// What the words of a query depend on.
struct QueryScene
{
    Instant now;
    QTimeZone zone = QTimeZone::systemTimeZone(); ///< in which a day begins and ends
    QString agent;                                ///< who "me" is
};

/// A query as a text means it at this moment, or what is wrong with the text.
struct QueryReading
{
    ConversationQuery query; ///< to be used only if there are no problems
    QList<QueryProblem> problems;
    bool isValid() const { return problems.isEmpty(); }
};

/// Reads the query language of core/text/QueryText.
///
/// Words, phrases, from, to, subject, file, has and lang are about messages: one message must have all that is asked
/// for. before, after and on are about that message too; if no message is asked for ("-refund" alone asks for none),
/// they are about the conversation's newest message. Everything else is about the conversation.
QueryReading readQuery(const QString &text, ConversationSort sort, const QueryScene &scene);

}
