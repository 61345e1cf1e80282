// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

namespace firstmile
{

/// The p-quantile (0 <= p <= 1) of values in ascending order, by linear interpolation between the two order statistics
/// around 1 + p(n - 1): type 7 of R. J. Hyndman and Y. Fan, "Sample quantiles in statistical packages", The American
/// Statistician 50 (1996) 361-365; the default of R and NumPy, and PERCENTILE.INC of spreadsheets. NaN without values.
double quantile(const QList<double> &ascending, double p);

}
