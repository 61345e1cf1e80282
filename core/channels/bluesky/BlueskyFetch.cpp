// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/bluesky/BlueskyFetch.h"

#include "core/channels/bluesky/BlueskyItems.h"
#include "core/channels/bluesky/BlueskyRichText.h"
#include "core/channels/bluesky/BlueskyThread.h"

#include <QJsonArray>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

constexpr Milliseconds blueskyFirstWalk = std::chrono::days(30);
constexpr int mostBlueskyAncestors = 80;

QString blueskyParentUri(const QJsonObject &post)
{
    return post["record"_L1]["reply"_L1]["parent"_L1]["uri"_L1].toString();
}

QString blueskyRootUri(const QJsonObject &post)
{
    return post["record"_L1]["reply"_L1]["root"_L1]["uri"_L1].toString();
}

/// An answer that concerns this thread only, and that a later try would not better.
bool concernsBlueskyThreadOnly(const Result<HttpAnswer> &answer, const Error &error)
{
    return answer && error.kind != ErrorKind::Unauthorised && error.kind != ErrorKind::RateLimited;
}

}

BlueskyFetch::BlueskyFetch(BlueskyApi &api, const QString &stream, const Cursor &cursor, bool wantsDeep,
                           QObject *parent)
    : ChannelStep(parent)
    , m_api(api)
    , m_stream(stream)
    , m_walk(BlueskyCursor::fromString(cursor), api.clock().now() - blueskyFirstWalk, wantsDeep,
             api.settings().pageSize)
{}

Async<FetchResult> BlueskyFetch::start()
{
    auto result = future();
    askPage();
    return result;
}

void BlueskyFetch::askPage()
{
    const auto take = [this](const Result<HttpAnswer> &answer) {
        const auto json = m_api.json(answer);
        if (json)
            onPage(*json);
        else
            settle(json.error());
    };
    if (m_stream == QLatin1StringView(notifications)) {
        const FormFields reasons{{u"reasons"_s, u"mention"_s}, {u"reasons"_s, u"reply"_s}, {u"reasons"_s, u"quote"_s}};
        await(m_api.get(u"app.bsky.notification.listNotifications"_s, pageQuery(reasons)), take);
    } else if (m_stream == QLatin1StringView(own)) {
        const FormFields fields{{u"actor"_s, m_api.settings().repository()}, {u"filter"_s, u"posts_with_replies"_s}};
        await(m_api.get(u"app.bsky.feed.getAuthorFeed"_s, pageQuery(fields)), take);
    } else {
        const auto query = m_stream.mid(QLatin1StringView(watch).size());
        const FormFields fields{{u"q"_s, query}, {u"sort"_s, u"latest"_s}, {u"since"_s, toIso(m_walk.stop())}};
        await(m_api.get(u"app.bsky.feed.searchPosts"_s, pageQuery(fields)), take);
    }
}

FormFields BlueskyFetch::pageQuery(FormFields fields) const
{
    fields.append({u"limit"_s, QString::number(m_api.settings().pageSize)});
    if (const auto page = m_walk.page(); !page.isEmpty())
        fields.append({u"cursor"_s, page});
    return fields;
}

void BlueskyFetch::onPage(const QJsonObject &answer)
{
    m_walk.take(BlueskyPage::read(answer));
    if (m_walk.gap)
        m_result.gaps += *m_walk.gap;
    for (const auto &entry : m_walk.fresh) {
        if (isWanted(entry))
            m_waiting += entry.post;
    }
    readPosts();
}

bool BlueskyFetch::isWanted(const BlueskyPage::Entry &entry) const
{
    if (m_stream == QLatin1StringView(notifications)) // reasons= is new, and some servers do not know it
        return entry.reason == "mention"_L1 || entry.reason == "reply"_L1 || entry.reason == "quote"_L1;
    if (entry.reason == "repost"_L1)
        return false;
    const bool isOurs = BlueskyUri(entry.uri).did == m_api.settings().did;
    if (m_stream != QLatin1StringView(own))
        return !isOurs;
    const auto record = entry.post["record"_L1].toObject();
    return isOurs && (!blueskyParentUri(entry.post).isEmpty() || !BlueskyRichText::read(record).mentions.isEmpty());
}

void BlueskyFetch::readPosts()
{
    QStringList uris;
    const auto want = [&uris](const QString &uri) {
        if (!uri.isEmpty() && !uris.contains(uri))
            uris += uri;
    };
    for (const auto &post : std::as_const(m_waiting)) {
        const auto record = post["record"_L1].toObject();
        if (record["embed"_L1].isObject() && !post["embed"_L1].isObject())
            want(post["uri"_L1].toString());
        if (m_stream == QLatin1StringView(notifications) && blueskyParentUri(post) == blueskyRootUri(post))
            want(blueskyParentUri(post));
    }
    if (uris.isEmpty())
        return nextThread();
    auto *posts = new BlueskyPosts(m_api, uris, this);
    await(posts->start(), [this](const Result<BlueskyPostViews> &views) {
        if (!views)
            return settle(views.error());
        m_views = *views;
        nextThread();
    });
}

void BlueskyFetch::nextThread()
{
    while (!m_waiting.isEmpty()) {
        const auto post = m_waiting.takeLast();
        const auto parent = blueskyParentUri(post);
        if (m_added.contains(post["uri"_L1].toString())) // came with a newer one's ancestors
            continue;
        if (m_stream == QLatin1StringView(notifications) && m_views.contains(parent) && parent == blueskyRootUri(post))
            add(m_views.value(parent));
        else if (m_stream == QLatin1StringView(notifications) && !parent.isEmpty() && parent != blueskyRootUri(post) &&
                 !m_added.contains(parent))
            return askThread(post);
        add(post);
    }
    finish();
}

void BlueskyFetch::askThread(const QJsonObject &post)
{
    const FormFields query{{u"uri"_s, post["uri"_L1].toString()},
                           {u"depth"_s, u"0"_s},
                           {u"parentHeight"_s, QString::number(mostBlueskyAncestors)}};
    await(m_api.get(u"app.bsky.feed.getPostThread"_s, query),
          [this, post](const Result<HttpAnswer> &answer) { onThread(post, answer); });
}

void BlueskyFetch::onThread(const QJsonObject &post, const Result<HttpAnswer> &answer)
{
    const auto json = m_api.json(answer);
    if (!json && !concernsBlueskyThreadOnly(answer, json.error()))
        return settle(json.error());
    if (json) {
        const auto thread = BlueskyThread::read(*json);
        for (const auto &ancestor : thread.posts)
            add(ancestor);
    } else if (json.error().kind != ErrorKind::NotFound && json.error().kind != ErrorKind::Forbidden) {
        Gap gap;
        gap.from = gap.to = fromIso(post["indexedAt"_L1].toString());
        gap.reason = u"the thread of %1 could not be read: %2"_s.arg(post["uri"_L1].toString(), json.error().detail);
        m_result.gaps += gap;
    }
    add(post);
    nextThread();
}

void BlueskyFetch::add(const QJsonObject &post)
{
    const auto uri = post["uri"_L1].toString();
    if (uri.isEmpty() || m_added.contains(uri))
        return;
    m_added += uri;
    m_result.items += blueskyPostItem(m_views.value(uri, post), m_stream, m_api.clock().now());
}

void BlueskyFetch::finish()
{
    m_result.next = m_walk.cursor.toString();
    m_result.more = m_walk.more;
    settle(std::move(m_result));
}

}
