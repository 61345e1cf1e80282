// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/Case.h"
#include "tests/support/FakeClock.h"
#include "tests/support/History.h"
#include "tests/support/Printers.h"

#include <algorithm>

using namespace firstmile;
using namespace firstmile::tests;
using namespace Qt::StringLiterals;

namespace
{

const Instant caseStart = FakeClock().now();

History history()
{
    return History(caseStart);
}

QList<Case> casesAfterAWeek(const History &log)
{
    return casesOf(log.events(), log.at(7 * 24 * 60));
}

}

TEST_CASE("the first message of a thread opens a case, which our first reply answers", "[metrics]")
{
    const auto log = history().customer(0).us(42, u"lea"_s).us(50, u"max"_s);
    const auto cases = casesAfterAWeek(log);
    REQUIRE(cases.size() == 1);
    CHECK(cases[0].openedAt == log.at(0));
    CHECK(cases[0].opener == log.events()[0].message);
    CHECK(cases[0].account == AccountId(1));
    CHECK(cases[0].answeredAt == log.at(42));
    CHECK(cases[0].delay() == std::chrono::minutes(42));
}

TEST_CASE("more messages of a waiting customer open no further case and do not restart its clock", "[metrics]")
{
    const auto log = history().customer(0).customer(10).customer(30).us(40);
    const auto cases = casesAfterAWeek(log);
    REQUIRE(cases.size() == 1);
    CHECK(cases[0].delay() == std::chrono::minutes(40));
}

TEST_CASE("the first message after an answer opens a new case", "[metrics]")
{
    const auto log = history().customer(0).us(5).customer(60).us(90).customer(100);
    const auto cases = casesAfterAWeek(log);
    REQUIRE(cases.size() == 3);
    CHECK(cases[0].delay() == std::chrono::minutes(5));
    CHECK(cases[1].delay() == std::chrono::minutes(30));
    CHECK_FALSE(cases[2].isAnswered());
}

TEST_CASE("a thread that we began opens a case only when the customer writes", "[metrics]")
{
    const auto cases = casesAfterAWeek(history().us(0).customer(10).us(12));
    REQUIRE(cases.size() == 1);
    CHECK(cases[0].delay() == std::chrono::minutes(2));
}

TEST_CASE("automatic messages of ours answer nothing", "[metrics]")
{
    const auto log = history().customer(0).us(0, {}, Automatic::AutoReply).us(75);
    const auto cases = casesAfterAWeek(log);
    REQUIRE(cases.size() == 1);
    CHECK(cases[0].delay() == std::chrono::minutes(75));

    const auto onlyBot = casesAfterAWeek(history().customer(0).us(0, {}, Automatic::AutoReply));
    REQUIRE(onlyBot.size() == 1);
    CHECK_FALSE(onlyBot[0].isAnswered());
}

TEST_CASE("automatic replies, bounces and list mail of the other side open nothing", "[metrics]")
{
    for (const auto automatic : {Automatic::AutoReply, Automatic::Bounce, Automatic::List})
        CHECK(casesAfterAWeek(history().customer(0, automatic)).isEmpty());
    const auto cases = casesAfterAWeek(history().us(0).customer(1, Automatic::AutoReply).customer(20).us(25));
    REQUIRE(cases.size() == 1);
    CHECK(cases[0].delay() == std::chrono::minutes(5));
}

TEST_CASE("an internal note, a look, a tag, a hand-over and a snooze answer nothing", "[metrics]")
{
    for (const auto kind : {EventKind::Noted, EventKind::Seen, EventKind::Assigned, EventKind::Tagged,
                            EventKind::Snoozed, EventKind::HandedOver, EventKind::HandedBack, EventKind::Praised}) {
        const auto cases = casesAfterAWeek(history().customer(0).what(kind, 5));
        REQUIRE(cases.size() == 1);
        CHECK_FALSE(cases[0].isAnswered());
        CHECK_FALSE(cases[0].closedAt);
        CHECK_FALSE(cases[0].excluded);
    }
}

TEST_CASE("closing without a reply keeps the case, unanswered and with the time of closing", "[metrics]")
{
    const auto log = history().customer(0).what(EventKind::Closed, 30);
    const auto cases = casesAfterAWeek(log);
    REQUIRE(cases.size() == 1);
    CHECK_FALSE(cases[0].isAnswered());
    CHECK(cases[0].closedAt == log.at(30));
    CHECK_FALSE(cases[0].excluded);
}

TEST_CASE("a case that was closed in silence and answered later counts with its whole delay", "[metrics]")
{
    const auto cases = casesAfterAWeek(history().customer(0).what(EventKind::Closed, 30).us(600));
    REQUIRE(cases.size() == 1);
    CHECK(cases[0].delay() == std::chrono::minutes(600));
    CHECK_FALSE(cases[0].closedAt);
}

TEST_CASE("reopening, or another message of the customer, takes the closing back but not the waiting", "[metrics]")
{
    for (const auto kind : {EventKind::Reopened, EventKind::Received}) {
        const auto log = history().customer(0).what(EventKind::Closed, 30).what(kind, 60);
        const auto waiting = casesAfterAWeek(log);
        REQUIRE(waiting.size() == 1);
        CHECK(waiting[0].openedAt == log.at(0));
        CHECK_FALSE(waiting[0].closedAt);
    }
}

TEST_CASE("reopening an answered thread opens no case, and the next message counts from itself", "[metrics]")
{
    const int fiveDays = 5 * 24 * 60;
    const auto log = history()
                         .customer(0)
                         .us(10)
                         .what(EventKind::Closed, 11)
                         .what(EventKind::Reopened, fiveDays)
                         .customer(fiveDays + 70)
                         .us(fiveDays + 80);
    const auto cases = casesAfterAWeek(log);
    REQUIRE(cases.size() == 2);
    CHECK(cases[0].delay() == std::chrono::minutes(10));
    CHECK(cases[1].delay() == std::chrono::minutes(10));
}

TEST_CASE("an answered case stays as it is when the thread is closed", "[metrics]")
{
    const auto cases = casesAfterAWeek(history().customer(0).us(3).what(EventKind::Closed, 4));
    REQUIRE(cases.size() == 1);
    CHECK(cases[0].isAnswered());
    CHECK_FALSE(cases[0].closedAt);
}

TEST_CASE("a message that needs no answer is left out but kept, and the next one opens a case", "[metrics]")
{
    const auto cases =
        casesAfterAWeek(history().customer(0).what(EventKind::NoAnswerNeeded, 5).us(6).customer(60).us(70));
    REQUIRE(cases.size() == 2);
    CHECK(cases[0].excluded);
    CHECK_FALSE(cases[0].isAnswered());
    CHECK_FALSE(cases[1].excluded);
    CHECK(cases[1].delay() == std::chrono::minutes(10));
}

TEST_CASE("an answer that was given cannot be taken out by saying that none was needed", "[metrics]")
{
    const auto cases = casesAfterAWeek(history().customer(0).us(900).what(EventKind::NoAnswerNeeded, 901));
    REQUIRE(cases.size() == 1);
    CHECK_FALSE(cases[0].excluded);
    CHECK(cases[0].delay() == std::chrono::minutes(900));
}

TEST_CASE("a conversation marked as spam is left out as a whole, before and after the mark", "[metrics]")
{
    const auto log = history().customer(0).us(5).customer(10).what(EventKind::MarkedSpam, 15).us(16).customer(20);
    const auto cases = casesAfterAWeek(log);
    REQUIRE(cases.size() == 3);
    CHECK(std::ranges::all_of(cases, &Case::excluded));
}

TEST_CASE("the credit goes to who wrote the reply, not to whom the case was assigned", "[metrics]")
{
    const auto log = history().customer(0).what(EventKind::Assigned, 1).us(5, u"max"_s);
    CHECK(casesAfterAWeek(log).at(0).answeredBy == u"max"_s);
}

TEST_CASE("what happened after the moment asked for has not happened", "[metrics]")
{
    const auto log = history().customer(0).us(60).customer(120);
    const auto before = casesOf(log.events(), log.at(59));
    REQUIRE(before.size() == 1);
    CHECK_FALSE(before[0].isAnswered());
    CHECK(casesOf(log.events(), log.at(60)).at(0).isAnswered());
    CHECK(casesOf(log.events(), log.at(120)).size() == 2);
    CHECK(casesOf(log.events(), log.at(-1)).isEmpty());
}

TEST_CASE("the order in which events are handed in does not matter", "[metrics]")
{
    const auto log = history().customer(0).what(EventKind::Closed, 2).us(5).customer(60).us(90).customer(100);
    auto shuffled = log.events();
    std::ranges::reverse(shuffled);
    CHECK(casesAfterAWeek(log) == casesOf(shuffled, log.at(7 * 24 * 60)));
    std::ranges::rotate(shuffled, shuffled.begin() + 2);
    CHECK(casesAfterAWeek(log) == casesOf(shuffled, log.at(7 * 24 * 60)));
}

TEST_CASE("a backfill that records old messages late measures them at their own time", "[metrics]")
{
    auto events = history().customer(0).us(15).events();
    for (Event &event : events)
        event.recordedAt = caseStart + std::chrono::years(3);
    CHECK(casesOf(events, caseStart + std::chrono::hours(1)).at(0).delay() == std::chrono::minutes(15));
}

TEST_CASE("a customer whose identity was erased still counts", "[metrics]")
{
    auto events = history().customer(0).us(15).events();
    for (Event &event : events)
        event.customer = {};
    CHECK(casesOf(events, caseStart + std::chrono::hours(1)).size() == 1);
}

namespace
{

/// Says of the message that it did not happen.
QList<Event> revoking(const History &log, qsizetype message, EventKind kind, int minute)
{
    QList<Event> events = log.events();
    Event event = events[message];
    event.id = EventId(1000);
    event.kind = kind;
    event.at = log.at(minute);
    events.append(event);
    return events;
}

}

TEST_CASE("a reply that came back answers nothing, from the moment at which it came back", "[metrics]")
{
    const auto log = history().customer(0).us(10).customer(60).us(70);
    const auto events = revoking(log, 1, EventKind::Bounced, 30);
    const auto before = casesOf(events, log.at(20));
    REQUIRE(before.size() == 1);
    CHECK(before[0].answeredAt == log.at(10));
    const auto after = casesOf(events, log.at(50));
    REQUIRE(after.size() == 1);
    CHECK_FALSE(after[0].isAnswered());
    const auto later = casesOf(events, log.at(100)); // the customer's second message is part of the same wait
    REQUIRE(later.size() == 1);
    CHECK(later[0].delay() == std::chrono::minutes(70));
}

TEST_CASE("a case that was closed behind a reply opens again when the reply comes back", "[metrics]")
{
    const auto log = history().customer(0).us(10).what(EventKind::Closed, 11);
    const auto events = revoking(log, 1, EventKind::Bounced, 30);
    CHECK(casesOf(events, log.at(20))[0].isAnswered());
    REQUIRE(casesOf(events, log.at(30)).size() == 1);
    CHECK_FALSE(casesOf(events, log.at(30))[0].isAnswered());
    CHECK_FALSE(casesOf(events, log.at(30))[0].closedAt);
}

TEST_CASE("a contact that was taken back neither opened nor answered a case", "[metrics]")
{
    const auto log = history().customer(0).us(10).customer(20);
    CHECK(casesOf(revoking(log, 1, EventKind::TakenBack, 30), log.at(40)).size() == 1);
    CHECK(casesOf(revoking(log, 2, EventKind::TakenBack, 30), log.at(40)).size() == 1);
    CHECK(casesOf(revoking(log, 0, EventKind::TakenBack, 30), log.at(40)).size() == 1);
    CHECK(casesOf(revoking(log, 0, EventKind::TakenBack, 30), log.at(40))[0].openedAt == log.at(20));
}

TEST_CASE("what its author deleted still waits", "[metrics]")
{
    const auto log = history().customer(0);
    const auto cases = casesOf(revoking(log, 0, EventKind::Withdrawn, 5), log.at(40));
    REQUIRE(cases.size() == 1);
    CHECK_FALSE(cases[0].isAnswered());
}
