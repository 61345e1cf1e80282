// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/model/Ids.h"
#include "core/store/Session.h"

#include <QJsonObject>

namespace firstmile
{

/// What the measures say of some conversations as of a moment: {"rules":{…},"pages":[…]}, the rules as MeasureRules has
/// them and the pages as PageExport.h, all of them, without a filter or a period. The time grows with these
/// conversations, not with the workspace.
Result<QJsonObject> measuresOf(Session &session, const QList<ConversationId> &conversations, Instant asOf);

}
