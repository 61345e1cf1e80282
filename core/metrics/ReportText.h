// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/ResponseReport.h"

namespace firstmile
{

/// The report as a table for a terminal, in English; ends with a line break.
QString toText(const ResponseReport &report);

/// "45 s", "12 min", "3 h 20 min", "2 d 4 h"; "-" for NaN.
QString spanText(double seconds);

}
