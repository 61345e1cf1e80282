// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channels/ChannelStep.h"
#include "core/channels/bluesky/BlueskyApi.h"

#include <QHash>

namespace firstmile
{

/// Posts as the network shows them, by their URIs.
using BlueskyPostViews = QHash<QString, QJsonObject>;

/// Reads posts by their URIs, 25 a request. What the network does not show is not in the result.
class BlueskyPosts : public ChannelStep<BlueskyPostViews>
{
public:
    BlueskyPosts(BlueskyApi &api, QStringList uris, QObject *parent);

    Async<BlueskyPostViews> start();

private:
    void next();

    BlueskyApi &m_api;
    QStringList m_uris;
    BlueskyPostViews m_found;
};

}
