// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/review/bundle/ExportedRecords.h"

#include <QJsonObject>

namespace firstmile
{

/// A message and an event within a conversation's line. What is the same as the conversation's own (its account, its
/// customer) is left out, and its id always.
QJsonObject messageToJson(const ExportedMessage &exported, const Conversation &of);
Result<ExportedMessage> messageFromJson(const QJsonObject &json, const Conversation &of, const QString &where);

QJsonObject eventToJson(const Event &event, const Conversation &of);
Result<Event> eventFromJson(const QJsonObject &json, const Conversation &of, const QString &where);

}
