// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/mastodon/MastodonFetch.h"

#include "core/channels/mastodon/MastodonItem.h"

#include <QJsonArray>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

constexpr Milliseconds firstWalkSpan = std::chrono::days(30);

QByteArray limitQuery()
{
    return "limit=" + QByteArray::number(MastodonWalk::pageSize);
}

/// An answer that concerns this thread only, and that a later try would not better.
bool concernsThreadOnly(const Result<HttpAnswer> &answer)
{
    return answer && answer->status != 401 && answer->status != 429;
}

}

MastodonFetch::MastodonFetch(MastodonApi &api, const QString &stream, const Cursor &cursor, QObject *parent)
    : ChannelStep(parent), m_api(api), m_stream(stream), m_cursor(MastodonCursor::fromString(cursor))
{}

Async<FetchResult> MastodonFetch::start(const QString &accountId)
{
    auto result = future();
    if (m_stream == QLatin1StringView(notifications))
        askPage("/api/v1/notifications?types[]=mention&" + limitQuery());
    else if (accountId.isEmpty())
        askOwnId();
    else
        askPage("/api/v1/accounts/" + percentEncoded(accountId) + "/statuses?exclude_reblogs=true&" + limitQuery());
    return result;
}

void MastodonFetch::askOwnId()
{
    await(m_api.get("/api/v1/accounts/verify_credentials"), [this](const Result<HttpAnswer> &answer) {
        const auto account = m_api.ownAccount(answer);
        if (account)
            start(jsonId(account.value()[u"id"_s]));
        else
            settle(account.error());
    });
}

void MastodonFetch::askPage(const QByteArray &base)
{
    m_walk = std::make_unique<MastodonWalk>(base, m_cursor, m_api.clock().now() - firstWalkSpan);
    await(m_api.get(m_walk->target()), [this](const Result<HttpAnswer> &answer) { onPage(answer); });
}

void MastodonFetch::onPage(const Result<HttpAnswer> &answer)
{
    const auto page = MastodonPage::read(m_api, answer);
    if (!page)
        return settle(page.error());
    m_walk->take(*page);
    if (m_walk->gap)
        m_result.gaps += *m_walk->gap;
    for (const auto &entry : m_walk->fresh) {
        if (isWanted(entry))
            m_waiting += entry.status;
    }
    nextThread();
}

bool MastodonFetch::isWanted(const MastodonPage::Entry &entry) const
{
    if (jsonId(entry.status[u"id"_s]).isEmpty())
        return false;
    // Some servers ignore types[] (snac) and exclude_reblogs.
    if (m_stream == QLatin1StringView(notifications))
        return entry.type == "mention"_L1;
    const bool addressesSomebody =
        !jsonId(entry.status[u"in_reply_to_id"_s]).isEmpty() || !entry.status[u"mentions"_s].toArray().isEmpty();
    return addressesSomebody && !entry.status[u"reblog"_s].isObject();
}

void MastodonFetch::nextThread()
{
    while (!m_waiting.isEmpty()) {
        const auto status = m_waiting.takeLast();
        const auto id = jsonId(status[u"id"_s]);
        if (m_added.contains(id)) // came with an older one's thread
            continue;
        if (m_stream == QLatin1StringView(notifications) && mayHaveThread(status)) {
            await(m_api.get("/api/v1/statuses/" + percentEncoded(id) + "/context"),
                  [this, status](const Result<HttpAnswer> &answer) { onThread(status, answer); });
            return;
        }
        add(status, {});
    }
    finish();
}

void MastodonFetch::onThread(const QJsonObject &status, const Result<HttpAnswer> &answer)
{
    const auto context = m_api.json(answer);
    if (!context && !concernsThreadOnly(answer))
        return settle(context.error());
    const auto thread = MastodonThread::around(status, context ? context.value().toObject() : QJsonObject());
    for (const auto &member : thread.statuses)
        add(member, thread.root);
    const auto kind = context ? ErrorKind::NotFound : context.error().kind;
    if (kind != ErrorKind::NotFound && kind != ErrorKind::Forbidden) {
        Gap gap;
        gap.from = gap.to = fromIso(status[u"created_at"_s].toString());
        gap.reason = u"the thread of %1 could not be read: %2"_s.arg(jsonId(status[u"id"_s]), context.error().detail);
        m_result.gaps += gap;
    }
    nextThread();
}

void MastodonFetch::add(const QJsonObject &status, const QString &root)
{
    const auto id = jsonId(status[u"id"_s]);
    if (m_added.contains(id))
        return;
    m_added += id;
    m_result.items += mastodonItem(status, root, m_stream, m_api.clock().now());
}

void MastodonFetch::finish()
{
    m_result.next = m_walk->cursor.toString();
    m_result.more = m_walk->more;
    settle(std::move(m_result));
}

}
