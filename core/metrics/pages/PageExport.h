// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/pages/MeasurePage.h"

#include <functional>

namespace firstmile
{

/// What toJson(PageQuery) gives, with {"asOf","zone","hasCalendar","cases","leftOut":{"spam","noAnswerNeeded"},"cards":
/// [{"id","form","points":[{"key","name","series","measure","clock", of a share "k","n","rate","low","high",
/// "tooFewToCompare","maturing","leftOut", of a time "time":{"n","p50","p90","mean"}, of a number "count"}],
/// "references":[...], of a curve "curve":[{"t","answered","low","high","atRisk"}],"watchedFor"}]}; of the start page
/// "remarks". Durations are seconds; a figure that does not exist is null.
QJsonObject toJson(const MeasurePage &page);

/// One row a point: card, key, name, series, measure, k, n, rate, low, high, maturing, left_out, count, answers, p50,
/// p90, mean; after the figures the curve where there is one, the definitions of the measures in it, the surveys with
/// population and n, and what was left out (RFC 4180, UTF-8, CRLF). What a spreadsheet would run as a formula gets an
/// apostrophe before it. `definitionOf` gives a measure's definition in the reader's language.
QByteArray toCsv(const MeasurePage &page, const std::function<QString(const MeasureOf &)> &definitionOf);

/// Of several pages, one below the other.
QByteArray toCsv(const QList<MeasurePage> &pages, const std::function<QString(const MeasureOf &)> &definitionOf);

/// In English, as docs/metrics.md has it.
QString definitionOf(const MeasureOf &measure);

}
