// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/Wilson.h"

#include "core/metrics/Normal.h"

#include <algorithm>
#include <cmath>

namespace firstmile
{

Proportion wilson(qint64 k, qint64 n)
{
    Proportion share{.k = k, .n = n};
    if (n <= 0)
        return share;
    const double size = static_cast<double>(n);
    const double square = normal975 * normal975;
    share.rate = static_cast<double>(k) / size;
    const double middle = share.rate + square / (2 * size);
    const double half = normal975 * std::sqrt(share.rate * (1 - share.rate) / size + square / (4 * size * size));
    const double scale = 1 + square / size;
    // At the ends the formula gives exactly 0 and 1; rounding must not move the share itself out of its interval.
    share.low = k == 0 ? 0.0 : std::max(0.0, (middle - half) / scale);
    share.high = k == n ? 1.0 : std::min(1.0, (middle + half) / scale);
    return share;
}

}
