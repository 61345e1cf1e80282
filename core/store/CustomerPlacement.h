// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/CustomerDeed.h"
#include "core/store/Transaction.h"

#include <QSet>

namespace firstmile
{

/// What is stored otherwise than the deeds that stand have it.
struct PlaceChanges
{
    QHash<IdentityId, CustomerId> identities; ///< with whose they are
    QHash<CustomerId, CustomerId> customers;  ///< with whom they follow; none: they stand for themselves
    QSet<CustomerId> touched;                 ///< who has more or fewer identities by it
    bool isEmpty() const { return identities.isEmpty() && customers.isEmpty(); }
};

/// Keeps identities, customers and conversations in line with the deeds about who is who (placesOf).
class CustomerPlacement
{
public:
    explicit CustomerPlacement(Session &session) : m_session(session) {}

    /// Of these customers and of everybody whom a deed that stands connects with them.
    Result<PlaceChanges> changesAround(const QList<CustomerId> &customers);
    Result<PlaceChanges> changesEverywhere();

    /// Conversations go with their identity; nothing else is changed.
    Result<void> apply(Transaction &transaction, const PlaceChanges &changes);

private:
    struct Stored
    {
        QHash<IdentityId, CustomerId> origins;
        CustomerPlaces places; ///< everybody, whether they follow somebody or not
    };

    Result<QSet<CustomerId>> connected(const QList<CustomerId> &customers);
    Result<QList<QSet<CustomerId>>> standingSplits();
    Result<QSet<CustomerId>> neighbours(const QSet<CustomerId> &customers);
    Result<Stored> stored(const QString &identities, const QString &customers, const QVariantList &list);
    Result<void> moveIdentities(const QHash<IdentityId, CustomerId> &identities);
    Result<void> moveConversations(Transaction &transaction, const QList<IdentityId> &identities);
    Result<void> refreshReach(Transaction &transaction, const QList<CustomerId> &customers);
    Result<void> noteConversations(Transaction &transaction, const QString &sql, const QString &list);

    Session &m_session;
};

}
