// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/ConversationSort.h"
#include "core/model/Ids.h"

namespace firstmile
{

/// A list of conversations under a name of the team's own.
struct SavedView
{
    SavedViewId id;
    QString name;
    QString query; ///< as it was typed
    ConversationSort sort = ConversationSort::Newest;
    bool operator==(const SavedView &) const = default;
};

}
