// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/ledger/LocalClock.h"

#include <QDateTime>

#include <limits>

namespace firstmile
{

namespace
{

constexpr qint64 dayMsecs = 86'400'000;
constexpr qint64 hourMsecs = 3'600'000;
constexpr qint64 localJulianDayOf1970 = 2'440'588;
constexpr qint64 changingOffset = std::numeric_limits<qint64>::max();

qint64 floorDiv(qint64 value, qint64 by)
{
    const qint64 quotient = value / by;
    return value % by < 0 ? quotient - 1 : quotient;
}

}

LocalHour LocalClock::at(qint64 msecs)
{
    const qint64 local = msecs + offsetAt(msecs);
    const qint64 day = floorDiv(local, dayMsecs);
    LocalHour hour;
    hour.day = static_cast<qint32>(day + localJulianDayOf1970);
    hour.hour = static_cast<int>((local - day * dayMsecs) / hourMsecs);
    hour.weekday = hour.day % 7 + 1; // Julian day 0 was a Monday
    return hour;
}

qint64 LocalClock::offsetAt(qint64 msecs)
{
    const qint64 day = floorDiv(msecs, dayMsecs);
    auto known = m_offsets.constFind(day);
    if (known == m_offsets.cend()) {
        const qint64 begin = offsetNow(day * dayMsecs);
        const bool changes = offsetNow((day + 1) * dayMsecs) != begin;
        known = m_offsets.insert(day, changes ? changingOffset : begin);
    }
    return *known == changingOffset ? offsetNow(msecs) : *known;
}

qint64 LocalClock::offsetNow(qint64 msecs) const
{
    return 1000 * static_cast<qint64>(m_zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(msecs, Qt::UTC)));
}

}
