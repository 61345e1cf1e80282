// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channels/AccountClients.h"
#include "core/inbox/PollSchedule.h"
#include "core/inbox/PollWalk.h"

#include <QTimer>

#include <unordered_map>

namespace firstmile
{

/// Polls every account on its schedule, at once where the network pushes, and writes down how each stands.
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

private:
    struct Watched
    {
        Account account;
        std::optional<Instant> lastBegan;
        Instant nextAt;
        int failures = 0;
        bool polling = false;
        bool again = false; ///< a push came while it was polling
        bool watching = false;
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
    Async<PollSummary> walk(const Account &account);

    Database &m_database;
    AccountClients &m_clients;
    const Clock &m_clock;
    QTimer m_timer;
    bool m_running = false;
    std::unordered_map<qint64, Watched> m_watched;
};

}
