// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/PublicNotice.h"
#include "core/store/Transaction.h"

namespace firstmile
{

/// Public notices and whom they are for.
class NoticeRepository
{
public:
    explicit NoticeRepository(Session &session) : m_session(session) {}

    Result<QList<PublicNotice>> all(); ///< the newest first
    Result<std::optional<PublicNotice>> find(NoticeId id);

    /// A new one if it has no id. Conflict: it was sent; Rejected: without a title or a text.
    Result<NoticeId> save(Transaction &transaction, const PublicNotice &notice);
    Result<void> setState(Transaction &transaction, NoticeId id, NoticeState state, Instant now);

    Result<void> setRecipients(Transaction &transaction, NoticeId id, const QList<ConversationId> &conversations);
    Result<void> setOutcome(Transaction &transaction, NoticeId id, ConversationId conversation, OutboxId outbox,
                            const QString &whyNot);

    /// With what became of each; `text` is left empty where nothing was queued.
    Result<QList<NoticeRecipient>> recipients(NoticeId id);

private:
    Session &m_session;
};

}
