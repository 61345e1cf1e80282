// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/pages/MeasurePage.h"

namespace firstmile
{

/// The page as tables for a terminal, in English, a table a card; ends with a line break.
QString toText(const MeasurePage &page);

}
