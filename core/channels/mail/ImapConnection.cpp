// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/mail/ImapConnection.h"

#include "core/channels/mail/ImapCommands.h"

#include <QPointer>

using namespace Qt::StringLiterals;

namespace firstmile
{

ImapConnection::ImapConnection(const ServerAddress &server, const MailTimeouts &timeouts, QObject *parent)
    : QObject(parent), m_server(server), m_timeouts(timeouts), m_line(this)
{
    connect(&m_line, &LineConnection::received, this, &ImapConnection::onReceived);
    connect(&m_line, &LineConnection::failed, this, &ImapConnection::end);
    connect(&m_line, &LineConnection::encrypted, this, [this] {
        m_line.expectNothing();
        m_awaitsTls = false;
        if (auto upgrade = std::exchange(m_upgrade, {}))
            upgrade->settle({});
    });
}

Async<ImapResponse> ImapConnection::open()
{
    m_greeting.emplace();
    auto future = m_greeting->future();
    m_line.open(m_server, m_timeouts.connect);
    return future;
}

Async<ImapReply> ImapConnection::send(ImapCommand command)
{
    if (!m_line.isOpen())
        return ready<ImapReply>(m_endedBy);
    Running running{"a" + QByteArray::number(++m_lastTag), std::move(command), {}, {}};
    auto future = running.promise.future();
    if (isBlocked())
        m_waiting.push_back(std::move(running));
    else
        start(std::move(running));
    return future;
}

Async<void> ImapConnection::startTls()
{
    m_upgrade.emplace();
    auto future = m_upgrade->future();
    m_capabilities.clear();
    if (m_line.isOpen())
        m_line.startTls(m_timeouts.connect);
    else
        std::exchange(m_upgrade, {})->settle(m_endedBy);
    return future;
}

bool ImapConnection::finishIdle()
{
    if (m_running.empty() || !m_running.back().command.endsOnDone)
        return false;
    m_running.back().command.endsOnDone = false;
    m_line.write("DONE\r\n");
    m_line.expectWithin(m_timeouts.idleWatchdog);
    return true;
}

void ImapConnection::close()
{
    m_line.close();
    settleAll(Error{ErrorKind::Cancelled, {}, {}});
}

void ImapConnection::start(Running running)
{
    m_line.write(running.tag + ' ' + running.command.line + "\r\n");
    m_running.push_back(std::move(running));
    updateDeadline();
}

void ImapConnection::startWaiting()
{
    while (!m_waiting.empty() && !isBlocked()) {
        auto next = std::move(m_waiting.front());
        m_waiting.pop_front();
        start(std::move(next));
    }
}

/// While a literal or a SASL response is due, another command's bytes would be taken for it.
bool ImapConnection::isBlocked() const
{
    return !m_running.empty() && (!m_running.back().command.answers.isEmpty() || m_running.back().command.endsOnDone);
}

void ImapConnection::updateDeadline()
{
    if (m_running.empty())
        m_line.expectNothing();
    else
        m_line.expectWithin(m_timeouts.command);
}

void ImapConnection::onReceived()
{
    m_parser.feed(m_line.takeAll());
    const QPointer<ImapConnection> self(this);
    while (self && m_line.isOpen()) {
        if (m_awaitsTls && !m_parser.isEmpty()) {
            // Somebody in between could have put it there, to be taken for the encrypted server's word.
            m_line.fail(ErrorKind::Malformed,
                        u"the server sent something between its answer to STARTTLS and the handshake"_s);
            return;
        }
        const auto response = m_parser.next();
        if (!response)
            return;
        if (!*response) {
            m_line.fail(ErrorKind::Malformed, response->error().detail);
            return;
        }
        take(**response);
    }
}

void ImapConnection::take(const ImapResponse &response)
{
    if (response.kind == ImapResponse::Kind::Continuation)
        takeContinuation();
    else if (response.tag.isEmpty())
        takeUntagged(response);
    else
        takeTagged(response);
}

void ImapConnection::takeContinuation()
{
    if (m_running.empty())
        return;
    auto &command = m_running.back().command;
    if (command.endsOnDone) {
        m_line.expectNothing();
        Q_EMIT idling();
    } else if (!command.answers.isEmpty()) {
        m_line.write(command.answers.takeFirst() + "\r\n");
        startWaiting();
    } else {
        m_line.fail(ErrorKind::Malformed, u"the server asked for more than the command has"_s);
    }
}

void ImapConnection::takeUntagged(const ImapResponse &response)
{
    if (response.code == "ALERT" || response.isStatus("BYE"))
        m_lastWords = QString::fromUtf8(response.text);
    if (response.code == "CAPABILITY")
        learnCapabilities(response.codeText.split(' '));
    if (response.name == "CAPABILITY") {
        QByteArrayList names;
        for (const auto &value : response.values)
            names << value.text;
        learnCapabilities(names);
    }
    if (auto greeting = std::exchange(m_greeting, {})) {
        m_line.expectNothing();
        if (response.isStatus("OK") || response.isStatus("PREAUTH"))
            greeting->settle(response);
        else
            greeting->settle(imapError(response));
        return;
    }
    if (!m_running.empty())
        m_running.front().data << response;
    Q_EMIT untagged(response);
}

void ImapConnection::takeTagged(const ImapResponse &response)
{
    if (m_running.empty() || m_running.front().tag != response.tag) {
        m_line.fail(ErrorKind::Malformed, u"the server answered a command that was not asked"_s);
        return;
    }
    auto done = std::move(m_running.front());
    m_running.pop_front();
    if (response.code == "CAPABILITY")
        learnCapabilities(response.codeText.split(' '));
    startWaiting();
    updateDeadline();
    m_awaitsTls = done.command.line == "STARTTLS" && response.isStatus("OK");
    if (response.isStatus("OK")) {
        done.promise.settle(ImapReply{response, std::move(done.data)});
        return;
    }
    auto error = imapError(response);
    if (!m_lastWords.isEmpty() && !error.detail.contains(m_lastWords))
        error.detail += u" ("_s + std::exchange(m_lastWords, {}) + u')';
    done.promise.settle(error);
}

void ImapConnection::learnCapabilities(const QByteArrayList &names)
{
    m_capabilities.clear();
    for (const auto &name : names)
        m_capabilities << name.trimmed().toUpper();
}

void ImapConnection::end(const Error &error)
{
    auto reason = error;
    if (!m_lastWords.isEmpty())
        reason.detail = m_lastWords + u" ("_s + reason.detail + u')';
    m_endedBy = reason;
    settleAll(reason);
    Q_EMIT ended(reason);
}

void ImapConnection::settleAll(const Error &error)
{
    if (auto greeting = std::exchange(m_greeting, {}))
        greeting->settle(error);
    if (auto upgrade = std::exchange(m_upgrade, {}))
        upgrade->settle(error);
    for (auto *queue : {&m_running, &m_waiting}) {
        for (auto &command : std::exchange(*queue, {}))
            command.promise.settle(error);
    }
}

}
