// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inbox/IngestBatch.h"
#include "core/model/OutboxItem.h"

namespace firstmile
{

/// What became of a batch.
struct IngestCount
{
    int added = 0;
    int duplicate = 0;
    int edited = 0;
    QList<ConversationId> conversations; ///< those that changed, each once
};

/// Takes messages into the workspace within the transaction it is given: each once, in its conversation, with its
/// customer, its place in the log and in the search index. Taking the same message again changes nothing.
///
/// The messages are gathered first. Then everything that they depend on is read in a few statements (IngestMemory), the
/// place of each is found in memory in the order in which they were given, and all is written (IngestWriter): the same
/// as if each came alone, for a tenth of the work.
class Ingest
{
public:
    enum class Freshness { Live, Backfill }; ///< what is backfilled is not unread and wakes nothing

    Ingest(Transaction &transaction, const Account &account, Instant now, Freshness freshness = Freshness::Live);

    /// Gathers a message. One that was not prepared is prepared here, in the store's thread, which costs it dearly.
    Result<void> take(const IngestItem &item);
    void takePrepared(PreparedItem item);

    /// Takes in what was gathered. Call once, at the end.
    Result<IngestCount> finish();

private:
    struct Party
    {
        CustomerId customer;
        IdentityId identity; ///< of the other side
        IdentityId author;   ///< the same, but none if we wrote it
    };

    Result<void> readOwnReplies();
    Result<void> decide(PreparedItem &item);
    Result<QString> confirmOwn(const PreparedItem &item);
    Result<bool> takeKnown(const PreparedItem &item);
    Result<void> takeWithdrawal(const IncomingMessage &message, MemoryMessage &known);
    void takeEdit(const IncomingMessage &message, MemoryMessage &known);
    Party partyOf(const IncomingMessage &message);
    Result<ConversationId> conversationFor(const PreparedItem &item, const Party &party);
    void file(const MemoryMove &move);
    ConversationId begin(const PreparedItem &item, const Party &party);
    Result<void> record(PreparedItem &item, const Party &party, ConversationId conversation, const QString &agent);
    Result<void> wake(const IncomingMessage &message, const Party &party, ConversationId conversation);
    Result<void> noteReturned();
    void rememberPlace(const PreparedItem &item, MessageId id);

    Transaction &m_transaction;
    const Account &m_account;
    Instant m_now;
    Freshness m_freshness;
    QList<PreparedItem> m_items;
    QList<OutboxItem> m_ownReplies;
    IngestMemory m_memory;
    IngestBatch m_batch;
    IngestCount m_count;
};

}
