// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/MeasureData.h"

class QSettings;

namespace firstmile
{

/// When this machine writes the report, as its settings carry it. What they do not say, or say wrongly, is as the
/// defaults have it; a filter that cannot be read stops the schedule and says so, because a report about other cases
/// than those asked for would be worse than none.
ReportSchedule reportSchedule(const QSettings &settings);
void setReportSchedule(QSettings &settings, const ReportSchedule &schedule);

}
