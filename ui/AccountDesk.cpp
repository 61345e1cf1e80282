// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/AccountDesk.h"

#include "core/base/Clock.h"
#include "core/base/SecretStore.h"
#include "core/channels/AccountClients.h"
#include "core/channels/ChannelRegistry.h"
#include "core/inbox/Poller.h"
#include "core/store/AccountRepository.h"
#include "core/store/Database.h"

#include <QDesktopServices>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

/// To who keeps an account, Forbidden is the keyring's word; a network's is a refused sign-in.
Error signInError(const Error &error)
{
    return error.kind == ErrorKind::Forbidden ? Error{ErrorKind::Unauthorised, error.detail, {}} : error;
}

template <class T>
void passOn(const std::shared_ptr<Promise<void>> &promise, const Result<T> &result)
{
    promise->settle(result ? Result<void>() : Result<void>(result.error()));
}

}

AccountDesk::AccountDesk(const AccountDeskTools &tools, QObject *parent)
    : QObject(parent)
    , m_tools(tools)
    , m_enrolment(tools.database, tools.secrets, tools.clients, tools.clock)
    , m_signIn(tools.network, tools.clock)
    , m_discovery(tools.network)
{}

AccountDesk::~AccountDesk() = default;

Async<Enrolled> AccountDesk::signIn(const ChannelSetup &setup, AccountId again)
{
    auto promise = std::make_shared<Promise<Enrolled>>();
    const auto signedIn = m_signIn.signIn(setup, [this](const QUrl &page) {
        QDesktopServices::openUrl(page);
        Q_EMIT browserAsked(page);
    });
    whenDone(signedIn, this, [this, promise, again, channel = channelOf(setup)](const Result<SignedIn> &result) {
        if (!result)
            return promise->settle(signInError(result.error()));
        whenDone(m_enrolment.keep({channel, *result, again}), this,
                 [promise, limits = result->profile.limits](const Result<Account> &account) {
                     if (!account)
                         return promise->settle(account.error());
                     promise->settle(Enrolled{*account, limits});
                 });
    });
    return promise->future();
}

void AccountDesk::cancelSignIn()
{
    m_signIn.cancel();
    m_discovery.cancel();
}

Async<void> AccountDesk::with(AccountId id, std::function<Async<void>(const Account &)> act)
{
    auto promise = std::make_shared<Promise<void>>();
    const auto found = m_tools.database.read([id](Session &session) { return AccountRepository(session).find(id); });
    whenDone(found, this, [this, promise, act = std::move(act)](const Result<std::optional<Account>> &account) {
        if (!account || !*account)
            return promise->settle(account ? Error{ErrorKind::NotFound, {}, {}} : account.error());
        whenDone(act(**account), this, [promise](const Result<void> &done) { promise->settle(done); });
    });
    return promise->future();
}

Async<void> AccountDesk::test(AccountId account)
{
    return with(account, [this](const Account &found) { return verify(found); });
}

Async<void> AccountDesk::verify(const Account &account)
{
    auto promise = std::make_shared<Promise<void>>();
    whenDone(m_tools.clients.secret(account), this, [this, account, promise](const Result<QByteArray> &secret) {
        if (!secret)
            return promise->settle(secret.error());
        const std::shared_ptr<ChannelClient> client = makeChannelClient(
            account, *secret, ChannelContext{m_tools.network, m_tools.clock, &m_tools.secrets, m_tools.usage});
        if (!client)
            return promise->settle(Error{ErrorKind::NotFound, {}, {}});
        whenDone(client->verify(), this, [this, client, promise](const Result<AccountProfile> &profile) {
            // The client is let go after its own signal has returned.
            QMetaObject::invokeMethod(
                this, [client] {}, Qt::QueuedConnection);
            passOn(promise, profile);
        });
    });
    return promise->future();
}

Async<void> AccountDesk::edit(AccountId account, const AccountEdit &edit)
{
    return m_tools.database.write([account, edit](Transaction &transaction) -> Result<void> {
        AccountRepository accounts(transaction);
        FM_ASSIGN(const auto found, accounts.find(account));
        if (!found)
            return Error{ErrorKind::NotFound, {}, {}};
        FM_TRY(accounts.setSettings(transaction, account, edit.appliedTo(found->settings)));
        return accounts.setAnswerWithin(transaction, account, edit.answerWithin);
    });
}

Async<void> AccountDesk::pollNow(AccountId id)
{
    if (!m_tools.poller)
        return ready<void>(Error{ErrorKind::Conflict, {}, {}});
    return with(id, [this](const Account &account) {
        auto promise = std::make_shared<Promise<void>>();
        whenDone(m_tools.poller->poll(account), this,
                 [promise](const Result<PollSummary> &summary) { passOn(promise, summary); });
        return promise->future();
    });
}

Async<void> AccountDesk::remove(AccountId id)
{
    return with(id, [this](const Account &account) { return m_enrolment.remove(account); });
}

}
