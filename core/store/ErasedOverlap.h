// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/ErasedRows.h"

namespace firstmile
{

/// What several erasures took of one row, one after the other: each keeps what the one before had left, so that a value
/// comes back when the last of them is undone, in whatever order they are. Whose a conversation is tells nothing of
/// anybody, and is given back at once and kept by the others as well.
class ErasedOverlap
{
public:
    explicit ErasedOverlap(Transaction &transaction) : m_transaction(transaction) {}

    /// `deed` is undone: what a later erasure has taken as well is from now on kept by that one. The value is the rest,
    /// which is to be given back now.
    Result<ErasedRow> handOver(CustomerDeedId deed, const ErasedRow &row);

    /// These are let go: what they had taken may not come back with an earlier one either.
    Result<void> letGo(const QList<CustomerDeedId> &deeds);

    /// The same of one that keeps nothing, before it takes: `list` is what `place.where` takes.
    Result<void> letGo(const ErasedPlace &place, const QString &list);

    /// What `deed` keeps of one column of a row does not come back.
    Result<void> forget(CustomerDeedId deed, const ErasedRow &row, const QString &column);

    /// Conversations come back to the identity `to` in place of `from`.
    Result<void> renameIdentity(IdentityId from, IdentityId to);

private:
    struct Kept
    {
        CustomerDeedId deed;
        qint64 position = 0;
        QJsonObject columns;
    };

    static Kept readKept(const Row &row);
    Result<void> write(const Kept &kept);
    Result<void> forgetColumns(Kept kept, const QStringList &columns);

    Transaction &m_transaction;
};

}
