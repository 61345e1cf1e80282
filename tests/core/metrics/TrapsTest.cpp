// SPDX-License-Identifier: GPL-3.0-or-later
// What makes a team's figures look better than they are elsewhere, each trap once, through the store, the ledger and
// the pages.
#include "core/customers/Erasure.h"
#include "core/metrics/pages/MeasurePage.h"
#include "core/metrics/pages/PageExport.h"
#include "tests/core/metrics/TrapDesk.h"
#include "tests/support/Printers.h"

#include <catch2/matchers/catch_matchers_floating_point.hpp>

using namespace firstmile;
using namespace firstmile::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Catch::Matchers::WithinAbs;

namespace
{

constexpr int dayMinutes = 1'440;

Share shareOf(const CaseLedger &ledger, const MeasureOf &measure)
{
    ShareTally tally;
    for (const CaseRow &row : ledger.rows())
        tally.add(standingOf(row, measure, ledger));
    return tally.share();
}

CaseFilter ofAgent(const QString &agent)
{
    CaseFilter filter;
    filter.agents = {agent};
    return filter;
}

CardPoint figureOf(const CaseLedger &ledger, const QString &key)
{
    const auto surveys = SurveyBenchmarks::load();
    REQUIRE(surveys);
    for (const MeasureCard &card : pageOf(ledger, *surveys, {}).cards) {
        for (const CardPoint &point : card.points) {
            if (card.id == u"response.figures"_s && point.key == key)
                return point;
        }
    }
    FAIL("there is no figure " << key.toStdString());
    return {};
}

MeasureRules nineToFive(const QDate &until, int fromMinute, int toMinute)
{
    MeasureRules rules = TrapDesk::utc();
    WorkCalendar calendar;
    calendar.zone = "UTC";
    WorkWeek before;
    WorkWeek after;
    after.validFrom = until;
    for (std::size_t day = 0; day < 7; ++day) {
        before.days[day] = {{9 * 60, 17 * 60}};
        after.days[day] = {{fromMinute, toMinute}};
    }
    calendar.weeks = {before, after};
    rules.calendar = calendar;
    return rules;
}

Milliseconds workDelay(const CaseRow &row)
{
    return Milliseconds(row.workAnswered - row.workOpened);
}

}

TEST_CASE("trap 1: a team that answers one in ten at once has no perfect figures", "[metrics]")
{
    TrapDesk desk;
    for (int i = 0; i < 10; ++i)
        desk.customer(i);
    desk.us(ConversationId(desk.ledger(20).rows().front().conversation), 20);
    const CaseLedger &ledger = desk.ledger(8 * dayMinutes);
    const Share rate = shareOf(ledger, {.measure = Measure::AnsweredWithin, .horizon = 24h});
    CHECK(rate.share.k == 1);
    CHECK(rate.share.n == 10);
    CHECK(shareOf(ledger, {.measure = Measure::NeverAnswered}).share.k == 9);
    const auto time = figureOf(ledger, u"time"_s).time;
    REQUIRE(time);
    CHECK(time->n == 1);
    CHECK(figureOf(ledger, u"time"_s).count == 9); // who still waits stands beside it
}

TEST_CASE("trap 2: closing without a reply does not erase the wait", "[metrics]")
{
    TrapDesk desk;
    const ConversationId id = desk.customer(0);
    desk.add(id, EventKind::Closed, 5);
    const CaseLedger &fresh = desk.ledger(10);
    CHECK(shareOf(fresh, {.measure = Measure::NeverAnswered}).share.k == 1); // at once
    CHECK(shareOf(fresh, {.measure = Measure::ClosedUnanswered}).share.k == 1);
    const Share rate = shareOf(desk.ledger(2 * dayMinutes), {.measure = Measure::AnsweredWithin, .horizon = 24h});
    CHECK(rate.share.n == 1);
    CHECK(rate.share.k == 0);
    desk.add(id, EventKind::Reopened, 20);
    desk.us(id, 90);
    const CaseRow answered = desk.ledger(2 * dayMinutes).rows().front();
    CHECK(answered.answeredAt - answered.openedAt == Milliseconds(90min).count()); // its whole delay
}

TEST_CASE("trap 3: without working hours there is no working-time figure, and never a zero", "[metrics]")
{
    TrapDesk desk;
    desk.us(desk.customer(0), 30);
    const CaseLedger &ledger = desk.ledger(2 * dayMinutes);
    const MeasureOf working{.measure = Measure::AnsweredWithin, .horizon = 24h, .clock = MeasureClock::Working};
    CHECK(standingOf(ledger.rows().front(), working, ledger) == Standing::NoCalendar);
    CHECK(shareOf(ledger, working).share.n == 0);
    CHECK(ledger.byDelay(true).empty());
    const auto surveys = SurveyBenchmarks::load();
    for (const MeasureCard &card : pageOf(ledger, *surveys, {.clock = MeasureClock::Working}).cards) {
        for (const CardPoint &point : card.points)
            CHECK_FALSE((point.time && point.time->n > 0 && point.measure.clock == MeasureClock::Working));
    }
}

TEST_CASE("trap 4: a figure says whether it goes by the day of the opening or of the answer", "[metrics]")
{
    TrapDesk desk;
    desk.us(desk.customer(0), 3 * dayMinutes);
    const CaseLedger &ledger = desk.ledger(10 * dayMinutes);
    const auto surveys = SurveyBenchmarks::load();
    const auto dayOf = [&](bool byAnswer) {
        PageQuery query{.step = BucketStep::Day, .byAnswer = byAnswer};
        const MeasurePage page = pageOf(ledger, *surveys, query);
        CHECK(page.query.byAnswer == byAnswer); // it goes with the figures
        QStringList days;
        for (const MeasureCard &card : page.cards) {
            for (const CardPoint &point : card.points) {
                if (card.id == u"response.timeline"_s && point.series.isEmpty() && point.share &&
                    point.share->share.n > 0)
                    days.append(point.key);
            }
        }
        return days;
    };
    CHECK(dayOf(false) == QStringList{u"2026-05-04"_s});
    CHECK(dayOf(true) == QStringList{u"2026-05-07"_s});
}

TEST_CASE("trap 5: a thread that comes back after days does not stretch the time of its first answer", "[metrics]")
{
    TrapDesk desk;
    const ConversationId id = desk.customer(0);
    desk.us(id, 10);
    desk.add(id, EventKind::Closed, 11);
    desk.again(id, 5 * dayMinutes + 60);
    desk.us(id, 5 * dayMinutes + 70);
    const CaseLedger &ledger = desk.ledger(9 * dayMinutes);
    REQUIRE(ledger.rows().size() == 2);
    for (const CaseRow &row : ledger.rows())
        CHECK(row.answeredAt - row.openedAt == Milliseconds(10min).count());
}

TEST_CASE("trap 6: a bot's reply answers nothing, and measures need no calendar", "[metrics]")
{
    TrapDesk desk;
    const ConversationId id = desk.customer(0);
    desk.us(id, 0, {}, Automatic::AutoReply);
    CHECK(shareOf(desk.ledger(60), {.measure = Measure::Answered}).share.k == 0);
    desk.us(id, 90);
    const CaseLedger &ledger = desk.ledger(2 * dayMinutes);
    CHECK_FALSE(ledger.hasCalendar());
    CHECK(shareOf(ledger, {.measure = Measure::AnsweredWithin, .horizon = 1h}).share.k == 0);
    CHECK(shareOf(ledger, {.measure = Measure::AnsweredWithin, .horizon = 24h}).share.k == 1);
}

TEST_CASE("trap 7: the credit is the sender's in every figure, and the assignee stands apart", "[metrics]")
{
    TrapDesk desk;
    const ConversationId id = desk.customer(0);
    desk.add(id, EventKind::Assigned, 1, u"lea"_s, Automatic::None, uR"({"assignee":"max"})"_s);
    desk.us(id, 5, u"lea"_s);
    const CaseLedger &ledger = desk.ledger(2 * dayMinutes);
    const CaseRow &row = ledger.rows().front();
    CHECK(ledger.agents().name(row.sender) == u"lea"_s);
    CHECK(ledger.agents().name(row.assignee) == u"max"_s);
    CHECK(CaseMatch(ledger, ofAgent(u"lea"_s))(row));
    CHECK_FALSE(CaseMatch(ledger, ofAgent(u"max"_s))(row));
}

TEST_CASE("trap 8: no working time is negative when the hours change between the question and the answer", "[metrics]")
{
    TrapDesk desk;
    desk.us(desk.customer(7 * 60), dayMinutes + 30); // Monday 16:00 to Tuesday 09:30
    for (const auto &[from, to] : {std::pair(9 * 60, 17 * 60), std::pair(13 * 60, 14 * 60), std::pair(0, 1'440)}) {
        const CaseLedger &ledger = desk.ledger(3 * dayMinutes, nineToFive(QDate(2026, 5, 5), from, to));
        const auto expected = from == 9 * 60 ? 90min : from == 0 ? 60min + 570min : 60min;
        CHECK(workDelay(ledger.rows().front()) == expected);
    }
}

TEST_CASE("trap 9: erasing a customer leaves every figure as it was", "[metrics]")
{
    TrapDesk desk;
    const ConversationId id = desk.customer(0);
    desk.add(id, EventKind::Assigned, 1, u"lea"_s, Automatic::None, uR"({"assignee":"max"})"_s);
    const qint64 opener = desk.ledger(2).rows().front().opener;
    desk.workspace().write([&](Transaction &transaction) {
        return transaction.exec(uR"(INSERT INTO events (kind, at, recorded_at, account_id, conversation_id, customer_id,
            message_id, data) SELECT 'labelled', at, at, account_id, conversation_id, customer_id, message_id,
            '{"intent":"vent"}' FROM events WHERE message_id = ?)"_s,
                                opener);
    });
    desk.add(id, EventKind::HandedOver, 3, u"lea"_s, Automatic::None,
             uR"({"team":"service","reason":"Ana's kettle"})"_s);
    desk.us(id, 5);
    const CaseLedger &before = desk.ledger(2 * dayMinutes);
    const CaseRow was = before.rows().front();
    REQUIRE(was.intent == static_cast<qint8>(Intent::Vent));
    REQUIRE(was.assignee >= 0);
    const QString team = before.handOffs().front().team;

    desk.workspace().write([&](Transaction &transaction) -> Result<void> {
        FM_ASSIGN(const auto customer, (transaction.first<CustomerId>(
                                           u"SELECT customer_id FROM conversations WHERE id = ?"_s,
                                           [](const Row &row) { return row.id<CustomerId>(0); }, id)));
        FM_TRY(eraseCustomer(transaction, {*customer, u"lea"_s}, trapStart + 24h));
        return {};
    });
    const CaseLedger &after = desk.ledger(2 * dayMinutes);
    CHECK(after.rows().front() == was);
    REQUIRE(after.handOffs().size() == 1);
    CHECK(after.handOffs().front().team == team);
    const auto kept = desk.workspace().read([&](Session &session) {
        return session.all<QString>(u"SELECT data FROM events WHERE data LIKE '%Ana%'"_s,
                                    [](const Row &row) { return row.text(0); });
    });
    CHECK(kept.isEmpty()); // what somebody wrote of them is gone
}

TEST_CASE("trap 10: a change of hours applies from its date on, and rewrites nothing before it", "[metrics]")
{
    TrapDesk desk;
    desk.us(desk.customer(30), 90);                                   // on Monday, 09:30 to 10:30
    desk.us(desk.customer(7 * dayMinutes + 30), 7 * dayMinutes + 90); // a week later
    const auto delays = [&](const MeasureRules &rules) {
        std::map<qint64, Milliseconds> byOpening;
        for (const CaseRow &row : desk.ledger(9 * dayMinutes, rules).rows())
            byOpening[row.openedAt] = workDelay(row);
        return std::pair(byOpening.begin()->second, byOpening.rbegin()->second);
    };
    const QDate change(2026, 5, 11);
    CHECK(delays(nineToFive(change, 9 * 60, 17 * 60)) == std::pair<Milliseconds, Milliseconds>(60min, 60min));
    CHECK(delays(nineToFive(change, 10 * 60, 17 * 60)) == std::pair<Milliseconds, Milliseconds>(60min, 30min));
}

TEST_CASE("trap 11: the mean never stands alone: the median, the slowest tenth and n stand beside it", "[metrics]")
{
    TrapDesk desk;
    for (int i = 0; i < 9; ++i)
        desk.us(desk.customer(i), i + 1);
    desk.us(desk.customer(20), 20 + 5 * dayMinutes);
    const auto time = figureOf(desk.ledger(9 * dayMinutes), u"time"_s).time;
    REQUIRE(time);
    CHECK(time->n == 10);
    CHECK_THAT(time->p50, WithinAbs(60, 1e-9));
    CHECK_THAT(time->mean, WithinAbs((9 * 60 + 5 * 86'400) / 10.0, 1e-9));
    CHECK_THAT(time->p90, WithinAbs(60 + 0.1 * (5 * 86'400 - 60), 1e-6)); // type 7
}

TEST_CASE("trap 12: a response rate is of cases, mature and answered within a time that it names", "[metrics]")
{
    TrapDesk desk;
    const ConversationId id = desk.customer(0);
    desk.again(id, 5);
    desk.again(id, 6); // three messages, one case
    desk.us(id, 30);
    desk.customer(3 * dayMinutes - 10); // too young to say
    const CaseLedger &ledger = desk.ledger(3 * dayMinutes);
    const MeasureOf rate{.measure = Measure::AnsweredWithin, .horizon = 24h};
    CHECK(shareOf(ledger, rate).share.k == 1);
    CHECK(shareOf(ledger, rate).share.n == 1);
    CHECK(shareOf(ledger, rate).maturing == 1);
    CHECK(definitionOf(rate).contains(u"24"_s));
    CHECK(definitionOf(rate) != definitionOf({.measure = Measure::AnsweredWithin, .horizon = 1h}));
    CHECK(definitionOf(rate) != definitionOf({.measure = Measure::Answered}));
}
