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
    QString card;                ///< both used it, in any version; empty: the verdict
    QString question;            ///< of that card; "n/a" is an answer like others
    int both = 0;                ///< conversations that both judged
    int same = 0;                ///< in the same way
    std::optional<double> kappa; ///< -1 to 1; none: fewer than two, or chance alone would always agree
    std::optional<double> low;   ///< 95 % interval (J. L. Fleiss, J. Cohen, B. S. Everitt, Large Sample Standard
    std::optional<double> high;  ///< Errors of Kappa and Weighted Kappa, Psychological Bulletin 72, 1969), -1 to 1;
                                 ///< none: no kappa, or all judged alike, from which no width follows
};

/// The kappa of a table: counts[i][j] is how often the first said i and the second j. Square, no count negative.
Agreement agreementOf(const QList<QList<int>> &counts);

/// Of every pair of reviewers who judged something both, on the verdict and on every question; those first who have
/// most in common. Of more than 40 reviewers, those 40 who judged most.
QList<Agreement> agreements(const ReviewBook &book);

}
