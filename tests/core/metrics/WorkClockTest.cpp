// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/calendar/WorkCalendar.h"
#include "core/metrics/calendar/WorkSpanText.h"
#include "tests/support/Printers.h"

#include <catch2/catch_test_macros.hpp>

#include <QRandomGenerator>

using namespace firstmile;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

Instant utc(const QString &iso)
{
    return *fromIso(iso);
}

QList<WorkSpan> hours(const QString &text)
{
    const auto spans = workSpansFromText(text);
    REQUIRE(spans.has_value());
    return *spans;
}

WorkWeek everyDay(const QString &text, const QDate &validFrom = {})
{
    WorkWeek week{validFrom, {}};
    week.days.fill(hours(text));
    return week;
}

WorkCalendar calendarOf(const QByteArray &zone, const QString &text)
{
    return {zone, {everyDay(text)}, {}};
}

/// Worked from noon UTC of one day to noon UTC of another.
Milliseconds fromNoonToNoon(const WorkCalendar &calendar, const QString &first, const QString &last)
{
    const Instant begin = utc(first + u"T12:00:00Z"_s);
    const Instant end = utc(last + u"T12:00:00Z"_s);
    return WorkClock(calendar, begin - 24h * 400, end + 24h * 400).between(begin, end);
}

/// What the clock should say, told without one: minute after minute, by what the local clock has shown so far at the
/// most. It shares nothing with the program but the zones' offsets.
class MinuteWalk
{
public:
    explicit MinuteWalk(const WorkCalendar &calendar) : m_calendar(calendar), m_zone(calendar.zone) {}

    bool isWorked(Instant minute)
    {
        const qint64 sinceThen = (minute - utc(u"1900-01-01T00:00:00Z"_s)) / 1min;
        const qint64 local = sinceThen + m_zone.offsetFromUtc(toDateTime(minute)) / 60;
        m_shown = std::max(m_shown, local);
        const qint64 day = m_shown / 1440;
        const int ofDay = static_cast<int>(m_shown % 1440);
        return isWithin(day, ofDay) || isWithin(day - 1, ofDay + 1440);
    }

private:
    bool isWithin(qint64 day, int minute) const
    {
        const QDate date = QDate(1900, 1, 1).addDays(day);
        if (m_calendar.holidays.contains(date))
            return false;
        QList<WorkSpan> spans;
        for (const WorkWeek &each : m_calendar.weeks) {
            if (each.validFrom.isNull() || each.validFrom <= date)
                spans = each.days.at(static_cast<size_t>(date.dayOfWeek() - 1));
        }
        return std::ranges::any_of(spans,
                                   [&](const WorkSpan &span) { return minute >= span.from && minute < span.to; });
    }

    const WorkCalendar &m_calendar;
    QTimeZone m_zone;
    qint64 m_shown = 0;
};

QList<WorkSpan> randomHours(QRandomGenerator &random)
{
    QList<WorkSpan> spans;
    for (int from = random.bounded(700); from < 1440 && spans.size() < 4; from += random.bounded(200)) {
        const int longest = random.bounded(5) == 0 ? 1440 : 300;
        spans.append({from, from + 1 + random.bounded(longest)});
        from = spans.constLast().to;
    }
    return spans;
}

/// Anywhere, with a change of hours and holidays around that day.
WorkCalendar randomCalendar(QRandomGenerator &random, const QDate &day)
{
    static const QList<QByteArray> zones{
        "Europe/Paris",    "America/Sao_Paulo", "America/New_York", "Australia/Lord_Howe",
        "Asia/Kathmandu",  "Africa/Casablanca", "Pacific/Apia",     "UTC",
        "America/Caracas", "Asia/Pyongyang"};
    WorkCalendar calendar{zones.at(random.bounded(int(zones.size()))), {}, {}};
    for (QDate from = random.bounded(3) == 0 ? day.addDays(-3) : QDate(); calendar.weeks.size() < 3;
         from = (from.isNull() ? day.addDays(-4) : from).addDays(1 + random.bounded(5))) {
        WorkWeek week{from, {}};
        for (QList<WorkSpan> &each : week.days)
            each = random.bounded(4) == 0 ? QList<WorkSpan>() : randomHours(random);
        calendar.weeks.append(week);
    }
    for (int i = random.bounded(4); i > 0; --i)
        calendar.holidays.insert(day.addDays(random.bounded(12) - 4), u"A holiday"_s);
    return calendar;
}

}

TEST_CASE("a working day is its spans, and a week its days", "[metrics][calendar]")
{
    WorkCalendar calendar{"Europe/Paris", {{{}, {}}}, {}};
    for (size_t day = 0; day < 5; ++day)
        calendar.weeks[0].days.at(day) = hours(u"09:00-12:30, 13:30-18:00"_s);
    const WorkClock clock(calendar, utc(u"2026-05-01T00:00:00Z"_s), utc(u"2026-06-01T00:00:00Z"_s));

    // Monday 4 May 2026: nine in Paris is seven o'clock UTC.
    CHECK(clock.between(utc(u"2026-05-04T07:00:00Z"_s), utc(u"2026-05-04T16:00:00Z"_s)) == 8h);
    CHECK(clock.between(utc(u"2026-05-04T10:00:00Z"_s), utc(u"2026-05-04T12:00:00Z"_s)) == 60min);
    CHECK(clock.between(utc(u"2026-05-04T10:30:00Z"_s), utc(u"2026-05-04T11:30:00Z"_s)) == 0min);
    CHECK(clock.between(utc(u"2026-05-04T10:29:59.999Z"_s), utc(u"2026-05-04T11:30:00.002Z"_s)) == 3ms);
    // From Friday 17:00 to Monday 10:00, over a week-end.
    CHECK(clock.between(utc(u"2026-05-08T15:00:00Z"_s), utc(u"2026-05-11T08:00:00Z"_s)) == 2h);
    CHECK(clock.between(utc(u"2026-05-04T00:00:00Z"_s), utc(u"2026-05-11T00:00:00Z"_s)) == 40h);
    // Outside its bounds it stands still.
    CHECK(clock.at(utc(u"1999-01-01T00:00:00Z"_s)) == 0ms);
    CHECK(clock.at(utc(u"2099-01-01T00:00:00Z"_s)) == clock.at(utc(u"2026-06-01T00:00:00Z"_s)));
}

TEST_CASE("a night's work is an hour shorter or longer when the clock changes in Paris", "[metrics][calendar]")
{
    const WorkCalendar nights = calendarOf("Europe/Paris", u"22:00-06:00"_s);
    CHECK(fromNoonToNoon(nights, u"2026-03-27"_s, u"2026-03-28"_s) == 8h);
    CHECK(fromNoonToNoon(nights, u"2026-03-28"_s, u"2026-03-29"_s) == 7h); // 02:00 to 03:00 did not happen
    CHECK(fromNoonToNoon(nights, u"2026-10-24"_s, u"2026-10-25"_s) == 9h); // and here it came twice
    CHECK(fromNoonToNoon(nights, u"2026-10-25"_s, u"2026-10-26"_s) == 8h);
}

TEST_CASE("working time in Sao Paulo changes its clock at midnight until 2018, and never again from 2019 on",
          "[metrics][calendar]")
{
    // 4 November 2018 began at 01:00; 17 February 2018 had its hour before midnight twice.
    const WorkCalendar nights = calendarOf("America/Sao_Paulo", u"22:00-06:00"_s);
    CHECK(fromNoonToNoon(nights, u"2018-11-03"_s, u"2018-11-04"_s) == 7h);
    CHECK(fromNoonToNoon(nights, u"2018-02-17"_s, u"2018-02-18"_s) == 9h);
    const WorkCalendar aroundTheClock = calendarOf("America/Sao_Paulo", u"00:00-24:00"_s);
    CHECK(fromNoonToNoon(aroundTheClock, u"2018-11-01"_s, u"2018-11-08"_s) == 7 * 24h);
    // The day itself, from its first moment to the next one's: 23 hours.
    const WorkClock day(aroundTheClock, utc(u"2018-11-04T03:00:00Z"_s), utc(u"2018-11-05T02:00:00Z"_s));
    CHECK(day.at(utc(u"2018-11-06T00:00:00Z"_s)) == 23h);
    const WorkCalendar mornings = calendarOf("America/Sao_Paulo", u"00:00-08:00"_s);
    CHECK(fromNoonToNoon(mornings, u"2018-11-03"_s, u"2018-11-04"_s) == 7h);

    CHECK(fromNoonToNoon(nights, u"2019-02-16"_s, u"2019-02-17"_s) == 9h); // the last change there was
    CHECK(fromNoonToNoon(nights, u"2019-11-02"_s, u"2019-11-03"_s) == 8h); // would have been one
    CHECK(fromNoonToNoon(nights, u"2020-02-15"_s, u"2020-02-16"_s) == 8h);
    // Nine o'clock is at 11:00 UTC in the summer of 2018 and at 12:00 in that of 2019.
    const WorkCalendar office = calendarOf("America/Sao_Paulo", u"09:00-10:00"_s);
    const WorkClock clock(office, utc(u"2018-01-01T00:00:00Z"_s), utc(u"2020-12-01T00:00:00Z"_s));
    CHECK(clock.between(utc(u"2018-12-10T11:00:00Z"_s), utc(u"2018-12-10T12:00:00Z"_s)) == 1h);
    CHECK(clock.between(utc(u"2019-12-10T11:00:00Z"_s), utc(u"2019-12-10T12:00:00Z"_s)) == 0h);
    CHECK(clock.between(utc(u"2019-12-10T12:00:00Z"_s), utc(u"2019-12-10T13:00:00Z"_s)) == 1h);
}

TEST_CASE("a time that does not exist is the change itself, and one that comes twice its first", "[metrics][calendar]")
{
    // Paris, 29 March 2026: from 02:00 to 03:00 at 01:00 UTC.
    CHECK(fromNoonToNoon(calendarOf("Europe/Paris", u"02:15-02:45"_s), u"2026-03-28"_s, u"2026-03-29"_s) == 0min);
    CHECK(fromNoonToNoon(calendarOf("Europe/Paris", u"02:30-04:00"_s), u"2026-03-28"_s, u"2026-03-29"_s) == 60min);
    CHECK(fromNoonToNoon(calendarOf("Europe/Paris", u"01:00-02:30"_s), u"2026-03-28"_s, u"2026-03-29"_s) == 60min);
    // 25 October 2026: 02:00 comes at 00:00 UTC and once more at 01:00.
    CHECK(fromNoonToNoon(calendarOf("Europe/Paris", u"02:15-02:45"_s), u"2026-10-24"_s, u"2026-10-25"_s) == 30min);
    CHECK(fromNoonToNoon(calendarOf("Europe/Paris", u"22:00-02:30"_s), u"2026-10-24"_s, u"2026-10-25"_s) == 270min);
    CHECK(fromNoonToNoon(calendarOf("Europe/Paris", u"02:30-06:00"_s), u"2026-10-24"_s, u"2026-10-25"_s) == 270min);
    CHECK(fromNoonToNoon(calendarOf("Europe/Paris", u"03:00-04:00"_s), u"2026-10-24"_s, u"2026-10-25"_s) == 60min);
}

TEST_CASE("no span begins on a holiday, and one from the day before still ends on it", "[metrics][calendar]")
{
    WorkCalendar calendar = calendarOf("Europe/Paris", u"09:00-12:00, 22:00-06:00"_s);
    calendar.holidays.insert(QDate(2026, 5, 14), u"Ascension"_s);
    const WorkClock clock(calendar, utc(u"2026-05-01T00:00:00Z"_s), utc(u"2026-06-01T00:00:00Z"_s));
    CHECK(clock.between(utc(u"2026-05-13T22:00:00Z"_s), utc(u"2026-05-14T22:00:00Z"_s)) == 6h); // 14 May in Paris
    CHECK(clock.between(utc(u"2026-05-14T22:00:00Z"_s), utc(u"2026-05-15T22:00:00Z"_s)) == 5h); // no night before it
    CHECK(clock.between(utc(u"2026-05-15T22:00:00Z"_s), utc(u"2026-05-16T22:00:00Z"_s)) == 11h);
}

TEST_CASE("hours that run into the next day's are counted once", "[metrics][calendar]")
{
    CHECK(fromNoonToNoon(calendarOf("UTC", u"20:00-10:00"_s), u"2026-05-04"_s, u"2026-05-05"_s) == 14h);
    WorkCalendar calendar = calendarOf("UTC", u"20:00-10:00"_s);
    calendar.weeks[0].days.at(1) = hours(u"08:00-11:00"_s); // Tuesday 5 May
    CHECK(fromNoonToNoon(calendar, u"2026-05-04"_s, u"2026-05-05"_s) == 15h);
    CHECK(fromNoonToNoon(calendarOf("UTC", u"09:00-09:00"_s), u"2026-05-04"_s, u"2026-05-11"_s) == 7 * 24h);
}

TEST_CASE("a change of hours rewrites nothing that came before it", "[metrics][calendar]")
{
    const Instant begin = utc(u"2026-01-01T00:00:00Z"_s);
    const Instant end = utc(u"2026-12-31T00:00:00Z"_s);
    WorkCalendar calendar = calendarOf("America/New_York", u"09:00-17:00, 22:00-02:00"_s);
    const WorkClock before(calendar, begin, end);
    calendar.weeks.append(everyDay(u"06:00-07:00"_s, QDate(2026, 6, 1)));
    const WorkClock after(calendar, begin, end);

    // The night of 31 May is still of the old hours, to its end.
    const Instant change = utc(u"2026-06-01T06:00:00Z"_s);
    for (Instant moment = begin; moment <= change; moment += 17min)
        REQUIRE(before.at(moment) == after.at(moment));
    CHECK(after.between(change, change + 24h * 10) == 10h);
    CHECK(before.between(change, change + 24h * 10) == 120h);
}

TEST_CASE("before the first version of its hours a team has none, and in an unknown zone it never has",
          "[metrics][calendar]")
{
    WorkCalendar calendar{"Europe/Paris", {everyDay(u"00:00-24:00"_s, QDate(2026, 5, 4))}, {}};
    const Instant begin = utc(u"2026-05-01T00:00:00Z"_s);
    CHECK(WorkClock(calendar, begin, begin + 24h * 30).at(utc(u"2026-05-03T22:00:00Z"_s)) == 0h);
    CHECK(WorkClock(calendar, begin, begin + 24h * 30).at(utc(u"2026-05-03T23:00:00Z"_s)) == 1h);
    calendar.zone = "Europe/Nowhere";
    CHECK(WorkClock(calendar, begin, begin + 24h * 30).at(begin + 24h * 30) == 0h);
    CHECK(WorkClock(calendarOf("UTC", u"00:00-24:00"_s), begin, begin).at(begin) == 0h);
}

TEST_CASE("the working clock is that of a walk through every minute, on any calendar", "[metrics][calendar]")
{
    QRandomGenerator random(20'260'503);
    // Weeks with a change of the clock somewhere, one without, and the day that Apia left out altogether.
    const QList<QDate> weeks{{2026, 3, 27}, {2026, 10, 23}, {2018, 2, 15}, {2018, 11, 2}, {2019, 11, 1},
                             {2026, 3, 6},  {2025, 4, 4},   {2025, 10, 3}, {2026, 2, 13}, {2011, 12, 28},
                             {2016, 4, 29}, {2015, 8, 13},  {2031, 3, 28}, {1969, 12, 29}};
    for (int round = 0; round < 140; ++round) {
        const QDate day = weeks.at(round % weeks.size());
        const WorkCalendar calendar = randomCalendar(random, day);
        const Instant begin = fromDateTime(day.startOfDay(Qt::UTC)) - 24h;
        const WorkClock clock(calendar, begin, begin + 24h * 6);
        MinuteWalk walk(calendar);
        for (Instant minute = begin - 24h * 4; minute < begin; minute += 1min)
            walk.isWorked(minute);
        Milliseconds worked = 0ms;
        for (Instant minute = begin; minute < begin + 24h * 6; minute += 1min) {
            if (clock.at(minute) != worked)
                FAIL("round " << round << " in " << calendar.zone.constData() << " at " << toIso(minute).toStdString());
            const bool isWorked = walk.isWorked(minute);
            if (clock.between(minute, minute + 31s) != (isWorked ? 31s : 0s))
                FAIL("round " << round << " within the minute of " << toIso(minute).toStdString());
            worked += isWorked ? 1min : 0min;
        }
        CHECK(clock.at(begin + 24h * 7) == worked);
    }
}
