// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inbox/IngestBatch.h"

namespace firstmile
{

/// Writes what a batch decided, table by table: customers, conversations, messages in the order of their ids, the log.
class IngestWriter
{
public:
    IngestWriter(Transaction &transaction, const Account &account, const IngestMemory &memory, IngestBatch &batch,
                 Instant now);

    /// The value is the conversations that changed.
    Result<QList<ConversationId>> write();

private:
    struct Content
    {
        QList<CountedMessage> messages;
        QList<Event> log;
    };

    Result<void> writeIdentities();
    Result<void> writeConversations();
    QHash<ConversationId, Content> contentOfNew() const;
    Result<void> moveStored();
    void place(PlacedMessage &message) const;
    Result<void> writeMessages();
    Result<void> writeLog();
    Result<void> writeChanges();
    Result<void> refreshStored();

    ConversationId stored(ConversationId id) const;
    CustomerId stored(CustomerId id) const;
    IdentityId stored(IdentityId id) const;

    Transaction &m_transaction;
    const Account &m_account;
    const IngestMemory &m_memory;
    IngestBatch &m_batch;
    Instant m_now;
    QList<Identity> m_identities;          ///< as stored, in the order of IngestMemory::identities()
    QList<ConversationId> m_conversations; ///< as stored, in the order of IngestMemory::newConversations()
};

}
