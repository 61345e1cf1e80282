// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/AccountClients.h"

#include "core/base/SecretCommand.h"

namespace firstmile
{

using namespace Qt::StringLiterals;

AccountClients::AccountClients(SecretStore &secrets, Factory factory, QObject *parent)
    : QObject(parent), m_secrets(secrets), m_factory(std::move(factory))
{}

AccountClients::~AccountClients() = default;

Async<QByteArray> AccountClients::secret(const Account &account)
{
    switch (account.secretSource) {
    case SecretSource::Keyring:
        return m_secrets.read(account.secretKey());
    case SecretSource::Command:
        return runSecretCommand(account.secretCommand);
    case SecretSource::None:
        break;
    }
    return ready<QByteArray>(QByteArray());
}

Async<ChannelClient *> AccountClients::client(const Account &account)
{
    if (const auto known = m_clients.value(account.id))
        return ready<ChannelClient *>(known.get());
    auto promise = std::make_shared<Promise<ChannelClient *>>();
    whenDone(secret(account), this, [this, account, promise](const Result<QByteArray> &found) {
        if (!found && found.error().kind == ErrorKind::NotFound)
            promise->settle(Error{ErrorKind::Unauthorised, found.error().detail, {}});
        else if (!found)
            promise->settle(found.error());
        else
            promise->settle(make(account, *found));
    });
    return promise->future();
}

Result<ChannelClient *> AccountClients::make(const Account &account, const QByteArray &secret)
{
    if (const auto known = m_clients.value(account.id)) // made while the secret was being read
        return known.get();
    std::shared_ptr<ChannelClient> fresh = m_factory(account, secret);
    if (!fresh)
        return Error{ErrorKind::NotFound, account.handle + u" has no network behind it"_s, {}};
    m_clients.insert(account.id, fresh);
    return fresh.get();
}

void AccountClients::forget(AccountId id)
{
    if (const auto client = m_clients.take(id))
        client->cancel();
}

void AccountClients::cancelAll()
{
    for (const auto &client : std::as_const(m_clients))
        client->cancel();
}

}
