// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/pages/MeasurePage.h"

namespace firstmile
{

/// {"page","from","to","asOf","zone","clock","bucketBy","filter","cases","leftOut":{...},"cards":[{"id","form","points":
/// [{"key","name","series","measure",...,"k","n","rate","low","high","maturing","leftOut" | "p50",... |
/// "count"}],"curve", "references":[...]}]}. Durations are seconds; a figure that does not exist is null.
QJsonObject toJson(const MeasurePage &page);

/// One row a point: card, key, name, series, measure, k, n, rate, low, high, maturing, left_out, count, p50, p90, mean;
/// after the figures the definitions of the measures in it, the surveys with population and n, and what was left out
/// (RFC 4180, UTF-8, CRLF). `definitionOf` gives a measure's definition in the reader's language.
QByteArray toCsv(const MeasurePage &page, const std::function<QString(const MeasureOf &)> &definitionOf);

/// In English, as docs/metrics.md has it.
QString definitionOf(const MeasureOf &measure);

}
