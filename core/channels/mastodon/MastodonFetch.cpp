// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/mastodon/MastodonFetch.h"

#include "core/channels/mastodon/MastodonItem.h"

#include <QJsonArray>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

/// An answer that concerns this thread only, and that a later try would not better.
bool concernsThreadOnly(const Result<HttpAnswer> &answer)
{
    return answer && answer->status != 401 && answer->status != 429;
}

/// The server does not have that list, or not for us; as long as it runs as it does, asking again does not help.
bool mastodonLacks(const Result<HttpAnswer> &answer)
{
    if (!answer)
        return false;
    const int status = answer->status;
    return status == 501 || (status >= 400 && status < 500 && status != 401 && status != 408 && status != 429);
}

QStringList droppedKinds(const QJsonValue &policy)
{
    QStringList kinds;
    const auto object = policy.toObject();
    for (auto field = object.begin(); field != object.end(); ++field) {
        if (field.value() == "drop"_L1)
            kinds += field.key();
    }
    return kinds;
}

}

MastodonFetch::MastodonFetch(MastodonApi &api, MastodonMemory &memory, const QString &stream, const Cursor &cursor,
                             QObject *parent)
    : ChannelStep(parent)
    , m_api(api)
    , m_memory(memory)
    , m_stream(stream)
    , m_list(MastodonList::of(stream))
    , m_cursor(MastodonCursor::fromString(cursor))
{}

Async<FetchResult> MastodonFetch::start()
{
    auto result = future();
    if (!m_list)
        settle(Error{ErrorKind::NotFound, u"no stream "_s + m_stream, {}});
    else if (m_list->needsOwnId() && m_memory.accountId.isEmpty())
        askOwnId();
    else
        askPage();
    return result;
}

void MastodonFetch::askOwnId()
{
    await(m_api.get("/api/v1/accounts/verify_credentials"), [this](const Result<HttpAnswer> &answer) {
        const auto account = m_api.ownAccount(answer);
        if (!account)
            return settle(account.error());
        m_memory.accountId = jsonId(account.value()[u"id"_s]);
        askPage();
    });
}

void MastodonFetch::askPage()
{
    m_walk = std::make_unique<MastodonWalk>(m_list->base(m_memory), m_cursor, m_list->reach(), m_api.clock().now());
    await(m_api.get(m_walk->target()), [this](const Result<HttpAnswer> &answer) { onPage(answer); });
}

void MastodonFetch::onPage(const Result<HttpAnswer> &answer)
{
    const auto page = MastodonPage::read(m_api, answer);
    if (!page)
        return onNoPage(answer, page.error());
    m_walk->take(*page);
    if (m_walk->gap)
        m_result.gaps += *m_walk->gap;
    for (const auto &entry : m_walk->fresh) {
        if (m_list->wants(entry, m_memory.accountId))
            m_waiting += entry.status;
    }
    nextThread();
}

void MastodonFetch::onNoPage(const Result<HttpAnswer> &answer, const Error &error)
{
    const bool isInbox = m_list->kind == MastodonList::Kind::Notifications;
    if (isInbox && error.kind == ErrorKind::Rejected && !m_memory.asksPlainTypes) {
        m_memory.asksPlainTypes = true;
        m_cursor.walk = MastodonCursor::Walk::None; // its pages carry the refused types
        return askPage();
    }
    const bool canBeSpared = m_list->isWatch() || m_list->kind == MastodonList::Kind::Conversations;
    if (!canBeSpared || !mastodonLacks(answer))
        return settle(error);
    m_memory.lacking += m_stream;
    m_walk->cursor = m_cursor;
    if (m_list->isWatch())
        tellOnce(u"refused"_s, u"the server does not look for %1: %2"_s.arg(m_list->query, error.detail));
    conclude();
}

void MastodonFetch::nextThread()
{
    while (!m_waiting.isEmpty()) {
        const auto status = m_waiting.takeLast();
        const auto id = jsonId(status[u"id"_s]);
        if (m_added.contains(id)) // came with an older one's thread
            continue;
        if (m_list->wantsThread(status)) {
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
    const bool isAtEnd = !m_walk->more;
    const bool foundNothingEver = m_walk->cursor.since.isEmpty() && !m_walk->cursor.told.contains(u"search"_s);
    if (isAtEnd && m_list->kind == MastodonList::Kind::Notifications && !m_memory.knowsPolicy)
        askPolicy();
    else if (isAtEnd && m_list->kind == MastodonList::Kind::Search && foundNothingEver && !m_memory.knowsSearch)
        askWhetherSearchWorks();
    else
        conclude();
}

/// Servers from 4.3 on may be told to drop what strangers write. Nothing of that can be fetched, but it can be said.
void MastodonFetch::askPolicy()
{
    await(m_api.get("/api/v2/notifications/policy"), [this](const Result<HttpAnswer> &answer) {
        const auto policy = m_api.json(answer);
        m_memory.knowsPolicy = m_memory.knowsPolicy || policy || mastodonLacks(answer);
        const auto dropped = policy ? droppedKinds(policy.value()) : QStringList();
        if (!dropped.isEmpty())
            tellOnce(u"policy "_s + dropped.join(u' '),
                     u"the account is set to drop notifications: "_s + dropped.join(u", "_s));
        conclude();
    });
}

/// A server without full-text search answers every search with nothing. One that has it finds our own posts.
void MastodonFetch::askWhetherSearchWorks()
{
    await(m_api.get("/api/v2/search?type=statuses&q=from%3Ame&limit=1"), [this](const Result<HttpAnswer> &answer) {
        const auto found = m_api.json(answer);
        m_memory.knowsSearch = found || mastodonLacks(answer);
        if (found && found.value()[u"statuses"_s].toArray().isEmpty())
            askWhetherWePosted();
        else
            conclude();
    });
}

void MastodonFetch::askWhetherWePosted()
{
    await(m_api.get("/api/v1/accounts/verify_credentials"), [this](const Result<HttpAnswer> &answer) {
        const auto account = m_api.ownAccount(answer);
        if (account && account.value()[u"statuses_count"_s].toInteger() > 0)
            tellOnce(u"search"_s, u"the server found neither %1 nor a post of ours: it seems not to search texts"_s.arg(
                                      m_list->query));
        conclude();
    });
}

void MastodonFetch::tellOnce(const QString &note, const QString &reason)
{
    if (m_walk->cursor.told.contains(note))
        return;
    m_walk->cursor.told += note;
    Gap gap;
    gap.from = m_api.clock().now();
    gap.reason = reason;
    m_result.gaps += gap;
}

void MastodonFetch::conclude()
{
    if (m_list->kind == MastodonList::Kind::Notifications) {
        for (const auto &item : std::exchange(m_memory.streamed, {}))
            m_result.items += item;
    }
    m_result.next = m_walk->cursor.toString();
    m_result.more = m_walk->more;
    settle(std::move(m_result));
}

}
