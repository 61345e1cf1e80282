// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/pages/CardSurveys.h"
#include "core/metrics/pages/HandOffCases.h"
#include "core/metrics/pages/PageTallies.h"

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

constexpr Milliseconds longWait = std::chrono::hours(24) + Milliseconds(1); ///< over 24 hours

/// What waits now, whatever the page's period.
struct StartStock
{
    explicit StartStock(const PageCases &cases)
    {
        const qint64 now = toMsecs(cases.ledger().now());
        cases.eachOfStock([&](const CaseRow &row) {
            if (!isWaiting(row))
                return;
            ++waiting;
            waitingLong += now - row.openedAt >= longWait.count();
            longest = std::max(longest, now - row.openedAt);
        });
        HandOffCases handOffs(cases.ledger(), cases.query());
        for (const HandOff *each : handOffs.in({})) {
            if (each->backAt)
                continue;
            ++handOffsOpen;
            handOffsLate += cases.ledger().now() - each->at > cases.ledger().rules().returnWithin;
        }
    }

    qint64 waiting = 0;
    qint64 waitingLong = 0;
    qint64 longest = 0; ///< milliseconds
    qint64 handOffsOpen = 0;
    qint64 handOffsLate = 0;
};

MeasureCard startFigures(const PageCases &cases, const SurveyBenchmarks &surveys)
{
    MeasureCard card{.id = u"start.figures"_s, .form = MeasureCard::Form::Tiles};
    const MeasureOf rate = rateMeasure(cases);
    QList<CardPoint> shares = sharePoints(cases, {{u"rate-24h"_s, rate},
                                                  {u"never-answered"_s, {.measure = Measure::NeverAnswered}},
                                                  {u"praised"_s, {.measure = Measure::Praised}}});
    const qsizetype praised = shares.size() - cases.periods().size();
    card.points = shares.first(praised);
    for (const bool before : cases.periods())
        card.points.append(timePoint(u"median"_s, seriesOf(before), timeMeasure(cases), {},
                                     timesBy(cases, before, 1, wholePage).front()));
    const StartStock stock(cases);
    card.points.append(countPoint(u"waiting"_s, {}, {}, {.ageFrom = Milliseconds(0)}, stock.waiting));
    card.points.append(countPoint(u"waiting-long"_s, {}, {}, {.ageFrom = longWait}, stock.waitingLong));
    card.points.append(countPoint(u"hand-offs-open"_s, {}, {.measure = Measure::HandedOff},
                                  {.ageFrom = Milliseconds(0), .handOffs = HandOffPart::Open}, stock.handOffsOpen));
    card.points += shares.sliced(praised);
    CardSurveys beside(surveys);
    beside.compareRate(rate, cases.query(), u"rate-24h"_s);
    card.references = beside.references();
    return card;
}

/// What the remarks are about, in one walk a period.
struct StartShares
{
    StartShares() = default; ///< of no period: shares of nothing
    StartShares(const PageCases &cases, bool before)
    {
        const auto all = sharesOf(
            cases, before, {rateMeasure(cases), {.measure = Measure::NeverAnswered}, {.measure = Measure::Praised}},
            [](const CaseRow &) { return true; });
        rate = all[0].share().share;
        never = all[1].share().share;
        praised = all[2].count(Standing::Counts);
    }

    Proportion rate;
    Proportion never;
    qint64 praised = 0;
};

/// Only what both intervals say has changed: a lucky week is not an improvement.
bool isHigher(const Proportion &now, const Proportion &before)
{
    return !now.isTooFewToCompare() && !before.isTooFewToCompare() && now.low > before.high;
}

PageRemark rateRemark(const Proportion &now, const StartShares &before)
{
    if (now.isEmpty())
        return {.key = u"nothing-yet"_s, .figures = {}, .card = u"start.figures"_s};
    PageRemark remark{.key = u"rate-same"_s, .figures = {now.rate}, .card = u"start.figures"_s};
    if (before.rate.isEmpty())
        return remark;
    remark.figures.append(before.rate.rate);
    if (isHigher(now, before.rate))
        remark.key = u"rate-up"_s;
    else if (isHigher(before.rate, now))
        remark.key = u"rate-down"_s;
    return remark;
}

}

QList<MeasureCard> startCards(const CaseLedger &ledger, const SurveyBenchmarks &surveys, const PageQuery &query)
{
    const PageCases cases(ledger, query, true);
    const MeasureOf rate = rateMeasure(cases);
    MeasureCard timeline{.id = u"start.timeline"_s, .form = MeasureCard::Form::Timeline};
    const PageCases shown(ledger, query, query.compareBefore);
    timeline.points = bucketPoints(shown, rate);
    MeasureCard waiting{.id = u"start.waiting"_s, .form = MeasureCard::Form::Numbers};
    waiting.points = waitingPoints(cases, false);
    MeasureCard channels{.id = u"start.channels"_s, .form = MeasureCard::Form::Bars};
    channels.points = channelPoints(shown, rate, false);
    CardSurveys besideTime(surveys);
    besideTime.compareRate(rate, query);
    timeline.references = besideTime.references();
    CardSurveys besideChannels(surveys);
    besideChannels.compareRates(rate, query, shown.channels());
    channels.references = besideChannels.references();
    return {startFigures(cases, surveys), timeline, waiting, channels};
}

QList<PageRemark> startRemarks(const CaseLedger &ledger, const PageQuery &query)
{
    const PageCases cases(ledger, query, true);
    const StartStock stock(cases);
    const StartShares now(cases, false);
    const StartShares before = cases.hasBefore() ? StartShares(cases, true) : StartShares();
    QList<PageRemark> remarks{rateRemark(now.rate, before)};
    if (isHigher(now.never, before.never))
        remarks.append({u"never-up"_s, {now.never.rate, before.never.rate}, u"start.figures"_s, true});
    if (stock.waitingLong > 0)
        remarks.append({u"waiting-long"_s,
                        {static_cast<double>(stock.waitingLong), static_cast<double>(stock.longest) / 1000},
                        u"start.waiting"_s,
                        true});
    if (stock.handOffsLate > 0)
        remarks.append({u"hand-offs-late"_s, {static_cast<double>(stock.handOffsLate)}, u"start.figures"_s, true});
    if (now.praised > 0)
        remarks.append({u"praise"_s, {static_cast<double>(now.praised)}, u"start.figures"_s, false});
    return remarks;
}

}
