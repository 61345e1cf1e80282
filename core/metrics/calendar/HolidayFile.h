// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QDate>
#include <QMap>

namespace firstmile
{

/// The whole-day events of an iCalendar file (RFC 5545) that fall between two years, both included, with their
/// summaries: repetitions are followed, days that its exceptions take out are left out, an event of several days gives
/// each of them. Malformed: it is no calendar.
Result<QMap<QDate, QString>> holidaysFrom(const QByteArray &ics, int firstYear, int lastYear);

}
