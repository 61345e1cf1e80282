// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/Condition.h"
#include "core/store/ConversationQuery.h"

namespace firstmile
{

/// What of a message is compared with folded phrases, because no engine folds as we do.
struct MessagePeople
{
    QString author;     ///< name and handle
    QString recipients; ///< as the column holds them
};

/// What the criteria about one message ask, in the parts that are answered at different places.
struct MessageCondition
{
    QString match;                   ///< for the full-text index; empty if it is not asked
    QString exclude;                 ///< what the index must not find, if it is not asked for anything else
    Condition row;                   ///< of `messages m`, never empty
    QList<Criterion> people;         ///< looked at row by row
    QList<SearchPhrase> words;       ///< that may stand anywhere, for ranking
    std::optional<Instant> earliest; ///< every message that fits is at least as new
    std::optional<Instant> before;   ///< and older than this

    bool fits(const MessagePeople &people) const;

    /// Whether the index alone tells which messages fit, but for those that were taken back.
    bool onlyAsksIndex() const;
};

MessageCondition messageCondition(Engine engine, const QList<Criterion> &criteria);

/// One column of the index, or all of them, has one of the phrases: in the engine's own query language.
enum class SearchColumn { Any, Subject, Text, People, Files };
QString searchMatch(Engine engine, SearchColumn column, const QList<SearchPhrase> &anyOf);

}
