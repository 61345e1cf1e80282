// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Time.h"

#include <QList>

#include <vector>

namespace firstmile
{

/// How long one case was watched, and whether an answer ended it. Without an answer it is censored: known to have
/// waited at least this long.
struct Observation
{
    Milliseconds time{};
    bool answered = false;
};

/// The share answered within `t`, from `t` to the next point.
struct SurvivalPoint
{
    double t = 0;        ///< seconds since the case opened
    double answered = 0; ///< 1 - S(t), 0 to 1
    double low = 0;      ///< 95 % band, clipped to [0, 1]
    double high = 0;
    qint64 atRisk = 0; ///< cases that had waited until just before t
    bool operator==(const SurvivalPoint &) const = default;
};

/// The product-limit estimate of the share answered over time, a point for each moment at which something was answered.
/// S(t) = product of (1 - d/n) over those moments: E. L. Kaplan and P. Meier, "Nonparametric estimation from incomplete
/// observations", Journal of the American Statistical Association 53 (1958) 457-481. A case censored at t was still at
/// risk at t. The band is S(t) +- 1.96 S(t) sqrt(sum of d/(n(n-d))): M. Greenwood, "The natural duration of cancer",
/// Reports on Public Health and Medical Subjects 33 (1926), without transformation. Where the last case at risk is
/// answered S is 0 and the formula's limit is a band of no width: read atRisk beside it.
QList<SurvivalPoint> kaplanMeier(QList<Observation> observations);

/// The same out of times that are in order already, in milliseconds, the shortest first: in one pass.
QList<SurvivalPoint> kaplanMeier(const std::vector<qint64> &answered, const std::vector<qint64> &censored);

/// The point in force at `seconds`: the last one not after it; before the first point nothing is answered.
SurvivalPoint survivalAt(const QList<SurvivalPoint> &points, double seconds);

}
