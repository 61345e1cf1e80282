// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channels/net/LineConnection.h"

#include <QByteArrayList>
#include <QPointer>
#include <QSslSocket>
#include <QTcpServer>

#include <deque>
#include <functional>
#include <vector>

namespace firstmile::tests
{

/// A server that plays a conversation: expect(what the client says), reply(what the server says).
///
/// The script may be written before the client connects or go on while it runs. A client that says something else is
/// cut off, and problem() tells what was due.
class ScriptedServer : private QTcpServer
{
public:
    explicit ScriptedServer(Security security = Security::None);

    ServerAddress address() const; ///< with the test's certificate as authority
    quint16 port() const { return serverPort(); }

    void expect(const QByteArray &line);      ///< a line; with "…" at its end, any line that begins so
    void expectBytes(qsizetype count);        ///< a literal, put into received()
    void expectUntil(const QByteArray &line); ///< lines up to this one, put into received() with LF
    void reply(const QByteArray &line);       ///< adds CRLF
    void replyRaw(const QByteArray &bytes);
    void startTls();
    void hangUp();
    void run(std::function<void()> action);
    void nextConnection(); ///< what follows is for the connection after this one

    bool isDone() const; ///< everything was played, and the client said no more
    QString problem() const { return m_problem; }
    QByteArray received() const { return m_received; }
    int connections() const { return static_cast<int>(m_accepted); }

private:
    struct Step
    {
        enum class Kind { Expect, ExpectBytes, ExpectUntil, Write, StartTls, HangUp, Run };
        Kind kind = Kind::Expect;
        QByteArray bytes;
        qsizetype count = 0;
        std::function<void()> action;
    };

    struct Conversation
    {
        std::deque<Step> steps;
        QPointer<QSslSocket> socket;
        QByteArray buffer;
        bool isReady = false;
        bool isPlaying = false;
    };

    void incomingConnection(qintptr descriptor) override;
    void add(Step step);
    void play(Conversation &conversation);
    bool playOne(Conversation &conversation, const Step &step);
    bool playLine(Conversation &conversation, const Step &step);
    void complain(Conversation &conversation, const QString &what);

    Security m_security;
    std::deque<Conversation> m_conversations;
    size_t m_accepted = 0;
    QByteArray m_received;
    QString m_problem;
};

}
