// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/Session.h"
#include "ui/ConsoleData.h"

/// What the console's pages read from a workspace, each in one go on one of the store's reading threads.
namespace firstmile::reads
{

/// The newest one of the agent's own that is open; a fresh one, without an id, if there is none.
Result<Draft> ownDraft(Session &session, ConversationId id, const QString &agent, DraftMode mode);
Result<int> outboxTroubles(Session &session);
Result<ThreadView> thread(Session &session, ConversationId conversation, const QString &agent, Instant now);
Result<QList<AccountStatus>> accounts(Session &session, const QHash<AccountId, SyncProgress> &syncs, Instant now);
Result<QList<OutboxEntry>> outbox(Session &session);
Result<Vocabulary> vocabulary(Session &session, const QString &agent);
Result<QByteArray> attachment(Session &session, MessageId message, AttachmentId attachment);

}
