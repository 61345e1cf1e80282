// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/ledger/CaseLedger.h"
#include "core/metrics/ledger/LedgerTraits.h"

namespace firstmile
{

/// Reads cases out of a workspace for a ledger: the log, and what stands beside it. All of a ledger's I/O. The ledger's
/// rows are left alone: only names and accounts are added to it.
class LedgerFeed
{
public:
    LedgerFeed(CaseLedger &ledger, Session &session) : m_ledger(ledger), m_session(session) {}

    Result<CaseLedger::Reading> readAll();
    Result<CaseLedger::Reading> read(const QList<ConversationId> &conversations);

private:
    Result<void> readAccounts();
    void takeHistory(const QList<Event> &events);
    void takeCase(const CaseFacts &facts);
    void describe();
    qint32 tagSetOf(qint64 conversation);

    CaseLedger &m_ledger;
    Session &m_session;
    LedgerTraits m_traits;
    CaseLedger::Reading m_reading;
};

}
