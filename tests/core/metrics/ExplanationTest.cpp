// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/pages/Explanation.h"
#include "core/metrics/Quantile.h"
#include "core/metrics/pages/PageCases.h"
#include "core/metrics/pages/SliceMatch.h"
#include "tests/support/Printers.h"
#include "tests/support/RandomLedger.h"

#include <catch2/matchers/catch_matchers_floating_point.hpp>

#include <numeric>

using namespace firstmile;
using namespace Qt::StringLiterals;
using Catch::Matchers::WithinRel;

namespace
{

const Instant asOf = *fromIso(u"2026-05-20T12:00:00Z"_s);

MeasureRules teamRules(bool withCalendar)
{
    MeasureRules rules;
    rules.zone = "Europe/Paris";
    rules.teams = {{u"ana"_s, u"Care"_s}, {u"bo"_s, u"Care"_s}, {u"cy"_s, u"Sales"_s}};
    if (withCalendar)
        rules.calendar = WorkCalendar();
    return rules;
}

SurveyBenchmarks surveys()
{
    return *SurveyBenchmarks::load();
}

QList<PageQuery> questions(PageId page)
{
    const DayPeriod month{QDate(2026, 4, 15), QDate(2026, 5, 14)};
    PageQuery plain{.page = page};
    PageQuery compared{.page = page, .period = month, .compareBefore = true};
    PageQuery days{.page = page, .period = {QDate(2026, 5, 3), std::nullopt}, .step = BucketStep::Day};
    PageQuery byAnswer{.page = page, .period = month, .byAnswer = true, .compareBefore = true};
    PageQuery working{.page = page, .period = month, .step = BucketStep::Month, .clock = MeasureClock::Working};
    PageQuery filtered = compared;
    filtered.filter.channels = {Channel::X, Channel::Email};
    filtered.filter.reach = ReachGroup::High;
    return {plain, compared, days, byAnswer, working, filtered};
}

qint64 countBehind(const CardPoint &point, const Explanation &explanation)
{
    if (point.slice.leftOut)
        return explanation.counts.value(*point.slice.leftOut == LeftOut::Spam ? Standing::Spam
                                                                              : Standing::NoAnswerNeeded);
    const bool whole = point.measure.measure == Measure::Answered;
    return whole ? explanation.share.share.n : explanation.share.share.k;
}

void checkPoint(const CaseLedger &ledger, const PageQuery &query, const CardPoint &point)
{
    const Explanation explanation = explain(ledger, query, point, 3);
    CHECK(explanation.measure == point.measure);
    if (point.share) {
        CHECK(explanation.share.share.k == point.share->share.k);
        CHECK(explanation.share.share.n == point.share->share.n);
        CHECK(explanation.share == *point.share);
    } else if (point.time) {
        CHECK(explanation.counts.value(Standing::Counts) == point.time->n);
    } else if (point.count && point.series != "oldest"_L1) {
        CHECK(countBehind(point, explanation) == *point.count);
    }
    qint64 told = 0;
    for (const qint64 count : explanation.counts)
        told += std::min<qint64>(count, 3);
    CHECK(explanation.cases.size() == told);
}

qint64 shareSum(const QList<CardPoint> &points, const QString &series = {})
{
    return std::accumulate(points.cbegin(), points.cend(), qint64{0}, [&](qint64 sum, const CardPoint &point) {
        return sum + (point.series == series && point.key != "all"_L1 ? point.share->share.n : 0);
    });
}

MeasureCard cardOf(const MeasurePage &page, const QString &id)
{
    for (const MeasureCard &card : page.cards) {
        if (card.id == id)
            return card;
    }
    FAIL("no card " << id.toStdString());
    return {};
}

}

TEST_CASE("the cases behind every point of every page are as many as the point says", "[metrics]")
{
    const bool withCalendar = GENERATE(true, false);
    RandomLedger random(withCalendar ? 7 : 8, 1'500, asOf, teamRules(withCalendar));
    const CaseLedger &ledger = random.ledger();
    for (const PageId id : allPages()) {
        for (const PageQuery &query : questions(id)) {
            const MeasurePage page = pageOf(ledger, surveys(), query);
            CHECK_FALSE(page.cards.isEmpty());
            for (const MeasureCard &card : page.cards) {
                for (const CardPoint &point : card.points) {
                    INFO(card.id.toStdString() << ' ' << point.key.toStdString() << ' ' << point.series.toStdString());
                    checkPoint(ledger, query, point);
                }
            }
        }
    }
}

TEST_CASE("channels, buckets and hours of a page add up to all of it", "[metrics]")
{
    RandomLedger random(9, 2'000, asOf, teamRules(false));
    for (PageQuery query : questions(PageId::Response)) {
        if (query.clock == MeasureClock::Working)
            continue;
        const MeasurePage page = pageOf(random.ledger(), surveys(), query);
        const QList<CardPoint> channels = cardOf(page, u"response.channels"_s).points;
        const qint64 all = channels.first().share->share.n;
        CHECK(all > 30);
        CHECK(shareSum(channels) == all);
        CHECK(shareSum(cardOf(page, u"response.timeline"_s).points) == all);
        CHECK(shareSum(cardOf(page, u"response.heat"_s).points) == all);
    }
}

TEST_CASE("times are the type 7 quantiles and the mean of the delays", "[metrics]")
{
    RandomLedger random(10, 501, asOf, teamRules(false));
    QList<double> delays;
    for (const CaseRow &row : random.ledger().rows()) {
        if (row.isAnswered() && !row.isLeftOut())
            delays.append(static_cast<double>(row.answeredAt - row.openedAt) / 1000);
    }
    std::ranges::sort(delays);
    const MeasurePage page = pageOf(random.ledger(), surveys(), {.page = PageId::Response});
    const ResponseTime time = *cardOf(page, u"response.distribution"_s).time;
    CHECK(time.n == delays.size());
    CHECK_THAT(time.p50, WithinRel(quantile(delays, 0.5), 1e-12));
    CHECK_THAT(time.p90, WithinRel(quantile(delays, 0.9), 1e-12));
    CHECK_THAT(time.mean, WithinRel(std::accumulate(delays.cbegin(), delays.cend(), 0.0) / double(time.n), 1e-12));
}

TEST_CASE("a page's curve is Kaplan and Meier's, thinned without moving a point", "[metrics]")
{
    RandomLedger random(11, 4'000, asOf, teamRules(false));
    const CaseLedger &ledger = random.ledger();
    QList<Observation> observations;
    for (const CaseRow &row : ledger.rows()) {
        const qint64 end = row.isAnswered() ? row.answeredAt : toMsecs(ledger.now());
        if (!row.isLeftOut())
            observations.append({Milliseconds(end - row.openedAt), row.isAnswered()});
    }
    const QList<SurvivalPoint> whole = kaplanMeier(observations);
    const MeasureCard card = cardOf(pageOf(ledger, surveys(), {.page = PageId::Response}), u"response.curve"_s);
    REQUIRE(whole.size() > 600);
    CHECK(card.curve.size() <= 600);
    CHECK(card.curve.size() > 300);
    CHECK(card.curve.first() == whole.first());
    CHECK(card.curve.last() == whole.last());
    for (const SurvivalPoint &point : card.curve)
        CHECK(survivalAt(whole, point.t) == point);
    for (const double seconds : {900.0, 3600.0, 86'400.0, 259'200.0, 604'800.0})
        CHECK(survivalAt(card.curve, seconds) == survivalAt(whole, seconds));
    CHECK(card.watchedFor == toSeconds(std::ranges::max(observations, {}, &Observation::time).time));
}

TEST_CASE("by the day of the answer nothing is said of what was never answered", "[metrics]")
{
    RandomLedger random(12, 300, asOf, teamRules(false));
    const MeasurePage page = pageOf(random.ledger(), surveys(), {.page = PageId::Response, .byAnswer = true});
    CHECK(page.query.byAnswer);
    for (const MeasureCard &card : page.cards) {
        CHECK(card.id != u"response.curve"_s);
        for (const CardPoint &point : card.points)
            CHECK(point.measure.measure != Measure::NeverAnswered);
        for (const CardReference &reference : card.references)
            CHECK_FALSE(reference.compared);
    }
    CHECK_FALSE(pageOf(random.ledger(), surveys(), {.page = PageId::Coverage, .byAnswer = true}).query.byAnswer);
}

TEST_CASE("a time with too many buckets has longer ones, and the page says which", "[metrics]")
{
    RandomLedger random(13, 50, asOf, teamRules(false));
    PageQuery query{.page = PageId::Response, .period = {QDate(2024, 5, 21), QDate(2026, 5, 20)}};
    query.step = BucketStep::Day;
    const MeasurePage page = pageOf(random.ledger(), surveys(), query);
    CHECK(page.query.step == BucketStep::Day);
    CHECK(cardOf(page, u"response.timeline"_s).points.size() == 730);
    query.period.from = QDate(2000, 1, 1);
    CHECK(answerableQuery(random.ledger(), query).step == BucketStep::Month);
}
