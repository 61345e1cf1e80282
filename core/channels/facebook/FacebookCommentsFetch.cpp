// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/facebook/FacebookCommentsFetch.h"

#include "core/channels/facebook/FacebookFeedFetch.h"
#include "core/channels/facebook/FacebookNormaliser.h"
#include "core/channels/net/JsonAnswer.h"

#include <algorithm>

namespace firstmile
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

constexpr Milliseconds facebookYoungPost = 48h;
constexpr int facebookPostsAPage = 100;
constexpr int mostFacebookCommentRequests = 25; ///< of one step
constexpr int mostFacebookCommentItems = 200;   ///< of one step, give or take a page
constexpr int mostFacebookPostPages = 20;       ///< far beyond what 30 days bring

/// Facebook counts more comments than it gives out, so only "none" can be relied on.
bool mayHaveFacebookComments(const QJsonObject &post)
{
    const auto total = post["comments"_L1]["summary"_L1]["total_count"_L1];
    return !total.isDouble() || total.toInteger() > 0;
}

}

FacebookCommentsFetch::FacebookCommentsFetch(FacebookApi &api, const FacebookSettings &settings, const Cursor &cursor,
                                             QObject *parent)
    : ChannelStep(parent), m_api(api), m_settings(settings), m_cursor(FacebookCommentsCursor::fromString(cursor))
{}

QString FacebookCommentsFetch::fields()
{
    return u"id,message,from{id,name},created_time,parent{id},permalink_url,attachment,message_tags"_s;
}

Async<FetchResult> FacebookCommentsFetch::start()
{
    auto result = future();
    if (m_cursor.round)
        nextPost();
    else
        begin();
    return result;
}

void FacebookCommentsFetch::begin()
{
    const bool isOldDue = !m_cursor.oldReadAt || m_api.now() - *m_cursor.oldReadAt >= m_settings.oldCommentsEvery;
    m_cursor.round = FacebookCommentsCursor::Round{isOldDue, {}};
    askPosts({});
}

Instant FacebookCommentsFetch::horizon() const
{
    return m_api.now() - (m_cursor.round->withOld ? facebookFirstSpan : facebookYoungPost);
}

void FacebookCommentsFetch::askPosts(const QString &after)
{
    const auto path = '/' + percentEncoded(m_settings.pageId) + "/feed";
    const auto fields = u"id,created_time,comments.filter(stream).limit(0).summary(true)"_s;
    auto *request = new FacebookListRequest(m_api, {path, {{u"fields"_s, fields}}, facebookPostsAPage, after}, this);
    await(request->start(), [this](const Result<FacebookList> &page) { onPosts(page); });
}

void FacebookCommentsFetch::onPosts(const Result<FacebookList> &page)
{
    if (!page)
        return settle(page.error());
    const bool isEnd = takePosts(*page);
    const bool isLoop = m_afters.contains(page->after);
    if (isEnd || isLoop || page->after.isEmpty() || m_afters.size() >= mostFacebookPostPages)
        return nextPost();
    m_afters += page->after;
    askPosts(page->after);
}

/// True where the posts of interest end.
bool FacebookCommentsFetch::takePosts(const FacebookList &page)
{
    bool isEnd = false;
    for (const auto &post : page.entries) {
        const auto createdAt = facebookTime(post).value_or(m_api.now());
        isEnd = createdAt < horizon();
        const QPair<QString, Instant> entry{jsonId(post["id"_L1]), createdAt};
        if (!isEnd && mayHaveFacebookComments(post) && !m_cursor.round->pending.contains(entry))
            m_cursor.round->pending += entry;
    }
    return isEnd;
}

void FacebookCommentsFetch::nextPost()
{
    if (m_cursor.round->pending.isEmpty())
        return endRound();
    if (m_requests >= mostFacebookCommentRequests || m_result.items.size() >= mostFacebookCommentItems)
        return finish(true);
    const auto [id, createdAt] = m_cursor.round->pending.first();
    auto &post = m_cursor.posts[id];
    post.createdAt = createdAt;
    m_walk =
        std::make_unique<FacebookListWalk>(post.comments, FacebookListWalk::Bounds{.limit = m_settings.commentLimit});
    askComments(id);
}

void FacebookCommentsFetch::askComments(const QString &post)
{
    ++m_requests;
    const FormFields query{
        {u"filter"_s, u"stream"_s}, {u"order"_s, u"reverse_chronological"_s}, {u"fields"_s, fields()}};
    const auto path = '/' + percentEncoded(post) + "/comments";
    auto *request = new FacebookListRequest(m_api, {path, query, m_settings.commentLimit, m_walk->after()}, this);
    await(request->start(), [this, post](const Result<FacebookList> &page) { onComments(post, page); });
}

void FacebookCommentsFetch::onComments(const QString &post, const Result<FacebookList> &page)
{
    if (!page)
        return onRefusal(post, page.error());
    m_cursor.posts[post].isRefused = false;
    m_walk->take(*page);
    takeComments(post);
    m_cursor.posts[post].comments = m_walk->cursor;
    if (!m_walk->more)
        endPost(post);
    nextPost();
}

void FacebookCommentsFetch::takeComments(const QString &post)
{
    for (const auto &comment : m_walk->fresh) {
        const QJsonObject envelope{{u"post"_s, post}, {u"comment"_s, comment}};
        m_result.items += jsonItem(u"comment"_s, envelope, u"comments"_s, m_api.clock().now());
    }
    if (m_walk->gap) {
        m_walk->gap->reason = u"comments of %1: %2"_s.arg(post, m_walk->gap->reason);
        m_result.gaps += *m_walk->gap;
    }
}

/// What concerns one post only must not keep the others from being read.
void FacebookCommentsFetch::onRefusal(const QString &post, const Error &error)
{
    auto &entry = m_cursor.posts[post];
    if (error.kind == ErrorKind::NotFound) {
        m_cursor.posts.remove(post);
        m_cursor.round->pending.removeFirst();
        return nextPost();
    }
    if (error.kind != ErrorKind::Rejected)
        return settle(error);
    if (!m_walk->after().isEmpty() && m_walk->restart()) {
        entry.comments = m_walk->cursor;
        return nextPost();
    }
    if (!entry.isRefused) {
        Gap gap;
        gap.from = entry.comments.since;
        gap.to = m_api.now();
        gap.reason = u"comments of %1 could not be read: %2"_s.arg(post, error.detail);
        m_result.gaps += gap;
    }
    entry.isRefused = true;
    entry.comments.walk.reset();
    endPost(post);
    nextPost();
}

void FacebookCommentsFetch::endPost(const QString &post)
{
    m_cursor.round->pending.removeFirst();
    const auto &entry = m_cursor.posts[post];
    if (entry.comments == FacebookListCursor() && !entry.isRefused)
        m_cursor.posts.remove(post);
}

void FacebookCommentsFetch::endRound()
{
    if (m_cursor.round->withOld) {
        m_cursor.oldReadAt = m_api.now();
        m_cursor.posts.removeIf([this](const auto &post) { return post->createdAt < m_api.now() - facebookFirstSpan; });
    }
    m_cursor.round.reset();
    finish(false);
}

void FacebookCommentsFetch::finish(bool more)
{
    m_result.next = m_cursor.toString();
    m_result.more = more;
    settle(std::move(m_result));
}

}
