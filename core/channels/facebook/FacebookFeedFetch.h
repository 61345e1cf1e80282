// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channels/ChannelClient.h"
#include "core/channels/ChannelStep.h"
#include "core/channels/facebook/FacebookListWalk.h"

namespace firstmile
{

/// One step of the walk of a list of posts: one page of /feed (ours and visitors') or /tagged (others' that name us).
class FacebookFeedFetch : public ChannelStep<FetchResult>
{
public:
    /// `stream` is the edge's name too.
    FacebookFeedFetch(FacebookApi &api, const FacebookSettings &settings, QString stream, const Cursor &cursor,
                      QObject *parent);

    Async<FetchResult> start();

    static QString fields(); ///< of a post

private:
    void onPage(const Result<FacebookList> &page);
    void onRefusal(const Error &error);

    FacebookApi &m_api;
    FacebookSettings m_settings;
    QString m_stream;
    FacebookListWalk m_walk;
};

/// How far back a first poll reads.
constexpr Milliseconds facebookFirstSpan = std::chrono::days(30);

}
