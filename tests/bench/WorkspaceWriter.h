// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/Database.h"
#include "tests/bench/MessageMaker.h"

#include <map>

namespace firstmile::bench
{

/// Takes a plan's messages into a workspace in the order of their times, through Ingest, and lets the agents do to each
/// conversation what agents do once it has ended: assign, tag, close, snooze.
class WorkspaceWriter
{
public:
    static constexpr std::size_t batchSize = 1000; ///< messages a transaction, as imports have them

    WorkspaceWriter(Database &database, const Plan &plan, const Vocabulary &vocabulary);

    /// What one batch cost, in nanoseconds of wall time.
    struct Cost
    {
        qint64 making = 0;  ///< inventing the messages and preparing them, on all processors
        qint64 taking = 0;  ///< the transaction with Ingest
        qint64 tending = 0; ///< the transaction with what the agents do
    };

    /// The batch of up to batchSize messages that begins at `first`.
    Result<Cost> write(std::size_t first);

private:
    using Batch = std::vector<PlannedMessage>;

    Result<void> take(Transaction &transaction, const Batch &batch, QList<PreparedItem> &items);
    Result<Account> accountFor(Transaction &transaction, Network network);
    Result<void> tend(Transaction &transaction, const Batch &batch);
    Result<void> tendTo(Transaction &transaction, const PlannedMessage &last);
    Result<void> end(Transaction &transaction, const PlannedConversation &conversation, ConversationId id, Instant at);

    Database &m_database;
    const Plan &m_plan;
    MessageMaker m_maker;
    std::map<Network, Account> m_accounts;
};

}
