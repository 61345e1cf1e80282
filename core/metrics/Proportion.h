// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <limits>

namespace firstmile
{

/// k of n as a share, with the interval in which the true share lies with 95 % confidence.
struct Proportion
{
    static constexpr double absent = std::numeric_limits<double>::quiet_NaN();
    static constexpr qint64 fewest = 30; ///< below this many cases a share is not compared with anything

    qint64 k = 0;
    qint64 n = 0;
    double rate = absent; ///< k/n, 0 to 1; NaN if n is 0, as are low and high
    double low = absent;
    double high = absent;

    bool isEmpty() const { return n == 0; }
    bool isTooFewToCompare() const { return n < fewest; }
};

}
