// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/pages/Measure.h"
#include "tests/support/LedgerOfRows.h"
#include "tests/support/Printers.h"

using namespace firstmile;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 hour = 3'600'000;
constexpr qint64 day = 24 * hour;
const Instant now = *fromIso(u"2026-05-20T12:00:00Z"_s);

CaseRow openedBefore(qint64 age)
{
    CaseRow row;
    row.openedAt = toMsecs(now) - age;
    return row;
}

CaseRow answeredAfter(qint64 age, qint64 delay)
{
    CaseRow row = openedBefore(age);
    row.answeredAt = row.openedAt + delay;
    return row;
}

CaseRow closedBefore(qint64 age)
{
    CaseRow row = openedBefore(age);
    row.closedAt = row.openedAt + 1;
    return row;
}

MeasureOf within(Milliseconds horizon, MeasureClock clock = MeasureClock::Wall)
{
    return {.measure = Measure::AnsweredWithin, .horizon = horizon, .clock = clock};
}

Standing plain(const CaseRow &row, const MeasureOf &measure)
{
    return standingOf(row, measure, LedgerOfRows(now).ledger());
}

MeasureRules withCalendar()
{
    MeasureRules rules;
    rules.calendar = WorkCalendar();
    return rules;
}

}

TEST_CASE("a case exactly as old as the horizon is maturing, and a millisecond later it is due", "[metrics]")
{
    CHECK(plain(openedBefore(24 * hour), within(24h)) == Standing::Maturing);
    CHECK(plain(answeredAfter(24 * hour, 1), within(24h)) == Standing::Maturing);
    CHECK(plain(openedBefore(24 * hour + 1), within(24h)) == Standing::CountsNot);
    CHECK(plain(answeredAfter(24 * hour + 1, 24 * hour), within(24h)) == Standing::Counts);
    CHECK(plain(answeredAfter(48 * hour, 24 * hour + 1), within(24h)) == Standing::CountsNot);
}

TEST_CASE("closing a case takes it out of no rate", "[metrics]")
{
    CHECK(plain(closedBefore(25 * hour), within(24h)) == Standing::CountsNot);
    CHECK(plain(closedBefore(hour), within(24h)) == Standing::Maturing);
    CHECK(plain(closedBefore(hour), {.measure = Measure::NeverAnswered}) == Standing::Counts);
    CHECK(plain(closedBefore(hour), {.measure = Measure::ClosedUnanswered}) == Standing::Counts);
}

TEST_CASE("a case is never answered once it is older than seven days", "[metrics]")
{
    const MeasureOf never{.measure = Measure::NeverAnswered};
    CHECK(plain(openedBefore(7 * day), never) == Standing::Maturing);
    CHECK(plain(openedBefore(7 * day + 1), never) == Standing::Counts);
    CHECK(plain(answeredAfter(7 * day + 1, 7 * day), never) == Standing::CountsNot);
    CHECK(plain(answeredAfter(6 * day, 1), never) == Standing::Maturing);
}

TEST_CASE("on the working clock both the age and the delay are of it", "[metrics]")
{
    LedgerOfRows rows(now, withCalendar());
    rows.setWorkNow(100 * hour);
    CaseRow row = answeredAfter(60 * day, 5 * day);
    row.workOpened = 99 * hour;
    row.workAnswered = 99 * hour + hour / 2;
    const MeasureOf working = within(1h, MeasureClock::Working);
    CHECK(standingOf(row, working, rows.ledger()) == Standing::Maturing);
    row.workOpened -= 1;
    CHECK(standingOf(row, working, rows.ledger()) == Standing::Counts);
    row.workAnswered = row.workOpened + hour + 1;
    CHECK(standingOf(row, working, rows.ledger()) == Standing::CountsNot);
    CHECK(standingOf(row, within(1h), rows.ledger()) == Standing::CountsNot);
}

TEST_CASE("without a calendar no case has a standing on the working clock", "[metrics]")
{
    CHECK(plain(answeredAfter(2 * hour, 1), within(1h, MeasureClock::Working)) == Standing::NoCalendar);
    CHECK(plain(answeredAfter(2 * hour, 1), {.clock = MeasureClock::Working}) == Standing::NoCalendar);
    ShareTally tally;
    tally.add(Standing::NoCalendar);
    CHECK(tally.share() == Share());
}

TEST_CASE("what is left out is left out of every measure, with its reason", "[metrics]")
{
    CaseRow row = answeredAfter(30 * day, 1);
    for (int i = 0; i <= static_cast<int>(Measure::HasComplexity); ++i) {
        const MeasureOf measure{.measure = static_cast<Measure>(i), .clock = MeasureClock::Working};
        row.leftOut = LeftOut::Spam;
        CHECK(plain(row, measure) == Standing::Spam);
        row.leftOut = LeftOut::NoAnswerNeeded;
        CHECK(plain(row, measure) == Standing::NoAnswerNeeded);
    }
}

TEST_CASE("a measure of a part of the cases does not ask the others", "[metrics]")
{
    CaseRow row = openedBefore(day);
    for (const Measure measure : {Measure::OneTouch, Measure::Reopened, Measure::Recovered, Measure::MovedToPhone,
                                  Measure::MovedToPrivate, Measure::HasIntent, Measure::HasComplexity})
        CHECK(plain(row, {.measure = measure}) == Standing::NotAsked);
    row = answeredAfter(day, 1);
    CHECK(plain(row, {.measure = Measure::MovedToPhone}) == Standing::CountsNot);
    row.recovered = true;
    row.intent = static_cast<qint8>(Intent::Help);
    CHECK(plain(row, {.measure = Measure::Recovered}) == Standing::NotAsked);
    row.intent = static_cast<qint8>(Intent::Vent);
    CHECK(plain(row, {.measure = Measure::Recovered}) == Standing::Counts);
    row.resolved = true;
    row.replies = 2;
    CHECK(plain(row, {.measure = Measure::OneTouch}) == Standing::CountsNot);
    row.replies = 1;
    CHECK(plain(row, {.measure = Measure::OneTouch}) == Standing::Counts);
}

TEST_CASE("a suggestion counts only where no person has spoken, and only when asked for", "[metrics]")
{
    CaseRow row = openedBefore(day);
    row.suggestedIntent = static_cast<qint8>(Intent::Vent);
    const MeasureOf vent{.measure = Measure::HasIntent, .intent = Intent::Vent};
    MeasureOf suggested = vent;
    suggested.suggested = true;
    CHECK(plain(row, vent) == Standing::NotAsked);
    CHECK(plain(row, suggested) == Standing::Counts);
    row.intent = static_cast<qint8>(Intent::Praise);
    CHECK(plain(row, vent) == Standing::CountsNot);
    CHECK(plain(row, suggested) == Standing::NotAsked);
    CHECK(plain(row, {.measure = Measure::HasIntent}) == Standing::Counts);
}

TEST_CASE("a tally gives the share with what is in neither part of it", "[metrics]")
{
    ShareTally tally;
    for (int i = 0; i < 81; ++i)
        tally.add(Standing::Counts);
    for (int i = 81; i < 263; ++i)
        tally.add(Standing::CountsNot);
    for (const Standing standing : {Standing::Maturing, Standing::Spam, Standing::NoAnswerNeeded, Standing::NotAsked})
        tally.add(standing);
    const Share share = tally.share();
    CHECK(share.share.k == 81);
    CHECK(share.share.n == 263);
    CHECK(share.maturing == 1);
    CHECK(share.leftOut == 2);
}

TEST_CASE("measures and standings have names that lead back to them", "[metrics]")
{
    QStringList names;
    for (int i = 0; i <= static_cast<int>(Measure::HasComplexity); ++i) {
        names.append(toString(static_cast<Measure>(i)));
        CHECK(measureFromString(names.last()) == static_cast<Measure>(i));
    }
    CHECK(names.removeDuplicates() == 0);
    CHECK_FALSE(measureFromString(u"happiness"_s));
    CHECK(toString(Measure::AnsweredWithin) == u"answered-within"_s);
    CHECK(toString(Measure::HasComplexity) == u"has-complexity"_s);
    CHECK(toString(Standing::NoAnswerNeeded) == u"no-answer-needed"_s);
}
