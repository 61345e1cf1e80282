// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/CaseFacts.h"
#include "tests/support/FakeClock.h"
#include "tests/support/Printers.h"

#include <algorithm>

using namespace firstmile;
using namespace firstmile::tests;
using namespace Qt::StringLiterals;

namespace
{

const Instant factsStart = FakeClock().now();

/// One conversation's log, in minutes since its start.
class FactLog
{
public:
    FactLog &customer(int minute, qint64 message) { return add(EventKind::Received, minute, message); }
    FactLog &us(int minute, qint64 message) { return add(EventKind::Sent, minute, message); }
    FactLog &add(EventKind kind, int minute, qint64 message = 0, const QString &data = {})
    {
        Event event;
        event.id = EventId(m_events.size() + 1);
        event.kind = kind;
        event.at = event.recordedAt = factsStart + std::chrono::minutes(minute);
        event.account = AccountId(1);
        event.conversation = ConversationId(1);
        event.message = MessageId(message);
        if (kind != EventKind::Received)
            event.agent = u"lea"_s;
        event.data = data;
        m_events.append(event);
        return *this;
    }
    FactLog &automatic()
    {
        m_events.last().automatic = Automatic::AutoReply;
        return *this;
    }

    const QList<Event> &events() const { return m_events; }
    ConversationFacts facts(int minute = 10'000) const
    {
        return factsOf(m_events, factsStart + std::chrono::minutes(minute));
    }
    CaseFacts only() const
    {
        const auto cases = facts().cases;
        REQUIRE(cases.size() == 1);
        return cases.first();
    }

private:
    QList<Event> m_events;
};

FactLog answered()
{
    return FactLog().customer(0, 1).us(10, 2);
}

}

TEST_CASE("the facts of a case stand on what casesOf makes of the log, in any order of the events", "[metrics]")
{
    const auto log = FactLog()
                         .customer(0, 1)
                         .us(5, 2)
                         .add(EventKind::Bounced, 8, 2)
                         .us(20, 3)
                         .customer(30, 4)
                         .add(EventKind::Closed, 40)
                         .customer(50, 5)
                         .add(EventKind::NoAnswerNeeded, 60)
                         .customer(70, 6)
                         .add(EventKind::TakenBack, 80, 6)
                         .customer(90, 7);
    for (const int minute : {0, 6, 9, 25, 45, 55, 65, 75, 85, 100}) {
        QList<Event> shuffled = log.events();
        std::ranges::reverse(shuffled);
        const Instant asOf = factsStart + std::chrono::minutes(minute);
        const ConversationFacts facts = factsOf(shuffled, asOf);
        const auto cases = casesOf(log.events(), asOf);
        REQUIRE(facts.cases.size() == cases.size());
        for (qsizetype i = 0; i < cases.size(); ++i)
            CHECK(facts.cases.at(i).base == cases.at(i));
        CHECK(facts == log.facts(minute));
    }
}

TEST_CASE("a case is seen when somebody of us did anything to it, and acted on when it was more than looking",
          "[metrics]")
{
    CHECK_FALSE(FactLog().customer(0, 1).only().seen);
    CHECK_FALSE(FactLog().customer(0, 1).us(1, 2).automatic().only().seen);
    CHECK_FALSE(FactLog().customer(0, 1).add(EventKind::Withdrawn, 3, 1).only().seen);
    const CaseFacts opened = FactLog().customer(0, 1).add(EventKind::Seen, 1).only();
    CHECK(opened.seen);
    CHECK_FALSE(opened.acted);
    const CaseFacts noted = FactLog().customer(0, 1).add(EventKind::Noted, 1).only();
    CHECK(noted.seen);
    CHECK(noted.acted);
    CHECK(answered().only().seen);
    CHECK(answered().only().acted);
    CHECK_FALSE(FactLog().add(EventKind::Seen, 0).customer(5, 1).only().seen);
}

TEST_CASE("a case is resolved by being closed after its answer, unless it is reopened or the customer comes back",
          "[metrics]")
{
    CHECK_FALSE(answered().only().resolved);
    const auto closed = answered().add(EventKind::Closed, 20);
    CHECK(closed.only().resolved);
    CHECK(closed.only().isOneTouch());
    CHECK_FALSE(answered().us(15, 3).add(EventKind::Closed, 20).only().isOneTouch());

    const CaseFacts reopened = FactLog(closed).add(EventKind::Reopened, 30).add(EventKind::Closed, 40).only();
    CHECK(reopened.reopened);
    CHECK_FALSE(reopened.resolved);

    const auto back = FactLog(closed).customer(60, 3);
    CHECK(back.facts().cases.first().cameBack);
    CHECK_FALSE(back.facts().cases.first().resolved);
    const auto thanks = FactLog(back).add(EventKind::NoAnswerNeeded, 70).facts().cases;
    CHECK_FALSE(thanks.first().cameBack);
    CHECK(thanks.first().resolved);
    CHECK(thanks.last().leftOut == LeftOut::NoAnswerNeeded);

    const CaseFacts early =
        FactLog().customer(0, 1).add(EventKind::Closed, 5).add(EventKind::Reopened, 6).us(7, 2).only();
    CHECK_FALSE(early.reopened);
    CHECK_FALSE(early.resolved);
}

TEST_CASE("praise counts where the customer wrote it: after the answer, or as the opener of the next case", "[metrics]")
{
    CHECK_FALSE(answered().add(EventKind::Praised, 20, 1).only().praised); // they praised before we wrote
    CHECK(answered().add(EventKind::Praised, 20).only().praised);
    CHECK(answered().customer(15, 3).automatic().add(EventKind::Praised, 20, 3).only().praised);
    CHECK_FALSE(FactLog().customer(0, 1).add(EventKind::Praised, 20).only().praised);

    const auto next = answered().customer(30, 3).add(EventKind::Praised, 40, 3).facts().cases;
    REQUIRE(next.size() == 2);
    CHECK(next.first().praised);
    CHECK_FALSE(next.first().cameBack);
    CHECK_FALSE(next.last().praised);

    const auto labelled = answered().customer(30, 3).add(EventKind::Labelled, 40, 3, uR"({"intent":"praise"})"_s);
    CHECK(labelled.facts().cases.first().praised);
    CHECK_FALSE(FactLog(labelled).add(EventKind::TakenBack, 50, 3).facts().cases.first().praised);
}

TEST_CASE("a complaint is recovered when the customer's last word is praise, in its case or a later one", "[metrics]")
{
    const auto log = answered().customer(30, 3).us(40, 4).customer(50, 5);
    CHECK_FALSE(log.facts().cases.first().recovered);
    const auto praised = FactLog(log).add(EventKind::Praised, 60, 5);
    for (const CaseFacts &each : praised.facts().cases)
        CHECK(each.recovered);
    CHECK_FALSE(FactLog(praised).customer(70, 6).facts().cases.first().recovered);
    CHECK_FALSE(praised.facts(55).cases.first().recovered);
}

TEST_CASE("hand-offs are closed by the hand-back that follows", "[metrics]")
{
    const auto facts = FactLog()
                           .customer(0, 1)
                           .add(EventKind::HandedOver, 5, 0, uR"({"team":"service","reason":"broken"})"_s)
                           .add(EventKind::HandedBack, 65, 0, uR"({"outcome":"mended"})"_s)
                           .us(70, 2)
                           .customer(80, 3)
                           .add(EventKind::HandedOver, 90, 0, uR"({"team":"billing"})"_s)
                           .facts();
    REQUIRE(facts.handOffs.size() == 2);
    CHECK(facts.handOffs.first().team == u"service"_s);
    CHECK(facts.handOffs.first().by == u"lea"_s);
    CHECK(facts.handOffs.first().backAt == factsStart + std::chrono::minutes(65));
    CHECK(facts.handOffs.first().outcome == u"mended"_s);
    CHECK(facts.handOffs.last().team == u"billing"_s);
    CHECK_FALSE(facts.handOffs.last().backAt);
    CHECK(facts.cases.first().handedBack);
    CHECK(facts.cases.last().handedOff);
    CHECK_FALSE(facts.cases.last().handedBack);
}

TEST_CASE("the assignee of a case is the one at its answer, or now if nobody answered", "[metrics]")
{
    const auto log = FactLog()
                         .customer(0, 1)
                         .add(EventKind::Assigned, 1, 0, uR"({"assignee":"max"})"_s)
                         .us(5, 2)
                         .add(EventKind::Assigned, 6, 0, uR"({"assignee":"lea"})"_s)
                         .customer(10, 3);
    CHECK(log.facts().cases.first().assignee == u"max"_s);
    CHECK(log.facts().cases.first().base.answeredBy == u"lea"_s);
    CHECK(log.facts().cases.last().assignee == u"lea"_s);
    CHECK(
        FactLog(log).add(EventKind::Assigned, 12, 0, uR"({"assignee":""})"_s).facts().cases.last().assignee.isEmpty());
}

TEST_CASE("a label belongs to the message that opened the case; a missing key changes nothing, an empty one takes back",
          "[metrics]")
{
    const auto log = FactLog()
                         .customer(0, 1)
                         .add(EventKind::Labelled, 1, 1, uR"({"intent":"vent","complexity":"complex"})"_s)
                         .us(2, 2)
                         .add(EventKind::Labelled, 3, 1, uR"({"complexity":"simple"})"_s);
    CHECK(log.only().label == CaseLabel{Intent::Vent, Complexity::Simple});
    CHECK(FactLog(log).add(EventKind::Labelled, 4, 1, uR"({"intent":""})"_s).only().label ==
          CaseLabel{std::nullopt, Complexity::Simple});
    CHECK(FactLog(log).add(EventKind::Labelled, 4, 9, uR"({"intent":"help"})"_s).only().label.intent == Intent::Vent);
    CHECK(FactLog(log).add(EventKind::Labelled, 4, 1, u"not JSON"_s).only().label == log.only().label);
}

TEST_CASE("moves and acknowledgements count in the span of their case alone", "[metrics]")
{
    const auto cases = FactLog()
                           .customer(0, 1)
                           .add(EventKind::MovedToPhone, 1)
                           .us(2, 2)
                           .add(EventKind::Acknowledged, 3)
                           .customer(10, 3)
                           .add(EventKind::MovedToPrivate, 11)
                           .facts()
                           .cases;
    CHECK(cases.first().movedToPhone);
    CHECK(cases.first().acknowledged);
    CHECK_FALSE(cases.first().movedToPrivate);
    CHECK(cases.last().movedToPrivate);
    CHECK_FALSE(cases.last().movedToPhone);
}

TEST_CASE("a mark of spam leaves every case of the conversation out, before and after it", "[metrics]")
{
    const auto cases = answered()
                           .customer(20, 3)
                           .add(EventKind::NoAnswerNeeded, 25)
                           .add(EventKind::MarkedSpam, 30)
                           .customer(40, 4)
                           .facts()
                           .cases;
    REQUIRE(cases.size() == 3);
    for (const CaseFacts &each : cases)
        CHECK(each.leftOut == LeftOut::Spam);
}
