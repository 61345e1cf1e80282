// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/calendar/WorkCalendar.h"

#include "core/metrics/calendar/WorkSpanText.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype mostWorkWeeks = 1'000;
constexpr qsizetype mostHolidays = 20'000;
constexpr qsizetype mostHolidayName = 200;

Error notThisCalendar(const QString &field, const QString &why)
{
    return {ErrorKind::Malformed, u"%1: %2"_s.arg(field, why), {}};
}

QJsonObject workWeekToJson(const WorkWeek &week)
{
    QJsonArray days;
    for (const QList<WorkSpan> &spans : week.days) {
        QJsonArray texts;
        for (const WorkSpan &each : spans)
            texts.append(workSpansText({each}));
        days.append(texts);
    }
    QJsonObject json{{u"days"_s, days}};
    if (week.validFrom.isValid())
        json.insert(u"validFrom"_s, week.validFrom.toString(Qt::ISODate));
    return json;
}

/// A day alone, not a time on it, and in no other spelling.
QDate plainDay(const QString &text)
{
    return text.size() == 10 ? QDate::fromString(text, Qt::ISODate) : QDate();
}

Result<QList<WorkSpan>> workDayFromJson(const QJsonValue &json, const QString &field)
{
    if (!json.isArray())
        return notThisCalendar(field, u"a day is a list of spans such as \"09:00-12:30\""_s);
    QStringList texts;
    for (const QJsonValue each : json.toArray()) {
        if (each.toString().isEmpty())
            return notThisCalendar(field, u"a span is a text such as \"09:00-12:30\""_s);
        texts.append(each.toString());
    }
    auto spans = workSpansFromText(texts.join(u','));
    return spans ? spans : notThisCalendar(field, spans.error().detail);
}

Result<WorkWeek> workWeekFromJson(const QJsonValue &json, const QString &field)
{
    const QJsonObject object = json.toObject();
    WorkWeek week;
    const QJsonValue from = object["validFrom"_L1];
    if (!from.isUndefined() && !from.isNull()) {
        week.validFrom = plainDay(from.toString());
        if (!week.validFrom.isValid())
            return notThisCalendar(field + u".validFrom"_s, u"this is no date such as \"2026-05-03\""_s);
    }
    const QJsonArray days = object["days"_L1].toArray();
    if (days.size() != 7)
        return notThisCalendar(field + u".days"_s, u"a week has seven days, from Monday"_s);
    for (qsizetype i = 0; i < 7; ++i) {
        FM_ASSIGN(week.days.at(i), workDayFromJson(days.at(i), u"%1.days[%2]"_s.arg(field).arg(i)));
    }
    return week;
}

Result<QList<WorkWeek>> workWeeksFromJson(const QJsonValue &json)
{
    const QJsonArray array = json.toArray();
    if (array.isEmpty() || array.size() > mostWorkWeeks)
        return notThisCalendar(u"weeks"_s, u"there are 1 to %1"_s.arg(mostWorkWeeks));
    QList<WorkWeek> weeks;
    for (const QJsonValue each : array) {
        const QString field = u"weeks[%1]"_s.arg(weeks.size());
        FM_ASSIGN(const WorkWeek week, workWeekFromJson(each, field));
        const QDate before = weeks.isEmpty() ? QDate() : weeks.constLast().validFrom;
        if (!weeks.isEmpty() && (!week.validFrom.isValid() || (before.isValid() && week.validFrom <= before)))
            return notThisCalendar(field + u".validFrom"_s, u"each begins later than the one before"_s);
        weeks.append(week);
    }
    return weeks;
}

Result<QMap<QDate, QString>> holidaysFromJson(const QJsonValue &json)
{
    if (!json.isUndefined() && !json.isNull() && !json.isObject())
        return notThisCalendar(u"holidays"_s, u"they are an object of dates and names"_s);
    const QJsonObject object = json.toObject();
    if (object.size() > mostHolidays)
        return notThisCalendar(u"holidays"_s, u"there are at most %1"_s.arg(mostHolidays));
    QMap<QDate, QString> holidays;
    for (auto each = object.constBegin(); each != object.constEnd(); ++each) {
        const QDate day = plainDay(each.key());
        if (!day.isValid() || !each->isString() || each->toString().size() > mostHolidayName) {
            return notThisCalendar(u"holidays."_s + each.key().left(40),
                                   u"this is no date such as \"2026-12-25\" with a name"_s);
        }
        holidays.insert(day, each->toString());
    }
    return holidays;
}

}

// Qt's list of zones lacks aliases such as "Etc/UTC", which is what many machines are set to. Qt makes a file's path of
// the name, so one of a stranger is looked at first.
bool isTimeZone(const QByteArray &zone)
{
    const auto belongs = [](char each) {
        return (each >= 'a' && each <= 'z') || (each >= 'A' && each <= 'Z') || (each >= '0' && each <= '9') ||
               QByteArrayView("/_+-").contains(each);
    };
    return !zone.isEmpty() && zone.size() <= 64 && zone.front() != '/' &&
           std::all_of(zone.cbegin(), zone.cend(), belongs) && QTimeZone(zone).isValid();
}

QJsonObject toJson(const WorkCalendar &calendar)
{
    QJsonArray weeks;
    for (const WorkWeek &each : calendar.weeks)
        weeks.append(workWeekToJson(each));
    QJsonObject holidays;
    for (const auto &[day, name] : calendar.holidays.asKeyValueRange())
        holidays.insert(day.toString(Qt::ISODate), name);
    return {{u"zone"_s, QString::fromLatin1(calendar.zone)}, {u"weeks"_s, weeks}, {u"holidays"_s, holidays}};
}

Result<WorkCalendar> workCalendarFromJson(const QJsonValue &json)
{
    if (!json.isObject())
        return Error{ErrorKind::Malformed, u"a calendar is an object with zone, weeks and holidays"_s, {}};
    const QJsonObject object = json.toObject();
    WorkCalendar calendar;
    calendar.zone = object["zone"_L1].toString().toLatin1();
    if (!isTimeZone(calendar.zone))
        return notThisCalendar(u"zone"_s, u"this machine knows no time zone of that name"_s);
    FM_ASSIGN(calendar.weeks, workWeeksFromJson(object["weeks"_L1]));
    FM_ASSIGN(calendar.holidays, holidaysFromJson(object["holidays"_L1]));
    return calendar;
}

}
