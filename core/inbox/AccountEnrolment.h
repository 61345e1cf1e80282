// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channels/SignedIn.h"

namespace firstmile
{

class AccountClients;
class Clock;
class Database;
class SecretStore;

/// What becomes an account of the workspace.
struct NewAccount
{
    Channel channel = Channel::Email;
    SignedIn signedIn;
    AccountId again = {}; ///< signs in again to this one; none: a new one, or one that is known by its key or handle
    SecretSource secretSource = SecretSource::Keyring;
    QString secretCommand = {}; ///< for SecretSource::Command
};

/// Keeps what a sign-in gave: the secret in the keyring, the account in the workspace.
///
///   known already? -> the same one? -> secret to the keyring -> account to the workspace -> old client forgotten
/// The secret comes first: an account without one would poll and fail for ever. An account that is known keeps its
/// conversations, cursors and everything that a person set in it.
/// Errors: Forbidden (the keyring is locked or absent, or did not take it), Rejected (signed in as somebody else than
/// the account that was to be renewed), NotFound (`again` is not there), Storage.
class AccountEnrolment : public QObject
{
    Q_OBJECT

public:
    AccountEnrolment(Database &database, SecretStore &secrets, AccountClients &clients, const Clock &clock,
                     QObject *parent = nullptr);

    Async<Account> keep(const NewAccount &account);

    /// Stops polling and sending, and forgets the secret; what was received stays. Forbidden: all that was done, but
    /// the keyring would not forget.
    Async<void> remove(const Account &account);

private:
    using Settle = std::shared_ptr<Promise<Account>>;
    void keepSecret(const Account &account, const QByteArray &secret, const std::optional<Account> &known,
                    const Settle &settle);
    void keepAccount(const Account &account, const std::optional<Account> &known, const Settle &settle);

    Database &m_database;
    SecretStore &m_secrets;
    AccountClients &m_clients;
    const Clock &m_clock;
};

}
