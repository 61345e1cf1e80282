// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/net/OAuthListener.h"

#include <QTcpSocket>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 longestCallback = 16 * 1024;
constexpr auto callbackPath = "/callback"_L1;

}

Result<QUrl> OAuthListener::listen(quint16 port)
{
    if (!m_server.listen(QHostAddress::LocalHost, port))
        return Error{ErrorKind::Conflict, m_server.errorString(), {}};
    connect(&m_server, &QTcpServer::newConnection, this, &OAuthListener::accept, Qt::UniqueConnection);
    return QUrl(u"http://127.0.0.1:%1%2"_s.arg(m_server.serverPort()).arg(callbackPath));
}

void OAuthListener::expect(const QByteArray &state, const QString &text)
{
    m_state = state;
    m_text = text;
}

void OAuthListener::accept()
{
    while (auto *socket = m_server.nextPendingConnection()) {
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    }
}

void OAuthListener::read(QTcpSocket *socket)
{
    const auto head = socket->peek(longestCallback);
    if (head.contains("\r\n\r\n"))
        take(socket, head.first(head.indexOf("\r\n")));
    else if (head.size() >= longestCallback)
        reply(socket, "431 Request Header Fields Too Large", u"Too long."_s);
}

void OAuthListener::take(QTcpSocket *socket, const QByteArray &requestLine)
{
    socket->readAll();
    const auto words = requestLine.split(' ');
    const auto target = words.size() == 3 ? QUrl::fromEncoded(words[1]) : QUrl();
    if (words[0] != "GET" || target.path() != callbackPath)
        return reply(socket, "404 Not Found", u"Not found."_s);
    const QUrlQuery query(target);
    const auto state = query.queryItemValue(u"state"_s, QUrl::FullyDecoded).toUtf8();
    if (m_state.isEmpty() || state != m_state)
        return reply(socket, "400 Bad Request", u"This answer does not belong to the sign-in under way."_s);
    reply(socket, "200 OK", m_text);
    m_state.clear(); // once
    Q_EMIT answered(query);
}

void OAuthListener::reply(QTcpSocket *socket, const QByteArray &status, const QString &text)
{
    const auto page =
        u"<!DOCTYPE html><meta charset=\"utf-8\"><title>First Mile</title><p>%1</p>"_s.arg(text.toHtmlEscaped())
            .toUtf8();
    socket->write("HTTP/1.1 " + status +
                  "\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: " + QByteArray::number(page.size()) +
                  "\r\nContent-Security-Policy: default-src 'none'\r\nReferrer-Policy: no-referrer"
                  "\r\nCache-Control: no-store\r\nConnection: close\r\n\r\n" +
                  page);
    socket->disconnectFromHost();
}

}
