// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/pages/MeasurePage.h"

namespace firstmile
{

// Provisional.
MeasurePage pageOf(const CaseLedger &, const SurveyBenchmarks &, const PageQuery &)
{
    return {};
}

}
