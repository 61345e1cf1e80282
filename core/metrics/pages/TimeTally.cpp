// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/pages/TimeTally.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace firstmile
{

namespace
{

/// As quantile() has it (type 7), without sorting all of them: reorders `delays`.
double quantileAmong(std::vector<qint64> &delays, double p)
{
    const double position = p * static_cast<double>(delays.size() - 1);
    const auto below = delays.begin() + static_cast<qsizetype>(std::floor(position));
    std::nth_element(delays.begin(), below, delays.end());
    const double low = static_cast<double>(*below) / 1000;
    const double part = position - std::floor(position);
    if (part == 0 || below + 1 == delays.end())
        return low;
    const double high = static_cast<double>(*std::min_element(below + 1, delays.end())) / 1000;
    return low + part * (high - low);
}

}

ResponseTime TimeTally::time() const
{
    if (m_delays.empty())
        return {};
    std::vector<qint64> delays = m_delays;
    // Whole milliseconds are added up exactly, in whatever order they come.
    const qint64 sum = std::accumulate(delays.cbegin(), delays.cend(), qint64{0});
    const double mean = static_cast<double>(sum) / 1000 / static_cast<double>(delays.size());
    return {static_cast<qint64>(delays.size()), quantileAmong(delays, 0.5), quantileAmong(delays, 0.9), mean};
}

}
