// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/pages/Explanation.h"

namespace firstmile
{

// Provisional.
Explanation explain(const CaseLedger &, const PageQuery &, const CardPoint &, qsizetype)
{
    return {};
}

Result<void> nameCases(Session &, Explanation &)
{
    return {};
}

}
