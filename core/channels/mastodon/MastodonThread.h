// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channels/mastodon/MastodonApi.h"

#include <QJsonArray>

namespace firstmile
{

/// The statuses of one thread, as /context tells it around one of them.
struct MastodonThread
{
    QList<QJsonObject> statuses; ///< ancestors, the one asked about, descendants
    QString root;                ///< id of the first of them all; empty if the server does not have it

    static MastodonThread around(const QJsonObject &status, const QJsonObject &context);
};

/// Could others belong to its thread?
bool mayHaveThread(const QJsonObject &status);

}
