// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/HistoryEntry.h"
#include "core/store/Session.h"

namespace firstmile
{

/// The whole history of a customer and of everybody linked to them, over all channels: the places of its lines, newest
/// first. Cheap: indexes only, but for a filter by words.
Result<QList<HistoryKey>> historyOf(Session &session, CustomerId customer, const HistoryFilter &filter = {});

/// The lines themselves, in the order of `keys`; those are left out that are gone.
Result<QList<HistoryEntry>> historyLines(Session &session, const QList<HistoryKey> &keys, Instant now);

/// What a customer's history comes to.
struct HistoryCounts
{
    int conversations = 0;
    int messages = 0; ///< theirs and ours
    int cases = 0;
    int answered = 0;
    int waiting = 0;
    std::optional<Milliseconds> medianFirstResponse; ///< of the answered cases
    std::optional<Instant> firstContact;
    std::optional<Instant> lastContact;
    QHash<Channel, int> casesOn;            ///< cases by channel: where they write
    std::optional<Channel> observedChannel; ///< observedChannel() of them
    bool operator==(const HistoryCounts &) const = default;
};

Result<HistoryCounts> historyCounts(Session &session, CustomerId customer, Instant now);

/// The channel that the customer uses for their cases: most of the newest 10, if at least 3 and more than half are on
/// it.
std::optional<Channel> observedChannel(const QList<Channel> &ofNewestCases);

}
