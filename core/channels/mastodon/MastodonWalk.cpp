// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/mastodon/MastodonWalk.h"

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

QString firstReachWords(const MastodonReach &reach)
{
    const auto days = std::chrono::duration_cast<std::chrono::days>(reach.span).count();
    return u"a first poll reads %1 days or %2 entries"_s.arg(days).arg(reach.most);
}

}

MastodonWalk::MastodonWalk(QByteArray base, MastodonCursor from, MastodonReach reach, Instant now)
    : cursor(std::move(from)), m_base(std::move(base)), m_reach(reach), m_horizon(now - reach.span)
{
    if (cursor.walk == MastodonCursor::Walk::None)
        begin();
}

QByteArray MastodonWalk::target() const
{
    return cursor.page;
}

void MastodonWalk::begin()
{
    const bool isFirst = cursor.since.isEmpty();
    cursor.walk = isFirst ? MastodonCursor::Walk::First : MastodonCursor::Walk::Forward;
    cursor.bound = cursor.since;
    cursor.page = isFirst ? m_base : with("min_id=" + percentEncoded(cursor.since));
}

void MastodonWalk::take(const MastodonPage &page)
{
    if (page.entries.isEmpty())
        return finish();
    if (cursor.walk == MastodonCursor::Walk::Forward && minIdIsNotUnderstood(page)) {
        cursor.walk = MastodonCursor::Walk::Back;
        cursor.top.clear();
        cursor.pageTop.clear();
    }
    if (cursor.walk == MastodonCursor::Walk::Forward)
        takeForward(page);
    else
        takeBack(page);
}

void MastodonWalk::takeForward(const MastodonPage &page)
{
    fresh = page.entries;
    cursor.top.clear(); // each page is newer than the one before
    remember(page);
    if (reachedLimit(page))
        return finish();
    cursor.bound = page.newest().id;
    goOn(page.newer, "min_id=" + percentEncoded(cursor.bound));
}

void MastodonWalk::takeBack(const MastodonPage &page)
{
    if (isRepeated(page))
        return finish();
    const bool isEnd = reachedSince(page) || (page.hasLinks && page.older.isEmpty());
    remember(page);
    if (isEnd || reachedLimit(page))
        return finish();
    auto query = "max_id=" + percentEncoded(page.entries.last().id);
    if (!cursor.since.isEmpty())
        query += "&since_id=" + percentEncoded(cursor.since);
    goOn(page.older, query);
}

bool MastodonWalk::minIdIsNotUnderstood(const MastodonPage &page) const
{
    // Some servers take min_id for since_id, some ignore it (mastodon #25245): such a page holds the bound itself, or
    // comes without links.
    const auto &newest = page.newest();
    const bool isOlder = newest.at && cursor.sinceAt && *newest.at < *cursor.sinceAt;
    return !page.hasLinks || page.contains(cursor.bound) || isOlder;
}

bool MastodonWalk::isOld(const MastodonPage::Entry &entry) const
{
    return entry.id == cursor.since || (entry.at && cursor.sinceAt && *entry.at < *cursor.sinceAt);
}

bool MastodonWalk::reachedSince(const MastodonPage &page)
{
    for (const auto &entry : page.entries) {
        if (isOld(entry))
            return true;
        fresh += entry;
    }
    return false;
}

bool MastodonWalk::reachedLimit(const MastodonPage &page)
{
    const auto &oldest = page.entries.last();
    const bool isFirst = cursor.walk == MastodonCursor::Walk::First;
    const bool isOverdue = isFirst && oldest.at && *oldest.at < m_horizon;
    if (!isOverdue && cursor.count < (isFirst ? m_reach.most : mostLater))
        return false;
    tellGap(page, isFirst ? firstReachWords(m_reach) : u"more than %1 entries at once"_s.arg(mostLater));
    return true;
}

bool MastodonWalk::isRepeated(const MastodonPage &page)
{
    if (page.entries.first().id != cursor.pageTop)
        return false;
    // A short page that repeats is all that there is; a full one hides what is behind it.
    if (page.entries.size() >= pageSize)
        tellGap(page, u"the server gives the same page again"_s);
    return true;
}

void MastodonWalk::remember(const MastodonPage &page)
{
    cursor.pageTop = page.entries.first().id;
    cursor.count += static_cast<int>(page.entries.size());
    if (!cursor.top.isEmpty())
        return;
    cursor.top = page.newest().id;
    cursor.topAt = page.newest().at;
}

void MastodonWalk::goOn(const QByteArray &linked, const QByteArray &otherwise)
{
    cursor.page = linked.isEmpty() ? with(otherwise) : linked;
    more = true;
}

void MastodonWalk::finish()
{
    MastodonCursor done;
    const bool isEmpty = cursor.top.isEmpty();
    done.since = isEmpty ? cursor.since : cursor.top;
    done.told = cursor.told;
    done.sinceAt = isEmpty ? cursor.sinceAt : cursor.topAt;
    cursor = done;
    more = false;
}

void MastodonWalk::tellGap(const MastodonPage &page, const QString &reason)
{
    gap = Gap{};
    gap->reason = reason;
    if (cursor.walk == MastodonCursor::Walk::Forward) {
        gap->from = page.newest().at; // what came after
        return;
    }
    gap->from = cursor.sinceAt;
    gap->to = page.entries.last().at;
}

QByteArray MastodonWalk::with(const QByteArray &query) const
{
    return m_base + (m_base.contains('?') ? '&' : '?') + query;
}

}
