// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/ConversationQuery.h"

namespace firstmile
{

/// A list of conversations with a name.
struct View
{
    QString name; ///< "waiting", as the command line and saved settings spell it
    ConversationQuery query;
};

/// The views that every workspace has: waiting, open, unread, snoozed, closed, all, and one for each channel.
QList<View> builtInViews();

}
