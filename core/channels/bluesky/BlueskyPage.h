// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Time.h"

#include <QJsonObject>
#include <QList>

namespace firstmile
{

/// One page of a list, in the server's order: notifications, an author's feed, or what a search found.
struct BlueskyPage
{
    struct Entry
    {
        QString uri;
        std::optional<Instant> indexedAt;
        QJsonObject post; ///< "uri", "cid", "author", "record", "indexedAt"; from a notification without "embed"
        QString reason;   ///< "mention", "reply", "quote"; empty for a plain post, "repost" for what somebody repeated
    };

    QList<Entry> entries;
    QString cursor; ///< of the next, older page; empty if there is none

    static BlueskyPage read(const QJsonObject &answer);
};

}
