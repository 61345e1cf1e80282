// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/export/ExportRequest.h"

namespace firstmile
{

/// {"conversations","messages","customers","files","bytes","resumedAfter","missing","removed","toJudge":[{"conversation",
/// "message","name","type","why"}]} and, of what was signed, "key": its fingerprint.
QJsonObject toJson(const ExportSummary &summary);
/// Without the key. Malformed: it is no such object.
Result<ExportSummary> exportSummaryFromJson(const QByteArray &json);

}
