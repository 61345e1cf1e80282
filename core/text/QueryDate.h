// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Time.h"

#include <QTimeZone>

namespace firstmile
{

/// A day, month or year ("2026-05-03", "2026-05", "2026"), "today", "yesterday", or a time ago: "7d", with h hours,
/// d days, w weeks, m months, y years.
struct QueryDate
{
    enum class Unit { Hour, Day, Week, Month, Year };

    enum class Kind { Calendar, NamedDay, Ago };

    Kind kind = Kind::Calendar;
    Unit unit = Unit::Day; ///< of the calendar: how long it is
    int count = 0;         ///< how many units ago; of a named day: days
    QDate first;           ///< of the calendar: its first day
    bool operator==(const QueryDate &) const = default;
};

std::optional<QueryDate> queryDateFromString(const QString &text);

/// The stretch of time that a date is, from inclusive, until exclusive, in `zone`. A time ago is a moment for `before`
/// and `after` (from); for `on` it is the day of that moment, hours excepted, which are the whole hour.
struct DateSpan
{
    Instant from;
    Instant until;
};
DateSpan spanOf(const QueryDate &date, Instant now, const QTimeZone &zone);

/// The moment that divides before from after: the beginning of a date, or exactly that time ago.
Instant beginOf(const QueryDate &date, Instant now, const QTimeZone &zone);

}
