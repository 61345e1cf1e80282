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

/// {"zone","weeks":[{"validFrom","days":[["09:00-12:30","13:30-18:00"],...]}],"holidays":{"2026-12-25":"..."}};
/// "22:00-06:00" goes past midnight, "24:00" is the day's end. Malformed with the field in the detail.
QJsonObject toJson(const WorkCalendar &calendar);
Result<WorkCalendar> workCalendarFromJson(const QJsonValue &json);

/// The calendar as a clock: how much working time has gone by at a moment. It never runs backwards, so that a working
/// time between two moments is never negative.
class WorkClock
{
public:
    WorkClock(const WorkCalendar &calendar, Instant from, Instant to); ///< answers between these two; clamps outside

    Milliseconds at(Instant moment) const; ///< since `from`
    Milliseconds between(Instant from, Instant to) const { return at(to) - at(from); }

private:
    struct Stretch
    {
        qint64 begin = 0; ///< milliseconds since 1970
        qint64 end = 0;
        qint64 before = 0; ///< worked before it
    };
    QList<Stretch> m_stretches; ///< ascending, joined where they touch or overlap
};

}
