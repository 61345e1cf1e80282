// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/pages/MeasurePage.h"
#include "core/metrics/pages/PageCases.h"
#include "core/metrics/pages/SliceMatch.h"
#include "core/metrics/pages/TimeTally.h"

namespace firstmile
{

/// The shares of a measure in `size` parts of the cases, in one walk: `partOf` gives a case's part, -1 for none.
template <class PartOf>
std::vector<ShareTally> sharesBy(const PageCases &cases, bool before, const MeasureOf &measure, std::size_t size,
                                 PartOf partOf)
{
    std::vector<ShareTally> tallies(size);
    cases.each(before, [&](const CaseRow &row) {
        if (const int part = partOf(row); part >= 0)
            tallies[static_cast<std::size_t>(part)].add(standingOf(row, measure, cases.ledger()));
    });
    return tallies;
}

/// The times to the answer in `size` parts of the cases, on the page's clock; none on a clock that does not exist.
template <class PartOf>
std::vector<TimeTally> timesBy(const PageCases &cases, bool before, std::size_t size, PartOf partOf)
{
    std::vector<TimeTally> tallies(size);
    const MeasureClock clock = cases.query().clock;
    if (clock == MeasureClock::Working && !cases.ledger().hasCalendar())
        return tallies;
    cases.each(before, [&](const CaseRow &row) {
        if (row.isLeftOut() || !row.isAnswered())
            return;
        if (const int part = partOf(row); part >= 0)
            tallies[static_cast<std::size_t>(part)].add(delayOf(row, clock));
    });
    return tallies;
}

inline int wholePage(const CaseRow &)
{
    return 0;
}

/// Answered within a day, or the team's horizon nearest to it, on the page's clock.
MeasureOf rateMeasure(const PageCases &cases);
/// Which cases a time is of.
MeasureOf timeMeasure(const PageCases &cases);

CardPoint pointOf(const QString &key, const QString &series, const MeasureOf &measure, const Slice &slice = {});
CardPoint sharePoint(const QString &key, const QString &series, const MeasureOf &measure, const Slice &slice,
                     const ShareTally &tally);
CardPoint timePoint(const QString &key, const QString &series, const MeasureOf &measure, const Slice &slice,
                    const TimeTally &tally);
CardPoint countPoint(const QString &key, const QString &series, const MeasureOf &measure, const Slice &slice,
                     qint64 count);
QString seriesOf(bool before); ///< "" or "before"

/// The shares of several measures in one walk; `isIn` says of which cases.
template <class IsIn>
std::vector<ShareTally> sharesOf(const PageCases &cases, bool before, const QList<MeasureOf> &measures, IsIn isIn)
{
    std::vector<ShareTally> tallies(static_cast<std::size_t>(measures.size()));
    cases.each(before, [&](const CaseRow &row) {
        if (!isIn(row))
            return;
        for (std::size_t i = 0; i < tallies.size(); ++i)
            tallies[i].add(standingOf(row, measures[static_cast<qsizetype>(i)], cases.ledger()));
    });
    return tallies;
}

/// A figure of the whole page.
struct KeyedMeasure
{
    QString key;
    MeasureOf measure;
};

/// Points that many cards have: the whole page, each channel after "all" of them, each bucket; with the period before
/// where it is asked for.
QList<CardPoint> sharePoints(const PageCases &cases, const QList<KeyedMeasure> &figures);
QList<CardPoint> channelPoints(const PageCases &cases, const MeasureOf &measure, bool withAll);
QList<CardPoint> bucketPoints(const PageCases &cases, const MeasureOf &measure);

/// What waits now by age, "0-3600" to "604800-"; `byReach`: series "high" and "ordinary".
QList<CardPoint> waitingPoints(const PageCases &cases, bool byReach);

}
