// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/bluesky/BlueskyRecheck.h"

#include "core/channels/bluesky/BlueskyItems.h"
#include "core/channels/bluesky/BlueskyThread.h"

namespace firstmile
{

using namespace Qt::StringLiterals;

BlueskyRecheck::BlueskyRecheck(BlueskyApi &api, const QStringList &ids, QObject *parent)
    : ChannelStep(parent), m_api(api), m_uris(ids)
{
    m_uris.removeIf([](const QString &id) { return BlueskyUri(id).did.isEmpty(); });
    m_uris.removeDuplicates();
}

Async<FetchResult> BlueskyRecheck::start()
{
    auto result = future();
    auto *posts = new BlueskyPosts(m_api, m_uris, this);
    await(posts->start(), [this](const Result<BlueskyPostViews> &views) {
        if (!views)
            return settle(views.error());
        for (const auto &uri : std::as_const(m_uris)) {
            if (views->contains(uri))
                m_result.items += blueskyPostItem(views->value(uri), {}, m_api.clock().now());
            else
                m_missing += uri;
        }
        askNextMissing();
    });
    return result;
}

void BlueskyRecheck::askNextMissing()
{
    if (m_missing.isEmpty())
        return settle(std::move(m_result));
    const auto uri = m_missing.takeFirst();
    const FormFields query{{u"uri"_s, uri}, {u"depth"_s, u"0"_s}, {u"parentHeight"_s, u"0"_s}};
    await(m_api.get(u"app.bsky.feed.getPostThread"_s, query),
          [this, uri](const Result<HttpAnswer> &answer) { onThread(uri, answer); });
}

void BlueskyRecheck::onThread(const QString &uri, const Result<HttpAnswer> &answer)
{
    const auto json = m_api.json(answer);
    const bool isGone = json ? BlueskyThread::read(*json).anchor == BlueskyThread::Anchor::NotFound
                             : answer && blueskyErrorName(*answer) == "NotFound"_L1;
    if (!json && !isGone)
        return settle(json.error());
    if (isGone)
        m_result.items += goneItem(uri, {}, m_api.clock().now());
    askNextMissing();
}

}
