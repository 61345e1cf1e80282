// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channels/facebook/FacebookList.h"
#include "core/channels/facebook/FacebookListCursor.h"
#include "core/model/Account.h"

#include <QSet>

namespace firstmile
{

/// Decides, page by page, what of a list of posts or comments is new and whether to go on. Pure: no network, no clock.
///
///   newest page -> older pages -> a page that ends with what was read before, or no next page
/// Every page is compared with what was read last as a whole, so an entry that came late is found too. A page that
/// brings a cursor or nothing but ids of this walk once more ends it.
class FacebookListWalk
{
public:
    struct Bounds
    {
        int limit = 25;                      ///< entries asked for a page
        std::optional<Instant> horizon = {}; ///< how far back a first walk reads
        int mostFirst = 800;                 ///< entries that a first walk reads
        int mostLater = 2000;                ///< and a later one
    };

    FacebookListWalk(FacebookListCursor from, const Bounds &bounds);

    QString after() const { return cursor.walk->after; } ///< what to ask for now; only while a walk is under way

    /// Takes that page in: afterwards the members below hold.
    void take(const FacebookList &page);

    /// Graph does not know after() any more: cursors do not last. False if that happened too often.
    bool restart();

    FacebookListCursor cursor;
    QList<QJsonObject> fresh; ///< of the page, what was not read before, in the list's order
    bool more = false;
    std::optional<Gap> gap;

private:
    bool isRepeated(const FacebookList &page) const;
    void remember(const FacebookList &page);
    bool isEnd(const FacebookList &page);
    bool reachedKnown(const FacebookList &page) const;
    bool reachedLimit(const FacebookList &page);
    bool isKnown(const QString &digest) const { return m_known.contains(digest); }
    void finish();
    void tellGap(const FacebookList &page, const QString &reason);

    Bounds m_bounds;
    QSet<QString> m_known;
};

/// When an entry was written.
std::optional<Instant> facebookTime(const QJsonObject &entry);

}
