// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channels/facebook/FacebookListCursor.h"

#include <QMap>

namespace firstmile
{

/// Where the reading of Messenger conversations stands. They come newest change first and cannot be asked for by time.
struct FacebookMessagesCursor
{
    struct Walk
    {
        QString after;
        QStringList afters;                     ///< digests of the cursors asked before
        QStringList found;                      ///< digests of the conversations of this walk
        QMap<QString, QString> marks;           ///< becomes the cursor's at the end
        QList<QPair<QString, QString>> pending; ///< conversations of the page still to be read: id and link
        bool isListed = false;                  ///< only those that are pending are left
        std::optional<Instant> top;
        int truncated = 0; ///< a first walk: conversations that have messages older than those given out
        std::optional<Instant> truncatedTo;
        int restarts = 0;
        bool operator==(const Walk &) const = default;
    };

    bool isBegun = false;         ///< a walk came to its end
    std::optional<Instant> since; ///< change of the newest conversation read
    QMap<QString, QString> marks; ///< of those that changed at about that time: how they stood
    std::optional<Walk> walk;

    QString toString() const;
    static FacebookMessagesCursor fromString(const QString &text);
    bool operator==(const FacebookMessagesCursor &) const = default;
};

}
