// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/SecretStore.h"
#include "core/channels/ChannelClient.h"

#include <QHash>

#include <memory>

class QNetworkAccessManager;

namespace firstmile
{

class Clock;

/// The clients of a workspace's accounts, each made when it is first needed and kept: polling and sending share one,
/// and with it one connection and one sign-in.
class AccountClients : public QObject
{
    Q_OBJECT

public:
    /// Makes a client from an account and its secret; null where nothing can be done over a network.
    using Factory = std::function<std::unique_ptr<ChannelClient>(const Account &, const QByteArray &secret)>;

    AccountClients(SecretStore &secrets, Factory factory, QObject *parent = nullptr);
    ~AccountClients() override;

    /// Unauthorised if the secret cannot be had; NotFound if the account has no network to talk to.
    Async<ChannelClient *> client(const Account &account);

    /// The secret of an account from where it is kept: keyring or command.
    Async<QByteArray> secret(const Account &account);

    /// Forgets the client: settings or secret changed, or the account was removed.
    void forget(AccountId id);

    void cancelAll();

private:
    Result<ChannelClient *> make(const Account &account, const QByteArray &secret);

    SecretStore &m_secrets;
    Factory m_factory;
    QHash<AccountId, std::shared_ptr<ChannelClient>> m_clients;
};

}
