// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Time.h"

#include <QString>

namespace firstmile
{

/// Where a list's reading stands. `since` moves only when a walk has reached its end; until then the walk's own state
/// is kept beside it, so that a walk that was interrupted goes on.
struct XCursor
{
    QString since;                    ///< newest id read
    std::optional<Instant> overlapAt; ///< when what was read already was last read again, for what came late
    bool isRefused = false;           ///< the list may not be read, and that was told

    bool isWalking = false;
    QString bound;                   ///< the since_id that every page is asked with
    std::optional<Instant> start;    ///< or the start_time
    std::optional<Instant> rereadAt; ///< what becomes `overlapAt` at the end
    QString token;                   ///< of the next page
    QString top;                     ///< what becomes `since` at the end
    QString pageTop;                 ///< first id of the page before: a server that repeats a page is caught by it
    int count = 0;                   ///< items read by this walk
    int pages = 0;

    QString toString() const; ///< empty if nothing was read
    static XCursor fromString(const QString &text);
    bool operator==(const XCursor &) const = default;
};

}
