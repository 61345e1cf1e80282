// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/x/XFetch.h"

#include "core/channels/net/JsonAnswer.h"
#include "core/channels/x/XErrors.h"
#include "core/channels/x/XItem.h"
#include "core/channels/x/XThread.h"

namespace firstmile
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

constexpr Milliseconds xSearchSpan = std::chrono::days(7) - 1h; // X's week, with an hour for clocks that differ
constexpr int reachableMentions = 800;

}

QStringList XStream::namesOf(const XSettings &settings)
{
    QStringList names{QString::fromLatin1(mentions)};
    for (const auto &query : settings.watches)
        names += QLatin1StringView(watch) + query;
    if (settings.directMessages)
        names += QString::fromLatin1(messages);
    return names << QString::fromLatin1(own);
}

XStream XStream::of(const QString &name)
{
    if (name.startsWith(QLatin1StringView(watch)))
        return {Kind::Search, name, name.mid(QLatin1StringView(watch).size())};
    const auto kind = name == QLatin1StringView(own)        ? Kind::Own
                      : name == QLatin1StringView(messages) ? Kind::Messages
                                                            : Kind::Mentions;
    return {kind, name, {}};
}

Milliseconds XStream::interval(const XSettings &settings) const
{
    switch (kind) {
    case Kind::Mentions:
        return settings.mentionsEvery;
    case Kind::Search:
        return settings.searchEvery;
    case Kind::Own:
        return settings.ownEvery;
    case Kind::Messages:
        return settings.dmEvery;
    }
    return {};
}

XFetch::XFetch(XApi &api, XBudget &budget, const XSettings &settings, const XStream &stream, const Cursor &cursor,
               QObject *parent)
    : ChannelStep(parent)
    , m_api(api)
    , m_budget(budget)
    , m_settings(settings)
    , m_stream(stream)
    , m_now(api.clock().now())
    , m_walk(XCursor::fromString(cursor), plan(), m_now)
{}

Async<FetchResult> XFetch::start()
{
    auto result = future();
    ask();
    return result;
}

XWalkPlan XFetch::plan() const
{
    XWalkPlan plan;
    plan.firstSpan = m_settings.firstSpan;
    switch (m_stream.kind) {
    case XStream::Kind::Mentions:
        plan.overlapEvery = m_settings.overlapEvery;
        plan.overlapSpan = m_settings.overlapSpan;
        plan.reachable = reachableMentions;
        break;
    case XStream::Kind::Search:
        plan.firstSpan = qMin(m_settings.firstSpan, xSearchSpan);
        plan.forgets = true;
        break;
    case XStream::Kind::Messages:
        plan.hasSince = false;
        break;
    case XStream::Kind::Own:
        break;
    }
    return plan;
}

XQuery XFetch::query() const
{
    XQuery query{{}, {}, XShape::Posts, QString::fromLatin1(xunit::ownRead), m_settings.pageSize, 5};
    const auto user = "/2/users/" + percentEncoded(m_settings.userId);
    switch (m_stream.kind) {
    case XStream::Kind::Mentions:
        query.path = user + "/mentions";
        break;
    case XStream::Kind::Search:
        query.path = "/2/tweets/search/recent";
        query.fields = {{u"query"_s, m_stream.query}, {u"sort_order"_s, u"recency"_s}};
        query.unit = QString::fromLatin1(xunit::read);
        query.least = 10;
        break;
    case XStream::Kind::Own:
        query.path = user + "/tweets";
        query.fields = {{u"exclude"_s, u"retweets"_s}};
        break;
    case XStream::Kind::Messages:
        query.path = "/2/dm_events";
        query.fields = {{u"event_types"_s, u"MessageCreate"_s}};
        query.shape = XShape::Messages;
        query.unit = QString::fromLatin1(xunit::dmRead);
        query.least = 1;
        break;
    }
    query.most = qMax(query.most, query.least);
    query.fields += m_walk.paging();
    return query;
}

void XFetch::ask()
{
    auto *read = new XRead(m_api, m_budget, query(), this);
    await(read->start(), [this](const Result<XReading> &reading) { onReading(reading); });
}

void XFetch::onReading(const Result<XReading> &reading)
{
    if (!reading)
        return settle(reading.error());
    if (reading->isGood)
        return onPage(reading->page);
    if (recover(*reading))
        return ask();
    const auto kind = m_stream.kind;
    const bool concernsStreamOnly = (kind == XStream::Kind::Messages && reading->error.kind == ErrorKind::Forbidden) ||
                                    (kind == XStream::Kind::Search && reading->error.kind == ErrorKind::Rejected);
    if (concernsStreamOnly)
        return refuse(reading->error);
    settle(reading->error);
}

bool XFetch::recover(const XReading &reading)
{
    if (m_hasRecovered || reading.answer.status != 400)
        return false;
    m_hasRecovered = true;
    const bool isSearch = m_stream.kind == XStream::Kind::Search;
    if (isSearch && !m_walk.cursor.bound.isEmpty() && isXSinceTooOld(reading.answer)) {
        m_walk.restart(m_now - xSearchSpan, u"the search of X reaches back seven days"_s);
        return true;
    }
    if (m_walk.cursor.token.isEmpty())
        return false;
    m_walk.again(); // tokens of pages end some day
    return true;
}

/// A sign-in that does not allow messages, or a query that X does not understand: the other streams go on.
void XFetch::refuse(const Error &error)
{
    FetchResult result;
    XCursor cursor;
    cursor.since = m_walk.cursor.since;
    cursor.overlapAt = m_walk.cursor.overlapAt;
    cursor.isRefused = true;
    if (!m_walk.cursor.isRefused) {
        Gap gap;
        gap.from = m_now;
        const bool isSearch = m_stream.kind == XStream::Kind::Search;
        const auto what = isSearch ? u"X does not search for %1: %2"_s : u"%1 cannot be read: %2"_s;
        gap.reason = what.arg(isSearch ? m_stream.query : u"direct messages"_s, error.detail);
        result.gaps += gap;
    }
    result.next = cursor.toString();
    settle(std::move(result));
}

void XFetch::onPage(const XPage &page)
{
    m_walk.take(page);
    QList<QJsonObject> wanted;
    for (const auto &item : m_walk.fresh) {
        if (isWanted(item, page))
            wanted.prepend(item);
    }
    if (m_stream.kind == XStream::Kind::Mentions && !wanted.isEmpty()) {
        auto *thread = new XThread(m_api, m_budget, page, wanted, m_settings.mostParents, this);
        await(thread->start(), [this](const Result<QList<QJsonObject>> &envelopes) {
            if (envelopes)
                finish(xitem::post, *envelopes);
            else
                settle(envelopes.error());
        });
        return;
    }
    const QLatin1StringView kind = m_stream.kind == XStream::Kind::Messages ? xitem::dm : xitem::post;
    QList<QJsonObject> envelopes;
    for (const auto &item : wanted)
        envelopes += page.envelope(QString::fromLatin1(kind), item);
    finish(kind, envelopes);
}

bool XFetch::isWanted(const QJsonObject &item, const XPage &page) const
{
    const XPost post{item};
    switch (m_stream.kind) {
    case XStream::Kind::Messages:
        return item.value("event_type"_L1).toString(u"MessageCreate"_s) == "MessageCreate"_L1;
    case XStream::Kind::Search: // what we wrote ourselves comes with "own", as far as it concerns anybody
        return !post.isRepost() && post.authorId() != m_settings.userId;
    case XStream::Kind::Own:
        return !post.isRepost() && addressesSomebody(post, page);
    case XStream::Kind::Mentions:
        break;
    }
    return !post.isRepost();
}

/// Of our own posts: not the announcements, and not what continues these.
bool XFetch::addressesSomebody(const XPost &post, const XPage &page) const
{
    const auto parent = post.repliedTo();
    const auto answersOurselves = [&](const QJsonObject &other) {
        const XPost referred{other};
        return referred.id() == parent && referred.authorId() == m_settings.userId;
    };
    const auto &others = page.posts();
    if (!post.mentioned().isEmpty())
        return true;
    return !parent.isEmpty() && std::none_of(others.begin(), others.end(), answersOurselves);
}

void XFetch::finish(QLatin1StringView kind, const QList<QJsonObject> &envelopes)
{
    FetchResult result;
    for (const auto &envelope : envelopes)
        result.items += jsonItem(kind, envelope, m_stream.name, m_now);
    result.next = m_walk.cursor.toString();
    result.more = m_walk.more;
    result.gaps = m_walk.gaps;
    settle(std::move(result));
}

}
