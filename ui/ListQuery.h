// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Conversation.h"

#include <QHashFunctions>

namespace firstmile
{

enum class SortOrder { WaitingLongest, Newest, Reach, Due, Relevance };

/// A conversation's place in a list: ascending by place, then by id, is the order of the list.
struct ConversationKey
{
    qint64 place = 0;
    ConversationId id;
    auto operator<=>(const ConversationKey &) const = default;
};

/// Which conversations to list, in the query language, and in which order.
struct ListQuery
{
    QString text;
    SortOrder sort = SortOrder::WaitingLongest;
    bool operator==(const ListQuery &) const = default;
};

/// Where a searched word stands within a text, in UTF-16 units.
struct HitRange
{
    int start = 0;
    int length = 0;
    bool operator==(const HitRange &) const = default;
};

/// What a list shows of a conversation.
struct ConversationRow
{
    Conversation conversation;
    int reach = -1;               ///< followers of the customer on that network; -1: not known
    std::optional<Instant> dueAt; ///< when it is to be answered, or comes back
    QString snippet;              ///< the message's text around the hit, if the query has words
    QList<HitRange> hits;         ///< of the snippet
    bool operator==(const ConversationRow &) const = default;
};

using SavedViewId = Id<struct SavedViewTag>;

/// A list that somebody gave a name.
struct SavedView
{
    SavedViewId id; ///< none: not kept yet
    QString name;
    ListQuery query;
    bool operator==(const SavedView &) const = default;
};

}
