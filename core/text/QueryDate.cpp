// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/QueryDate.h"

#include <QRegularExpression>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

using DateUnit = QueryDate::Unit;
using DateKind = QueryDate::Kind;

std::optional<QueryDate> agoFromString(const QString &text)
{
    static const QRegularExpression pattern(u"^([0-9]{1,4})([hdwmy])$"_s);
    const auto match = pattern.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    static const QString letters = u"hdwmy"_s;
    const auto unit = static_cast<DateUnit>(letters.indexOf(match.captured(2)));
    return QueryDate{DateKind::Ago, unit, match.captured(1).toInt(), {}};
}

std::optional<QueryDate> calendarFromString(const QString &text)
{
    static const QRegularExpression pattern(u"^([0-9]{4})(?:[-/.]([0-9]{1,2})(?:[-/.]([0-9]{1,2}))?)?$"_s);
    const auto match = pattern.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const int month = match.captured(2).toInt();
    const int day = match.captured(3).toInt();
    const bool hasMonth = !match.captured(2).isEmpty();
    const bool hasDay = !match.captured(3).isEmpty();
    const QDate first(match.captured(1).toInt(), hasMonth ? month : 1, hasDay ? day : 1);
    if (!first.isValid())
        return std::nullopt;
    return QueryDate{DateKind::Calendar,
                     hasDay     ? DateUnit::Day
                     : hasMonth ? DateUnit::Month
                                : DateUnit::Year,
                     0, first};
}

QDateTime moment(const QueryDate &date, Instant now, const QTimeZone &zone)
{
    const QDateTime local = toDateTime(now).toTimeZone(zone);
    switch (date.unit) {
    case DateUnit::Hour:
        return local.addSecs(-3600LL * date.count);
    case DateUnit::Day:
        return local.addDays(-date.count);
    case DateUnit::Week:
        return local.addDays(-7LL * date.count);
    case DateUnit::Month:
        return local.addMonths(-date.count);
    case DateUnit::Year:
        return local.addYears(-date.count);
    }
    return local;
}

Instant startOf(const QDate &day, const QTimeZone &zone)
{
    return fromDateTime(day.startOfDay(zone));
}

QDate dayAfter(const QueryDate &date)
{
    if (date.unit == DateUnit::Year)
        return date.first.addYears(1);
    return date.unit == DateUnit::Month ? date.first.addMonths(1) : date.first.addDays(1);
}

DateSpan spanAgo(const QueryDate &date, Instant now, const QTimeZone &zone)
{
    const QDateTime then = moment(date, now, zone);
    if (date.unit != DateUnit::Hour)
        return {startOf(then.date(), zone), startOf(then.date().addDays(1), zone)};
    constexpr qint64 hour = 3'600'000;
    const qint64 begin = then.toMSecsSinceEpoch() / hour * hour;
    return {fromMsecs(begin), fromMsecs(begin + hour)};
}

}

std::optional<QueryDate> queryDateFromString(const QString &text)
{
    const QString lower = text.toLower();
    if (lower == "today"_L1 || lower == "yesterday"_L1)
        return QueryDate{DateKind::NamedDay, DateUnit::Day, lower == "today"_L1 ? 0 : 1, {}};
    if (auto relative = agoFromString(lower))
        return relative;
    return calendarFromString(lower);
}

DateSpan spanOf(const QueryDate &date, Instant now, const QTimeZone &zone)
{
    if (date.kind != DateKind::Calendar)
        return spanAgo(date, now, zone);
    return {startOf(date.first, zone), startOf(dayAfter(date), zone)};
}

Instant beginOf(const QueryDate &date, Instant now, const QTimeZone &zone)
{
    return date.kind == DateKind::Ago ? fromDateTime(moment(date, now, zone)) : spanOf(date, now, zone).from;
}

}
