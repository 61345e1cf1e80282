// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/redaction/Redactor.h"

namespace firstmile
{

/// Measures with the names of people and tags in them redacted; what else is in them are figures and keys.
QJsonObject redactedMeasures(const QJsonObject &measures, Redactor &redactor);

}
