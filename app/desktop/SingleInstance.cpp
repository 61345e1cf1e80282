// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/SingleInstance.h"

#include <QCryptographicHash>
#include <QLocalSocket>

namespace firstmile
{

using namespace Qt::StringLiterals;

SingleInstance::SingleInstance(const QString &workspace, QObject *parent) : QObject(parent)
{
    const QByteArray hash = QCryptographicHash::hash(workspace.toUtf8(), QCryptographicHash::Sha256).toHex().left(16);
    m_name = u"firstmile-"_s + qEnvironmentVariable("USER") + u'-' + QString::fromLatin1(hash);
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *socket = m_server.nextPendingConnection())
            socket->deleteLater();
        Q_EMIT asked();
    });
}

bool SingleInstance::askOther() const
{
    QLocalSocket socket;
    socket.connectToServer(m_name);
    return socket.waitForConnected(250);
}

void SingleInstance::listen()
{
    QLocalServer::removeServer(m_name); // what a killed process left behind; a living one answered before
    m_server.listen(m_name);
}

}
