// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channels/bluesky/BlueskyPosts.h"

namespace firstmile
{

/// Looks at posts again. One that the network no longer shows may also be hidden by a block: only its own thread tells
/// that it is gone. Direct messages tell of their end by themselves.
class BlueskyRecheck : public ChannelStep<FetchResult>
{
public:
    BlueskyRecheck(BlueskyApi &api, const QStringList &ids, QObject *parent);

    Async<FetchResult> start();

private:
    void askNextMissing();
    void onThread(const QString &uri, const Result<HttpAnswer> &answer);

    BlueskyApi &m_api;
    QStringList m_uris;
    QStringList m_missing;
    FetchResult m_result;
};

}
