// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/AccountCredential.h"

#include "core/base/SecretCommand.h"
#include "core/base/SecretStore.h"

namespace firstmile
{

AccountCredential::AccountCredential(const Account &account, QByteArray secret, SecretStore *secrets, QObject *parent)
    : QObject(parent), m_account(account), m_current(std::move(secret)), m_secrets(secrets)
{}

Async<QByteArray> AccountCredential::reload()
{
    Async<QByteArray> read;
    if (m_account.secretSource == SecretSource::Command)
        read = runSecretCommand(m_account.secretCommand);
    else if (m_account.secretSource == SecretSource::Keyring && m_secrets)
        read = m_secrets->read(m_account.secretKey());
    else
        return ready<QByteArray>(m_current);
    auto promise = std::make_shared<Promise<QByteArray>>();
    whenDone(read, this, [this, promise](const Result<QByteArray> &found) {
        if (found)
            m_current = *found;
        promise->settle(found);
    });
    return promise->future();
}

Async<void> AccountCredential::replace(const QByteArray &secret)
{
    m_current = secret;
    if (m_account.secretSource == SecretSource::Keyring && m_secrets)
        return m_secrets->write(m_account.secretKey(), secret);
    return ready<void>({});
}

}
