// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/pages/AnsweredCurve.h"
#include "core/metrics/pages/CardSurveys.h"
#include "core/metrics/pages/DayBuckets.h"
#include "core/metrics/pages/PageTallies.h"

#include <algorithm>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

constexpr std::array<qint64, 9> delaySeconds{0, 300, 900, 3600, 10800, 28800, 86400, 259200, 604800};

qint64 waitingIn(const PageCases &cases, bool before)
{
    qint64 waiting = 0;
    cases.each(before, [&](const CaseRow &row) { waiting += !row.isLeftOut() && isWaiting(row); });
    return waiting;
}

/// By the day of the answer nobody is waiting and nothing was never answered: it would say so of every team.
MeasureCard responseFigures(const PageCases &cases, const SurveyBenchmarks &surveys)
{
    MeasureCard card{.id = u"response.figures"_s, .form = MeasureCard::Form::Tiles};
    CardSurveys beside(surveys);
    QList<KeyedMeasure> figures;
    for (const Milliseconds horizon : cases.ledger().rules().horizons) {
        const MeasureOf within{.measure = Measure::AnsweredWithin, .horizon = horizon, .clock = cases.query().clock};
        const QString key = u"within-%1"_s.arg(horizon.count() / 1000);
        figures.append({key, within});
        if (horizon == rateMeasure(cases).horizon)
            beside.compareRate(within, cases.query(), key);
    }
    if (!cases.query().byAnswer)
        figures.append({u"never-answered"_s, {.measure = Measure::NeverAnswered}});
    card.points = sharePoints(cases, figures);
    for (const bool before : cases.periods()) {
        card.points.append(timePoint(u"time"_s, seriesOf(before), timeMeasure(cases), {},
                                     timesBy(cases, before, 1, wholePage).front()));
        if (!cases.query().byAnswer)
            card.points.last().count = waitingIn(cases, before);
    }
    card.references = beside.references();
    return card;
}

MeasureCard responseChannels(const PageCases &cases, const SurveyBenchmarks &surveys)
{
    MeasureCard card{.id = u"response.channels"_s, .form = MeasureCard::Form::Bars};
    const MeasureOf rate = rateMeasure(cases);
    card.points = channelPoints(cases, rate, true);
    CardSurveys beside(surveys);
    beside.compareRates(rate, cases.query(), cases.channels());
    card.references = beside.references();
    return card;
}

MeasureCard responseTimeline(const PageCases &cases, const SurveyBenchmarks &surveys)
{
    MeasureCard card{.id = u"response.timeline"_s, .form = MeasureCard::Form::Timeline};
    card.points = bucketPoints(cases, rateMeasure(cases));
    CardSurveys beside(surveys);
    beside.compareRate(rateMeasure(cases), cases.query());
    card.references = beside.references();
    return card;
}

MeasureCard responseTimes(const PageCases &cases)
{
    MeasureCard card{.id = u"response.times"_s, .form = MeasureCard::Form::Timeline};
    const DayBuckets buckets(cases);
    for (const bool before : cases.periods()) {
        const auto times =
            timesBy(cases, before, buckets.size(), [&](const CaseRow &row) { return buckets.of(row, before); });
        for (std::size_t i = 0; i < times.size(); ++i)
            card.points.append(
                timePoint(buckets.key(i), seriesOf(before), timeMeasure(cases), buckets.slice(i, before), times[i]));
    }
    return card;
}

MeasureCard responseCurve(const PageCases &cases, const SurveyBenchmarks &surveys)
{
    MeasureCard card{.id = u"response.curve"_s, .form = MeasureCard::Form::Curve};
    const AnsweredCurve curve = answeredCurve(cases);
    card.curve = curve.points;
    card.watchedFor = curve.watchedFor;
    const MeasureOf day{
        .measure = Measure::AnsweredWithin, .horizon = std::chrono::hours(24), .clock = cases.query().clock};
    card.points = {sharePoint(u"within-86400"_s, {}, day, {}, sharesBy(cases, false, day, 1, wholePage).front())};
    CardSurveys beside(surveys);
    beside.compareRate(day, cases.query());
    card.references = beside.references();
    return card;
}

MeasureCard responseDistribution(const PageCases &cases, const MeasureCard &figures)
{
    MeasureCard card{.id = u"response.distribution"_s, .form = MeasureCard::Form::Distribution};
    std::array<qint64, delaySeconds.size()> counts{};
    const MeasureClock clock = cases.query().clock;
    const bool exists = clock == MeasureClock::Wall || cases.ledger().hasCalendar();
    cases.each(false, [&](const CaseRow &row) {
        if (row.isLeftOut() || !row.isAnswered() || !exists)
            return;
        const auto after = std::ranges::upper_bound(delaySeconds, delayOf(row, clock) / 1000);
        ++counts[static_cast<std::size_t>(after - delaySeconds.begin()) - 1];
    });
    for (std::size_t i = 0; i < delaySeconds.size(); ++i) {
        Slice slice{.delayFrom = std::chrono::seconds(delaySeconds[i])};
        QString to;
        if (i + 1 < delaySeconds.size()) {
            slice.delayTo = std::chrono::seconds(delaySeconds[i + 1]);
            to = QString::number(delaySeconds[i + 1]);
        }
        const QString key = u"%1-%2"_s.arg(delaySeconds[i]).arg(to);
        card.points.append(countPoint(key, {}, timeMeasure(cases), slice, counts[i]));
    }
    const auto whole =
        std::ranges::find_if(figures.points, [](const CardPoint &point) { return point.time.has_value(); });
    card.time = whole->time;
    return card;
}

MeasureCard responseHeat(const PageCases &cases)
{
    MeasureCard card{.id = u"response.heat"_s, .form = MeasureCard::Form::HeatMap};
    const MeasureOf rate = rateMeasure(cases);
    const auto tallies = sharesBy(cases, false, rate, std::size_t{7} * 24,
                                  [](const CaseRow &row) { return (row.openedWeekday - 1) * 24 + row.openedHour; });
    for (int weekday = 1; weekday <= 7; ++weekday) {
        for (int hour = 0; hour < 24; ++hour)
            card.points.append(sharePoint(u"%1-%2"_s.arg(weekday).arg(hour), {}, rate,
                                          {.weekday = weekday, .hour = hour},
                                          tallies[static_cast<std::size_t>((weekday - 1) * 24 + hour)]));
    }
    return card;
}

}

QList<MeasureCard> responseCards(const CaseLedger &ledger, const SurveyBenchmarks &surveys, const PageQuery &query)
{
    const PageCases cases(ledger, query, query.compareBefore);
    QList<MeasureCard> cards{responseFigures(cases, surveys), responseChannels(cases, surveys),
                             responseTimeline(cases, surveys), responseTimes(cases)};
    if (!query.byAnswer) // of answers alone it would end at 100 % for every team
        cards.append(responseCurve(cases, surveys));
    cards.append(responseDistribution(cases, cards.first()));
    cards.append(responseHeat(cases));
    return cards;
}

}
