// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/calendar/MeasureRules.h"

#include <QHash>

namespace firstmile::tests
{

/// One of a few teams' rules: their zone, hours that change at a date, nights, holidays; or no calendar at all.
MeasureRules measureHours(quint32 seed);

/// Working time by looking at the local clock every quarter of an hour. Right for hours that begin and end at quarters,
/// and not within an hour that comes twice or not at all.
class QuarterHours
{
public:
    explicit QuarterHours(const WorkCalendar &calendar) : m_calendar(calendar) {}

    qint64 between(qint64 from, qint64 to); ///< milliseconds

private:
    bool worksAt(qint64 quarter);
    bool isWithin(const QDateTime &local, int daysBefore) const;

    WorkCalendar m_calendar;
    QHash<qint64, bool> m_known;
};

}
