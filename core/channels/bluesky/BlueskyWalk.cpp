// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/bluesky/BlueskyWalk.h"

#include <algorithm>

namespace firstmile
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

constexpr Milliseconds blueskyOverlap = 10min;
constexpr Milliseconds blueskyDeepOverlap = 24h;

/// What the server sorts by.
std::optional<Instant> blueskySortTime(const BlueskyPage::Entry &entry)
{
    const auto createdAt = fromIso(entry.post["record"_L1]["createdAt"_L1].toString());
    return createdAt && entry.indexedAt ? std::min(createdAt, entry.indexedAt) : entry.indexedAt;
}

}

BlueskyWalk::BlueskyWalk(BlueskyCursor from, Instant horizon, bool wantsDeep, int pageSize)
    : cursor(std::move(from)), m_horizon(horizon), m_pageSize(pageSize)
{
    if (cursor.walk)
        return;
    cursor.walk.emplace();
    cursor.walk->isDeep = wantsDeep;
    if (!isFirst())
        cursor.walk->stop = *cursor.since - (wantsDeep ? blueskyDeepOverlap : blueskyOverlap);
}

void BlueskyWalk::take(const BlueskyPage &page)
{
    const auto asked = cursor.walk->page;
    const bool repeats = isRepeated(page);
    if (repeats && !page.cursor.isEmpty())
        tellRepeated(page);
    const bool isFar = !repeats && remember(page);
    if (isFar && isFirst())
        tellHorizon(page);
    const bool isEnd = repeats || isFar;
    const auto next = olderThan(page);
    if (isEnd || next.isEmpty() || reachedLimit(page))
        return finish();
    if (next == asked) {
        tellRepeated(page);
        return finish();
    }
    cursor.walk->page = next;
    more = true;
}

/// Tells whether the page reaches back as far as is wanted.
bool BlueskyWalk::remember(const BlueskyPage &page)
{
    auto &walk = *cursor.walk;
    bool isEnd = false;
    for (const auto &entry : page.entries) {
        isEnd = isEnd || (entry.indexedAt && *entry.indexedAt < stop());
        if (isFresh(entry))
            fresh += entry;
        walk.top = std::max(walk.top, entry.indexedAt);
    }
    const auto keepFrom = std::max(walk.top, cursor.since).value_or(Instant{}) - blueskyOverlap;
    for (const auto &entry : page.entries) {
        const auto mark = blueskyMark(entry.uri);
        if (entry.indexedAt && *entry.indexedAt >= keepFrom && !walk.seen.contains(mark))
            walk.seen += mark;
    }
    walk.pageTop = page.entries.isEmpty() ? walk.pageTop : blueskyMark(page.entries.first().uri);
    walk.pages += 1;
    walk.count += static_cast<int>(page.entries.size());
    return isEnd;
}

bool BlueskyWalk::isFresh(const BlueskyPage::Entry &entry) const
{
    if (!entry.indexedAt)
        return true;
    if (*entry.indexedAt < stop())
        return false;
    const auto known = cursor.walk->isDeep ? cursor.deep : cursor.since;
    if (known && *entry.indexedAt < *known - blueskyOverlap)
        return false;
    return !cursor.seen.contains(blueskyMark(entry.uri));
}

bool BlueskyWalk::isRepeated(const BlueskyPage &page) const
{
    return !page.entries.isEmpty() && cursor.walk->pageTop == blueskyMark(page.entries.first().uri);
}

bool BlueskyWalk::reachedLimit(const BlueskyPage &page)
{
    const auto most = isFirst() ? mostFirst : mostLater;
    if (cursor.walk->count < most && cursor.walk->pages < mostPages)
        return false;
    if (isFirst())
        tellHorizon(page);
    else
        tellGap(page, u"more than %1 entries at once"_s.arg(mostLater));
    return true;
}

QString BlueskyWalk::olderThan(const BlueskyPage &page) const
{
    // A cursor that is a time means "before", and entries of that same millisecond would be left out at the border of
    // two pages: a millisecond later, they come again. Unless they fill the whole page.
    const auto time = page.cursor.contains(u'T') ? fromIso(page.cursor) : std::nullopt;
    if (!time || page.entries.isEmpty() ||
        blueskySortTime(page.entries.first()) == blueskySortTime(page.entries.last()))
        return page.cursor;
    return toIso(*time + 1ms);
}

void BlueskyWalk::finish()
{
    const auto walk = *std::exchange(cursor.walk, std::nullopt);
    more = false;
    if (!walk.top)
        return;
    cursor.since = std::max(cursor.since, walk.top);
    cursor.seen = walk.seen;
    cursor.seen.sort();
    if (walk.isDeep || !cursor.deep)
        cursor.deep = cursor.since;
}

void BlueskyWalk::tellRepeated(const BlueskyPage &page)
{
    // A short page that repeats is all that there is; a full one hides what is behind it.
    if (page.entries.size() >= m_pageSize)
        tellGap(page, u"the server gives the same page again"_s);
}

void BlueskyWalk::tellHorizon(const BlueskyPage &page)
{
    tellGap(page, u"a first poll reads 30 days or %1 entries"_s.arg(mostFirst));
}

void BlueskyWalk::tellGap(const BlueskyPage &page, const QString &reason)
{
    gap = Gap{};
    gap->reason = reason;
    gap->from = cursor.since;
    if (!page.entries.isEmpty())
        gap->to = page.entries.last().indexedAt;
}

}
