// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/channels/AccountClients.h"
#include "core/reply/OutboxPolicy.h"
#include "core/store/Database.h"
#include "core/store/OutboxRepository.h"

#include <QSet>
#include <QTimer>

namespace firstmile
{

/// Sends what is due, one reply per account at a time, and settles by look-up what may or may not have been sent. A
/// paused account is left alone, and one that is out of credit is paused.
/// The process that runs one holds the WorkspaceLock.
///
///   look -> claim -> send -> outcome -> look …
///        -> uncertain: look up -> found: Sent | not there, and long enough: Queued | else later
///                              -> cannot tell: it stays Uncertain until a person says what became of it
class Outbox : public QObject
{
    Q_OBJECT

public:
    Outbox(Database &database, AccountClients &clients, const Clock &clock, QString claimer, QObject *parent = nullptr);

    /// Takes back what a process that died left behind, then sends until stop().
    void start();
    void stop();

    /// Nothing is being sent, nothing is due and nothing is uncertain; what waits for a later try, for a time that
    /// somebody chose or for a person does not count.
    bool isSettled() const { return m_settled; }

Q_SIGNALS:
    void settled();
    void failed(const firstmile::Error &error);

private:
    void look();
    void decide(const QList<OutboxItem> &pending, const QList<Account> &accounts);
    static bool isBeingWaitedFor(const OutboxItem &item);
    void takeBack(const ChangeSet &changes);
    void claim(const Account &account);
    void send(const Account &account, const OutboxItem &item);
    void sendWith(ChannelClient &client, const Account &account, const OutboxItem &item);
    void outcome(const Account &account, const OutboxItem &item, const Result<SentReceipt> &sent);
    void pause(const Account &account, const OutboxItem &item, const Error &error);
    void lookUp(const Account &account, const OutboxItem &item);
    void lookedUp(const Account &account, const OutboxItem &item, const Result<LookUp> &found, Milliseconds settleTime);
    void settle(const Account &account, const OutboxItem &item, OutboxEvent event, const OutboxChange &change,
                const std::optional<SentReceipt> &receipt);
    Async<void> markLeaving(const OutboxItem &item);
    void release(AccountId account);
    void wakeAt(std::optional<Instant> at);

    /// Of a reply whose fate is not known.
    struct LookUps
    {
        Instant nextAt;
        int made = 0;
        bool needsPerson = false; ///< the network cannot tell
    };

    Database &m_database;
    AccountClients &m_clients;
    const Clock &m_clock;
    QString m_claimer;
    QTimer m_timer;
    QSet<AccountId> m_busy;
    QHash<OutboxId, LookUps> m_lookUps;
    QSet<ConversationId> m_unlessWritten; ///< where a reply is to go out only if the customer does not write
    bool m_running = false;
    bool m_looking = false;
    bool m_lookAgain = false;
    bool m_settled = false;
};

}
