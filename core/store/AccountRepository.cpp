// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/AccountRepository.h"

#include "core/store/ConversationPlace.h"

#include <QJsonDocument>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

const QString selectAccounts = uR"(
    SELECT id, channel, handle, name, remote_key, settings, secret_source, secret_command, paused, created_at,
           state, state_detail, last_poll_at, next_poll_at, quota_limit, quota_remaining, quota_resets_at, answer_within
    FROM accounts)"_s;

const QString selectPresent = selectAccounts + u" WHERE removed_at IS NULL"_s;

Account readAccount(const Row &row)
{
    Account account;
    account.id = row.id<AccountId>(0);
    account.channel = channelFromString(row.text(1)).value_or(Channel::Logged);
    account.handle = row.text(2);
    account.name = row.text(3);
    account.remoteKey = row.text(4);
    account.settings = QJsonDocument::fromJson(row.text(5).toUtf8()).object();
    account.secretSource = secretSourceFromString(row.text(6));
    account.secretCommand = row.text(7);
    account.paused = row.truth(8);
    account.createdAt = row.instant(9);
    account.state = accountStateFromString(row.text(10));
    account.stateDetail = row.text(11);
    account.lastPollAt = row.maybeInstant(12);
    account.nextPollAt = row.maybeInstant(13);
    if (!row.isNull(14))
        account.quota = Quota{row.number(14), row.number(15), row.maybeInstant(16)};
    account.answerWithin = Milliseconds(row.integer(17));
    return account;
}

QString settingsJson(const QJsonObject &settings)
{
    return QString::fromUtf8(QJsonDocument(settings).toJson(QJsonDocument::Compact));
}

Gap readGap(const Row &row)
{
    Gap gap;
    gap.id = row.id<GapId>(0);
    gap.account = row.id<AccountId>(1);
    gap.stream = row.text(2);
    gap.from = row.maybeInstant(3);
    gap.to = row.maybeInstant(4);
    gap.reason = row.text(5);
    gap.detectedAt = row.instant(6);
    gap.closedAt = row.maybeInstant(7);
    return gap;
}

}

Result<QList<Account>> AccountRepository::all()
{
    return m_session.all<Account>(selectPresent + u" ORDER BY id"_s, readAccount);
}

Result<QList<Account>> AccountRepository::allEver()
{
    return m_session.all<Account>(selectAccounts + u" ORDER BY id"_s, readAccount);
}

Result<std::optional<Account>> AccountRepository::find(AccountId id)
{
    return m_session.first<Account>(selectPresent + u" AND id = ?"_s, readAccount, id);
}

Result<Account> AccountRepository::named(const QString &idOrHandle)
{
    FM_ASSIGN(const auto accounts, all());
    for (const Account &account : accounts) {
        if (account.id.toString() == idOrHandle || account.handle.compare(idOrHandle, Qt::CaseInsensitive) == 0)
            return account;
    }
    return Error{ErrorKind::NotFound, u"there is no account "_s + idOrHandle, {}};
}

Result<AccountId> AccountRepository::add(Transaction &transaction, const Account &account)
{
    FM_ASSIGN(const qint64 id,
              m_session.insert(uR"(
        INSERT INTO accounts (channel, handle, name, remote_key, settings, secret_source, secret_command, created_at)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (channel, handle) DO UPDATE SET
            name = excluded.name, remote_key = excluded.remote_key, settings = excluded.settings,
            secret_source = excluded.secret_source, secret_command = excluded.secret_command,
            removed_at = NULL, paused = 0, state = 'new', state_detail = ''
        RETURNING id)"_s,
                               toString(account.channel), account.handle, account.name, account.remoteKey,
                               settingsJson(account.settings), toString(account.secretSource), account.secretCommand,
                               account.createdAt));
    transaction.changes().accounts.insert(AccountId(id));
    return AccountId(id);
}

Result<void> AccountRepository::renew(Transaction &transaction, const Account &account)
{
    FM_TRY(m_session.exec(uR"(
        UPDATE accounts SET handle = ?, name = ?, remote_key = ?, settings = ?, secret_source = ?, secret_command = ?,
            removed_at = NULL, paused = 0, state = 'new', state_detail = ''
        WHERE id = ?)"_s,
                          account.handle, account.name, account.remoteKey, settingsJson(account.settings),
                          toString(account.secretSource), account.secretCommand, account.id));
    transaction.changes().accounts.insert(account.id);
    return {};
}

Result<void> AccountRepository::remove(Transaction &transaction, AccountId id, Instant now)
{
    FM_TRY(m_session.exec(u"UPDATE accounts SET removed_at = ?, secret_command = '' WHERE id = ?"_s, now, id));
    transaction.changes().accounts.insert(id);
    return {};
}

Result<void> AccountRepository::setPaused(Transaction &transaction, AccountId id, bool paused)
{
    FM_TRY(m_session.exec(u"UPDATE accounts SET paused = ?, state = ?, state_detail = '' WHERE id = ?"_s, paused,
                          toString(paused ? AccountState::Paused : AccountState::New), id));
    transaction.changes().accounts.insert(id);
    return {};
}

Result<void> AccountRepository::pauseFor(Transaction &transaction, AccountId id, const QString &words)
{
    FM_TRY(setPaused(transaction, id, true));
    FM_TRY(m_session.exec(u"UPDATE accounts SET state_detail = ?, next_poll_at = NULL WHERE id = ?"_s, words, id));
    return {};
}

Result<void> AccountRepository::setSettings(Transaction &transaction, AccountId id, const QJsonObject &settings)
{
    FM_TRY(m_session.exec(u"UPDATE accounts SET settings = ? WHERE id = ?"_s, settingsJson(settings), id));
    transaction.changes().accounts.insert(id);
    return {};
}

Result<void> AccountRepository::setAnswerWithin(Transaction &transaction, AccountId id, Milliseconds within)
{
    if (within <= Milliseconds(0))
        return Error{ErrorKind::Malformed, u"the time within which to answer is not positive"_s, {}};
    FM_TRY(m_session.exec(u"UPDATE accounts SET answer_within = ? WHERE id = ?"_s, qint64(within.count()), id));
    const QString update = u"UPDATE conversations SET due_at = "_s + dueAtSql(u"waiting_since"_s, u"snoozed_until"_s) +
                           u" WHERE account_id = ? AND waiting_since IS NOT NULL"_s;
    FM_TRY(m_session.exec(update, id));
    transaction.changes().accounts.insert(id);
    transaction.changes().everything = true; // when each of its conversations is due
    return {};
}

Result<void> AccountRepository::setPollOutcome(Transaction &transaction, AccountId id, const PollOutcome &outcome)
{
    if (outcome.quota) {
        FM_TRY(m_session.exec(
            u"UPDATE accounts SET quota_limit = ?, quota_remaining = ?, quota_resets_at = ? WHERE id = ?"_s,
            outcome.quota->limit, outcome.quota->remaining, outcome.quota->resetsAt, id));
    }
    FM_TRY(m_session.exec(uR"(
        UPDATE accounts SET last_poll_at = COALESCE(?, last_poll_at), next_poll_at = ?,
            state = CASE paused WHEN 1 THEN state ELSE ? END,
            state_detail = CASE paused WHEN 1 THEN state_detail ELSE ? END
        WHERE id = ?)"_s,
                          outcome.polledAt, outcome.nextPollAt, toString(outcome.state), outcome.detail, id));
    transaction.changes().accounts.insert(id);
    return {};
}

Result<QString> AccountRepository::cursor(AccountId id, const QString &stream)
{
    FM_ASSIGN(const auto value, (m_session.first<QString>(
                                    u"SELECT value FROM cursors WHERE account_id = ? AND stream = ?"_s,
                                    [](const Row &row) { return row.text(0); }, id, stream)));
    return value.value_or(QString());
}

Result<void> AccountRepository::setCursor(AccountId id, const QString &stream, const QString &value, Instant now)
{
    FM_TRY(m_session.exec(uR"(
        INSERT INTO cursors (account_id, stream, value, updated_at) VALUES (?, ?, ?, ?)
        ON CONFLICT (account_id, stream) DO UPDATE SET value = excluded.value, updated_at = excluded.updated_at)"_s,
                          id, stream, value, now));
    return {};
}

Result<void> AccountRepository::removeCursor(AccountId id, const QString &stream)
{
    FM_TRY(m_session.exec(u"DELETE FROM cursors WHERE account_id = ? AND stream = ?"_s, id, stream));
    return {};
}

Result<QList<Gap>> AccountRepository::gaps(AccountId id)
{
    return m_session.all<Gap>(uR"(
        SELECT id, account_id, stream, from_at, to_at, reason, detected_at, closed_at
        FROM gaps WHERE account_id = ? ORDER BY id)"_s,
                              readGap, id);
}

Result<void> AccountRepository::addGap(Transaction &transaction, const Gap &gap)
{
    FM_TRY(m_session.insert(uR"(
        INSERT INTO gaps (account_id, stream, from_at, to_at, reason, detected_at) VALUES (?, ?, ?, ?, ?, ?)
        RETURNING id)"_s,
                            gap.account, gap.stream, gap.from, gap.to, gap.reason, gap.detectedAt));
    transaction.changes().accounts.insert(gap.account);
    return {};
}

}
