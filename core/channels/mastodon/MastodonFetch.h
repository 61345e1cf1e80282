// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channels/ChannelClient.h"
#include "core/channels/ChannelStep.h"
#include "core/channels/mastodon/MastodonThread.h"
#include "core/channels/mastodon/MastodonWalk.h"

#include <QSet>

namespace firstmile
{

/// One step of a list's walk: a page, and the threads of the mentions on it.
///
///   (own account's id unknown: ask) -> page -> context of each mention that has a thread, oldest first -> done
class MastodonFetch : public ChannelStep<FetchResult>
{
public:
    static constexpr auto notifications = "notifications"; ///< mentions, with their threads
    static constexpr auto own = "own";                     ///< what our account wrote, here or elsewhere

    MastodonFetch(MastodonApi &api, const QString &stream, const Cursor &cursor, QObject *parent);

    Async<FetchResult> start(const QString &accountId);

private:
    void askOwnId();
    void askPage(const QByteArray &base);
    void onPage(const Result<HttpAnswer> &answer);
    bool isWanted(const MastodonPage::Entry &entry) const;
    void nextThread();
    void onThread(const QJsonObject &status, const Result<HttpAnswer> &answer);
    void add(const QJsonObject &status, const QString &root);
    void finish();

    MastodonApi &m_api;
    QString m_stream;
    MastodonCursor m_cursor;
    std::unique_ptr<MastodonWalk> m_walk;
    QList<QJsonObject> m_waiting; ///< statuses that the page gave, newest first
    QSet<QString> m_added;
    FetchResult m_result;
};

}
