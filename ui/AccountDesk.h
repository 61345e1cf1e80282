// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channels/ChannelRegistry.h"
#include "ui/ConsoleData.h"

#include <memory>

class QNetworkAccessManager;

namespace firstmile
{

class AccountClients;
class Database;
class MastodonSignIn;
struct SignedIn;
class Poller;
class SecretStore;

/// What the desk works with; a poller only in the process that polls.
struct AccountDeskTools
{
    Database &database;
    AccountClients &clients;
    SecretStore &secrets;
    QNetworkAccessManager &network;
    const Clock &clock;
    Poller *poller = nullptr;
};

/// Tries, adds, polls and removes accounts. Forbidden from an add: the keyring did not take the secret.
class AccountDesk : public QObject
{
    Q_OBJECT

public:
    explicit AccountDesk(const AccountDeskTools &tools, QObject *parent = nullptr);
    ~AccountDesk() override;

    Async<void> testMail(const MailSetup &setup);
    Async<AccountId> addMail(const MailSetup &setup);
    Async<AccountId> addMastodonByToken(const QUrl &server, const QString &token);
    Async<AccountId> addMastodonByBrowser(const QUrl &server);
    Async<void> pollNow(AccountId account);
    Async<void> remove(AccountId account);

    static Account accountOf(const MailSetup &setup);

private:
    Async<AccountProfile> verify(const MailSetup &setup);
    Async<AccountId> addMastodon(const std::shared_ptr<MastodonSignIn> &signIn, const Async<SignedIn> &credentials);
    void keep(Account account, const QByteArray &secret, const std::shared_ptr<Promise<AccountId>> &promise);

    AccountDeskTools m_tools;
};

}
