// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reply/Outbox.h"

#include "core/reply/OutboxArrows.h"
#include "core/reply/SentMessage.h"
#include "core/reply/TakenBackReply.h"
#include "core/store/AccountRepository.h"
#include "core/store/OutboxRepository.h"

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

/// A sender that does not say a word for this long is taken for dead by the others. Longer than any step of a send.
constexpr Milliseconds claimLease = std::chrono::minutes(15);

struct OutboxView
{
    QList<OutboxItem> pending;
    QList<Account> accounts;
};

}

Outbox::Outbox(Database &database, AccountClients &clients, const Clock &clock, QString claimer, QObject *parent)
    : QObject(parent), m_database(database), m_clients(clients), m_clock(clock), m_claimer(std::move(claimer))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Outbox::look);
    connect(&m_database, &Database::committed, this, [this](const ChangeSet &changes) {
        takeBack(changes);
        if (m_running && (changes.everything || !changes.outbox.isEmpty() || !changes.accounts.isEmpty()))
            look();
    });
}

void Outbox::start()
{
    const auto released = m_database.write([claimer = m_claimer, now = m_clock.now()](Transaction &transaction) {
        return OutboxRepository(transaction).releaseAbandoned(transaction, claimer, now);
    });
    whenDone(released, this, [this](const Result<int> &count) {
        if (!count) {
            Q_EMIT failed(count.error());
            return;
        }
        m_running = true;
        look();
    });
}

void Outbox::stop()
{
    m_running = false;
    m_timer.stop();
}

void Outbox::look()
{
    if (!m_running)
        return;
    if (m_looking) {
        m_lookAgain = true;
        return;
    }
    m_looking = true;
    const auto view = m_database.read([](Session &session) -> Result<OutboxView> {
        FM_ASSIGN(auto pending, OutboxRepository(session).pending());
        FM_ASSIGN(const auto waiting, OutboxRepository(session).waitingForAnother());
        pending.removeIf([&waiting](const OutboxItem &item) { return waiting.contains(item.id); });
        FM_ASSIGN(const auto accounts, AccountRepository(session).all());
        return OutboxView{pending, accounts};
    });
    whenDone(view, this, [this](const Result<OutboxView> &found) {
        m_looking = false;
        if (!found)
            Q_EMIT failed(found.error());
        else if (m_running)
            decide(found->pending, found->accounts);
        if (std::exchange(m_lookAgain, false))
            look();
    });
}

void Outbox::decide(const QList<OutboxItem> &pending, const QList<Account> &accounts)
{
    const Instant now = m_clock.now();
    std::optional<Instant> soonest;
    bool atRest = m_busy.isEmpty();
    m_unlessWritten.clear();
    for (const OutboxItem &item : pending) {
        if (item.unlessWritten)
            m_unlessWritten.insert(item.message.conversation);
        const auto account = std::find_if(accounts.cbegin(), accounts.cend(),
                                          [&](const Account &each) { return each.id == item.message.account; });
        const bool ours = account != accounts.cend() && !account->paused && item.state != OutboxState::Sending;
        if (!ours)
            continue;
        const bool uncertain = item.state == OutboxState::Uncertain;
        const LookUps lookUps = m_lookUps.value(item.id, {now});
        if (uncertain && lookUps.needsPerson)
            continue;
        const Instant due = uncertain ? lookUps.nextAt : item.notBefore;
        if (uncertain || due <= now || isBeingWaitedFor(item))
            atRest = false;
        if (m_busy.contains(account->id))
            continue;
        if (due > now)
            soonest = soonest ? std::min(*soonest, due) : due;
        else if (uncertain)
            lookUp(*account, item);
        else
            claim(*account);
    }
    wakeAt(soonest);
    if (std::exchange(m_settled, atRest) != atRest && atRest)
        Q_EMIT settled();
}

/// Its undo window runs.
bool Outbox::isBeingWaitedFor(const OutboxItem &item)
{
    return item.state == OutboxState::Queued && item.attempt == 0 && item.zone.isEmpty();
}

/// At once, not when its time has come: its writer has an answer to think over.
void Outbox::takeBack(const ChangeSet &changes)
{
    if (!m_running ||
        !(changes.everything ? !m_unlessWritten.isEmpty() : changes.conversations.intersects(m_unlessWritten)))
        return;
    const auto taken =
        m_database.write([now = m_clock.now()](Transaction &tx) { return takeBackOvertaken(tx, {}, now); });
    whenDone(taken, this, [this](const Result<int> &count) {
        if (!count)
            Q_EMIT failed(count.error());
    });
}

void Outbox::wakeAt(std::optional<Instant> at)
{
    if (at)
        m_timer.start(std::max(*at - m_clock.now(), Milliseconds(1)));
}

void Outbox::release(AccountId account)
{
    m_busy.remove(account);
    look();
}

void Outbox::claim(const Account &account)
{
    m_busy.insert(account.id);
    const auto claimed = m_database.write([account, claimer = m_claimer, now = m_clock.now()](Transaction &tx) {
        return claimWanted(tx, account, claimer, now, now + claimLease);
    });
    whenDone(claimed, this, [this, account](const Result<std::optional<OutboxItem>> &item) {
        if (item && *item)
            return send(account, **item);
        if (!item)
            Q_EMIT failed(item.error());
        release(account.id);
    });
}

void Outbox::send(const Account &account, const OutboxItem &item)
{
    m_lookUps.remove(item.id); // what was found out about an earlier try says nothing about this one
    whenDone(m_clients.client(account), this, [this, account, item](const Result<ChannelClient *> &client) {
        if (client)
            sendWith(**client, account, item);
        else
            outcome(account, item, client.error());
    });
}

void Outbox::sendWith(ChannelClient &client, const Account &account, const OutboxItem &item)
{
    const auto sent = client.send(item.message, [this, item] { return markLeaving(item); });
    whenDone(sent, this,
             [this, account, item](const Result<SentReceipt> &receipt) { outcome(account, item, receipt); });
}

Async<void> Outbox::markLeaving(const OutboxItem &item)
{
    return m_database.write([id = item.id, claimer = m_claimer, now = m_clock.now()](Transaction &transaction) {
        return OutboxRepository(transaction).markLeaving(transaction, id, claimer, now, now + claimLease);
    });
}

void Outbox::outcome(const Account &account, const OutboxItem &item, const Result<SentReceipt> &sent)
{
    if (sent)
        return settle(account, item, OutboxEvent::Accepted, {{}, sent->remoteId, {}}, *sent);
    if (sent.error().kind == ErrorKind::OutOfCredit)
        return pause(account, item, sent.error());
    const SendVerdict verdict = verdictOn(sent.error(), item.attempt, m_clock.now());
    settle(account, item, verdict.event, {verdict.error, {}, verdict.notBefore}, std::nullopt);
}

/// It goes out as soon as a person resumes the account: until then nothing is asked of a network that wants money.
void Outbox::pause(const Account &account, const OutboxItem &item, const Error &error)
{
    const auto paused = m_database.write([account = account.id, item = item.id, words = error.detail,
                                          now = m_clock.now()](Transaction &tx) -> Result<void> {
        FM_TRY(OutboxRepository(tx).apply(tx, item, OutboxEvent::Retry, {words, {}, now}, now));
        return AccountRepository(tx).pauseFor(tx, account, words);
    });
    whenDone(paused, this, [this, account](const Result<void> &done) {
        if (!done)
            Q_EMIT failed(done.error());
        release(account.id);
    });
}

void Outbox::settle(const Account &account, const OutboxItem &item, OutboxEvent event, const OutboxChange &change,
                    const std::optional<SentReceipt> &receipt)
{
    const auto settledNow = m_database.write(
        [account, item, event, change, receipt, now = m_clock.now()](Transaction &transaction) -> Result<bool> {
            FM_ASSIGN(const bool canTell, followArrow(transaction, item.id, event, change, now));
            if (receipt)
                FM_TRY(storeSentMessage(transaction, account, item, *receipt, now));
            return canTell;
        });
    whenDone(settledNow, this, [this, account, id = item.id](const Result<bool> &told) {
        if (!told)
            Q_EMIT failed(told.error());
        else if (!*told)
            m_lookUps[id].needsPerson = true;
        release(account.id);
    });
}

void Outbox::lookUp(const Account &account, const OutboxItem &item)
{
    m_busy.insert(account.id);
    whenDone(m_clients.client(account), this, [this, account, item](const Result<ChannelClient *> &client) {
        if (!client)
            return lookedUp(account, item, client.error(), Milliseconds(0));
        const Milliseconds settleTime = (*client)->settleTime();
        whenDone((*client)->lookUp(item.message), this, [this, account, item, settleTime](const Result<LookUp> &found) {
            lookedUp(account, item, found, settleTime);
        });
    });
}

void Outbox::lookedUp(const Account &account, const OutboxItem &item, const Result<LookUp> &found,
                      Milliseconds settleTime)
{
    const Instant now = m_clock.now();
    if (found && found->found)
        return settle(account, item, OutboxEvent::FoundRemotely, {{}, found->found->remoteId, {}}, found->found);
    const bool surelyAbsent = found && now - item.leftAt.value_or(item.updatedAt) >= settleTime;
    if (surelyAbsent)
        return settle(account, item, OutboxEvent::NotFound, {{}, {}, now}, std::nullopt);
    LookUps &lookUps = m_lookUps[item.id];
    if (!found && needsPerson(found.error())) {
        lookUps.needsPerson = true;
        return settle(account, item, OutboxEvent::FateUnknown, {found.error().detail, {}, {}}, std::nullopt);
    }
    lookUps.nextAt = now + lookUpWait(++lookUps.made, found ? std::nullopt : std::optional(found.error()));
    release(account.id);
}

}
