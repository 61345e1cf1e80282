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

AccountRepository::PollOutcome outcomeOf(const Result<PollSummary> &result, Instant nextAt,
                                         const std::optional<Quota> &quota, Instant now)
{
    AccountRepository::PollOutcome outcome;
    outcome.state = result ? AccountState::Working : stateAfter(result.error());
    outcome.detail = result ? QString() : result.error().detail;
    if (result)
        outcome.polledAt = now;
    outcome.nextPollAt = nextAt;
    outcome.quota = quota;
    return outcome;
}

bool hasSignedInAgain(const Account &before, const Account &now)
{
    return before.state != AccountState::New && now.state == AccountState::New;
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
    QSet<qint64> paused;
    for (const Account &account : accounts) {
        if (!canBePolled(account)) {
            paused.insert(account.id.value);
            continue;
        }
        present.insert(account.id.value);
        auto [entry, fresh] = m_watched.try_emplace(account.id.value);
        const bool changed = entry->second.account.settings != account.settings ||
                             entry->second.account.secretCommand != account.secretCommand ||
                             hasSignedInAgain(entry->second.account, account);
        entry->second.account = account;
        entry->second.again = entry->second.again || std::exchange(entry->second.leaving, false);
        if (fresh || changed)
            entry->second.nextAt = m_clock.now();
        if (!fresh && changed) {
            entry->second.watching = false;
            m_clients.forget(account.id);
        }
    }
    letGo(present, paused);
    pollDue();
}

/// What was paused keeps what it is just fetching; what was removed is cut off.
void Poller::letGo(const QSet<qint64> &present, const QSet<qint64> &paused)
{
    for (auto &[id, watched] : m_watched) {
        watched.leaving = watched.polling && paused.contains(id);
        if (watched.leaving && watched.walk)
            watched.walk->stop();
    }
    std::erase_if(m_watched, [&](const auto &entry) {
        const bool gone = !present.contains(entry.first) && !entry.second.leaving;
        if (gone)
            m_clients.forget(AccountId(entry.first));
        return gone;
    });
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
    watched.spentUntil = PollSchedule::of(watched.account.channel).spentAfter(watched.spentUntil, m_clock.now());
    whenDone(walk(watched.account), this,
             [this, id = watched.account.id](const Result<PollSummary> &result) { ended(id, result); });
}

void Poller::ended(AccountId id, const Result<PollSummary> &result)
{
    const auto entry = m_watched.find(id.value);
    if (entry == m_watched.end())
        return;
    if (entry->second.leaving) {
        m_clients.forget(id);
        m_watched.erase(entry);
        return;
    }
    Watched &watched = entry->second;
    watched.polling = false;
    watched.failures = result ? 0 : watched.failures + 1;
    const auto schedule = PollSchedule::of(watched.account.channel);
    watched.nextAt = result ? schedule.afterSuccess(m_clock.now(), randomFraction())
                            : schedule.afterFailure(m_clock.now(), result.error(), watched.failures, randomFraction());
    if (result && watched.again)
        watched.nextAt = std::max(m_clock.now(), schedule.earliestPush(watched.spentUntil));
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
    const auto earliest = PollSchedule::of(watched.account.channel).earliestPush(watched.spentUntil);
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
        const auto meter = std::make_shared<BackfillMeter>(account.id, m_clock.now());
        auto *poll = makeWalk(**client, account, meter);
        const QPointer<ChannelClient> asked = *client;
        whenDone(poll->start(), this, [this, asked, poll, meter, promise](const Result<PollSummary> &result) {
            if (const auto quota = asked ? asked->quota() : std::nullopt)
                m_quotas.insert(poll->account(), *quota);
            if (result && !poll->isStopping())
                tell(meter->end());
            poll->deleteLater();
            promise->settle(result);
        });
    });
    return promise->future();
}

PollWalk *Poller::makeWalk(ChannelClient &client, const Account &account, const std::shared_ptr<BackfillMeter> &meter)
{
    auto *walk = new PollWalk(m_database, client, account, m_clock, this);
    connect(walk, &PollWalk::stepped, this, [this, meter](qint64 done, qint64 remaining, bool more) {
        tell(meter->step(m_clock.now(), done, remaining, more));
    });
    const auto entry = m_watched.find(account.id.value);
    if (entry != m_watched.end())
        entry->second.walk = walk;
    if (entry != m_watched.end() && entry->second.leaving)
        walk->stop();
    return walk;
}

void Poller::tell(const std::optional<BackfillProgress> &progress)
{
    if (progress)
        Q_EMIT progressed(*progress);
}

void Poller::writeDown(AccountId id, const Result<PollSummary> &result, Instant nextAt)
{
    const auto found = m_quotas.constFind(id);
    const auto quota = found == m_quotas.cend() ? std::nullopt : std::optional(*found);
    const auto written = m_database.write([id, result, nextAt, quota,
                                           now = m_clock.now()](Transaction &transaction) -> Result<void> {
        FM_TRY(AccountRepository(transaction).setPollOutcome(transaction, id, outcomeOf(result, nextAt, quota, now)));
        if (!result && result.error().kind == ErrorKind::OutOfCredit)
            return AccountRepository(transaction).pauseFor(transaction, id, result.error().detail);
        return {};
    });
    whenDone(written, this, [this, id](const Result<void> &done) {
        if (!done)
            Q_EMIT failed(id, done.error());
    });
}

}
