// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/KaplanMeier.h"
#include "core/metrics/pages/PageCases.h"

namespace firstmile
{

/// The share answered over time of a page's cases, out of the ledger's orders.
struct AnsweredCurve
{
    QList<SurvivalPoint> points; ///< as kaplanMeier() gives them, thinned
    double watchedFor = 0;       ///< seconds; the longest that a case waited, answered or not
};

AnsweredCurve answeredCurve(const PageCases &cases);

/// At most `most` of the points, each as it was: the first and the last, those in force at each of `seconds`, and of
/// the others as many that lie evenly in share as lie evenly in the logarithm of time.
QList<SurvivalPoint> thinned(const QList<SurvivalPoint> &points, const QList<double> &seconds, qsizetype most = 600);

}
