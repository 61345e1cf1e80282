// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Time.h"
#include "core/model/Ids.h"

namespace firstmile
{

/// What can be done to one conversation or to a great many at once.
struct BulkDeed
{
    enum class Kind { Close, Reopen, Snooze, Assign, Tag, Untag, MarkRead, MarkUnread };

    Kind kind = Kind::Close;
    Instant until; ///< Snooze
    QString value; ///< Assign: the agent, empty for nobody; Tag and Untag: the tag
    bool operator==(const BulkDeed &) const = default;
};

}
