// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Identity.h"
#include "core/store/Transaction.h"

namespace firstmile
{

/// Customers and their identities.
class CustomerRepository
{
public:
    explicit CustomerRepository(Session &session) : m_session(session) {}

    /// The identity's place; a new one gets a customer of its own. What the network newly knows (name, handle,
    /// followers) replaces what stood, but never with nothing.
    Result<Identity> resolve(Transaction &transaction, const Identity &identity, Instant now);

    Result<std::optional<Customer>> find(CustomerId id);
    Result<QList<Customer>> withIds(const QList<CustomerId> &ids); ///< those that are there, sorted by id
    Result<std::optional<Identity>> find(Channel channel, const QString &remoteKey);
    /// With or without its '@', whatever its case. Reads all identities of the channel: for what an agent types.
    Result<std::optional<Identity>> withHandle(Channel channel, const QString &handle);
    Result<QList<Identity>> identities(Channel channel, const QStringList &remoteKeys); ///< those that are known
    Result<QList<Identity>> identities(const QList<IdentityId> &ids);                   ///< sorted by id
    Result<QList<Identity>> identitiesBefore(IdentityId id, int most);                  ///< the newest first

    /// Adds a customer with all identities given, for imports that know who is who.
    Result<CustomerId> add(Transaction &transaction, const Customer &customer);

    /// A customer of its own for an identity that is not known yet; the value is the identity with its place.
    Result<Identity> addStranger(Transaction &transaction, const Identity &identity, Instant now);

    /// One more identity of a customer; the value is the identity with its place. Conflict: it is known already, and
    /// the detail says whose it is. `deed`: what brought it.
    Result<Identity> addTo(Transaction &transaction, CustomerId customer, const Identity &identity,
                           CustomerDeedId deed = {});

    /// What the network newly tells replaces what stood, but never with nothing.
    static Identity merged(const Identity &known, const Identity &told);
    /// What names the identity on its channel, where nothing but a handle had been told of it.
    Result<void> rename(IdentityId identity, const QString &remoteKey);
    Result<void> update(Transaction &transaction, const Identity &identity);

private:
    Result<CustomerId> addCustomer(const Customer &customer);
    Result<std::optional<IdentityId>> addIdentity(const Identity &identity, CustomerId customer,
                                                  CustomerDeedId deed = {});

    Session &m_session;
};

}
