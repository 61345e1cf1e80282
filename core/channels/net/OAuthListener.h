// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QTcpServer>
#include <QUrl>
#include <QUrlQuery>

class QTcpSocket;

namespace firstmile
{

/// Waits on this machine for the browser that comes back from a sign-in (RFC 8252, 7.3).
/// Only a GET of the right path with the right state counts; everything else gets an error page and is forgotten.
class OAuthListener : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Listens on 127.0.0.1; port 0 takes a free one. The redirect URI is the value.
    Result<QUrl> listen(quint16 port = 0);

    /// From now on an answer with `state` is taken; the browser is shown `text`.
    void expect(const QByteArray &state, const QString &text);

    void close() { m_server.close(); }

Q_SIGNALS:
    void answered(const QUrlQuery &answer);

private:
    void accept();
    void read(QTcpSocket *socket);
    void take(QTcpSocket *socket, const QByteArray &requestLine);
    static void reply(QTcpSocket *socket, const QByteArray &status, const QString &text);

    QTcpServer m_server;
    QByteArray m_state;
    QString m_text;
};

}
