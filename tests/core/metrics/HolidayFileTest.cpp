// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/calendar/HolidayFile.h"
#include "tests/support/Printers.h"

#include <catch2/catch_test_macros.hpp>

#include <QRandomGenerator>

using namespace firstmile;
using namespace Qt::StringLiterals;

namespace
{

QByteArray event(const QByteArray &lines)
{
    return "BEGIN:VEVENT\r\n" + lines + "\r\nEND:VEVENT\r\n";
}

QByteArray file(const QByteArray &events)
{
    return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Holidays//EN\r\n" + events + "END:VCALENDAR\r\n";
}

/// "2026-12-25 Christmas" in their order.
QStringList found(const QByteArray &ics, int firstYear = 2026, int lastYear = 2026)
{
    const auto days = holidaysFrom(ics, firstYear, lastYear);
    if (!days)
        return {u"Malformed: "_s + days.error().detail};
    QStringList lines;
    for (const auto &[day, name] : days->asKeyValueRange())
        lines.append(day.toString(Qt::ISODate) + u' ' + name);
    return lines;
}

QStringList foundIn(const QByteArray &lines, int firstYear = 2026, int lastYear = 2026)
{
    return found(file(event(lines)), firstYear, lastYear);
}

QString refusal(const QByteArray &ics)
{
    const auto days = holidaysFrom(ics, 2026, 2027);
    REQUIRE(!days.has_value());
    CHECK(days.error().kind == ErrorKind::Malformed);
    return days.error().detail;
}

/// All that these tests know how to say.
QByteArray fullFile()
{
    return "\xEF\xBB\xBF" +
           file(
               "BEGIN:VTIMEZONE\r\nTZID:Europe/Paris\r\nBEGIN:STANDARD\r\nDTSTART:19701025T030000\r\n"
               "TZOFFSETFROM:+0200\r\nTZOFFSETTO:+0100\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\n" +
               event(
                   "UID:1@x.example\r\nDTSTART;VALUE=DATE:20200101\r\nRRULE:FREQ=YEARLY\r\nSUMMARY:New\r\n"
                   "  Year's Day\r\nBEGIN:VALARM\r\nACTION:DISPLAY\r\nDTSTART:nonsense\r\nTRIGGER:-P1D\r\nEND:VALARM") +
               event("UID:2@x.example\r\nDTSTART;VALUE=DATE:20261224\r\nDTEND;VALUE=DATE:20261227\r\n"
                     "SUMMARY;LANGUAGE=fr:No\xC3\xABl\\, en famille") +
               event("UID:3@x.example\r\nDTSTART;TZID=Europe/Paris:20260501T000000\r\n"
                     "DTEND;TZID=Europe/Paris:20260502T000000\r\nSUMMARY:May Day") +
               event("UID:4@x.example\r\nDTSTART;VALUE=DATE:20260105\r\nRRULE:FREQ=MONTHLY;BYDAY=1MO;COUNT=12\r\n"
                     "EXDATE;VALUE=DATE:20260202,20260302\r\nRDATE;VALUE=DATE:20260707\r\nSUMMARY:Stocktaking"));
}

}

TEST_CASE("holidays are the whole days of a calendar file, by every way of writing them", "[metrics][calendar]")
{
    CHECK(foundIn("DTSTART;VALUE=DATE:20260714\r\nSUMMARY:Bastille Day") == QStringList{u"2026-07-14 Bastille Day"_s});
    CHECK(foundIn("DTSTART;VALUE=DATE:20260714\r\nDTEND;VALUE=DATE:20260715") == QStringList{u"2026-07-14 "_s});
    CHECK(foundIn("DTSTART;VALUE=DATE:20260714\r\nDTEND;VALUE=DATE:20260714") == QStringList{u"2026-07-14 "_s});
    CHECK(foundIn("DTSTART;VALUE=DATE:20260714\r\nDURATION:P2D").size() == 2);
    CHECK(foundIn("DTSTART;VALUE=DATE:20260714\r\nDURATION:P1W").constLast() == u"2026-07-20 "_s);
    // Floating and zoned midnights; a midnight in UTC is no midnight of ours.
    CHECK(foundIn("DTSTART:20260714T000000\r\nDTEND:20260716T000000").size() == 2);
    CHECK(foundIn("DTSTART;TZID=Europe/Paris:20260714T000000\r\nDURATION:P1D").size() == 1);
    CHECK(foundIn("DTSTART:20260714T000000Z\r\nDTEND:20260715T000000Z").isEmpty());
    CHECK(foundIn("DTSTART:20260714T090000\r\nDTEND:20260715T090000\r\nSUMMARY:A long meeting").isEmpty());
    CHECK(foundIn("DTSTART:20260714T000000\r\nDTEND:20260714T120000").isEmpty());
    CHECK(foundIn("DTSTART;VALUE=DATE:20260714\r\nSTATUS:CANCELLED").isEmpty());
    // Only the part between the years.
    CHECK(foundIn("DTSTART;VALUE=DATE:20251230\r\nDTEND;VALUE=DATE:20260103\r\nSUMMARY:Closed") ==
          QStringList{u"2026-01-01 Closed"_s, u"2026-01-02 Closed"_s});
    CHECK(foundIn("DTSTART;VALUE=DATE:20260714", 2027, 2030).isEmpty());
    CHECK(foundIn("DTSTART;VALUE=DATE:20260714", 2027, 2026).isEmpty());
    CHECK(found(file(event("DTSTART;VALUE=DATE:20260714\r\nSUMMARY:One") +
                     event("DTSTART;VALUE=DATE:20260714\r\nSUMMARY:Two") +
                     event("DTSTART;VALUE=DATE:20260714\r\nSUMMARY:One"))) == QStringList{u"2026-07-14 One, Two"_s});
    CHECK(found(file({})).isEmpty());
}

TEST_CASE("holidays that come again are followed, with their exceptions", "[metrics][calendar]")
{
    CHECK(foundIn("DTSTART;VALUE=DATE:19701225\r\nRRULE:FREQ=YEARLY\r\nSUMMARY:Christmas", 2025, 2027) ==
          QStringList{u"2025-12-25 Christmas"_s, u"2026-12-25 Christmas"_s, u"2027-12-25 Christmas"_s});
    // Thanksgiving: 26 November 2026, 25 November 2027.
    CHECK(foundIn("DTSTART;VALUE=DATE:20201126\r\nRRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=4TH", 2026, 2027) ==
          QStringList{u"2026-11-26 "_s, u"2027-11-25 "_s});
    CHECK(foundIn("DTSTART;VALUE=DATE:20260105\r\nRRULE:FREQ=WEEKLY;COUNT=4\r\nEXDATE;VALUE=DATE:20260112") ==
          QStringList{u"2026-01-05 "_s, u"2026-01-19 "_s, u"2026-01-26 "_s});
    CHECK(foundIn("DTSTART;VALUE=DATE:20260105\r\nRRULE:FREQ=DAILY;UNTIL=20260107").size() == 3);
    CHECK(foundIn("DTSTART;VALUE=DATE:20240229\r\nRRULE:FREQ=YEARLY", 2025, 2032) ==
          QStringList{u"2028-02-29 "_s, u"2032-02-29 "_s});
    // An end in UTC of days in a zone: midnight of 7 January in Paris and in Sao Paulo.
    CHECK(foundIn("DTSTART;TZID=Europe/Paris:20260105T000000\r\nDURATION:P1D\r\n"
                  "RRULE:FREQ=DAILY;UNTIL=20260106T230000Z")
              .size() == 3);
    CHECK(foundIn("DTSTART;TZID=America/Sao_Paulo:20260105T000000\r\nDURATION:P1D\r\n"
                  "RRULE:FREQ=DAILY;UNTIL=20260107T030000Z")
              .size() == 3);
    CHECK(foundIn("DTSTART:20260105T000000\r\nDURATION:P1D\r\nRRULE:FREQ=DAILY;COUNT=2\r\nEXDATE:20260106T000000") ==
          QStringList{u"2026-01-05 "_s});
    CHECK(foundIn("DTSTART;VALUE=DATE:20260105\r\nRDATE;VALUE=DATE:20260204,20260304").size() == 3);
    // One time of it is moved, and one is off.
    const QByteArray yearly = event("UID:a\r\nDTSTART;VALUE=DATE:20250105\r\nRRULE:FREQ=YEARLY;COUNT=4\r\nSUMMARY:Day");
    CHECK(
        found(file(yearly +
                   event("UID:a\r\nRECURRENCE-ID;VALUE=DATE:20260105\r\nDTSTART;VALUE=DATE:20260107\r\nSUMMARY:Moved") +
                   event("UID:a\r\nRECURRENCE-ID;VALUE=DATE:20270105\r\nDTSTART;VALUE=DATE:20270105\r\n"
                         "STATUS:CANCELLED") +
                   event("UID:b\r\nRECURRENCE-ID;VALUE=DATE:20280105\r\nDTSTART;VALUE=DATE:20280203")),
              2025,
              2028) == QStringList{u"2025-01-05 Day"_s, u"2026-01-07 Moved"_s, u"2028-01-05 Day"_s, u"2028-02-03 "_s});
    CHECK(found(fullFile()) ==
          QStringList{u"2026-01-01 New Year's Day"_s, u"2026-01-05 Stocktaking"_s, u"2026-04-06 Stocktaking"_s,
                      u"2026-05-01 May Day"_s, u"2026-05-04 Stocktaking"_s, u"2026-06-01 Stocktaking"_s,
                      u"2026-07-06 Stocktaking"_s, u"2026-07-07 Stocktaking"_s, u"2026-08-03 Stocktaking"_s,
                      u"2026-09-07 Stocktaking"_s, u"2026-10-05 Stocktaking"_s, u"2026-11-02 Stocktaking"_s,
                      u"2026-12-07 Stocktaking"_s, u"2026-12-24 Noël, en famille"_s, u"2026-12-25 Noël, en famille"_s,
                      u"2026-12-26 Noël, en famille"_s});
}

TEST_CASE("a broken calendar file is refused with what is wrong in it", "[metrics][calendar]")
{
    CHECK(refusal({}).contains(u"empty"_s));
    CHECK(refusal("hello\r\n").contains(u"no iCalendar file"_s));
    CHECK(refusal("<html></html>").contains(u"no iCalendar file"_s));
    CHECK(refusal(event("DTSTART;VALUE=DATE:20260714")).contains(u"no iCalendar file"_s));
    CHECK(refusal(QByteArray("BEGIN:VCALENDAR\0", 16)).contains(u"no text"_s));
    const QByteArray good = file(event("DTSTART;VALUE=DATE:20260714\r\nSUMMARY:Day"));
    CHECK(refusal(good.left(good.indexOf("END:VEVENT"))).contains(u"VEVENT"_s));
    CHECK(refusal(good.left(good.indexOf("END:VCALENDAR"))).contains(u"VCALENDAR"_s));
    CHECK(refusal(file("END:VEVENT\r\n")).contains(u"END:VEVENT"_s));
    CHECK(refusal(file(event("SUMMARY:Day"))).startsWith(u"\"Day\""_s));
    CHECK(refusal(file(event("SUMMARY:Day\r\nDTSTART;VALUE=DATE:in July"))).startsWith(u"\"Day\""_s));
    CHECK(refusal(file(event("SUMMARY:Day\r\nDTSTART;VALUE=DATE:20260230"))).startsWith(u"\"Day\""_s));
    CHECK(refusal(file(event("SUMMARY:Day\r\nDTSTART;VALUE=DATE:20260714\r\nDTEND;VALUE=DATE:20260712")))
              .contains(u"ends before it begins"_s));
    CHECK(refusal(file(event("SUMMARY:Day\r\nDTSTART;VALUE=DATE:20260714\r\nDURATION:-P1D")))
              .contains(u"ends before it begins"_s));
    CHECK(refusal(file(event("SUMMARY:Day\r\nDTSTART;VALUE=DATE:20260714\r\nRRULE:FREQ=SOMETIMES")))
              .startsWith(u"\"Day\""_s));
    CHECK(refusal(file(event("SUMMARY:Day\r\nDTSTART;VALUE=DATE:20260714\r\nRRULE:FREQ=HOURLY")))
              .contains(u"more than once a day"_s));
    CHECK(refusal(file(event("SUMMARY:Day\r\nDTSTART;VALUE=DATE:20260714\r\nRRULE:COUNT=3"))).startsWith(u"\"Day\""_s));
}

TEST_CASE("a calendar file without an end in it ends all the same", "[metrics][calendar]")
{
    CHECK(foundIn("DTSTART;VALUE=DATE:16010101\r\nRRULE:FREQ=DAILY", 2026, 2026).size() == 365);
    CHECK(foundIn("DTSTART;VALUE=DATE:20260101\r\nRRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=31").size() == 1);
    CHECK(foundIn("DTSTART;VALUE=DATE:20260101\r\nRRULE:FREQ=YEARLY;BYHOUR=1,2,3;BYMINUTE=1,2,3;BYSECOND=4").size() ==
          1);
    CHECK(refusal(file(event("DTSTART;VALUE=DATE:00010101\r\nDTEND;VALUE=DATE:99990101\r\nRRULE:FREQ=DAILY")))
              .contains(u"more days"_s));
    CHECK(refusal(QByteArray("BEGIN:VCALENDAR\r\n").repeated(300'000)).contains(u"deep"_s));
    CHECK(refusal(file(event("SUMMARY:" + QByteArray(100'000, 'x')))).contains(u"line"_s));
    CHECK(refusal(file(event(QByteArray("EXDATE;VALUE=DATE:20260101\r\n").repeated(20'000)))).contains(u"longer"_s));
    CHECK(refusal(file(event("DTSTART;VALUE=DATE:20260714").repeated(20'001))).contains(u"20000"_s));
    CHECK(refusal(QByteArray(9 << 20, 'x')).contains(u"8 MiB"_s));
    CHECK(refusal(file(event("DTSTART;VALUE=DATE:20260714\r\nRRULE:FREQ=YEARLY;COUNT=1").repeated(2'001)))
              .contains(u"more days"_s));
    const QByteArray never = event("DTSTART;VALUE=DATE:20260101\r\nRRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=31");
    CHECK(refusal(file(never.repeated(200))).contains(u"more days"_s));
}

TEST_CASE("no damage to a calendar file does more than have it refused", "[metrics][calendar]")
{
    QRandomGenerator random(5545);
    const QByteArray whole = fullFile();
    REQUIRE(found(whole).size() == 16);
    static const QList<QByteArray> pieces{"BEGIN:VEVENT\r\n",
                                          "END:VEVENT\r\n",
                                          "\r\n",
                                          "\r\n ",
                                          ";",
                                          ":",
                                          ",",
                                          "=",
                                          "RRULE:FREQ=YEARLY;",
                                          "BYSETPOS=-1;",
                                          "BYWEEKNO=53;",
                                          "BYYEARDAY=-366;",
                                          "INTERVAL=0;",
                                          "RSCALE=HEBREW;SKIP=FORWARD;",
                                          "COUNT=-1;",
                                          "99999999",
                                          "VALUE=PERIOD:",
                                          "P9999999999W",
                                          "\"",
                                          "\\",
                                          "\xFF\xFE",
                                          "DTSTART"};
    int refused = 0;
    for (int round = 0; round < 1'500; ++round) {
        QByteArray damaged = whole;
        for (int i = 1 + random.bounded(4); i > 0; --i) {
            const qsizetype at = random.bounded(int(damaged.size()));
            switch (random.bounded(4)) {
            case 0:
                damaged[at] = static_cast<char>(random.bounded(256));
                break;
            case 1:
                damaged.remove(at, 1 + random.bounded(30));
                break;
            case 2:
                damaged.insert(at, pieces.at(random.bounded(int(pieces.size()))));
                break;
            default:
                damaged.insert(at, damaged.mid(random.bounded(int(damaged.size())), random.bounded(80)));
                break;
            }
        }
        const auto days = holidaysFrom(damaged, 2020, 2030);
        if (!days) {
            ++refused;
            REQUIRE(days.error().kind == ErrorKind::Malformed);
            REQUIRE(!days.error().detail.isEmpty());
        } else if (!days->isEmpty()) {
            REQUIRE(days->firstKey() >= QDate(2020, 1, 1));
            REQUIRE(days->lastKey() <= QDate(2030, 12, 31));
        }
    }
    CHECK(refused > 100);
    CHECK(refused < 1'400);
}
