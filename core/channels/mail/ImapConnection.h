// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Async.h"
#include "core/channels/mail/ImapParser.h"
#include "core/channels/mail/MailSettings.h"
#include "core/channels/net/LineConnection.h"

#include <QByteArrayList>

#include <deque>

namespace firstmile
{

/// A command as it goes to the server, without its tag.
struct ImapCommand
{
    QByteArray line;         ///< without CRLF
    QByteArrayList answers;  ///< one for each "+" of the server: literals, SASL responses
    bool endsOnDone = false; ///< IDLE: silence is normal until finishIdle()
};

/// What the server said to a command that it carried out.
struct ImapReply
{
    ImapResponse status;      ///< the tagged OK
    QList<ImapResponse> data; ///< the untagged responses before it, in their order
};

/// An IMAP connection: commands out, in order and pipelined where they may be, replies back. Signing in is
/// ImapSignIn's.
class ImapConnection : public QObject
{
    Q_OBJECT

public:
    ImapConnection(const ServerAddress &server, const MailTimeouts &timeouts, QObject *parent = nullptr);

    const ServerAddress &server() const { return m_server; }

    /// Connects and gives the greeting. TLS by STARTTLS is a step of signing in.
    Async<ImapResponse> open();

    /// The server's NO and BAD arrive as errors (imapError). Commands that need no answer are pipelined.
    Async<ImapReply> send(ImapCommand command);

    /// After the OK to STARTTLS; capabilities are forgotten.
    Async<void> startTls();

    /// Ends an IDLE; its reply follows. False if none is under way.
    bool finishIdle();

    bool isUsable() const { return m_line.isOpen() && m_isSignedIn; }
    void setSignedIn() { m_isSignedIn = true; }

    bool can(const QByteArray &capability) const { return m_capabilities.contains(capability); }
    bool knowsCapabilities() const { return !m_capabilities.isEmpty(); }

    void close(); ///< at once; what is under way ends with Cancelled

Q_SIGNALS:
    void untagged(const firstmile::ImapResponse &response);
    void idling();                             ///< the server accepted IDLE
    void ended(const firstmile::Error &error); ///< once, unless by close()

private:
    struct Running
    {
        QByteArray tag;
        ImapCommand command;
        QList<ImapResponse> data;
        Promise<ImapReply> promise;
    };

    void start(Running running);
    void startWaiting();
    bool isBlocked() const;
    void onReceived();
    void take(const ImapResponse &response);
    void takeContinuation();
    void takeUntagged(const ImapResponse &response);
    void takeTagged(const ImapResponse &response);
    void learnCapabilities(const QByteArrayList &names);
    void updateDeadline();
    void end(const Error &error);
    void settleAll(const Error &error);

    ServerAddress m_server;
    MailTimeouts m_timeouts;
    LineConnection m_line;
    ImapParser m_parser;
    QByteArrayList m_capabilities;
    std::deque<Running> m_running; ///< sent, in order
    std::deque<Running> m_waiting; ///< not sent yet: one before them waits for a "+"
    std::optional<Promise<ImapResponse>> m_greeting;
    std::optional<Promise<void>> m_upgrade;
    QString m_lastWords; ///< of a BYE or an [ALERT]
    Error m_endedBy{ErrorKind::Offline, QStringLiteral("not connected"), {}};
    bool m_awaitsTls = false; ///< between the OK to STARTTLS and the handshake, when nothing may come
    int m_lastTag = 0;
    bool m_isSignedIn = false;
};

}
