// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ScriptedServer.h"

#include "tests/support/TestCertificate.h"

using namespace Qt::StringLiterals;

namespace firstmile::tests
{

ScriptedServer::ScriptedServer(Security security) : m_security(security)
{
    m_conversations.emplace_back();
    listen(QHostAddress::LocalHost);
}

ServerAddress ScriptedServer::address() const
{
    return ServerAddress{u"127.0.0.1"_s, serverPort(), m_security, testCertificateFile(), {}};
}

void ScriptedServer::expect(const QByteArray &line)
{
    add(Step{Step::Kind::Expect, line, 0, {}});
}

void ScriptedServer::expectBytes(qsizetype count)
{
    add(Step{Step::Kind::ExpectBytes, {}, count, {}});
}

void ScriptedServer::expectUntil(const QByteArray &line)
{
    add(Step{Step::Kind::ExpectUntil, line, 0, {}});
}

void ScriptedServer::reply(const QByteArray &line)
{
    replyRaw(line + "\r\n");
}

void ScriptedServer::replyRaw(const QByteArray &bytes)
{
    add(Step{Step::Kind::Write, bytes, 0, {}});
}

void ScriptedServer::startTls()
{
    add(Step{Step::Kind::StartTls, {}, 0, {}});
}

void ScriptedServer::hangUp()
{
    add(Step{Step::Kind::HangUp, {}, 0, {}});
}

void ScriptedServer::run(std::function<void()> action)
{
    add(Step{Step::Kind::Run, {}, 0, std::move(action)});
}

void ScriptedServer::nextConnection()
{
    m_conversations.emplace_back();
}

bool ScriptedServer::isDone() const
{
    for (const auto &conversation : m_conversations) {
        if (!conversation.steps.empty() || (!conversation.buffer.isEmpty() && conversation.buffer != "QUIT\r\n"))
            return false;
    }
    return true;
}

void ScriptedServer::add(Step step)
{
    auto &conversation = m_conversations.back();
    conversation.steps.push_back(std::move(step));
    play(conversation);
}

void ScriptedServer::incomingConnection(qintptr descriptor)
{
    auto *socket = new QSslSocket(this);
    socket->setSocketDescriptor(descriptor);
    if (m_accepted >= m_conversations.size()) {
        m_problem = u"a connection that the script does not have"_s;
        socket->abort();
        return;
    }
    auto &conversation = m_conversations[m_accepted++];
    conversation.socket = socket;
    socket->setLocalCertificate(testCertificate());
    socket->setPrivateKey(testKey());
    connect(socket, &QSslSocket::readyRead, this, [this, &conversation] {
        conversation.buffer += conversation.socket->readAll();
        play(conversation);
    });
    connect(socket, &QSslSocket::encrypted, this, [this, &conversation] {
        conversation.isReady = true;
        play(conversation);
    });
    conversation.isReady = m_security != Security::Tls;
    if (m_security == Security::Tls)
        socket->startServerEncryption();
    else
        play(conversation);
}

void ScriptedServer::play(Conversation &conversation)
{
    if (conversation.isPlaying)
        return;
    conversation.isPlaying = true;
    while (conversation.socket && conversation.isReady && !conversation.steps.empty()) {
        const auto step = conversation.steps.front();
        if (!playOne(conversation, step))
            break;
        conversation.steps.pop_front();
    }
    conversation.isPlaying = false;
}

/// False: more has to arrive first.
bool ScriptedServer::playOne(Conversation &conversation, const Step &step)
{
    switch (step.kind) {
    case Step::Kind::Expect:
    case Step::Kind::ExpectUntil:
        return playLine(conversation, step);
    case Step::Kind::ExpectBytes:
        if (conversation.buffer.size() < step.count)
            return false;
        m_received = conversation.buffer.left(step.count);
        conversation.buffer.remove(0, step.count);
        return true;
    case Step::Kind::Write:
        conversation.socket->write(step.bytes);
        conversation.socket->flush();
        return true;
    case Step::Kind::StartTls:
        conversation.isReady = false;
        conversation.socket->startServerEncryption();
        return true;
    case Step::Kind::HangUp:
        conversation.socket->flush();
        conversation.socket->disconnect(this);
        conversation.buffer.clear();
        conversation.socket->disconnectFromHost();
        return true;
    case Step::Kind::Run:
        step.action();
        return true;
    }
    return true;
}

bool ScriptedServer::playLine(Conversation &conversation, const Step &step)
{
    const auto end = conversation.buffer.indexOf("\r\n");
    if (end < 0)
        return false;
    const auto line = conversation.buffer.left(end);
    conversation.buffer.remove(0, end + 2);
    if (step.kind == Step::Kind::ExpectUntil) {
        if (line == step.bytes)
            return true;
        m_received += line + '\n';
        return playLine(conversation, step);
    }
    const QByteArray rest = "…";
    const bool isRight =
        step.bytes.endsWith(rest) ? line.startsWith(step.bytes.chopped(rest.size())) : line == step.bytes;
    if (!isRight)
        complain(conversation,
                 u"expected \"%1\", got \"%2\""_s.arg(QString::fromUtf8(step.bytes), QString::fromUtf8(line)));
    return isRight;
}

void ScriptedServer::complain(Conversation &conversation, const QString &what)
{
    if (m_problem.isEmpty())
        m_problem = what;
    conversation.socket->abort();
}

}
