// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/Session.h"
#include "ui/ConsoleData.h"

/// What the console's pages read from a workspace, each in one go on one of the store's reading threads.
namespace firstmile::reads
{

/// How many replies need `agent`: failed, perhaps arrived, or held and not their own.
Result<int> outboxTroubles(Session &session, const QString &agent);
Result<ThreadView> thread(Session &session, ConversationId conversation, Instant now);
Result<QList<AccountStatus>> accounts(Session &session, const QHash<AccountId, SyncProgress> &syncs, Instant now);
Result<Vocabulary> vocabulary(Session &session, const QString &agent);
Result<QByteArray> attachment(Session &session, MessageId message, AttachmentId attachment);
/// Out of the mail's source; nothing but plain text if it has none.
Result<FormattedMail> formatted(Session &session, MessageId message);

}
