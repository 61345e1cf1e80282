// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/FakeMailServer.h"

#include <QPointer>
#include <QTcpSocket>

namespace firstmile::tests
{

/// One connection to a FakeMailServer: lines in, bytes out. Goes with its socket.
class FakeMailSession : public QObject
{
    Q_OBJECT

public:
    FakeMailSession(FakeMailServer &server, QTcpSocket *socket);

protected:
    virtual void takeLine(const QByteArray &line) = 0; ///< without CRLF
    virtual void takeLiteral(const QByteArray &) {}

    void expectLiteral(qsizetype size) { m_literal = size; }
    void say(const QByteArray &bytes); ///< later, while the server holds its answers
    void sayAndHangUp(const QByteArray &bytes);
    void hangUp();

    /// Says `reply` with what the trouble makes of it.
    void answer(MailTrouble trouble, const QByteArray &reply, const QByteArray &padding);

    /// The XOAUTH2 token in a client's response; empty if it is none, or another user's.
    QByteArray tokenIn(const QByteArray &response) const;

    FakeMailServer &m_server;

private:
    void read();

    QPointer<QTcpSocket> m_socket;
    QByteArray m_buffer;
    qsizetype m_literal = -1; ///< bytes that are due; -1: lines are
};

}
