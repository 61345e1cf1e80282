// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/facebook/FacebookMessagesFetch.h"

#include "core/channels/facebook/FacebookFeedFetch.h"
#include "core/channels/facebook/FacebookListWalk.h"
#include "core/channels/facebook/FacebookNormaliser.h"
#include "core/channels/net/JsonAnswer.h"

#include <algorithm>

namespace firstmile
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

constexpr Milliseconds messengerOverlap = 2min;
constexpr int mostMessengerFirst = 800;
constexpr int mostMessengerRequests = 10; ///< of one step
constexpr int mostMessengerRestarts = 3;
constexpr qsizetype mostMessengerPages = 500; ///< a list of empty pages must end too

std::optional<Instant> messengerChange(const QJsonObject &conversation)
{
    return fromIso(conversation["updated_time"_L1].toString());
}

/// How a conversation stands: as long as this does not change, it has nothing new.
QString messengerMark(const QJsonObject &conversation)
{
    const auto count = QString::number(conversation["message_count"_L1].toInteger());
    return conversation["updated_time"_L1].toString() + u' ' + count;
}

}

FacebookMessagesFetch::FacebookMessagesFetch(FacebookApi &api, const FacebookSettings &settings, const Cursor &cursor,
                                             QObject *parent)
    : ChannelStep(parent), m_api(api), m_settings(settings), m_cursor(FacebookMessagesCursor::fromString(cursor))
{}

QString FacebookMessagesFetch::fields()
{
    return u"id,created_time,from,to,message,attachments{id,mime_type,name,size,image_data,file_url,video_data},"
           "sticker,shares{link,name},reply_to,is_unsupported"_s;
}

Async<FetchResult> FacebookMessagesFetch::start()
{
    auto result = future();
    if (!m_cursor.walk)
        m_cursor.walk = Walk{};
    nextConversation();
    return result;
}

void FacebookMessagesFetch::askConversations()
{
    ++m_requests;
    const FacebookListQuery query{
        '/' + percentEncoded(m_settings.pageId) + "/conversations",
        {{u"platform"_s, u"messenger"_s}, {u"fields"_s, u"id,updated_time,message_count,link"_s}},
        m_settings.conversationLimit,
        m_cursor.walk->after};
    auto *request = new FacebookListRequest(m_api, query, this);
    await(request->start(), [this](const Result<FacebookList> &page) { onConversations(page); });
}

void FacebookMessagesFetch::onConversations(const Result<FacebookList> &page)
{
    if (!page)
        return onListRefused(page.error());
    const auto before = m_cursor.walk->found.size();
    takeConversations(*page);
    auto &walk = *m_cursor.walk;
    const bool isRepeated =
        walk.afters.contains(facebookDigest(page->after)) || (!page->entries.isEmpty() && walk.found.size() == before);
    walk.isListed = isRepeated || isEnd(*page);
    if (isRepeated && page->hasNext && page->entries.size() >= m_settings.conversationLimit)
        tellGap(m_cursor.since, messengerChange(page->entries.last()), u"Facebook gives the same page again"_s);
    walk.afters += facebookDigest(page->after);
    walk.after = page->after;
    nextConversation();
}

void FacebookMessagesFetch::takeConversations(const FacebookList &page)
{
    for (const auto &conversation : page.entries)
        takeConversation(conversation);
}

void FacebookMessagesFetch::takeConversation(const QJsonObject &conversation)
{
    auto &walk = *m_cursor.walk;
    const auto id = jsonId(conversation["id"_L1]);
    const auto digest = facebookDigest(id);
    if (walk.found.contains(digest))
        return;
    walk.found += digest;
    const auto at = messengerChange(conversation);
    if (at && (!walk.top || *at > *walk.top))
        walk.top = at;
    if (at && walk.top && *at >= *walk.top - messengerOverlap)
        walk.marks[id] = messengerMark(conversation);
    if (!isOld(conversation) && m_cursor.marks.value(id) != messengerMark(conversation))
        walk.pending.append({id, conversation["link"_L1].toString()});
}

bool FacebookMessagesFetch::isOld(const QJsonObject &conversation) const
{
    const auto at = messengerChange(conversation);
    return at && m_cursor.since && *at < *m_cursor.since - messengerOverlap;
}

bool FacebookMessagesFetch::isEnd(const FacebookList &page)
{
    if (!page.hasNext)
        return true;
    const auto oldest = page.entries.isEmpty() ? std::nullopt : messengerChange(page.entries.last());
    if (page.after.isEmpty()) {
        tellGap(m_cursor.since, oldest, u"Facebook promises more and does not say how to ask for it"_s);
        return true;
    }
    if (m_cursor.walk->afters.size() >= mostMessengerPages) {
        tellGap(m_cursor.since, oldest, u"more than %1 pages"_s.arg(mostMessengerPages));
        return true;
    }
    if (page.entries.isEmpty())
        return false;
    if (m_cursor.isBegun)
        return isOld(page.entries.last());
    const bool isFar =
        (oldest && *oldest < m_api.now() - facebookFirstSpan) || m_cursor.walk->found.size() >= mostMessengerFirst;
    if (isFar)
        tellGap({}, oldest, u"a first poll reads 30 days or %1 conversations"_s.arg(mostMessengerFirst));
    return isFar;
}

void FacebookMessagesFetch::onListRefused(const Error &error)
{
    auto &walk = *m_cursor.walk;
    const bool mayBeStale = error.kind == ErrorKind::Rejected && !walk.after.isEmpty();
    if (!mayBeStale || walk.restarts >= mostMessengerRestarts)
        return settle(error);
    const int restarts = walk.restarts + 1;
    m_cursor.walk = Walk{};
    m_cursor.walk->restarts = restarts;
    finish(true);
}

void FacebookMessagesFetch::nextConversation()
{
    auto &walk = *m_cursor.walk;
    const bool isDone = walk.pending.isEmpty() && walk.isListed;
    if (isDone)
        return endWalk();
    if (m_requests >= mostMessengerRequests)
        return finish(true);
    if (walk.pending.isEmpty())
        return askConversations();
    askMessages(walk.pending.first().first, walk.pending.first().second);
}

void FacebookMessagesFetch::askMessages(const QString &id, const QString &link)
{
    ++m_requests;
    const FacebookListQuery query{
        '/' + percentEncoded(id) + "/messages", {{u"fields"_s, fields()}}, m_settings.messageLimit, {}};
    auto *request = new FacebookListRequest(m_api, query, this);
    await(request->start(), [this, id, link](const Result<FacebookList> &page) { onMessages(id, link, page); });
}

void FacebookMessagesFetch::onMessages(const QString &id, const QString &link, const Result<FacebookList> &page)
{
    if (!page)
        return onMessagesRefused(id, page.error());
    for (const auto &message : page->entries) {
        const QJsonObject conversation{{u"id"_s, id}, {u"link"_s, link}};
        const QJsonObject envelope{{u"conversation"_s, conversation}, {u"message"_s, message}};
        m_result.items += jsonItem(u"message"_s, envelope, u"messages"_s, m_api.clock().now());
    }
    if (!mayLackSome(*page))
        return endConversation();
    if (m_cursor.since)
        return askOlder(id, *page);
    noteTruncated(*page);
    endConversation();
}

void FacebookMessagesFetch::onMessagesRefused(const QString &id, const Error &error)
{
    if (error.kind != ErrorKind::NotFound && error.kind != ErrorKind::Rejected)
        return settle(error);
    if (error.kind == ErrorKind::Rejected)
        tellGap(m_cursor.since, m_api.now(), u"conversation %1 could not be read: %2"_s.arg(id, error.detail));
    endConversation();
}

/// All that is given out is new, and there is more.
bool FacebookMessagesFetch::mayLackSome(const FacebookList &page) const
{
    if (!page.hasNext || page.entries.isEmpty())
        return false;
    const auto oldest = facebookTime(page.entries.last());
    return !m_cursor.since || (oldest && *oldest > *m_cursor.since);
}

/// Of older messages only ids and times are given out: enough to know whether any of them is new.
void FacebookMessagesFetch::askOlder(const QString &id, const FacebookList &page)
{
    ++m_requests;
    const auto oldest = facebookTime(page.entries.last());
    const FacebookListQuery query{
        '/' + percentEncoded(id) + "/messages", {{u"fields"_s, u"id,created_time"_s}}, 1, page.after};
    auto *request = new FacebookListRequest(m_api, query, this);
    await(request->start(), [this, id, oldest](const Result<FacebookList> &older) {
        const auto at = older && !older->entries.isEmpty() ? facebookTime(older->entries.first()) : std::nullopt;
        const bool isContiguous = older && (older->entries.isEmpty() || (at && *at <= *m_cursor.since));
        if (!isContiguous) {
            tellGap(m_cursor.since, oldest,
                    u"conversation %1: Facebook gives out the %2 newest messages only"_s.arg(id).arg(
                        m_settings.messageLimit));
        }
        endConversation();
    });
}

void FacebookMessagesFetch::noteTruncated(const FacebookList &page)
{
    auto &walk = *m_cursor.walk;
    ++walk.truncated;
    const auto oldest = facebookTime(page.entries.last());
    if (oldest && (!walk.truncatedTo || *oldest > *walk.truncatedTo))
        walk.truncatedTo = oldest;
}

void FacebookMessagesFetch::tellGap(std::optional<Instant> from, std::optional<Instant> to, const QString &reason)
{
    Gap gap;
    gap.from = from;
    gap.to = to;
    gap.reason = reason;
    m_result.gaps += gap;
}

void FacebookMessagesFetch::endConversation()
{
    m_cursor.walk->pending.removeFirst();
    nextConversation();
}

void FacebookMessagesFetch::endWalk()
{
    const auto walk = *std::exchange(m_cursor.walk, std::nullopt);
    if (walk.truncated > 0) {
        tellGap({}, walk.truncatedTo,
                u"Facebook gives out the %1 newest messages of a conversation; %2 have older ones"_s
                    .arg(m_settings.messageLimit)
                    .arg(walk.truncated));
    }
    m_cursor.isBegun = true;
    if (walk.top && (!m_cursor.since || *walk.top > *m_cursor.since))
        m_cursor.since = walk.top;
    if (!walk.found.isEmpty())
        m_cursor.marks = walk.marks;
    finish(false);
}

void FacebookMessagesFetch::finish(bool more)
{
    m_result.next = m_cursor.toString();
    m_result.more = more;
    settle(std::move(m_result));
}

}
