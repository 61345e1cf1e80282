// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channels/bluesky/BlueskyPosts.h"
#include "core/channels/bluesky/BlueskyWalk.h"

#include <QSet>

#include <memory>

namespace firstmile
{

/// One step of a list's walk: a page, and what the posts on it answer.
///
///   page -> posts that the page tells only in part, and the roots they answer -> ancestors of deeper replies -> done
class BlueskyFetch : public ChannelStep<FetchResult>
{
public:
    static constexpr auto notifications = "notifications"; ///< mentions, replies, quotes, with what they answer
    static constexpr auto own = "own";                     ///< what our account wrote, here or elsewhere
    static constexpr auto watch = "watch:";                ///< and a query

    /// `wantsDeep`: a walk that begins now goes back further (BlueskyWalk).
    BlueskyFetch(BlueskyApi &api, const QString &stream, const Cursor &cursor, bool wantsDeep, QObject *parent);

    Async<FetchResult> start();

private:
    void askPage();
    FormFields pageQuery(FormFields fields) const;
    void onPage(const QJsonObject &answer);
    bool isWanted(const BlueskyPage::Entry &entry) const;
    void readPosts();
    void nextThread();
    void askThread(const QJsonObject &post);
    void onThread(const QJsonObject &post, const Result<HttpAnswer> &answer);
    void add(const QJsonObject &post);
    void finish();

    BlueskyApi &m_api;
    QString m_stream;
    BlueskyWalk m_walk;
    QList<QJsonObject> m_waiting; ///< posts that the page gave, newest first
    BlueskyPostViews m_views;
    QSet<QString> m_added;
    FetchResult m_result;
};

}
