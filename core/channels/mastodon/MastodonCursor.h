// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Time.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace firstmile
{

/// Where a list's reading stands. `since` moves only when a walk has reached its end; until then the walk's own state
/// is kept beside it, so that a walk that was interrupted goes on.
struct MastodonCursor
{
    enum class Walk {
        None,    ///< everything up to `since` was read
        First,   ///< nothing was read before: from the newest page back to the horizon
        Forward, ///< by min_id, from `since` to the newest
        Back     ///< from the newest page back to `since`, for servers that have no min_id as Mastodon means it
    };

    QString since; ///< id of the newest entry read
    std::optional<Instant> sinceAt;

    Walk walk = Walk::None;
    QByteArray page; ///< path and query of the next page
    QString bound;   ///< Forward: the min_id that it was asked with
    QString top;     ///< what becomes `since` at the end
    std::optional<Instant> topAt;
    QString pageTop; ///< first id of the page before: a server that repeats a page is caught by it
    int count = 0;   ///< entries read by this walk

    QStringList told; ///< notes on what this server does not give, each told once

    QString toString() const; ///< empty if nothing was read
    static MastodonCursor fromString(const QString &text);
    bool operator==(const MastodonCursor &) const = default;
};

}
