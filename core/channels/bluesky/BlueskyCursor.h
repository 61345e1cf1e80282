// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Time.h"

#include <QStringList>

namespace firstmile
{

/// A walk that is under way.
struct BlueskyWalkState
{
    std::optional<Instant> stop; ///< older entries are not wanted; empty: a first walk, to the horizon
    bool isDeep = false;
    QString page;               ///< the server's cursor of the next page; empty: the newest
    std::optional<Instant> top; ///< what becomes `since` at the end
    QStringList seen;           ///< what becomes `seen`
    QString pageTop;            ///< mark of the first entry of the page before
    int pages = 0;              ///< read by this walk
    int count = 0;              ///< entries in them
    bool operator==(const BlueskyWalkState &) const = default;
};

/// Where a list's reading stands. `since` moves only when a walk has reached its end; until then the walk's own state
/// is kept beside it, so that a walk that was interrupted goes on. Unchanged as long as nothing new came.
struct BlueskyCursor
{
    std::optional<Instant> since; ///< the newest indexedAt read
    QStringList seen;             ///< marks of the entries indexed in the last minutes before `since`, sorted
    std::optional<Instant> deep;  ///< `since` as the last deep walk left it

    std::optional<BlueskyWalkState> walk;

    QString toString() const; ///< empty if nothing was read
    static BlueskyCursor fromString(const QString &text);
    bool operator==(const BlueskyCursor &) const = default;
};

/// Stands for an URI where many of them are remembered.
QString blueskyMark(const QString &uri);

}
