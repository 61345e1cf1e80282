// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/calendar/WorkSpanText.h"
#include "tests/support/Printers.h"

#include <catch2/catch_test_macros.hpp>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace firstmile;
using namespace Qt::StringLiterals;

namespace
{

WorkCalendar shiftCalendar()
{
    WorkCalendar calendar{"Europe/Paris", {{{}, {}}, {QDate(2026, 9, 1), {}}}, {}};
    calendar.weeks[0].days.at(0) = {{9 * 60, 12 * 60 + 30}, {13 * 60 + 30, 18 * 60}};
    calendar.weeks[0].days.at(6) = {{0, 1440}};
    calendar.weeks[1].days.at(4) = {{22 * 60, 30 * 60}};
    calendar.weeks[1].days.at(5) = {{9 * 60, 33 * 60}};
    calendar.holidays = {{QDate(2026, 12, 25), u"Noël"_s}, {QDate(2026, 5, 1), {}}};
    return calendar;
}

/// The calendar's JSON with a member put in another's place.
QJsonObject with(const QString &key, const QJsonValue &value)
{
    QJsonObject json = toJson(shiftCalendar());
    json.insert(key, value);
    return json;
}

QJsonArray weekWith(const QJsonValue &monday, const QJsonValue &validFrom = QJsonValue::Undefined)
{
    const QJsonArray none;
    QJsonObject week{{u"days"_s, QJsonArray{monday, none, none, none, none, none, none}}};
    if (!validFrom.isUndefined())
        week.insert(u"validFrom"_s, validFrom);
    return {week};
}

QString refusalOf(const QJsonValue &json)
{
    const auto read = workCalendarFromJson(json);
    REQUIRE(!read.has_value());
    CHECK(read.error().kind == ErrorKind::Malformed);
    return read.error().detail;
}

}

TEST_CASE("the hours of a day are read as people write them and written in one way", "[metrics][calendar]")
{
    const auto rewritten = [](const QString &text) {
        const auto spans = workSpansFromText(text);
        return spans ? workSpansText(*spans) : u"-"_s;
    };
    CHECK(rewritten(u"09:00-12:30, 13:30-18:00"_s) == u"09:00-12:30, 13:30-18:00"_s);
    CHECK(rewritten(u"  9-12:30;13:30 – 18 "_s) == u"09:00-12:30, 13:30-18:00"_s);
    CHECK(rewritten(u"22:00-06:00"_s) == u"22:00-06:00"_s);
    CHECK(rewritten(u"0-24"_s) == u"00:00-24:00"_s);
    CHECK(rewritten(u"20:00-00:00"_s) == u"20:00-24:00"_s);
    CHECK(rewritten(u"09:00-12:00,12:00-13:00"_s) == u"09:00-12:00, 12:00-13:00"_s);
    CHECK(rewritten({}) == QString());
    CHECK(workSpansFromText(u"22:00-06:00"_s)->constFirst() == WorkSpan{1320, 1800});
    CHECK(workSpansFromText(u"09:00-09:00"_s)->constFirst() == WorkSpan{540, 1980});
    for (const QString &wrong :
         {u"9"_s, u"09:00"_s, u"09:00-"_s, u"09:60-10:00"_s, u"24:00-24:30"_s, u"09:00-24:01"_s, u"09:00-10:00-11:00"_s,
          u"09:00-10:00,"_s, u"09:00-12:00, 11:59-13:00"_s, u"22:00-06:00, 23:00-23:30"_s,
          u"13:00-14:00, 09:00-10:00"_s, u"9am-5pm"_s, u"-1:00-02:00"_s, u"٠٩:٠٠-١٢:٠٠"_s, u"123:00-124:00"_s})
        CHECK(rewritten(wrong) == u"-"_s);
    CHECK(workSpansFromText(u"09:00-12:00, lunch"_s).error().detail.contains(u"\"lunch\""_s));
}

TEST_CASE("a calendar is the same once it was written and read", "[metrics][calendar]")
{
    const WorkCalendar calendar = shiftCalendar();
    const QByteArray text = QJsonDocument(toJson(calendar)).toJson();
    const auto read = workCalendarFromJson(QJsonDocument::fromJson(text).object());
    REQUIRE(read.has_value());
    CHECK(*read == calendar);
    CHECK(toJson(calendar)["weeks"_L1][1]["days"_L1][4] == QJsonArray{u"22:00-06:00"_s});
    CHECK(toJson(calendar)["weeks"_L1][0]["days"_L1][6] == QJsonArray{u"00:00-24:00"_s});
    CHECK(toJson(calendar)["weeks"_L1][1]["validFrom"_L1] == u"2026-09-01"_s);
    CHECK(toJson(calendar)["holidays"_L1]["2026-12-25"_L1] == u"Noël"_s);
}

TEST_CASE("a calendar that cannot be meant is refused with the place of the mistake", "[metrics][calendar]")
{
    CHECK(refusalOf(QJsonValue()).contains(u"object"_s));
    CHECK(refusalOf(QJsonArray()).contains(u"object"_s));
    CHECK(refusalOf(with(u"zone"_s, u"Europe/Nowhere"_s)).startsWith(u"zone:"_s));
    CHECK(refusalOf(with(u"zone"_s, QJsonValue())).startsWith(u"zone:"_s));
    CHECK(refusalOf(with(u"weeks"_s, QJsonArray())).startsWith(u"weeks:"_s));
    CHECK(refusalOf(with(u"weeks"_s, QJsonArray{1})).startsWith(u"weeks[0].days:"_s));
    CHECK(refusalOf(with(u"weeks"_s, weekWith(u"09:00-12:00"_s))).startsWith(u"weeks[0].days[0]:"_s));
    CHECK(refusalOf(with(u"weeks"_s, weekWith(QJsonArray{7}))).startsWith(u"weeks[0].days[0]:"_s));
    CHECK(refusalOf(with(u"weeks"_s, weekWith(QJsonArray{u"25:00-26:00"_s}))).contains(u"\"25:00-26:00\""_s));
    CHECK(refusalOf(with(u"weeks"_s, weekWith(QJsonArray{u"9-12"_s, u"11-13"_s}))).startsWith(u"weeks[0].days[0]:"_s));
    CHECK(refusalOf(with(u"weeks"_s, weekWith(QJsonArray(), u"2026-02-30"_s))).startsWith(u"weeks[0].validFrom:"_s));
    CHECK(refusalOf(with(u"weeks"_s, weekWith(QJsonArray(), 2026))).startsWith(u"weeks[0].validFrom:"_s));
    QJsonArray twice = weekWith(QJsonArray(), u"2026-09-01"_s);
    twice.append(twice.at(0));
    CHECK(refusalOf(with(u"weeks"_s, twice)).startsWith(u"weeks[1].validFrom:"_s));
    twice[1] = weekWith(QJsonArray()).at(0);
    CHECK(refusalOf(with(u"weeks"_s, twice)).startsWith(u"weeks[1].validFrom:"_s));
    CHECK(refusalOf(with(u"holidays"_s, QJsonArray())).startsWith(u"holidays:"_s));
    CHECK(refusalOf(with(u"holidays"_s, QJsonObject{{u"25/12"_s, u"x"_s}})).startsWith(u"holidays.25/12:"_s));
    CHECK(refusalOf(with(u"holidays"_s, QJsonObject{{u"2026-12-25"_s, 1}})).startsWith(u"holidays.2026-12-25:"_s));
}
