// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/pages/MeasurePage.h"
#include "tests/support/LedgerOfRows.h"
#include "tests/support/Printers.h"

#include <cmath>

using namespace firstmile;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace
{

const Instant asOf = *fromIso(u"2026-05-20T12:00:00Z"_s);
const PageQuery weekOfStart{.page = PageId::Start, .period = {QDate(2026, 5, 11), QDate(2026, 5, 17)}};

SurveyBenchmarks surveys()
{
    return *SurveyBenchmarks::load();
}

/// `answered` of `cases` that open on a day at noon are answered after an hour; the others are closed.
void addDay(LedgerOfRows &rows, QDate day, int cases, int answered, Channel channel = Channel::X)
{
    for (int i = 0; i < cases; ++i) {
        CaseRow row;
        row.conversation = day.toJulianDay() * 1'000 + i;
        row.openedAt = QDateTime(day, QTime(12, 0), QTimeZone::utc()).toMSecsSinceEpoch();
        row.channel = channel;
        (i < answered ? row.answeredAt : row.closedAt) = row.openedAt + 3'600'000;
        rows.add(row);
    }
}

PageRemark firstRemark(int before, int now)
{
    LedgerOfRows rows(asOf);
    addDay(rows, QDate(2026, 5, 5), 100, before);
    addDay(rows, QDate(2026, 5, 12), 100, now);
    return startRemarks(rows.ledger(), weekOfStart).first();
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

QStringList keysOf(const QList<PageRemark> &remarks)
{
    QStringList keys;
    for (const PageRemark &remark : remarks)
        keys.append(remark.needsPerson ? remark.key + u'!' : remark.key);
    return keys;
}

}

TEST_CASE("a rate has changed only when both intervals say so", "[metrics]")
{
    CHECK(firstRemark(40, 70) == PageRemark{u"rate-up"_s, {0.7, 0.4}, u"start.figures"_s, false});
    CHECK(firstRemark(70, 40) == PageRemark{u"rate-down"_s, {0.4, 0.7}, u"start.figures"_s, false});
    CHECK(firstRemark(40, 50) == PageRemark{u"rate-same"_s, {0.5, 0.4}, u"start.figures"_s, false});
}

TEST_CASE("the start page says what needs a person, and nothing where there is nothing", "[metrics]")
{
    LedgerOfRows none(asOf);
    CHECK(keysOf(startRemarks(none.ledger(), weekOfStart)) == QStringList{u"nothing-yet"_s});

    LedgerOfRows rows(asOf);
    addDay(rows, QDate(2026, 4, 28), 100, 95); // the week before the one before: neither
    addDay(rows, QDate(2026, 5, 5), 100, 95);
    addDay(rows, QDate(2026, 5, 12), 100, 60);
    CaseRow waiting;
    waiting.openedAt = toMsecs(asOf - 240h); // longer than the page's week
    waiting.handedOff = true;
    waiting.conversation = 1;
    rows.add(waiting);
    waiting.openedAt = toMsecs(asOf - 24h); // not over it
    rows.add(waiting);
    HandOff late;
    late.conversation = ConversationId(1);
    late.at = asOf - 100h;
    late.team = u"Returns"_s;
    rows.add(late);
    const QList<PageRemark> remarks = startRemarks(rows.ledger(), weekOfStart);
    CHECK(keysOf(remarks) == QStringList{u"rate-down"_s, u"never-up!"_s, u"waiting-long!"_s, u"hand-offs-late!"_s});
    CHECK(remarks[2].figures == QList<double>{1, 240.0 * 3600});
}

TEST_CASE("the period before stands beside the page's own, bucket for bucket", "[metrics]")
{
    LedgerOfRows rows(asOf);
    addDay(rows, QDate(2026, 5, 5), 4, 1); // the second day of the seven before
    addDay(rows, QDate(2026, 5, 12), 5, 3);
    PageQuery query = weekOfStart;
    query.page = PageId::Response;
    query.step = BucketStep::Day;
    query.compareBefore = true;
    const MeasureCard card = cardOf(pageOf(rows.ledger(), surveys(), query), u"response.timeline"_s);
    REQUIRE(card.points.size() == 14);
    CHECK(card.points[1].key == u"2026-05-12"_s);
    CHECK(card.points[1].share->share.k == 3);
    CHECK(card.points[8].key == u"2026-05-12"_s);
    CHECK(card.points[8].series == u"before"_s);
    CHECK(card.points[8].share->share.n == 4);
    CHECK(card.points[8].slice.fromDay == QDate(2026, 5, 5));
}

TEST_CASE("STELLAService's figure is compared on X, at 24 hours, on the wall clock", "[metrics]")
{
    LedgerOfRows rows(asOf);
    addDay(rows, QDate(2026, 5, 5), 4, 1);
    addDay(rows, QDate(2026, 5, 6), 4, 1, Channel::Email);
    const auto references = [&](const PageQuery &query) {
        return cardOf(pageOf(rows.ledger(), surveys(), query), u"response.channels"_s).references;
    };
    for (const CardReference &each : references({.page = PageId::Response})) {
        CHECK(each.value == 0.4);
        CHECK(each.compared == (each.pointKey == u"x"_s));
        CHECK(each.why.isEmpty() == each.compared);
    }
    for (const CardReference &each : references({.page = PageId::Response, .clock = MeasureClock::Working}))
        CHECK_FALSE(each.compared);
}

TEST_CASE("what a survey did not state is neither 0 nor compared, and its series stay apart", "[metrics]")
{
    LedgerOfRows rows(asOf);
    QStringList series;
    for (const CardReference &each :
         cardOf(pageOf(rows.ledger(), surveys(), {.page = PageId::WhyTheyWrite}), u"why.intents"_s).references) {
        if (!series.contains(each.benchmark))
            series.append(each.benchmark);
        CHECK(each.compared == each.value.has_value());
        CHECK(each.value.has_value() !=
              (each.benchmark == u"amex-reasons-users"_s && each.pointKey == u"ask-others"_s));
        CHECK(each.value != 0.0);
    }
    CHECK(series == QStringList{u"amex-reasons-february-2012"_s, u"amex-reasons-users"_s});
}

TEST_CASE("shares of companies, of the public and of what is at stake are context alone", "[metrics]")
{
    LedgerOfRows rows(asOf);
    int told = 0;
    for (const PageId id : allPages()) {
        for (const MeasureCard &card : pageOf(rows.ledger(), surveys(), {.page = id}).cards) {
            if (card.form != MeasureCard::Form::Context)
                continue;
            CHECK(card.points.isEmpty());
            CHECK_FALSE(card.references.isEmpty());
            for (const CardReference &each : card.references) {
                ++told;
                CHECK_FALSE(each.compared);
                CHECK_FALSE(each.why.isEmpty());
            }
        }
    }
    CHECK(told > 30);
}

TEST_CASE("without a calendar no figure of the working clock exists, and none is 0", "[metrics]")
{
    LedgerOfRows rows(asOf);
    addDay(rows, QDate(2026, 5, 5), 40, 30);
    const MeasurePage page =
        pageOf(rows.ledger(), surveys(), {.page = PageId::Response, .clock = MeasureClock::Working});
    CHECK_FALSE(page.hasCalendar);
    for (const MeasureCard &card : page.cards) {
        for (const CardPoint &point : card.points) {
            CHECK((!point.share || point.measure.clock == MeasureClock::Wall || std::isnan(point.share->share.rate)));
            CHECK((!point.time || std::isnan(point.time->p50)));
        }
        CHECK(card.curve.isEmpty());
    }
}

TEST_CASE("each page has its cards in their order", "[metrics]")
{
    LedgerOfRows rows(asOf);
    QStringList ids;
    for (const PageId id : allPages()) {
        for (const MeasureCard &card : pageOf(rows.ledger(), surveys(), {.page = id}).cards)
            ids.append(card.id);
    }
    CHECK(ids.join(u' ') ==
          u"start.figures start.timeline start.waiting start.channels response.figures response.channels "
          "response.timeline response.times response.curve response.distribution response.heat coverage.arc "
          "coverage.lost coverage.waiting coverage.backlog coverage.never coverage.companies why.labelled why.intents "
          "why.complexity why.use channels.mix channels.complexity channels.phone channels.surveys advocacy.figures "
          "advocacy.timeline advocacy.recovered advocacy.times advocacy.surveys hand-offs.figures hand-offs.teams "
          "hand-offs.timeline team.agents team.assignees team.teams team.fairness stake.spend stake.purchase "
          "stake.told"_s);
}
