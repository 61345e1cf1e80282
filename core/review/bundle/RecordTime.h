// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Time.h"

namespace firstmile
{

/// "2026-05-03T10:00:00Z", milliseconds only where they are not zero. Times before the year 1 and after 9999 cannot be
/// written so: the nearest that can.
QString recordTime(Instant at);

/// Exactly what recordTime() writes, or empty. Stricter than fromIso(), and several times as fast: a bundle has a few
/// hundred thousand of them.
std::optional<Instant> recordTimeFrom(const QString &text);

}
