// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Draft.h"
#include "core/store/Transaction.h"

namespace firstmile
{

/// Drafts and what they said before. Nothing removes one but prune(): a sent or discarded draft can be opened again.
class DraftRepository
{
public:
    explicit DraftRepository(Session &session) : m_session(session) {}

    /// Keeps the draft, a new one if it has no id; gives its id, and its revision after the save. Conflict if somebody
    /// saved a later revision of it; NotFound if it is there no more. `files` are kept too; those that did not change
    /// are not written again.
    Result<Draft> save(Transaction &transaction, const Draft &draft);

    /// The same without its files: they stay as they are.
    Result<Draft> saveWords(Transaction &transaction, const Draft &draft);

    Result<std::optional<Draft>> find(DraftId id);

    /// The open ones that `agent` may see, their own and shared ones, the newest first. An empty agent sees them all.
    Result<QList<Draft>> ofConversation(ConversationId conversation, const QString &agent);
    Result<QList<Draft>> open(const QString &agent); ///< the same of all conversations

    /// Those of a conversation that were sent or discarded, which `agent` may see, the newest first.
    Result<QList<Draft>> putAside(ConversationId conversation, const QString &agent);

    /// Sent, discarded, or open again.
    Result<void> setState(Transaction &transaction, DraftId id, DraftState state, OutboxId outbox, Instant now);

    Result<void> addVersion(Transaction &transaction, DraftId id, const DraftVersion &version);
    Result<QList<DraftVersion>> versions(DraftId id); ///< the newest first

    Result<QList<OutgoingFile>> files(DraftId id);

    /// Whether these are the draft's files, in this order.
    Result<bool> hasFiles(DraftId id, const QList<OutgoingFile> &files);

    /// Drafts sent or discarded before then are removed, with their versions, unless their reply may still come back:
    /// one that is on its way or was refused. The value is how many.
    Result<int> prune(Transaction &transaction, Instant before);

private:
    Result<DraftId> insert(const Draft &draft);
    Result<void> update(const Draft &draft);
    Result<void> keepFiles(DraftId id, const QList<OutgoingFile> &files);

    Session &m_session;
};

}
