// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inbox/Poller.h"

#include "core/store/AccountRepository.h"

#include <QRandomGenerator>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

double randomFraction()
{
    return QRandomGenerator::global()->generateDouble();
}

bool canBePolled(const Account &account)
{
    return account.channel != Channel::Logged && !account.paused;
}

}

Poller::Poller(Database &database, AccountClients &clients, const Clock &clock, QObject *parent)
    : QObject(parent), m_database(database), m_clients(clients), m_clock(clock)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Poller::pollDue);
    connect(&m_database, &Database::committed, this, [this](const ChangeSet &changes) {
        if (m_running && (changes.everything || !changes.accounts.isEmpty()))
            readAccounts();
    });
}

void Poller::start()
{
    m_running = true;
    readAccounts();
}

void Poller::stop()
{
    m_running = false;
    m_timer.stop();
    m_watched.clear();
    m_clients.cancelAll();
}

Async<PollSummary> Poller::poll(const Account &account)
{
    auto promise = std::make_shared<Promise<PollSummary>>();
    whenDone(walk(account), this,
             [this, id = account.id, promise,
              schedule = PollSchedule::of(account.channel)](const Result<PollSummary> &result) {
                 writeDown(id, result, schedule.afterSuccess(m_clock.now(), randomFraction()));
                 promise->settle(result);
             });
    return promise->future();
}

void Poller::readAccounts()
{
    const auto accounts = m_database.read([](Session &session) { return AccountRepository(session).all(); });
    whenDone(accounts, this, [this](const Result<QList<Account>> &found) {
        if (found && m_running)
            keep(*found);
    });
}

void Poller::keep(const QList<Account> &accounts)
{
    QSet<qint64> present;
    for (const Account &account : accounts) {
        if (!canBePolled(account))
            continue;
        present.insert(account.id.value);
        auto [entry, fresh] = m_watched.try_emplace(account.id.value);
        const bool changed = entry->second.account.settings != account.settings ||
                             entry->second.account.secretCommand != account.secretCommand;
        entry->second.account = account;
        if (fresh || changed)
            entry->second.nextAt = m_clock.now();
        if (!fresh && changed) {
            entry->second.watching = false;
            m_clients.forget(account.id);
        }
    }
    std::erase_if(m_watched, [&](const auto &entry) {
        const bool gone = !present.contains(entry.first);
        if (gone)
            m_clients.forget(AccountId(entry.first));
        return gone;
    });
    pollDue();
}

void Poller::pollDue()
{
    for (auto &[id, watched] : m_watched) {
        if (!watched.polling && watched.nextAt <= m_clock.now())
            begin(watched);
    }
    rearm();
}

void Poller::begin(Watched &watched)
{
    watched.polling = true;
    watched.again = false;
    watched.lastBegan = m_clock.now();
    whenDone(walk(watched.account), this,
             [this, id = watched.account.id](const Result<PollSummary> &result) { ended(id, result); });
}

void Poller::ended(AccountId id, const Result<PollSummary> &result)
{
    const auto entry = m_watched.find(id.value);
    if (entry == m_watched.end())
        return;
    Watched &watched = entry->second;
    watched.polling = false;
    watched.failures = result ? 0 : watched.failures + 1;
    const auto schedule = PollSchedule::of(watched.account.channel);
    watched.nextAt = result ? schedule.afterSuccess(m_clock.now(), randomFraction())
                            : schedule.afterFailure(m_clock.now(), result.error(), watched.failures, randomFraction());
    if (result && watched.again)
        watched.nextAt = schedule.earliestAfter(*watched.lastBegan);
    writeDown(id, result, watched.nextAt);
    if (result)
        watchPushes(id);
    if (result)
        Q_EMIT polled(id, *result);
    else
        Q_EMIT failed(id, result.error());
    rearm();
}

/// Pushes begin after the first poll that went well, so that a refused sign-in is not tried twice at once.
void Poller::watchPushes(AccountId id)
{
    Watched &watched = m_watched.at(id.value);
    if (watched.watching)
        return;
    watched.watching = true;
    whenDone(m_clients.client(watched.account), this, [this, id](const Result<ChannelClient *> &client) {
        if (!client || !m_watched.contains(id.value))
            return;
        connect(*client, &ChannelClient::changed, this, [this, id] { pushed(id); });
        (*client)->watch(true);
    });
}

void Poller::pushed(AccountId id)
{
    const auto entry = m_watched.find(id.value);
    if (entry == m_watched.end())
        return;
    Watched &watched = entry->second;
    if (watched.polling) {
        watched.again = true;
        return;
    }
    const auto earliest =
        PollSchedule::of(watched.account.channel).earliestAfter(watched.lastBegan.value_or(Instant()));
    watched.nextAt = std::max(m_clock.now(), earliest);
    pollDue();
}

void Poller::rearm()
{
    if (!m_running)
        return;
    std::optional<Instant> soonest;
    for (const auto &[id, watched] : m_watched) {
        if (!watched.polling && (!soonest || watched.nextAt < *soonest))
            soonest = watched.nextAt;
    }
    if (soonest)
        m_timer.start(std::max(*soonest - m_clock.now(), Milliseconds(0)));
}

Async<PollSummary> Poller::walk(const Account &account)
{
    auto promise = std::make_shared<Promise<PollSummary>>();
    whenDone(m_clients.client(account), this, [this, account, promise](const Result<ChannelClient *> &client) {
        if (!client) {
            promise->settle(client.error());
            return;
        }
        auto *poll = new PollWalk(m_database, **client, account, m_clock, this);
        whenDone(poll->start(), this, [poll, promise](const Result<PollSummary> &result) {
            poll->deleteLater();
            promise->settle(result);
        });
    });
    return promise->future();
}

void Poller::writeDown(AccountId id, const Result<PollSummary> &result, Instant nextAt)
{
    AccountRepository::PollOutcome outcome;
    outcome.state = result ? AccountState::Working : stateAfter(result.error());
    outcome.detail = result ? QString() : result.error().detail;
    if (result)
        outcome.polledAt = m_clock.now();
    outcome.nextPollAt = nextAt;
    const auto written = m_database.write([id, outcome](Transaction &transaction) {
        return AccountRepository(transaction).setPollOutcome(transaction, id, outcome);
    });
    whenDone(written, this, [this, id](const Result<void> &done) {
        if (!done)
            Q_EMIT failed(id, done.error());
    });
}

}
