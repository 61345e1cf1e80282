// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/calendar/WorkCalendar.h"

namespace firstmile
{

/// The spans of a day as people write them: "09:00-12:30, 13:30-18:00". One that ends at or before the time it begins
/// at goes past midnight: "22:00-06:00". "24:00" is the day's end. No span is an empty text.
QString workSpansText(const QList<WorkSpan> &spans);

/// Reads such a text; a dash may be an en dash, spaces may stand anywhere between, "9" is "09:00". Malformed, with the
/// part that it is about: it is no span, or begins before the one before has ended.
Result<QList<WorkSpan>> workSpansFromText(const QString &text);

/// Whether the spans keep what WorkSpan and WorkWeek promise.
bool areWorkSpans(const QList<WorkSpan> &spans);

}
