// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/ConversationLog.h"

#include <QJsonObject>

namespace firstmile
{

/// What the demo's dashboard shows beyond answers: who is in which team, why customers wrote, what went on by
/// telephone.

/// The agents' teams, as core/metrics/calendar/MeasureRules.h reads them, beside its defaults. What a team decided
/// stays.
Result<void> setDemoTeams(Transaction &transaction, const QJsonObject &content);

/// Who reads a case says what it is about before anything else is done to it; nothing for an empty `label`.
Result<void> labelDemoCase(Transaction &transaction, ConversationId conversation, const QJsonObject &label,
                           const LogAuthor &author);

Result<void> moveDemoToPhone(Transaction &transaction, ConversationId conversation, const LogAuthor &author);

}
