// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/calendar/WorkCalendar.h"

#include <algorithm>

namespace firstmile
{

namespace
{

constexpr qint64 clockMinute = 60'000;
constexpr qint64 clockDay = 24 * 60 * clockMinute;
constexpr qint64 julianDayOf1970 = 2'440'588;

/// The stretches of time over which a zone keeps one offset, to find the moment at which a local clock shows a time.
class ZoneSteps
{
public:
    ZoneSteps(const QTimeZone &zone, qint64 from, qint64 to)
    {
        const QDateTime begin = toDateTime(fromMsecs(from));
        m_steps.append({to, zone.offsetFromUtc(begin) * 1000LL});
        for (const auto &change : zone.transitions(begin, toDateTime(fromMsecs(to)))) {
            m_steps.last().end = change.atUtc.toMSecsSinceEpoch();
            m_steps.append({to, change.offsetFromUtc * 1000LL});
        }
    }

    qint64 localOf(qint64 moment) const
    {
        return moment + stepAt([=](const Step &step) { return step.end <= moment; })->offset;
    }

    /// The first moment at which the local clock shows that time or a later one (see WorkClock).
    qint64 momentOf(qint64 local) const
    {
        const auto step = stepAt([=](const Step &each) { return each.end + each.offset <= local; });
        const qint64 begin = step == m_steps.begin() ? std::numeric_limits<qint64>::min() : std::prev(step)->end;
        return std::max(local - step->offset, begin);
    }

private:
    struct Step
    {
        qint64 end = 0; ///< exclusive
        qint64 offset = 0;
    };

    template <class Past>
    QList<Step>::const_iterator stepAt(Past past) const // the last one reaches on for ever
    {
        return std::partition_point(m_steps.begin(), std::prev(m_steps.end()), past);
    }

    QList<Step> m_steps;
};

/// The hours that hold on a day; none before the first version.
const QList<WorkSpan> *spansOn(const WorkCalendar &calendar, const QDate &day)
{
    const WorkWeek *week = nullptr;
    for (const WorkWeek &each : calendar.weeks) {
        if (!each.validFrom.isValid() || each.validFrom <= day)
            week = &each;
    }
    return week && !calendar.holidays.contains(day) ? &week->days.at(day.dayOfWeek() - 1) : nullptr;
}

}

WorkClock::WorkClock(const WorkCalendar &calendar, Instant from, Instant to)
{
    const QTimeZone zone(calendar.zone);
    const qint64 first = toMsecs(from);
    const qint64 last = toMsecs(to);
    if (!zone.isValid() || last <= first)
        return;
    const ZoneSteps steps(zone, first - 4 * clockDay, last + 4 * clockDay);
    // The hours of the day before may reach into the first one; one more is for the change of a clock.
    const qint64 lastDay = (steps.localOf(last) + clockDay) / clockDay;
    for (qint64 day = steps.localOf(first) / clockDay - 3; day <= lastDay; ++day) {
        const auto *spans = spansOn(calendar, QDate::fromJulianDay(day + julianDayOf1970));
        if (!spans)
            continue;
        for (const WorkSpan &span : *spans) {
            const qint64 begin = std::max(first, steps.momentOf(day * clockDay + span.from * clockMinute));
            const qint64 end = std::min(last, steps.momentOf(day * clockDay + span.to * clockMinute));
            if (begin < end)
                m_stretches.append({begin, end, 0});
        }
    }
    join();
}

void WorkClock::join()
{
    std::ranges::sort(m_stretches, {}, &Stretch::begin);
    QList<Stretch> joined;
    for (const Stretch &each : std::as_const(m_stretches)) {
        if (!joined.isEmpty() && each.begin <= joined.constLast().end) {
            joined.last().end = std::max(joined.constLast().end, each.end);
            continue;
        }
        const qint64 before =
            joined.isEmpty() ? 0 : joined.constLast().before + joined.constLast().end - joined.constLast().begin;
        joined.append({each.begin, each.end, before});
    }
    m_stretches = joined;
}

Milliseconds WorkClock::at(Instant moment) const
{
    const qint64 msecs = toMsecs(moment);
    const auto next = std::ranges::upper_bound(m_stretches, msecs, {}, &Stretch::begin);
    if (next == m_stretches.begin())
        return Milliseconds(0);
    const Stretch &running = *std::prev(next);
    return Milliseconds(running.before + std::min(msecs, running.end) - running.begin);
}

}
