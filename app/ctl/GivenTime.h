// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/base/Time.h"

namespace firstmile
{

/// A time that somebody chose, and the time zone that they had in mind.
struct GivenTime
{
    Instant at;
    QString zone; ///< IANA
};

/// "2026-05-03T10:00" in that zone (empty: this machine's), or with an offset of its own, as "2026-05-03T10:00:00Z".
/// Malformed otherwise, also for an hour that a change of clocks leaves out.
Result<GivenTime> givenTime(const QString &text, const QString &zone);

}
