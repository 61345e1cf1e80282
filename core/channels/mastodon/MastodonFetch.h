// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channels/ChannelClient.h"
#include "core/channels/ChannelStep.h"
#include "core/channels/mastodon/MastodonList.h"
#include "core/channels/mastodon/MastodonThread.h"

#include <QSet>

namespace firstmile
{

/// One step of a list's walk: a page, and the threads of the messages on it.
///
///   (own account's id unknown: ask) -> page -> context of each that has a thread, oldest first
///                                        -> (at the end: notes on what this server does not give) -> done
class MastodonFetch : public ChannelStep<FetchResult>
{
public:
    /// `memory` outlives this.
    MastodonFetch(MastodonApi &api, MastodonMemory &memory, const QString &stream, const Cursor &cursor,
                  QObject *parent);

    Async<FetchResult> start();

private:
    void askOwnId();
    void askPage();
    void onPage(const Result<HttpAnswer> &answer);
    void onNoPage(const Result<HttpAnswer> &answer, const Error &error);
    void nextThread();
    void onThread(const QJsonObject &status, const Result<HttpAnswer> &answer);
    void add(const QJsonObject &status, const QString &root);
    void finish();
    void askPolicy();
    void askWhetherSearchWorks();
    void askWhetherWePosted();
    void conclude();
    void tellOnce(const QString &note, const QString &reason);

    MastodonApi &m_api;
    MastodonMemory &m_memory;
    QString m_stream;
    std::optional<MastodonList> m_list;
    MastodonCursor m_cursor;
    std::unique_ptr<MastodonWalk> m_walk;
    QList<QJsonObject> m_waiting; ///< statuses that the page gave, newest first
    QSet<QString> m_added;
    FetchResult m_result;
};

}
