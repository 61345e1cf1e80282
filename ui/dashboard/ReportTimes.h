// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/MeasureData.h"

#include <QDateTime>

namespace firstmile
{

/// The last time by `now` at which the schedule wants a report: local, at its hour, every day, on Mondays, or on the
/// first of a month. Invalid: never.
QDateTime lastReportTime(const ReportSchedule &schedule, const QDateTime &now);

/// A report is to be written: its time has come, and none was written since. One that was missed (the machine was off)
/// is written once, not for every time that went by.
bool isReportDue(const ReportSchedule &schedule, const QDateTime &now);

/// The days that a report written then is about: the day, the week or the month before it.
DayPeriod reportedDays(const ReportSchedule &schedule, const QDateTime &due);

/// "first-mile-2026-11-16-to-2026-11-22"; without an ending.
QString reportName(const DayPeriod &days);

}
