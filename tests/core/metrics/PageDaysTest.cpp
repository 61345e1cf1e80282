// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/pages/Explanation.h"
#include "tests/support/Printers.h"
#include "tests/support/TestDesk.h"

#include <catch2/generators/catch_generators.hpp>

using namespace firstmile;
using namespace firstmile::tests;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace
{

/// A moment, and the local day and hour that the zone's published rules give it.
struct LocalMoment
{
    const char16_t *moment;
    QDate day;
    int hour;
};

struct ZoneCase
{
    const char *zone;
    QList<LocalMoment> moments;
};

// Europe/Paris: 02:00 to 03:00 on 29 March 2026, 03:00 to 02:00 on 26 October 2025, both at 01:00 UTC (directive
// 2000/84/EC). America/Sao_Paulo: midnight to 01:00 on 4 November 2018, midnight to 23:00 of the day before on 17
// February 2019 (decree 8.112 of 2013 as of 2017), and no daylight saving since decree 9.772 of 25 April 2019.
const QList<ZoneCase> zoneCases{
    {"Europe/Paris",
     {{u"2025-10-25T21:59:59Z", QDate(2025, 10, 25), 23},
      {u"2025-10-25T22:00:00Z", QDate(2025, 10, 26), 0},
      {u"2025-10-26T00:30:00Z", QDate(2025, 10, 26), 2},
      {u"2025-10-26T01:30:00Z", QDate(2025, 10, 26), 2}, // the second time that day
      {u"2025-10-26T22:59:59Z", QDate(2025, 10, 26), 23},
      {u"2025-10-26T23:00:00Z", QDate(2025, 10, 27), 0}}},
    {"Europe/Paris",
     {{u"2026-03-28T22:59:59Z", QDate(2026, 3, 28), 23},
      {u"2026-03-28T23:00:00Z", QDate(2026, 3, 29), 0},
      {u"2026-03-29T00:59:59Z", QDate(2026, 3, 29), 1},
      {u"2026-03-29T01:00:00Z", QDate(2026, 3, 29), 3},
      {u"2026-03-29T21:59:59Z", QDate(2026, 3, 29), 23},
      {u"2026-03-29T22:00:00Z", QDate(2026, 3, 30), 0}}},
    {"America/Sao_Paulo",
     {{u"2018-11-04T02:59:59Z", QDate(2018, 11, 3), 23},
      {u"2018-11-04T03:00:00Z", QDate(2018, 11, 4), 1}, // there is no midnight
      {u"2018-11-05T01:59:59Z", QDate(2018, 11, 4), 23},
      {u"2018-11-05T02:00:00Z", QDate(2018, 11, 5), 0}}},
    {"America/Sao_Paulo",
     {{u"2019-02-17T01:30:00Z", QDate(2019, 2, 16), 23},
      {u"2019-02-17T02:30:00Z", QDate(2019, 2, 16), 23}, // the second time that day
      {u"2019-02-17T03:00:00Z", QDate(2019, 2, 17), 0}}},
    {"America/Sao_Paulo",
     {{u"2019-11-03T02:59:59Z", QDate(2019, 11, 2), 23}, // when it would have begun, it did not
      {u"2019-11-03T03:00:00Z", QDate(2019, 11, 3), 0},
      {u"2019-11-04T02:59:59Z", QDate(2019, 11, 3), 23},
      {u"2019-11-04T03:00:00Z", QDate(2019, 11, 4), 0}}}};

std::unique_ptr<CaseLedger> ledgerOf(TestWorkspace &workspace, const char *zone, Instant now)
{
    std::unique_ptr<CaseLedger> ledger;
    workspace.read([&](Session &session) -> Result<void> {
        MeasureRules rules;
        rules.zone = zone;
        FM_ASSIGN(ledger, CaseLedger::read(session, rules, now));
        return {};
    });
    return ledger;
}

Instant at(const char16_t *iso)
{
    return *fromIso(QString::fromUtf16(iso));
}

void receiveAll(TestWorkspace &workspace, const QList<LocalMoment> &moments)
{
    TestDesk desk(workspace);
    const AccountId account = desk.account(Channel::X);
    int people = 0;
    for (const LocalMoment &each : moments) {
        const Identity who = desk.person(somebody(Channel::X, u"person%1"_s.arg(++people)));
        desk.receive(desk.conversation(account, who), who, u"Where is my kettle?"_s, at(each.moment));
    }
}

/// Numbers of cases by point; points without one are left out.
QMap<QString, qint64> casesByKey(const MeasurePage &page, const QString &card)
{
    QMap<QString, qint64> cases;
    for (const MeasureCard &each : page.cards) {
        for (const CardPoint &point : each.id == card ? each.points : QList<CardPoint>()) {
            const qint64 count = point.count ? *point.count : point.share->share.n;
            if (count > 0)
                cases.insert(point.key, count);
        }
    }
    return cases;
}

}

TEST_CASE("days and hours are the local ones on the days on which the clocks change", "[metrics]")
{
    for (const ZoneCase &each : zoneCases) {
        INFO(each.zone << ' ' << each.moments.first().day.toString(Qt::ISODate).toStdString());
        TestWorkspace workspace;
        receiveAll(workspace, each.moments);
        const auto ledger = ledgerOf(workspace, each.zone, at(each.moments.last().moment) + 48h);
        const SurveyBenchmarks surveys = *SurveyBenchmarks::load();
        const MeasurePage page = pageOf(*ledger, surveys, {.page = PageId::Response, .step = BucketStep::Day});
        QMap<QString, qint64> days;
        QMap<QString, qint64> hours;
        for (const LocalMoment &moment : each.moments) {
            ++days[moment.day.toString(Qt::ISODate)];
            ++hours[u"%1-%2"_s.arg(moment.day.dayOfWeek()).arg(moment.hour)];
        }
        CHECK(casesByKey(page, u"response.timeline"_s) == days);
        CHECK(casesByKey(page, u"response.heat"_s) == hours);
    }
}

TEST_CASE("the stock at a day's end is taken when the local day ends, on those days too", "[metrics]")
{
    for (const ZoneCase &each : zoneCases) {
        INFO(each.zone << ' ' << each.moments.first().day.toString(Qt::ISODate).toStdString());
        TestWorkspace workspace;
        receiveAll(workspace, each.moments);
        const auto ledger = ledgerOf(workspace, each.zone, at(each.moments.last().moment) + 1h);
        PageQuery query{.page = PageId::Coverage, .step = BucketStep::Day};
        QMap<QString, qint64> stock; // nobody answers
        for (const LocalMoment &day : each.moments) {
            stock[day.day.toString(Qt::ISODate)] =
                std::ranges::count_if(each.moments, [&](const LocalMoment &moment) { return moment.day <= day.day; });
        }
        const MeasurePage page = pageOf(*ledger, *SurveyBenchmarks::load(), query);
        CHECK(casesByKey(page, u"coverage.backlog"_s) == stock);
    }
}

TEST_CASE("the cases behind a point have their people's names and first words", "[metrics]")
{
    const Engine engine = GENERATE(Engine::Sqlite, Engine::Postgres);
    TestWorkspace workspace(engine);
    receiveAll(workspace, zoneCases.first().moments);
    const auto ledger = ledgerOf(workspace, "Europe/Paris", at(u"2025-10-30T12:00:00Z"));
    CardPoint point;
    point.measure = {.measure = Measure::NeverAnswered};
    Explanation explanation = explain(*ledger, {}, point, 4);
    CHECK(explanation.counts == QMap<Standing, qint64>{{Standing::Maturing, 6}});
    REQUIRE(explanation.cases.size() == 4);
    CHECK(explanation.cases.first().openedAt == at(u"2025-10-26T23:00:00Z"));
    workspace.read([&](Session &session) { return nameCases(session, explanation); });
    for (const ExplainedCase &each : explanation.cases)
        CHECK(each.firstWords == u"Where is my kettle?"_s);
    CHECK(explanation.cases.first().customerName.contains(u"person6"_s));
}
