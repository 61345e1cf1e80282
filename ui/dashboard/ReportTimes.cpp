// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/ReportTimes.h"

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

using Every = ReportSchedule::Every;

/// The first day of the stretch that a day is in.
QDate stretchOf(Every every, QDate day)
{
    switch (every) {
    case Every::Week:
        return bucketOf(day, BucketStep::Week);
    case Every::Month:
        return bucketOf(day, BucketStep::Month);
    default:
        return day;
    }
}

QDate stretchBefore(Every every, QDate start)
{
    return stretchOf(every, start.addDays(-1));
}

}

QDateTime lastReportTime(const ReportSchedule &schedule, const QDateTime &now)
{
    if (schedule.every == Every::Never)
        return {};
    const QTime hour(schedule.hour, 0);
    const QDate start = stretchOf(schedule.every, now.date());
    const QDateTime at(start, hour, now.timeZone());
    return at <= now ? at : QDateTime(stretchBefore(schedule.every, start), hour, now.timeZone());
}

bool isReportDue(const ReportSchedule &schedule, const QDateTime &now)
{
    const QDateTime last = lastReportTime(schedule, now);
    return last.isValid() && (!schedule.lastWritten || toDateTime(*schedule.lastWritten) < last);
}

DayPeriod reportedDays(const ReportSchedule &schedule, const QDateTime &due)
{
    const QDate start = stretchOf(schedule.every, due.date());
    return {stretchBefore(schedule.every, start), start.addDays(-1)};
}

QString reportName(const DayPeriod &days)
{
    const auto text = [](const std::optional<QDate> &day) { return day ? day->toString(Qt::ISODate) : QString(); };
    if (days.from && days.from == days.to)
        return u"first-mile-%1"_s.arg(text(days.from));
    if (days.from && days.to)
        return u"first-mile-%1-to-%2"_s.arg(text(days.from), text(days.to));
    return days.to ? u"first-mile-to-%1"_s.arg(text(days.to)) : u"first-mile-from-%1"_s.arg(text(days.from));
}

}
