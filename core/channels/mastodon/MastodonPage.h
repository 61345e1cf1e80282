// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channels/mastodon/MastodonApi.h"

namespace firstmile
{

/// One page of a list, in the server's order: notifications, statuses, or private conversations by their last status.
struct MastodonPage
{
    struct Entry
    {
        QString id; ///< of the notification, or else of the status: what the list is paged by
        std::optional<Instant> at;
        QString type;       ///< "mention", "follow"; empty in a list of statuses
        QJsonObject status; ///< empty if there is none, or no longer
    };

    QList<Entry> entries;
    bool hasLinks = false;
    QByteArray older; ///< path and query of rel="next", empty if there is none
    QByteArray newer; ///< of rel="prev"

    bool contains(const QString &id) const;
    const Entry &newest() const; ///< only if there are entries

    static Result<MastodonPage> read(const MastodonApi &api, const Result<HttpAnswer> &answer);
};

}
