// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Time.h"
#include "core/model/Ids.h"

namespace firstmile
{

/// What is done to one conversation or to many at once.
struct BulkDeed
{
    enum class Kind { Close, Reopen, Snooze, Assign, Tag, Untag, MarkRead, MarkUnread };

    Kind kind = Kind::Close;
    QString name;                 ///< Assign: the agent, empty for nobody; Tag, Untag: the tag
    std::optional<Instant> until; ///< Snooze
};

using BulkUndoId = Id<struct BulkUndoTag>;

struct BulkOutcome
{
    int changed = 0; ///< conversations; those that were so already are not counted
    BulkUndoId undo; ///< none: there is nothing to take back
};

}
