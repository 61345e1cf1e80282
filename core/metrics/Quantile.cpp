// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/Quantile.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace firstmile
{

double quantile(const QList<double> &ascending, double p)
{
    if (ascending.isEmpty())
        return std::numeric_limits<double>::quiet_NaN();
    const qsizetype last = ascending.size() - 1;
    const double position = p * static_cast<double>(last);
    const qsizetype below = std::clamp<qsizetype>(static_cast<qsizetype>(std::floor(position)), 0, last);
    const qsizetype above = std::min(below + 1, last);
    const double part = position - static_cast<double>(below);
    return ascending[below] + part * (ascending[above] - ascending[below]);
}

}
