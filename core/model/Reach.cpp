// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/Reach.h"

#include <algorithm>
#include <cmath>

namespace firstmile
{

namespace
{

/// 0 up to `from`, 1 from a thousand times that on, and in between by the logarithm.
double shareOfReach(qint64 value, double from)
{
    constexpr double factor = 1000.0;
    return std::clamp(std::log(std::max(static_cast<double>(value), from) / from) / std::log(factor), 0.0, 1.0);
}

/// What rounding errors may take from a whole minute.
constexpr double minuteTolerance = 1e-9;

}

Milliseconds headStart(const Reach &reach, const ReachRule &rule)
{
    using namespace std::chrono_literals;
    if (!rule.on || rule.most <= 0ms)
        return 0ms;
    const double share = (4.0 * shareOfReach(reach.followers, 1000.0) + (reach.verified ? 1.0 : 0.0) +
                          shareOfReach(reach.spread, 10.0)) /
                         6.0;
    const double most = static_cast<double>(rule.most.count()) / static_cast<double>(Milliseconds(1min).count());
    return std::chrono::minutes(static_cast<qint64>(std::floor(share * most + minuteTolerance)));
}

}
