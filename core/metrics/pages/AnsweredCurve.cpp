// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/pages/AnsweredCurve.h"

#include "core/metrics/ResponseMeasures.h"
#include "core/metrics/pages/SliceMatch.h"

#include <algorithm>
#include <cmath>

namespace firstmile
{

namespace
{

std::vector<bool> curveCases(const PageCases &cases)
{
    const auto &rows = cases.ledger().rows();
    std::vector<bool> chosen(rows.size());
    for (const quint32 number : cases.numbers(false))
        chosen[number] = !rows[number].isLeftOut();
    return chosen;
}

/// The place of the point in force at `seconds`; -1 before the first.
qsizetype placeAt(const QList<SurvivalPoint> &points, double seconds)
{
    return std::ranges::upper_bound(points, seconds, {}, &SurvivalPoint::t) - points.cbegin() - 1;
}

void addEvenPlaces(const QList<SurvivalPoint> &points, qsizetype count, QList<qsizetype> *places)
{
    const double first = std::log(std::max(points.first().t, 0.001));
    const double last = std::log(std::max(points.last().t, 0.001));
    for (qsizetype i = 0; i < count; ++i) {
        const double part = static_cast<double>(i) / static_cast<double>(count - 1);
        places->append(static_cast<qsizetype>(part * static_cast<double>(points.size() - 1)));
        places->append(placeAt(points, std::exp(first + part * (last - first))));
    }
}

}

AnsweredCurve answeredCurve(const PageCases &cases)
{
    const CaseLedger &ledger = cases.ledger();
    const bool working = cases.query().clock == MeasureClock::Working;
    if (working && !ledger.hasCalendar())
        return {};
    const std::vector<bool> chosen = curveCases(cases);
    const auto &rows = ledger.rows();
    std::vector<qint64> answered;
    for (const quint32 number : ledger.byDelay(working)) {
        if (chosen[number])
            answered.push_back(delayOf(rows[number], cases.query().clock));
    }
    std::vector<qint64> censored; // the newest first: the shortest age first, on either clock
    for (const quint32 number : ledger.byOpening()) {
        const CaseRow &row = rows[number];
        if (chosen[number] && !row.isAnswered())
            censored.push_back(std::max<qint64>(0, working ? ledger.workNow() - row.workOpened
                                                           : toMsecs(ledger.now()) - row.openedAt));
    }
    const qint64 longest = std::max(answered.empty() ? 0 : answered.back(), censored.empty() ? 0 : censored.back());
    QList<double> seconds{86'400, toSeconds(neverAfter)};
    for (const Milliseconds horizon : ledger.rules().horizons)
        seconds.append(toSeconds(horizon));
    return {thinned(kaplanMeier(answered, censored), seconds), static_cast<double>(longest) / 1000};
}

QList<SurvivalPoint> thinned(const QList<SurvivalPoint> &points, const QList<double> &seconds, qsizetype most)
{
    if (points.size() <= most)
        return points;
    QList<qsizetype> places;
    for (const double each : seconds)
        places.append(placeAt(points, each));
    addEvenPlaces(points, (most - places.size() - 2) / 2, &places);
    places << 0 << points.size() - 1;
    std::ranges::sort(places);
    QList<SurvivalPoint> kept;
    for (qsizetype i = 0; i < places.size(); ++i) {
        if (places[i] >= 0 && (i == 0 || places[i] != places[i - 1]))
            kept.append(points[places[i]]);
    }
    return kept;
}

}
