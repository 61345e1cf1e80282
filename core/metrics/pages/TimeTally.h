// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/ResponseMeasures.h"

#include <vector>

namespace firstmile
{

/// Collects delays, in milliseconds, for their quantiles and their mean.
class TimeTally
{
public:
    void add(qint64 delay) { m_delays.push_back(delay); }
    ResponseTime time() const; ///< in seconds; NaN without any

private:
    std::vector<qint64> m_delays;
};

}
