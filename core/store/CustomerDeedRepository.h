// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/CustomerDeed.h"
#include "core/store/Transaction.h"

namespace firstmile
{

/// The log of what was done about who is who. Append-only, but for the mark that a deed was undone.
class CustomerDeedRepository
{
public:
    explicit CustomerDeedRepository(Session &session) : m_session(session) {}

    Result<CustomerDeedId> append(Transaction &transaction, const CustomerDeed &deed);
    Result<void> markUndone(Transaction &transaction, CustomerDeedId id, const QString &agent, Instant now);

    Result<std::optional<CustomerDeed>> find(CustomerDeedId id);
    /// Those that name a customer on either side, oldest first, undone ones too.
    Result<QList<CustomerDeed>> of(const QList<CustomerId> &customers);
    Result<QList<CustomerDeed>> children(CustomerDeedId import);
    Result<QList<CustomerDeed>> newest(int limit);
    Result<QList<CustomerDeed>> placing(); ///< all links and splits, oldest first, undone ones too

private:
    Session &m_session;
};

}
