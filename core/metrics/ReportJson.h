// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/ResponseReport.h"

#include <QJsonObject>

namespace firstmile
{

/// {"from","to","now","total":M,"channels":{NAME:M},"accounts":{HANDLE:M},"unattributed"} with M as toJson of measures
/// gives it. Times are ISO 8601 in UTC, null for an open end. Two accounts with one handle on different channels are
/// told apart as "handle (channel)".
QJsonObject toJson(const ResponseReport &report);

/// {"cases","excluded","answered","waiting","closedUnanswered","answeredWithin":{"15m":{"k","n","rate","low","high",
/// "maturing"},...},"timeToFirstResponse":{"n","p50","p90","mean"},"neverAnswered":{"k","n","rate","low","high"},
/// "survival":[{"t","answered","low","high","atRisk"}],"watchedFor"}. Durations are seconds; a figure that does not
/// exist is null.
QJsonObject toJson(const ResponseMeasures &measures);

}
