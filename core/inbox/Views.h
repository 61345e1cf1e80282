// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/ConversationQuery.h"

namespace firstmile
{

/// A list of conversations with a name: a query as it is typed, and a sort.
struct View
{
    QString name; ///< "waiting", as the command line and saved settings spell it
    QString query;
    ConversationSort sort = ConversationSort::Newest;
    bool operator==(const View &) const = default;
};

/// The views that every workspace has: waiting, mine, open, unread, snoozed, follow-ups, closed, all, and one for each
/// channel. ConversationTally counts the first eight.
QList<View> builtInViews();

}
