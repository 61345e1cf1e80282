// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/heavy/CuttingRelay.h"

#include <QTcpSocket>

#include <memory>

namespace firstmile::tests
{

using namespace Qt::StringLiterals;

CuttingRelay::CuttingRelay(const QUrl &server) : m_server(server)
{
    m_listener.listen(QHostAddress::LocalHost);
    connect(&m_listener, &QTcpServer::newConnection, this, &CuttingRelay::accept);
}

QUrl CuttingRelay::url() const
{
    return QUrl(u"http://127.0.0.1:%1"_s.arg(m_listener.serverPort()));
}

void CuttingRelay::accept()
{
    while (auto *client = m_listener.nextPendingConnection()) {
        auto *server = new QTcpSocket(client);
        auto isCut = std::make_shared<bool>(false);
        connect(client, &QTcpSocket::readyRead, server, [this, client, server, isCut] {
            const auto bytes = client->readAll();
            if (!m_word.isEmpty() && bytes.left(bytes.indexOf("\r\n")).contains(m_word)) {
                m_word.clear();
                *isCut = true;
            }
            server->write(bytes);
        });
        connect(server, &QTcpSocket::readyRead, client, [this, client, server, isCut] {
            const auto bytes = server->readAll();
            if (!*isCut)
                client->write(bytes);
            else if (!std::exchange(m_hasCut, true))
                client->abort();
        });
        connect(server, &QTcpSocket::disconnected, client, &QTcpSocket::disconnectFromHost);
        connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
        server->connectToHost(u"127.0.0.1"_s, static_cast<quint16>(m_server.port()));
    }
}

}
