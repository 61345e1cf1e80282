// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/Session.h"
#include "ui/ReplyData.h"

/// What the composer reads from a workspace, each in one go on one of the store's reading threads.
namespace firstmile::reads
{

/// How long after the last change of a draft somebody counts as writing it.
constexpr Milliseconds writingFor = std::chrono::minutes(10);

Result<ReplyDesk> replyDesk(Session &session, ConversationId conversation, const QString &agent, Instant now);

/// Who else is writing to the customer, or has a reply on its way; the latest first.
Result<QList<OtherAgent>> otherAgents(Session &session, ConversationId conversation, const QString &agent, Instant now);

/// The open drafts that the agent may see, without their files, the newest first.
Result<QList<DraftLine>> draftLines(Session &session, const QString &agent);

}
