// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QTimeZone>

namespace firstmile
{

/// Where a moment falls in a zone's calendar.
struct LocalHour
{
    qint32 day = 0;  ///< Julian day
    int hour = 0;    ///< 0 to 23
    int weekday = 1; ///< 1 Monday to 7
};

/// A zone's offsets, asked once a day instead of once a moment, so that a million moments cost little. On a day on
/// which the offset changes every moment is asked for by itself.
class LocalClock
{
public:
    explicit LocalClock(const QTimeZone &zone) : m_zone(zone) {}

    LocalHour at(qint64 msecs); ///< milliseconds since 1970

private:
    qint64 offsetAt(qint64 msecs);
    qint64 offsetNow(qint64 msecs) const;

    QTimeZone m_zone;
    QHash<qint64, qint64> m_offsets; ///< UTC day since 1970 -> milliseconds; `changing` where it changes
};

}
