// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QList>

namespace firstmile
{

/// The events of an iCalendar file, each from BEGIN:VEVENT to END:VEVENT with unfolded lines, reduced to what says on
/// which days it is and how it is called. What lies within an event (its alarms) and beside it is left out. So a parser
/// is given small pieces that are known to be whole, however deep or long the file is.
/// Malformed: no calendar, not closed, larger than 8 MiB, or of more than 20,000 events.
Result<QList<QByteArray>> eventBlocks(const QByteArray &ics);

}
