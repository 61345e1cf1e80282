// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reply/ReplyCheck.h"
#include "core/reply/ReplyRequest.h"

namespace firstmile
{

/// What the checks look at of a reply as it would be queued now; the texts of a thread stand in one, a blank line
/// apart. NotFound: there is nothing to answer.
Result<CheckedReply> checkedReply(Session &session, const ReplyRequest &request, Instant now);

/// What the checks find that the team has not switched off.
Result<QList<CheckFinding>> findingsOf(Session &session, const ReplyRequest &request, Instant now);

}
