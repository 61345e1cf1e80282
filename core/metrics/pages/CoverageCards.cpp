// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/pages/CardSurveys.h"
#include "core/metrics/pages/DayBuckets.h"
#include "core/metrics/pages/PageTallies.h"

#include <QTimeZone>

#include <algorithm>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

MeasureCard coverageArc(const PageCases &cases)
{
    MeasureCard card{.id = u"coverage.arc"_s, .form = MeasureCard::Form::Funnel};
    card.points = sharePoints(cases, {{u"mention"_s, {.measure = Measure::HasChannel}}, // any channel: every case
                                      {u"seen"_s, {.measure = Measure::Seen}},
                                      {u"answered"_s, {.measure = Measure::Answered}},
                                      {u"resolved"_s, {.measure = Measure::Resolved}},
                                      {u"praised"_s, {.measure = Measure::Praised}}});
    return card;
}

MeasureCard coverageLost(const PageCases &cases)
{
    MeasureCard card{.id = u"coverage.lost"_s, .form = MeasureCard::Form::Numbers};
    for (const bool before : cases.periods()) {
        qint64 waiting = 0;
        ShareTally closed;
        cases.each(before, [&](const CaseRow &row) {
            waiting += !row.isLeftOut() && isWaiting(row);
            closed.add(standingOf(row, {.measure = Measure::ClosedUnanswered}, cases.ledger()));
        });
        const QString series = seriesOf(before);
        const MeasureOf all{.measure = Measure::Answered};
        card.points.append(countPoint(u"waiting"_s, series, all, {.state = CaseState::Waiting}, waiting));
        card.points.append(countPoint(u"closed-unanswered"_s, series, {.measure = Measure::ClosedUnanswered}, {},
                                      closed.count(Standing::Counts)));
        card.points.append(countPoint(u"no-answer-needed"_s, series, all, {.leftOut = LeftOut::NoAnswerNeeded},
                                      closed.count(Standing::NoAnswerNeeded)));
        card.points.append(
            countPoint(u"spam"_s, series, all, {.leftOut = LeftOut::Spam}, closed.count(Standing::Spam)));
    }
    return card;
}

MeasureCard coverageWaiting(const PageCases &cases)
{
    MeasureCard card{.id = u"coverage.waiting"_s, .form = MeasureCard::Form::Numbers};
    card.points = waitingPoints(cases, true);
    return card;
}

/// How many cases wait at the end of each bucket: every case enters at one bucket and leaves at another.
std::vector<qint64> stockAtEnds(const PageCases &cases, const DayBuckets &buckets)
{
    const QTimeZone zone = cases.ledger().rules().timeZone();
    std::vector<qint64> ends;
    for (std::size_t i = 0; i < buckets.size(); ++i)
        ends.push_back(beginOfDay(buckets.to(i).addDays(1), zone));
    // The first bucket at whose end something has happened is the first one that ends after it.
    const auto firstAfter = [&ends](qint64 moment) {
        return static_cast<std::size_t>(std::ranges::upper_bound(ends, moment) - ends.cbegin());
    };
    std::vector<qint64> change(ends.size() + 1);
    cases.eachOfStock([&](const CaseRow &row) {
        ++change[firstAfter(row.openedAt)];
        const qint64 left = row.isAnswered() ? row.answeredAt : row.closedAt;
        if (left != CaseRow::never)
            --change[std::max(firstAfter(row.openedAt), firstAfter(left))];
    });
    std::vector<qint64> stock(ends.size());
    qint64 open = 0;
    for (std::size_t i = 0; i < stock.size(); ++i)
        stock[i] = open += change[i];
    return stock;
}

MeasureCard coverageBacklog(const PageCases &cases)
{
    MeasureCard card{.id = u"coverage.backlog"_s, .form = MeasureCard::Form::Timeline};
    const DayBuckets buckets(cases);
    const std::vector<qint64> stock = stockAtEnds(cases, buckets);
    for (std::size_t i = 0; i < stock.size(); ++i)
        card.points.append(countPoint(buckets.key(i), {}, {}, {.stockOf = buckets.to(i)}, stock[i]));
    return card;
}

MeasureCard coverageNever(const PageCases &cases)
{
    MeasureCard card{.id = u"coverage.never"_s, .form = MeasureCard::Form::Bars};
    const MeasureOf never{.measure = Measure::NeverAnswered};
    card.points = channelPoints(cases, never, true);
    return card;
}

}

QList<MeasureCard> coverageCards(const CaseLedger &ledger, const SurveyBenchmarks &surveys, const PageQuery &query)
{
    const PageCases cases(ledger, query, query.compareBefore);
    CardSurveys companies(surveys);
    companies.mentionAll(u"satmetrix-follow-up"_s);
    return {coverageArc(cases),
            coverageLost(cases),
            coverageWaiting(cases),
            coverageBacklog(cases),
            coverageNever(cases),
            {.id = u"coverage.companies"_s, .form = MeasureCard::Form::Context, .references = companies.references()}};
}

}
