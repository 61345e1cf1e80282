// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/base/Time.h"

#include <QDate>
#include <QJsonValue>
#include <QList>
#include <QMap>
#include <QTimeZone>

#include <array>

namespace firstmile
{

/// A span of work on one weekday, in minutes of the local day: 0 <= from < to <= from + 1440. `to` may lie past
/// midnight (above 1440): the span then ends on the next day, whatever that day's own hours or holidays.
struct WorkSpan
{
    int from = 0;
    int to = 0;
    bool operator==(const WorkSpan &) const = default;
};

/// The hours from a date on, until the next version's date.
struct WorkWeek
{
    QDate validFrom;                     ///< invalid: from the beginning
    std::array<QList<WorkSpan>, 7> days; ///< Monday first; ascending and apart
    bool operator==(const WorkWeek &) const = default;
};

/// When the team works. A change of hours applies from its date on and never rewrites what came before it.
struct WorkCalendar
{
    QByteArray zone;               ///< IANA
    QList<WorkWeek> weeks;         ///< by validFrom, ascending
    QMap<QDate, QString> holidays; ///< no span begins on these days; with their names
    bool operator==(const WorkCalendar &) const = default;
};

/// Whether this machine knows the zone by that IANA name; not an empty one.
bool isTimeZone(const QByteArray &zone);

/// {"zone","weeks":[{"validFrom","days":[["09:00-12:30","13:30-18:00"],...]}],"holidays":{"2026-12-25":"..."}};
/// "22:00-06:00" goes past midnight, "24:00" is the day's end (core/metrics/calendar/WorkSpanText). Malformed with the
/// field in the detail; so is a zone that this machine does not know, as every working time would be another.
QJsonObject toJson(const WorkCalendar &calendar);
Result<WorkCalendar> workCalendarFromJson(const QJsonValue &json);

/// The calendar as a clock: how much working time has gone by at a moment. It never runs backwards, so that a working
/// time between two moments is never negative.
///
/// A span begins, and ends, the first time that the local clock shows that time or a later one. So where the clock is
/// put forward, a time that does not exist stands for the moment of the change; where it is put back, one that comes
/// twice stands for its first time. In between the time is that which really goes by: 22:00-06:00 is 7 hours in one
/// night of the year and 9 in another.
class WorkClock
{
public:
    /// Answers between these two; clamps outside. Without work where the machine does not know the calendar's zone.
    WorkClock(const WorkCalendar &calendar, Instant from, Instant to);

    Milliseconds at(Instant moment) const; ///< since `from`
    Milliseconds between(Instant from, Instant to) const { return at(to) - at(from); }

private:
    struct Stretch
    {
        qint64 begin = 0; ///< milliseconds since 1970
        qint64 end = 0;
        qint64 before = 0; ///< worked before it
    };

    void join();

    QList<Stretch> m_stretches; ///< ascending, joined where they touch or overlap
};

}
