// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QDate>
#include <QMap>

namespace firstmile
{

/// The whole-day events of an iCalendar file (RFC 5545) that fall between two years, both included, with their
/// summaries: repetitions are followed, days that its exceptions take out are left out, an event of several days gives
/// each of them, and two on one day are named together. Whole days are those given as dates, and those from one local
/// midnight to another; events at a time of day, and cancelled ones, are no holidays.
///
/// Malformed, with the event's name where it has one: it is no calendar, an event's days or its repetition cannot be
/// read, or there are more of them than any team can have (see eventBlocks; 2,000 repetitions, a million days). So the
/// work is bounded whatever the file; tens of milliseconds for a real one. Not for the GUI thread.
Result<QMap<QDate, QString>> holidaysFrom(const QByteArray &ics, int firstYear, int lastYear);

}
