// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/metrics/MeasureHours.h"

#include <algorithm>

namespace firstmile::tests
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 quarterMsecs = 900'000;

WorkWeek weekOf(const QDate &from, const QList<WorkSpan> &weekdays, const QList<WorkSpan> &weekend)
{
    WorkWeek week;
    week.validFrom = from;
    for (std::size_t day = 0; day < week.days.size(); ++day)
        week.days[day] = day < 5 ? weekdays : weekend;
    return week;
}

}

MeasureRules measureHours(quint32 seed)
{
    MeasureRules rules;
    rules.zone = seed % 2 == 0 ? "Europe/Paris" : "America/Sao_Paulo";
    rules.highReach = 5'000;
    rules.teams = {{u"lea"_s, u"care"_s}};
    if (seed % 5 == 0)
        return rules;
    WorkCalendar calendar;
    calendar.zone = seed % 3 == 0 ? "America/Sao_Paulo" : "Europe/Paris";
    const QList<WorkSpan> split{{9 * 60, 12 * 60 + 30}, {13 * 60 + 30, 18 * 60}};
    const QList<WorkSpan> nights{{22 * 60, 30 * 60}};
    calendar.weeks.append(seed % 4 == 1 ? weekOf({}, nights, nights) : weekOf({}, split, {}));
    if (seed % 4 != 0) {
        const QDate change(seed % 7 < 3 ? 2018 : 2026, seed % 7 < 3 ? 11 : 10, 20);
        calendar.weeks.append(weekOf(change, {{8 * 60, 20 * 60}}, {{10 * 60, 24 * 60}}));
    }
    calendar.holidays = {{QDate(2026, 4, 6), u"Easter Monday"_s}, {QDate(2018, 11, 15), u"Republic Day"_s}};
    rules.calendar = calendar;
    return rules;
}

qint64 QuarterHours::between(qint64 from, qint64 to)
{
    qint64 worked = 0;
    for (qint64 quarter = from / quarterMsecs; quarter * quarterMsecs < to; ++quarter) {
        if (worksAt(quarter))
            worked += std::min(to, (quarter + 1) * quarterMsecs) - std::max(from, quarter * quarterMsecs);
    }
    return worked;
}

bool QuarterHours::worksAt(qint64 quarter)
{
    const auto known = m_known.constFind(quarter);
    if (known != m_known.cend())
        return *known;
    const auto local = QDateTime::fromMSecsSinceEpoch(quarter * quarterMsecs, QTimeZone(m_calendar.zone));
    return *m_known.insert(quarter, isWithin(local, 0) || isWithin(local, 1));
}

/// Within a span that began so many days before.
bool QuarterHours::isWithin(const QDateTime &local, int daysBefore) const
{
    const QDate day = local.date().addDays(-daysBefore);
    if (m_calendar.holidays.contains(day))
        return false;
    const int minute = local.time().hour() * 60 + local.time().minute() + daysBefore * 1'440;
    QList<WorkSpan> spans;
    for (const WorkWeek &each : m_calendar.weeks) {
        if (!each.validFrom.isValid() || each.validFrom <= day)
            spans = each.days[static_cast<std::size_t>(day.dayOfWeek() - 1)];
    }
    return std::ranges::any_of(spans,
                               [minute](const WorkSpan &span) { return minute >= span.from && minute < span.to; });
}

}
