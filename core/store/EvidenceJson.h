// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Evidence.h"

#include <QJsonArray>
#include <QJsonValue>

namespace firstmile
{

/// [{"kind", "value", "one", "other", "one_message", "other_message", "verified": true}], without what is empty. A kind
/// that we do not know is left out in reading.
QJsonArray evidenceToJson(const QList<Evidence> &evidence);
QList<Evidence> evidenceFromJson(const QJsonValue &json);

}
