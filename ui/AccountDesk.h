// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channels/ChannelSignIn.h"
#include "core/channels/mail/MailDiscovery.h"
#include "core/inbox/AccountEnrolment.h"
#include "ui/ConsoleData.h"

#include <memory>

class QNetworkAccessManager;

namespace firstmile
{

class AccountClients;
class Database;
class Poller;
class SecretStore;
class UsageLedger;

/// What the desk works with; a poller only in the process that polls.
struct AccountDeskTools
{
    Database &database;
    AccountClients &clients;
    SecretStore &secrets;
    QNetworkAccessManager &network;
    const Clock &clock;
    Poller *poller = nullptr;
    UsageLedger *usage = nullptr; ///< what a test of a paid network costs is counted here
};

/// Signs in to accounts and keeps them, tries, changes, polls and removes them. Errors as ConsoleData has them.
class AccountDesk : public QObject
{
    Q_OBJECT

public:
    explicit AccountDesk(const AccountDeskTools &tools, QObject *parent = nullptr);
    ~AccountDesk() override;

    Async<Enrolled> signIn(const ChannelSetup &setup, AccountId again);
    Async<MailSettingsGuess> discoverMail(const QString &address) { return m_discovery.discover(address); }
    Async<QList<FacebookPageOffer>> facebookPages(const FacebookSetup &setup) { return m_signIn.facebookPages(setup); }
    void cancelSignIn();

    Async<void> test(AccountId account);
    Async<void> edit(AccountId account, const AccountEdit &edit);
    Async<void> pollNow(AccountId account);
    Async<void> remove(AccountId account);

Q_SIGNALS:
    void browserAsked(const QUrl &page);

private:
    /// Reads the account, then does `act` with it.
    Async<void> with(AccountId id, std::function<Async<void>(const Account &)> act);
    Async<void> verify(const Account &account);

    AccountDeskTools m_tools;
    AccountEnrolment m_enrolment;
    ChannelSignIn m_signIn;
    MailDiscovery m_discovery;
};

}
