// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/FakeMailSession.h"

namespace firstmile::tests
{

FakeMailSession::FakeMailSession(FakeMailServer &server, QTcpSocket *socket)
    : QObject(socket), m_server(server), m_socket(socket)
{
    connect(socket, &QTcpSocket::readyRead, this, &FakeMailSession::read);
    connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
}

void FakeMailSession::read()
{
    m_buffer += m_socket->readAll();
    while (m_socket && m_socket->isOpen()) {
        if (m_literal >= 0) {
            if (m_buffer.size() < m_literal)
                return;
            const auto literal = m_buffer.first(m_literal);
            m_buffer.remove(0, std::exchange(m_literal, -1));
            takeLiteral(literal);
            continue;
        }
        const auto end = m_buffer.indexOf("\r\n");
        if (end < 0)
            return;
        const auto line = m_buffer.first(end);
        m_buffer.remove(0, end + 2);
        takeLine(line);
    }
}

void FakeMailSession::say(const QByteArray &bytes)
{
    const QPointer<QTcpSocket> socket = m_socket;
    m_server.say([socket, bytes] {
        if (socket)
            socket->write(bytes);
    });
}

void FakeMailSession::sayAndHangUp(const QByteArray &bytes)
{
    if (!m_socket)
        return;
    m_socket->write(bytes);
    m_socket->disconnectFromHost();
}

void FakeMailSession::hangUp()
{
    if (m_socket)
        m_socket->disconnectFromHost();
}

void FakeMailSession::answer(MailTrouble trouble, const QByteArray &reply, const QByteArray &padding)
{
    switch (trouble) {
    case MailTrouble::CutAfter:
        hangUp();
        break;
    case MailTrouble::Broken:
        sayAndHangUp(reply.first(reply.size() / 2));
        break;
    case MailTrouble::Huge:
        say(padding + reply);
        break;
    default:
        say(reply);
    }
}

QByteArray FakeMailSession::tokenIn(const QByteArray &response) const
{
    const auto plain = QByteArray::fromBase64(response);
    const auto begin = "user=" + m_server.ownAddress.toUtf8() + "\1auth=Bearer ";
    if (!plain.startsWith(begin) || !plain.endsWith("\1\1"))
        return {};
    return plain.mid(begin.size(), plain.size() - begin.size() - 2);
}

}
