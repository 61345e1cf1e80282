// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/calendar/MeasureRules.h"

namespace firstmile
{

// Provisional.
Result<MeasureRules> measureRules(Session &)
{
    return MeasureRules();
}

}
