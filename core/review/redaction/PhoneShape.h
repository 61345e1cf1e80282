// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/redaction/NumberRun.h"

namespace firstmile
{

/// Whether digits in such groups are a telephone number as it is written in France, Portugal, Brazil, Britain, Germany
/// or North America, or with a country's code. `isNamed`: the words before it call it one.
bool looksLikePhone(const NumberPart &part, bool isNamed);

}
