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

    /// A new one if it has no id. Conflict: it was sent; Rejected: without a title or a text; NotFound: there is none
    /// of that id.
    Result<NoticeId> save(Transaction &transaction, const PublicNotice &notice);

    /// With whom it was for. Conflict: it was sent, so what became of it stays; NotFound: there is none of that id.
    Result<void> remove(Transaction &transaction, NoticeId id);

    /// NotFound; Conflict: no way leads there. draft -> sending -> undone; what is so already stays so. Whoever comes
    /// second waits until the first transaction is over.
    Result<void> setState(Transaction &transaction, NoticeId id, NoticeState state, Instant now);

    /// In the place of those it had; each once. Conflict: it was sent; NotFound: no such conversation.
    Result<void> setRecipients(Transaction &transaction, NoticeId id, const QList<ConversationId> &conversations);
    Result<void> setOutcome(Transaction &transaction, NoticeId id, ConversationId conversation, OutboxId outbox,
                            const QString &whyNot);

    /// With what became of each, in the order of the conversations; `text` is left empty where nothing was queued.
    Result<QList<NoticeRecipient>> recipients(NoticeId id);

    /// Those for whom nothing was queued yet, and nothing is written down that speaks against it: at most `limit`.
    Result<QList<ConversationId>> unqueued(NoticeId id, int limit);
    Result<int> countUnqueued(NoticeId id);

    /// Of its replies those that can still be taken back: at most `limit`, oldest first.
    Result<QList<OutboxId>> recallable(NoticeId id, int limit);
    Result<int> countOnTheirWay(NoticeId id); ///< those queued that were not taken back

    /// When the last of its replies on each account may leave.
    Result<QHash<AccountId, Instant>> lastTimes(NoticeId id);

    /// Two conversations turned out to be one.
    Result<void> refile(Transaction &transaction, ConversationId from, ConversationId to);

private:
    Result<PublicNotice> demandDraft(NoticeId id);
    Result<int> number(const QString &sql, NoticeId id);

    Session &m_session;
};

}
