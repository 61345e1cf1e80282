// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/SavedView.h"
#include "core/store/ConversationQuery.h"

namespace firstmile
{

using SortOrder = ConversationSort;

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
    QString snippet;      ///< the message's text around the hit, if the query has words
    QList<HitRange> hits; ///< of the snippet
    bool operator==(const ConversationRow &) const = default;
};

inline ListQuery listQueryOf(const SavedView &view)
{
    return {view.query, view.sort};
}

}
