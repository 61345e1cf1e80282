// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/customers/Linking.h"
#include "core/model/Account.h"
#include "core/model/Identity.h"
#include "core/model/Message.h"
#include "tests/support/TestWorkspace.h"

namespace firstmile::tests
{

/// A workspace in which people write by mail and on X, and are called; what is done about who is who is done in its
/// middle of 2026, and whatever it refuses comes back as it is.
class Clientele
{
public:
    explicit Clientele(Engine engine);

    /// They write to us, in a thread of that name; on mail `handle` is an address.
    Identity writes(Channel channel, const QString &handle, const QString &thread = {}, int followers = -1);

    /// The same, within a transaction, in a thread of its own.
    Result<void> take(Transaction &transaction, Channel channel, const QString &handle);

    /// We call them: a contact that an agent writes down.
    CustomerId called(const QString &phone, const QString &name);

    Result<CustomerDeedId> link(CustomerId into, CustomerId other);
    Result<CustomerDeed> split(CustomerId from, const QList<IdentityId> &identities);
    Result<CustomerDeedId> refuse(CustomerId one, CustomerId other);
    Result<Identity> claim(CustomerId customer, const Identity &identity);
    Result<qint64> undo(CustomerDeedId deed); ///< how much of it had to stay

    Customer customer(CustomerId id);
    std::optional<Customer> found(CustomerId id);
    CustomerId customerOf(const Identity &identity);
    QList<ConversationId> conversationsOf(CustomerId customer);
    QList<CustomerDeed> deeds();

    /// Every row of what deeds about customers may change and must give back, and of what they must never change.
    QStringList dump();

    /// What the examinations find, "name: how many".
    QStringList troubles();

    TestWorkspace &workspace() { return m_workspace; }
    static Instant now();

private:
    IncomingMessage message(Channel channel, const QString &handle, const QString &thread, int followers);

    TestWorkspace m_workspace;
    QHash<int, Account> m_accounts;
    int m_messages = 0;
};

}
