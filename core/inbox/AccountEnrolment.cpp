// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inbox/AccountEnrolment.h"

#include "core/base/Clock.h"
#include "core/base/SecretStore.h"
#include "core/channels/AccountClients.h"
#include "core/store/AccountRepository.h"
#include "core/store/Database.h"

#include <algorithm>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

bool isSameAccount(const Account &known, const NewAccount &fresh)
{
    const AccountProfile &profile = fresh.signedIn.profile;
    if (known.channel != fresh.channel)
        return false;
    if (!known.remoteKey.isEmpty() && !profile.remoteKey.isEmpty())
        return known.remoteKey == profile.remoteKey;
    return known.handle.compare(profile.handle, Qt::CaseInsensitive) == 0;
}

Result<std::optional<Account>> findKnown(Session &session, const NewAccount &fresh)
{
    FM_ASSIGN(const auto all, AccountRepository(session).allEver());
    if (fresh.again) {
        FM_ASSIGN(const auto account, AccountRepository(session).find(fresh.again));
        if (!account)
            return Error{ErrorKind::NotFound, u"the account is not there any more"_s, {}};
        if (!isSameAccount(*account, fresh))
            return Error{
                ErrorKind::Rejected,
                u"signed in as %1, and the account is %2"_s.arg(fresh.signedIn.profile.handle, account->handle),
                {}};
        return account;
    }
    const auto same = std::ranges::find_if(all, [&](const Account &each) { return isSameAccount(each, fresh); });
    return same == all.cend() ? std::optional<Account>() : std::optional(*same);
}

Account accountFrom(const NewAccount &fresh, const std::optional<Account> &known, Instant now)
{
    const AccountProfile &profile = fresh.signedIn.profile;
    Account account = known.value_or(Account());
    account.channel = fresh.channel;
    account.handle = profile.handle;
    if (account.name.isEmpty() || !profile.name.isEmpty())
        account.name = profile.name;
    account.remoteKey = profile.remoteKey;
    for (auto setting = profile.settings.begin(); setting != profile.settings.end(); ++setting)
        account.settings.insert(setting.key(), setting.value());
    account.secretSource = fresh.secretSource;
    account.secretCommand = fresh.secretCommand;
    if (!known)
        account.createdAt = now;
    account.paused = false;
    account.state = AccountState::New;
    account.stateDetail.clear();
    return account;
}

}

AccountEnrolment::AccountEnrolment(Database &database, SecretStore &secrets, AccountClients &clients,
                                   const Clock &clock, QObject *parent)
    : QObject(parent), m_database(database), m_secrets(secrets), m_clients(clients), m_clock(clock)
{}

Async<Account> AccountEnrolment::keep(const NewAccount &fresh)
{
    if (fresh.signedIn.profile.handle.isEmpty())
        return ready<Account>(Error{ErrorKind::Malformed, u"the network did not say who signed in"_s, {}});
    auto settle = std::make_shared<Promise<Account>>();
    const auto found = m_database.read([fresh](Session &session) { return findKnown(session, fresh); });
    whenDone(found, this, [this, fresh, settle](const Result<std::optional<Account>> &known) {
        if (!known)
            return settle->settle(known.error());
        keepSecret(accountFrom(fresh, *known, m_clock.now()), fresh.signedIn.secret, *known, settle);
    });
    return settle->future();
}

void AccountEnrolment::keepSecret(const Account &account, const QByteArray &secret, const std::optional<Account> &known,
                                  const Settle &settle)
{
    if (account.secretSource != SecretSource::Keyring)
        return keepAccount(account, known, settle);
    whenDone(m_secrets.write(account.secretKey(), secret), this,
             [this, account, known, settle](const Result<void> &written) {
                 if (!written)
                     return settle->settle(Error{ErrorKind::Forbidden, written.error().detail, {}});
                 keepAccount(account, known, settle);
             });
}

void AccountEnrolment::keepAccount(const Account &account, const std::optional<Account> &known, const Settle &settle)
{
    const auto kept = m_database.write([account](Transaction &transaction) -> Result<AccountId> {
        AccountRepository accounts(transaction);
        if (!account.id)
            return accounts.add(transaction, account);
        FM_TRY(accounts.renew(transaction, account));
        return account.id;
    });
    whenDone(kept, this, [this, account, known, settle](const Result<AccountId> &id) {
        const bool keyring = account.secretSource == SecretSource::Keyring;
        if (!id && !known && keyring)
            m_secrets.remove(account.secretKey()); // nobody would ever ask for it
        if (!id)
            return settle->settle(id.error());
        if (known && known->secretSource == SecretSource::Keyring &&
            (!keyring || known->secretKey() != account.secretKey()))
            m_secrets.remove(known->secretKey());
        m_clients.forget(*id);
        Account result = account;
        result.id = *id;
        settle->settle(result);
    });
}

Async<void> AccountEnrolment::remove(const Account &account)
{
    auto settle = std::make_shared<Promise<void>>();
    m_clients.forget(account.id);
    const auto removed = m_database.write([id = account.id, now = m_clock.now()](Transaction &transaction) {
        return AccountRepository(transaction).remove(transaction, id, now);
    });
    whenDone(removed, this, [this, account, settle](const Result<void> &done) {
        if (!done || account.secretSource != SecretSource::Keyring)
            return settle->settle(done);
        whenDone(m_secrets.remove(account.secretKey()), this, [settle](const Result<void> &forgotten) {
            if (forgotten || forgotten.error().kind == ErrorKind::NotFound)
                return settle->settle({});
            settle->settle(Error{ErrorKind::Forbidden, forgotten.error().detail, {}});
        });
    });
    return settle->future();
}

}
