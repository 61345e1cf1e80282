// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/bluesky/BlueskyPosts.h"

#include <QJsonArray>

namespace firstmile
{

using namespace Qt::StringLiterals;

BlueskyPosts::BlueskyPosts(BlueskyApi &api, QStringList uris, QObject *parent)
    : ChannelStep(parent), m_api(api), m_uris(std::move(uris))
{}

Async<BlueskyPostViews> BlueskyPosts::start()
{
    auto result = future();
    next();
    return result;
}

void BlueskyPosts::next()
{
    if (m_uris.isEmpty())
        return settle(std::move(m_found));
    constexpr qsizetype mostPerRequest = 25;
    FormFields query;
    for (const auto &uri : m_uris.first(qMin(mostPerRequest, m_uris.size())))
        query.append({u"uris"_s, uri});
    m_uris = m_uris.mid(mostPerRequest);
    await(m_api.get(u"app.bsky.feed.getPosts"_s, query), [this](const Result<HttpAnswer> &answer) {
        const auto json = m_api.json(answer);
        if (!json)
            return settle(json.error());
        for (const auto &value : json.value()["posts"_L1].toArray()) {
            const auto post = value.toObject();
            m_found.insert(post["uri"_L1].toString(), post);
        }
        next();
    });
}

}
