// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/pages/Measure.h"
#include "tests/core/metrics/NaiveLedger.h"

namespace firstmile::tests
{

/// What a case's standing depends on besides itself; milliseconds.
struct NaiveMoment
{
    qint64 now = 0;
    bool hasCalendar = false;
    qint64 workAge = 0;   ///< of the case
    qint64 workDelay = 0; ///< if it is answered
};

/// "counts", "counts-not", "maturing", ... by the words of docs/metrics.md.
QString naiveStanding(const NaiveCase &one, const MeasureOf &measure, const NaiveMoment &moment);

/// Every measure, on both clocks where it has one.
QList<MeasureOf> everyMeasure(const MeasureRules &rules);

}
