// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/redaction/RecordRedaction.h"

namespace firstmile
{

/// Lines of address cards, calendars and mails that say by their form whose name, number or place they give, whoever
/// that is: "N:Prates;Ana", "ATTENDEE;CN=Ana Prates:…", "From: Ana Prates <…>". Everything else stays.
QString redactedFileLines(const QString &text, bool isCard, const RecordRedaction &record, QList<Removal> &removed);

}
