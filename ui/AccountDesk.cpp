// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/AccountDesk.h"

#include "core/base/Clock.h"
#include "core/base/SecretStore.h"
#include "core/channels/AccountClients.h"
#include "core/channels/mastodon/MastodonSignIn.h"
#include "core/inbox/Poller.h"
#include "core/store/AccountRepository.h"
#include "core/store/Database.h"

#include <QDesktopServices>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

Account accountOfCredentials(const SignedIn &credentials)
{
    Account account;
    account.channel = Channel::Mastodon;
    account.handle = credentials.profile.handle;
    account.name = credentials.profile.name;
    account.remoteKey = credentials.profile.remoteKey;
    account.settings = credentials.profile.settings;
    return account;
}

void addProfile(Account &account, const AccountProfile &profile)
{
    if (account.name.isEmpty())
        account.name = profile.name;
    account.remoteKey = profile.remoteKey;
    for (auto setting = profile.settings.begin(); setting != profile.settings.end(); ++setting)
        account.settings.insert(setting.key(), setting.value());
}

}

AccountDesk::AccountDesk(const AccountDeskTools &tools, QObject *parent) : QObject(parent), m_tools(tools) {}

AccountDesk::~AccountDesk() = default;

Account AccountDesk::accountOf(const MailSetup &setup)
{
    Account account;
    account.channel = Channel::Email;
    account.handle = setup.address;
    account.settings = {{u"user"_s, setup.user},
                        {u"imapHost"_s, setup.imapHost},
                        {u"imapPort"_s, setup.imapPort},
                        {u"imapSecurity"_s, setup.imapSecurity},
                        {u"smtpHost"_s, setup.smtpHost},
                        {u"smtpPort"_s, setup.smtpPort},
                        {u"smtpSecurity"_s, setup.smtpSecurity}};
    if (!setup.trustedSha256.isEmpty())
        account.settings.insert(u"trustedCertificate"_s, setup.trustedSha256.join(u' '));
    return account;
}

Async<AccountProfile> AccountDesk::verify(const MailSetup &setup)
{
    const std::shared_ptr<ChannelClient> client =
        makeChannelClient(accountOf(setup), setup.password.toUtf8(), ChannelContext{m_tools.network, m_tools.clock});
    const Async<AccountProfile> profile = client->verify();
    // The client lives as long as its question; it is let go after its own signal has returned.
    whenDone(profile, this, [this, client](const Result<AccountProfile> &) {
        QMetaObject::invokeMethod(
            this, [client] {}, Qt::QueuedConnection);
    });
    return profile;
}

Async<void> AccountDesk::testMail(const MailSetup &setup)
{
    auto promise = std::make_shared<Promise<void>>();
    whenDone(verify(setup), this, [promise](const Result<AccountProfile> &profile) {
        promise->settle(profile ? Result<void>() : Result<void>(profile.error()));
    });
    return promise->future();
}

Async<AccountId> AccountDesk::addMail(const MailSetup &setup)
{
    auto promise = std::make_shared<Promise<AccountId>>();
    whenDone(verify(setup), this, [this, promise, setup](const Result<AccountProfile> &profile) {
        if (!profile)
            return promise->settle(profile.error());
        Account account = accountOf(setup);
        addProfile(account, *profile);
        keep(account, setup.password.toUtf8(), promise);
    });
    return promise->future();
}

Async<AccountId> AccountDesk::addMastodonByToken(const QUrl &server, const QString &token)
{
    auto signIn = std::make_shared<MastodonSignIn>(m_tools.network, m_tools.clock);
    return addMastodon(signIn, signIn->useToken(server.toString(), token.toUtf8()));
}

Async<AccountId> AccountDesk::addMastodonByBrowser(const QUrl &server)
{
    auto signIn = std::make_shared<MastodonSignIn>(m_tools.network, m_tools.clock);
    return addMastodon(signIn,
                       signIn->signIn(server.toString(), [](const QUrl &page) { QDesktopServices::openUrl(page); }));
}

Async<AccountId> AccountDesk::addMastodon(const std::shared_ptr<MastodonSignIn> &signIn,
                                          const Async<SignedIn> &credentials)
{
    auto promise = std::make_shared<Promise<AccountId>>();
    whenDone(credentials, this, [this, promise, signIn](const Result<SignedIn> &signedIn) {
        QMetaObject::invokeMethod(
            this, [signIn] {}, Qt::QueuedConnection); // as in verify()
        if (!signedIn)
            return promise->settle(signedIn.error());
        keep(accountOfCredentials(*signedIn), signedIn->secret, promise);
    });
    return promise->future();
}

void AccountDesk::keep(Account account, const QByteArray &secret, const std::shared_ptr<Promise<AccountId>> &promise)
{
    account.secretSource = SecretSource::Keyring;
    account.createdAt = m_tools.clock.now();
    whenDone(m_tools.secrets.write(account.secretKey(), secret), this,
             [this, account, promise](const Result<void> &written) {
                 if (!written)
                     return promise->settle(Error{ErrorKind::Forbidden, written.error().detail, {}});
                 const auto added = m_tools.database.write([account](Transaction &transaction) {
                     return AccountRepository(transaction).add(transaction, account);
                 });
                 whenDone(added, this, [promise](const Result<AccountId> &id) { promise->settle(id); });
             });
}

Async<void> AccountDesk::pollNow(AccountId id)
{
    if (!m_tools.poller)
        return ready<void>(Error{ErrorKind::Conflict, {}, {}});
    auto promise = std::make_shared<Promise<void>>();
    const auto found = m_tools.database.read([id](Session &session) { return AccountRepository(session).find(id); });
    whenDone(found, this, [this, promise](const Result<std::optional<Account>> &account) {
        if (!account || !*account)
            return promise->settle(account ? Error{ErrorKind::NotFound, {}, {}} : account.error());
        whenDone(m_tools.poller->poll(**account), this, [promise](const Result<PollSummary> &summary) {
            promise->settle(summary ? Result<void>() : Result<void>(summary.error()));
        });
    });
    return promise->future();
}

Async<void> AccountDesk::remove(AccountId id)
{
    m_tools.clients.forget(id);
    return m_tools.database.write([id, now = m_tools.clock.now()](Transaction &transaction) {
        return AccountRepository(transaction).remove(transaction, id, now);
    });
}

}
