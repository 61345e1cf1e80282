// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channels/AccountClients.h"
#include "core/inbox/BackfillProgress.h"
#include "core/inbox/PollSchedule.h"
#include "core/inbox/PollWalk.h"

#include <QPointer>
#include <QSet>
#include <QTimer>

#include <unordered_map>

namespace firstmile
{

/// Polls every account on its schedule, at once where the network pushes, and writes down how each stands. A walk of an
/// account that is paused meanwhile ends behind the steps under way; once resumed, the next goes on from there.
class Poller : public QObject
{
    Q_OBJECT

public:
    Poller(Database &database, AccountClients &clients, const Clock &clock, QObject *parent = nullptr);

    /// Polls until stop(). Accounts that are added, paused or removed meanwhile are noticed.
    void start();
    void stop();

    /// One poll of one account now, with or without start().
    Async<PollSummary> poll(const Account &account);

Q_SIGNALS:
    void polled(firstmile::AccountId account, const firstmile::PollSummary &summary);
    void failed(firstmile::AccountId account, const firstmile::Error &error);

    /// Of a walk of more than one step, four times a second at most, and once at its end with nothing remaining.
    void progressed(const firstmile::BackfillProgress &progress);

private:
    struct Watched
    {
        Account account;
        QPointer<PollWalk> walk; ///< while it is polling
        Instant spentUntil;      ///< of the budget of polls
        Instant nextAt;
        int failures = 0;
        bool polling = false;
        bool again = false; ///< a push came while it was polling
        bool watching = false;
        bool leaving = false; ///< paused while it was polling: forgotten once that is over
    };

    void readAccounts();
    void keep(const QList<Account> &accounts);
    void pollDue();
    void begin(Watched &watched);
    void pushed(AccountId id);
    void ended(AccountId id, const Result<PollSummary> &result);
    void watchPushes(AccountId id);
    void rearm();
    void writeDown(AccountId id, const Result<PollSummary> &result, Instant nextAt);
    void letGo(const QSet<qint64> &present, const QSet<qint64> &paused);
    Async<PollSummary> walk(const Account &account);
    PollWalk *makeWalk(ChannelClient &client, const Account &account, const std::shared_ptr<BackfillMeter> &meter);
    void tell(const std::optional<BackfillProgress> &progress);

    Database &m_database;
    AccountClients &m_clients;
    const Clock &m_clock;
    QTimer m_timer;
    bool m_running = false;
    std::unordered_map<qint64, Watched> m_watched;
    QHash<AccountId, Quota> m_quotas; ///< as the last answer to each account said
};

}
