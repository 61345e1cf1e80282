// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/Proportion.h"

namespace firstmile
{

/// The share k/n with its Wilson score interval at 95 %, without continuity correction; needs 0 <= k <= n.
/// E. B. Wilson, "Probable inference, the law of succession, and statistical inference", Journal of the American
/// Statistical Association 22 (1927) 209-212. It stays inside [0, 1] and holds its level where n is small or the share
/// is near 0 or 1, where the textbook interval k/n +- 1.96 s fails.
Proportion wilson(qint64 k, qint64 n);

}
