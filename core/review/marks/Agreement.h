// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/marks/ReviewFile.h"

namespace firstmile
{

/// How far two reviewers agree beyond chance on what both judged: Cohen's kappa (J. Cohen, A Coefficient of Agreement
/// for Nominal Scales, Educational and Psychological Measurement 20, 1960): (po - pe) / (1 - pe).
struct Agreement
{
    Reviewer first;
    Reviewer second;
    QString question;            ///< of a score card; empty: the verdict
    int both = 0;                ///< conversations that both judged
    int same = 0;                ///< in the same way
    std::optional<double> kappa; ///< -1 to 1; none: fewer than two, or chance alone would always agree
    std::optional<double> low;   ///< 95 % interval (J. L. Fleiss, J. Cohen, B. S. Everitt, 1969), with the kappa
    std::optional<double> high;
};

/// Of every pair of reviewers, on the verdict and on every question; those first who have most in common.
QList<Agreement> agreements(const ReviewBook &book);

}
