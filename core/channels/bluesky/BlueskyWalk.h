// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channels/bluesky/BlueskyCursor.h"
#include "core/channels/bluesky/BlueskyPage.h"
#include "core/model/Account.h"

namespace firstmile
{

/// Decides, page by page, what of a list is new and what to ask next. Pure: no network, no clock.
///
/// Lists are newest first, and their cursor only goes back in time:
///   newest page -> older pages -> an entry indexed before `stop` -> `since` moves to the newest indexedAt met
/// `stop` lies ten minutes before `since`, as entries become visible out of order. Lists are ordered by
/// min(createdAt, indexedAt), and createdAt is the writer's: a post that was written offline and sent later stands
/// deep in the list. So now and then a deep walk goes back a day. A page that comes twice ends the walk.
class BlueskyWalk
{
public:
    /// `horizon` is how far back a first walk reads, `pageSize` what is asked for at once.
    BlueskyWalk(BlueskyCursor from, Instant horizon, bool wantsDeep, int pageSize);

    /// The server's cursor of the page to ask for now; empty: the newest.
    QString page() const { return cursor.walk->page; }

    /// Entries indexed before it are not wanted.
    Instant stop() const { return cursor.walk->stop.value_or(m_horizon); }

    /// Takes that page in: afterwards the members below hold.
    void take(const BlueskyPage &page);

    BlueskyCursor cursor;
    QList<BlueskyPage::Entry> fresh; ///< of the page, what was not read before, in the server's order
    bool more = false;
    std::optional<Gap> gap;

    static constexpr int mostFirst = 800;    ///< entries that a first walk reads
    static constexpr int mostLater = 10'000; ///< and a later one
    static constexpr int mostPages = 400;    ///< of any walk: filtered lists have pages without entries

private:
    bool isFirst() const { return !cursor.since; }
    bool isFresh(const BlueskyPage::Entry &entry) const;
    bool remember(const BlueskyPage &page);
    bool isRepeated(const BlueskyPage &page) const;
    bool reachedLimit(const BlueskyPage &page);
    QString olderThan(const BlueskyPage &page) const;
    void finish();
    void tellRepeated(const BlueskyPage &page);
    void tellHorizon(const BlueskyPage &page);
    void tellGap(const BlueskyPage &page, const QString &reason);

    Instant m_horizon;
    int m_pageSize;
};

}
