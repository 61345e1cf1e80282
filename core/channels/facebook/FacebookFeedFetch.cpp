// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/facebook/FacebookFeedFetch.h"

#include "core/channels/facebook/FacebookNormaliser.h"
#include "core/channels/net/JsonAnswer.h"

namespace firstmile
{

using namespace Qt::StringLiterals;

FacebookFeedFetch::FacebookFeedFetch(FacebookApi &api, const FacebookSettings &settings, QString stream,
                                     const Cursor &cursor, QObject *parent)
    : ChannelStep(parent)
    , m_api(api)
    , m_settings(settings)
    , m_stream(std::move(stream))
    , m_walk(FacebookListCursor::fromString(cursor),
             {.limit = settings.feedLimit, .horizon = api.now() - facebookFirstSpan})
{}

QString FacebookFeedFetch::fields()
{
    return u"id,created_time,message,story,from{id,name},permalink_url,message_tags,"
           "attachments{media_type,type,media,url,description,subattachments}"_s;
}

Async<FetchResult> FacebookFeedFetch::start()
{
    auto result = future();
    const auto path = '/' + percentEncoded(m_settings.pageId) + '/' + m_stream.toLatin1();
    const FacebookListQuery query{path, {{u"fields"_s, fields()}}, m_settings.feedLimit, m_walk.after()};
    auto *request = new FacebookListRequest(m_api, query, this);
    await(request->start(), [this](const Result<FacebookList> &page) { onPage(page); });
    return result;
}

void FacebookFeedFetch::onPage(const Result<FacebookList> &page)
{
    if (!page)
        return onRefusal(page.error());
    m_walk.take(*page);
    FetchResult result;
    for (const auto &post : m_walk.fresh)
        result.items += jsonItem(u"post"_s, post, m_stream, m_api.clock().now());
    if (m_walk.gap)
        result.gaps += *m_walk.gap;
    result.next = m_walk.cursor.toString();
    result.more = m_walk.more;
    settle(std::move(result));
}

void FacebookFeedFetch::onRefusal(const Error &error)
{
    const bool mayBeStale = error.kind == ErrorKind::Rejected && !m_walk.after().isEmpty();
    if (!mayBeStale || !m_walk.restart())
        return settle(error);
    FetchResult result;
    result.next = m_walk.cursor.toString();
    result.more = true;
    settle(std::move(result));
}

}
