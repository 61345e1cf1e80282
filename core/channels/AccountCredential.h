// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Async.h"
#include "core/model/Account.h"

namespace firstmile
{

class SecretStore;

/// One account's secret, as a client that renews it needs it: read again, because another process may have renewed it,
/// and replaced.
class AccountCredential : public QObject
{
    Q_OBJECT

public:
    /// `secret` is what was read when the client was made. `secrets` may be null: then replacements are only
    /// remembered.
    AccountCredential(const Account &account, QByteArray secret, SecretStore *secrets, QObject *parent = nullptr);

    const QByteArray &current() const { return m_current; }

    /// From the keyring or the command, as it stands now. An account without either keeps what it has.
    Async<QByteArray> reload();

    /// Remembers `secret`, and keeps it in the keyring where the account's secret lives there. An error means that it
    /// is only remembered: it is lost with this process.
    Async<void> replace(const QByteArray &secret);

    /// Names the lock under which a secret of this account is renewed (net/RenewalLock).
    QString lockName() const { return m_account.secretKey(); }

private:
    Account m_account;
    QByteArray m_current;
    SecretStore *m_secrets;
};

}
