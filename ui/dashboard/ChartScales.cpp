// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/CardCharts.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace firstmile
{

namespace
{

/// From 0 in steps up to the first that is not below `most`.
ChartScale scaleOf(double step, double most, QString (*words)(double))
{
    ChartScale scale;
    scale.top = std::max(1.0, std::ceil(most / step - 1e-9)) * step;
    for (int i = 0; i * step <= scale.top + step / 2; ++i)
        scale.ticks.append({i * step, words(i * step)});
    return scale;
}

}

ChartScale ChartScales::shares(double most)
{
    constexpr std::array steps{0.01, 0.02, 0.05, 0.1, 0.2};
    const double wanted = std::clamp(most, 0.0, 1.0) / 5;
    const auto found = std::ranges::find_if(steps, [wanted](double step) { return step >= wanted - 1e-9; });
    ChartScale scale = scaleOf(found == steps.end() ? 0.2 : *found, std::min(most, 1.0), &CardWords::percent);
    scale.top = std::min(scale.top, 1.0);
    return scale;
}

ChartScale ChartScales::spans(double most)
{
    constexpr std::array steps{15.0,   60.0,     300.0,    600.0,    900.0,     1800.0,   3600.0,
                               7200.0, 14'400.0, 43'200.0, 86'400.0, 172'800.0, 345'600.0};
    const auto found = std::ranges::find_if(steps, [most](double step) { return step * 5 >= most; });
    const double step = found == steps.end() ? std::ceil(most / 5 / 604'800) * 604'800 : *found;
    return scaleOf(step, most, &CardWords::span);
}

ChartScale ChartScales::counts(double most)
{
    double step = 1;
    for (int i = 0; step * 5 < most; ++i)
        step *= i % 3 == 1 ? 2.5 : 2; // 1, 2, 5, 10
    return scaleOf(step, most, [](double count) { return CardWords::number(qRound64(count)); });
}

}
