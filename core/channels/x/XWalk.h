// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channels/ChannelClient.h"
#include "core/channels/x/XCursor.h"
#include "core/channels/x/XPage.h"

namespace firstmile
{

/// How a list is read.
struct XWalkPlan
{
    bool hasSince = true;         ///< the list can be asked for what is newer; else it is read until what is known
    Milliseconds firstSpan{0};    ///< how far back a first walk asks for; 0: as far as X gives
    Milliseconds overlapEvery{0}; ///< 0: never
    Milliseconds overlapSpan{0};
    int reachable = 0;    ///< newest items beyond which X gives no more; 0: no such limit
    bool forgets = false; ///< X refuses a since_id of long ago: one that rests is moved on
};

/// Decides, page by page, what of a list is new and what to ask next. Pure: no network, no clock.
///
///   nothing read: start_time -> newest page -> older pages -> no next_token
///   since known:  since_id   -> the same    (every page with the same since_id)
///                 without since_id: newest page -> older pages -> an id that is known
/// A page that comes twice ends the walk.
class XWalk
{
public:
    XWalk(XCursor from, const XWalkPlan &plan, Instant now);

    FormFields paging() const; ///< of the page to ask for now

    /// Takes that page in: afterwards the members below hold.
    void take(const XPage &page);

    /// The list does not reach back to what was read last: it is read from `start` on, and what lies between is a gap.
    void restart(Instant start, const QString &reason);

    /// The walk begins again at the newest page, as its own page token is not taken any more.
    void again();

    XCursor cursor;
    QList<QJsonObject> fresh; ///< of the page, what is to be read, newest first
    bool more = false;
    QList<Gap> gaps;

    static constexpr int mostPages = 1'000; ///< of one walk

private:
    void begin(Instant now);
    bool reachedKnown(const XPage &page);
    bool isRepeated(const XPage &page) const;
    void finish();
    void tellGap(const QString &reason);

    XWalkPlan m_plan;
    Instant m_now;
    QString m_oldest; ///< id of the oldest item seen
};

}
