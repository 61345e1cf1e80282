// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channels/mail/ImapOpening.h"

#include <memory>

namespace firstmile
{

/// Keeps a connection of its own in IDLE on INBOX and tells when something arrived. Reconnects for ever, ever slower.
///
///   Connecting -> Opening -> Idling <-> Renewing (DONE, IDLE)      without IDLE: Opening -> Resting <-> Asking (NOOP)
///        ^           any failure: wait, then again
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
    enum class Step { Connecting, Opening, Idling, Renewing, Resting, Asking, Waiting };

    void start();
    void onConnected(const std::shared_ptr<ImapConnection> &connection);
    void listen();
    void onTimer();
    void onUntagged(const ImapResponse &response);
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
