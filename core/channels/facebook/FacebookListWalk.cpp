// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/facebook/FacebookListWalk.h"

#include "core/channels/net/JsonAnswer.h"

#include <algorithm>

namespace firstmile
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

/// Lists are not quite in the order of time: what is this much older than the newest that was read is not new.
constexpr Milliseconds facebookOverlap = 10min;
constexpr int mostFacebookRestarts = 3;
constexpr qsizetype mostFacebookPages = 500; ///< a list of empty pages must end too

QString facebookEntryDigest(const QJsonObject &entry)
{
    return facebookDigest(jsonId(entry["id"_L1]));
}

}

FacebookListWalk::FacebookListWalk(FacebookListCursor from, const Bounds &bounds)
    : cursor(std::move(from)), m_bounds(bounds), m_known(cursor.known.begin(), cursor.known.end())
{
    if (!cursor.walk)
        cursor.walk = FacebookListCursor::Walk{};
}

void FacebookListWalk::take(const FacebookList &page)
{
    fresh.clear();
    gap.reset();
    if (isRepeated(page)) {
        // A short page that comes again is all that there is; a full one hides what is behind it.
        if (page.entries.size() >= m_bounds.limit)
            tellGap(page, u"Facebook gives the same page again"_s);
        return finish();
    }
    remember(page);
    if (isEnd(page))
        return finish();
    cursor.walk->afters += facebookDigest(page.after);
    cursor.walk->after = page.after;
    more = true;
}

bool FacebookListWalk::restart()
{
    const int restarts = cursor.walk->restarts + 1;
    cursor.walk = FacebookListCursor::Walk{};
    cursor.walk->restarts = restarts;
    more = true;
    return restarts <= mostFacebookRestarts;
}

bool FacebookListWalk::isRepeated(const FacebookList &page) const
{
    if (!page.after.isEmpty() && cursor.walk->afters.contains(facebookDigest(page.after)))
        return true;
    const QSet<QString> found(cursor.walk->found.begin(), cursor.walk->found.end());
    return !page.entries.isEmpty() && std::all_of(page.entries.begin(), page.entries.end(), [&](const auto &entry) {
        return found.contains(facebookEntryDigest(entry));
    });
}

void FacebookListWalk::remember(const FacebookList &page)
{
    for (const auto &entry : page.entries) {
        const auto digest = facebookEntryDigest(entry);
        if (cursor.walk->found.contains(digest))
            continue;
        cursor.walk->found += digest;
        if (!isKnown(digest))
            fresh += entry;
        const auto at = facebookTime(entry);
        if (at && (!cursor.walk->top || *at > *cursor.walk->top))
            cursor.walk->top = at;
    }
}

bool FacebookListWalk::isEnd(const FacebookList &page)
{
    if (!page.hasNext || reachedKnown(page) || reachedLimit(page))
        return true;
    if (page.after.isEmpty()) {
        tellGap(page, u"Facebook promises more and does not say how to ask for it"_s);
        return true;
    }
    if (cursor.walk->afters.size() < mostFacebookPages)
        return false;
    tellGap(page, u"more than %1 pages"_s.arg(mostFacebookPages));
    return true;
}

bool FacebookListWalk::reachedKnown(const FacebookList &page) const
{
    if (page.entries.isEmpty())
        return false;
    const auto &oldest = page.entries.last();
    const auto at = facebookTime(oldest);
    return isKnown(facebookEntryDigest(oldest)) || (at && cursor.since && *at < *cursor.since - facebookOverlap);
}

bool FacebookListWalk::reachedLimit(const FacebookList &page)
{
    const bool isFirst = !cursor.since;
    const auto oldest = page.entries.isEmpty() ? std::nullopt : facebookTime(page.entries.last());
    const bool isOverdue = isFirst && oldest && m_bounds.horizon && *oldest < *m_bounds.horizon;
    if (!isOverdue && cursor.walk->found.size() < (isFirst ? m_bounds.mostFirst : m_bounds.mostLater))
        return false;
    tellGap(page, isFirst ? u"a first poll reads 30 days or %1 entries"_s.arg(m_bounds.mostFirst)
                          : u"more than %1 entries at once"_s.arg(m_bounds.mostLater));
    return true;
}

void FacebookListWalk::finish()
{
    const qsizetype most = std::max(60, 2 * m_bounds.limit);
    auto known = cursor.walk->found + cursor.known;
    known.removeDuplicates();
    cursor.known = known.first(std::min(most, known.size()));
    if (cursor.walk->top && (!cursor.since || *cursor.walk->top > *cursor.since))
        cursor.since = cursor.walk->top;
    cursor.walk.reset();
    more = false;
}

void FacebookListWalk::tellGap(const FacebookList &page, const QString &reason)
{
    gap = Gap{};
    gap->reason = reason;
    gap->from = cursor.since;
    if (!page.entries.isEmpty())
        gap->to = facebookTime(page.entries.last());
}

std::optional<Instant> facebookTime(const QJsonObject &entry)
{
    return fromIso(entry["created_time"_L1].toString());
}

}
