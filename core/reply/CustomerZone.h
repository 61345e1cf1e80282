// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Profile.h"

namespace firstmile
{

/// The time zone that a customer's records name (TZ, as vCards have it), as QTimeZone takes it: "Europe/Lisbon", or
/// "UTC-05:00" of a bare offset. Empty: none that is known.
QString customerZone(QList<ProfileRecord> records);

}
