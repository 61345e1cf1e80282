// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channels/mail/ImapOpening.h"

#include <memory>

namespace firstmile
{

/// Keeps a connection of its own in IDLE on the first of an account's mailboxes and tells when something arrived, in
/// the others too if the server can tell (NOTIFY); else polling finds it. Reconnects for ever, ever slower.
///
///   Connecting -> Opening [-> Subscribing] -> Idling <-> Renewing (DONE, IDLE)
///        ^                                '-> without IDLE: Resting <-> Asking (NOOP)
///        '-- any failure: wait, then again
class ImapWatch : public QObject
{
    Q_OBJECT

public:
    explicit ImapWatch(std::shared_ptr<MailAccess> access, QObject *parent = nullptr);
    ~ImapWatch() override;

Q_SIGNALS:
    void arrived(); ///< new mail, or a time during which there may have been some
    void lost(const firstmile::Error &error);

private:
    enum class Step { Connecting, Opening, Subscribing, Idling, Renewing, Resting, Asking, Waiting };

    void start();
    void onConnected(const std::shared_ptr<ImapConnection> &connection);
    void subscribe();
    void listen();
    void onTimer();
    void onUntagged(const ImapResponse &response);
    QStringList otherMailboxes() const { return m_access->settings().mailboxes.mid(1); }
    void ask(const ImapCommand &command, Step step);
    void advance();
    void fail(const Error &error);

    std::shared_ptr<MailAccess> m_access;
    const MailTimeouts &m_timeouts;
    std::shared_ptr<ImapConnection> m_connection;
    QTimer m_timer;
    Step m_step = Step::Connecting;
    qint64 m_exists = 0;
    Milliseconds m_nextRetry;
};

}
