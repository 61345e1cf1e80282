// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channels/mastodon/MastodonCursor.h"
#include "core/channels/mastodon/MastodonPage.h"

namespace firstmile
{

/// How far back a first walk reads.
struct MastodonReach
{
    Milliseconds span{0};
    int most = 0; ///< entries
};

/// Decides, page by page, what of a list is new and what to ask next. Pure: no network, no clock.
///
///   nothing read: First    newest page -> older pages -> end, horizon (then a gap is told)
///   since known:  Forward  min_id=since -> newer pages -> empty page
///                   '-- no Link header, or the page holds the bound itself (min_id is not understood)
///                 Back     newest page -> older pages -> `since`
/// A page that comes twice ends the walk.
class MastodonWalk
{
public:
    /// `base` is the list's path and query without paging.
    MastodonWalk(QByteArray base, MastodonCursor from, MastodonReach reach, Instant now);

    /// Path and query of the page to ask for now.
    QByteArray target() const;

    /// Takes that page in: afterwards the members below hold.
    void take(const MastodonPage &page);

    MastodonCursor cursor;
    QList<MastodonPage::Entry> fresh; ///< of the page, what was not read before, in the server's order
    bool more = false;
    std::optional<Gap> gap;

    static constexpr int pageSize = 40;
    static constexpr int mostLater = 10'000; ///< entries that a walk after the first reads

private:
    void begin();
    void takeForward(const MastodonPage &page);
    void takeBack(const MastodonPage &page);
    bool minIdIsNotUnderstood(const MastodonPage &page) const;
    bool isOld(const MastodonPage::Entry &entry) const;
    bool reachedSince(const MastodonPage &page);
    bool reachedLimit(const MastodonPage &page);
    bool isRepeated(const MastodonPage &page);
    void remember(const MastodonPage &page);
    void goOn(const QByteArray &linked, const QByteArray &otherwise);
    void finish();
    void tellGap(const MastodonPage &page, const QString &reason);
    QByteArray with(const QByteArray &query) const;

    QByteArray m_base;
    MastodonReach m_reach;
    Instant m_horizon;
};

}
