// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/mail/ImapWatch.h"

#include "core/channels/mail/ImapCommands.h"

#include <QRandomGenerator>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace firstmile
{

ImapWatch::ImapWatch(std::shared_ptr<MailAccess> access, QObject *parent)
    : QObject(parent), m_access(std::move(access)), m_timeouts(m_access->timeouts()), m_nextRetry(m_timeouts.firstRetry)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &ImapWatch::onTimer);
    start();
}

ImapWatch::~ImapWatch() = default;

void ImapWatch::start()
{
    m_step = Step::Connecting;
    auto *opening = new ImapOpening(m_access, this);
    whenDone(opening->start(), this, [this](const Result<std::shared_ptr<ImapConnection>> &connection) {
        if (connection)
            onConnected(*connection);
        else
            fail(connection.error());
    });
}

void ImapWatch::onConnected(const std::shared_ptr<ImapConnection> &connection)
{
    m_connection = connection;
    connect(m_connection.get(), &ImapConnection::untagged, this, &ImapWatch::onUntagged);
    connect(m_connection.get(), &ImapConnection::ended, this, &ImapWatch::fail);
    connect(m_connection.get(), &ImapConnection::idling, this, [this] { m_timer.start(m_timeouts.idleRenewal); });
    ask(openMailbox(u"INBOX"_s, false), Step::Opening);
}

/// The connection is the context: an answer to one that was given up changes nothing.
void ImapWatch::ask(const ImapCommand &command, Step step)
{
    m_step = step;
    whenDone(m_connection->send(command), m_connection.get(), [this](const Result<ImapReply> &reply) {
        if (reply)
            advance();
        else
            fail(reply.error());
    });
}

void ImapWatch::advance()
{
    switch (m_step) {
    case Step::Opening:
        m_nextRetry = m_timeouts.firstRetry;
        Q_EMIT arrived(); // what came between the last look and now was not announced to anybody
        listen();
        break;
    case Step::Idling: // the server ended IDLE of its own accord
    case Step::Renewing:
    case Step::Asking:
        listen();
        break;
    case Step::Connecting:
    case Step::Resting:
    case Step::Waiting:
        break;
    }
}

void ImapWatch::listen()
{
    if (m_connection->can("IDLE")) {
        ask(ImapCommand{"IDLE", {}, true}, Step::Idling);
    } else {
        m_step = Step::Resting;
        m_timer.start(m_timeouts.idleless);
    }
}

void ImapWatch::onTimer()
{
    if (m_step == Step::Waiting) {
        start();
    } else if (m_step == Step::Resting) {
        ask(ImapCommand{"NOOP", {}, false}, Step::Asking);
    } else if (m_step == Step::Idling && m_connection->finishIdle()) {
        m_step = Step::Renewing;
    }
}

void ImapWatch::onUntagged(const ImapResponse &response)
{
    if (response.name == "EXPUNGE") {
        m_exists = std::max<qint64>(0, m_exists - 1);
    } else if (response.name == "EXISTS") {
        const bool hasGrown = response.number > std::exchange(m_exists, response.number);
        if (hasGrown && m_step != Step::Opening)
            Q_EMIT arrived();
    }
}

void ImapWatch::fail(const Error &error)
{
    if (m_step == Step::Waiting)
        return;
    m_step = Step::Waiting;
    if (m_connection)
        m_connection->disconnect(this);
    m_connection.reset();
    // Refused credentials do not get better by asking often, and providers lock accounts for it.
    if (error.kind == ErrorKind::Unauthorised || error.kind == ErrorKind::Untrusted)
        m_nextRetry = m_timeouts.lastRetry;
    const auto jitter = 0.8 + 0.4 * QRandomGenerator::global()->generateDouble();
    m_timer.start(std::chrono::duration_cast<Milliseconds>(m_nextRetry * jitter));
    m_nextRetry = std::min(m_nextRetry * 2, m_timeouts.lastRetry);
    Q_EMIT lost(error);
}

}
