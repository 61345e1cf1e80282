// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channels/ChannelClient.h"
#include "core/channels/ChannelStep.h"
#include "core/channels/facebook/FacebookCommentsCursor.h"
#include "core/channels/facebook/FacebookListWalk.h"

namespace firstmile
{

/// Reads the comments of the Page's posts: of those younger than two days in each round, of those up to 30 days old
/// from time to time.
///
///   posts that are due (/feed, ids only) -> comments of each, newest first, until one that is known -> done
/// A round with much to read is several steps.
class FacebookCommentsFetch : public ChannelStep<FetchResult>
{
public:
    FacebookCommentsFetch(FacebookApi &api, const FacebookSettings &settings, const Cursor &cursor, QObject *parent);

    Async<FetchResult> start();

    static QString fields(); ///< of a comment

private:
    void begin();
    void askPosts(const QString &after);
    void onPosts(const Result<FacebookList> &page);
    bool takePosts(const FacebookList &page);
    void nextPost();
    void askComments(const QString &post);
    void onComments(const QString &post, const Result<FacebookList> &page);
    void onRefusal(const QString &post, const Error &error);
    void takeComments(const QString &post);
    void endPost(const QString &post);
    void endRound();
    void finish(bool more);
    Instant horizon() const;

    FacebookApi &m_api;
    FacebookSettings m_settings;
    FacebookCommentsCursor m_cursor;
    QStringList m_afters; ///< of the list of posts
    std::unique_ptr<FacebookListWalk> m_walk;
    int m_requests = 0;
    FetchResult m_result;
};

}
