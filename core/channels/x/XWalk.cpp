// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/x/XWalk.h"

#include "core/channels/net/JsonAnswer.h"
#include "core/channels/x/XIds.h"
#include "core/channels/x/XPost.h"

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

constexpr Milliseconds restOfSince = std::chrono::hours(24);
constexpr Milliseconds lateInSearch = std::chrono::hours(1); // that a post may take until it can be found

Instant wholeXSeconds(Instant at)
{
    return std::chrono::floor<std::chrono::seconds>(at); // start_time takes no fractions
}

}

XWalk::XWalk(XCursor from, const XWalkPlan &plan, Instant now) : cursor(std::move(from)), m_plan(plan), m_now(now)
{
    if (!cursor.isWalking)
        begin(now);
}

void XWalk::begin(Instant now)
{
    cursor.isWalking = true;
    cursor.bound = m_plan.hasSince ? cursor.since : QString();
    const bool isFirst = cursor.since.isEmpty();
    if (isFirst && m_plan.hasSince && m_plan.firstSpan > Milliseconds(0))
        cursor.start = wholeXSeconds(now - m_plan.firstSpan);
    if (m_plan.overlapEvery == Milliseconds(0))
        return;
    const bool isOverlapDue = !cursor.overlapAt || *cursor.overlapAt + m_plan.overlapEvery <= now;
    if (!isOverlapDue)
        return;
    cursor.rereadAt = now;
    const auto reread = xIdAt(now - m_plan.overlapSpan);
    if (!isFirst && isSmallerId(reread, cursor.bound))
        cursor.bound = reread;
}

FormFields XWalk::paging() const
{
    FormFields fields;
    if (!cursor.bound.isEmpty())
        fields.append({u"since_id"_s, cursor.bound});
    else if (cursor.start)
        fields.append({u"start_time"_s, toIso(*cursor.start)});
    if (!cursor.token.isEmpty())
        fields.append({u"pagination_token"_s, cursor.token});
    return fields;
}

void XWalk::take(const XPage &page)
{
    if (isRepeated(page)) {
        tellGap(u"X gives the same page again"_s);
        return finish();
    }
    const bool isEnd = reachedKnown(page) || page.nextToken().isEmpty();
    if (cursor.top.isEmpty())
        cursor.top = page.newestId();
    if (!page.items().isEmpty())
        cursor.pageTop = XPost{page.items().first()}.id();
    cursor.count += static_cast<int>(page.items().size());
    ++cursor.pages;
    if (isEnd && m_plan.reachable > 0 && cursor.count >= m_plan.reachable)
        tellGap(u"X gives only the newest %1 mentions"_s.arg(m_plan.reachable));
    if (!isEnd && cursor.pages >= mostPages)
        tellGap(u"more than %1 pages at once"_s.arg(mostPages));
    if (isEnd || cursor.pages >= mostPages)
        return finish();
    cursor.token = page.nextToken();
    more = true;
}

bool XWalk::reachedKnown(const XPage &page)
{
    for (const auto &item : page.items()) {
        const auto id = XPost{item}.id();
        const bool isKnown = !cursor.since.isEmpty() && !isSmallerId(cursor.since, id);
        if (!m_plan.hasSince && isKnown)
            return true;
        fresh += item;
        m_oldest = id;
    }
    return false;
}

bool XWalk::isRepeated(const XPage &page) const
{
    if (!cursor.token.isEmpty() && page.nextToken() == cursor.token)
        return true;
    return !page.items().isEmpty() && XPost{page.items().first()}.id() == cursor.pageTop;
}

void XWalk::restart(Instant start, const QString &reason)
{
    Gap gap;
    gap.from = xTimeOf(cursor.bound);
    gap.to = start;
    gap.reason = reason;
    gaps += gap;
    cursor.bound.clear();
    cursor.start = wholeXSeconds(start);
    again();
}

void XWalk::again()
{
    cursor.token.clear();
    cursor.top.clear();
    cursor.pageTop.clear();
    cursor.count = cursor.pages = 0;
}

void XWalk::finish()
{
    XCursor done;
    done.since = isSmallerId(cursor.since, cursor.top) ? cursor.top : cursor.since;
    const auto read = xTimeOf(done.since);
    if (m_plan.forgets && read && *read < m_now - restOfSince)
        done.since = xIdAt(m_now - lateInSearch);
    done.overlapAt = cursor.rereadAt ? cursor.rereadAt : cursor.overlapAt;
    cursor = done;
    more = false;
}

void XWalk::tellGap(const QString &reason)
{
    Gap gap;
    gap.from = cursor.bound.isEmpty() ? cursor.start : xTimeOf(cursor.bound);
    gap.to = xTimeOf(m_oldest.isEmpty() ? cursor.pageTop : m_oldest);
    gap.reason = reason;
    gaps += gap;
}

}
