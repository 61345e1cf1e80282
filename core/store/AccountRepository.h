// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Account.h"
#include "core/store/Transaction.h"

namespace firstmile
{

/// Accounts, their polling state, cursors and gaps.
class AccountRepository
{
public:
    explicit AccountRepository(Session &session) : m_session(session) {}

    Result<QList<Account>> all();
    Result<QList<Account>> allEver(); ///< with those that were removed: their messages are still there
    Result<std::optional<Account>> find(AccountId id);

    /// By id, or by handle as a person types it; NotFound says so.
    Result<Account> named(const QString &idOrHandle);

    /// Adds an account, or brings one back that was removed, with its conversations.
    Result<AccountId> add(Transaction &transaction, const Account &account);

    /// An account that signed in again: replaces what sign-in tells and its settings, and lets it be polled again.
    Result<void> renew(Transaction &transaction, const Account &account);

    /// Stops everything but reading: what was received stays.
    Result<void> remove(Transaction &transaction, AccountId id, Instant now);

    Result<void> setPaused(Transaction &transaction, AccountId id, bool paused);

    /// Pauses it until a person resumes it; `words` say why.
    Result<void> pauseFor(Transaction &transaction, AccountId id, const QString &words);

    Result<void> setSettings(Transaction &transaction, AccountId id, const QJsonObject &settings);

    /// Also of what waits already. Malformed: not a positive time.
    Result<void> setAnswerWithin(Transaction &transaction, AccountId id, Milliseconds within);

    struct PollOutcome
    {
        AccountState state = AccountState::Working;
        QString detail;
        std::optional<Instant> polledAt; ///< empty: keep what stands
        std::optional<Instant> nextPollAt;
        std::optional<Quota> quota; ///< empty: keep what stands
    };
    Result<void> setPollOutcome(Transaction &transaction, AccountId id, const PollOutcome &outcome);

    Result<QString> cursor(AccountId id, const QString &stream);
    Result<void> setCursor(AccountId id, const QString &stream, const QString &value, Instant now);
    Result<void> removeCursor(AccountId id, const QString &stream);

    Result<QList<Gap>> gaps(AccountId id);
    Result<void> addGap(Transaction &transaction, const Gap &gap);

private:
    Session &m_session;
};

}
