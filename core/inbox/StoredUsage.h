// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channels/UsageLedger.h"
#include "core/store/Database.h"

namespace firstmile
{

/// The ledger of the workspace: what one program uses of a budget, another one knows.
class StoredUsage : public UsageLedger
{
public:
    explicit StoredUsage(Database &database) : m_database(database) {}

    Async<QList<Usage>> month(AccountId account, Instant at) override;
    Async<void> add(AccountId account, Instant at, const Usage &usage) override;

private:
    Database &m_database;
};

}
