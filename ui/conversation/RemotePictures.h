// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QHostAddress>
#include <QImage>
#include <QObject>
#include <QPointer>
#include <QUrl>

#include <functional>

class QNetworkAccessManager;
class QNetworkReply;
class QNetworkRequest;

namespace firstmile
{

/// Whether an address is one of the Internet at large: not this machine's, not the house's, not a reserved one. A
/// stranger's mail must not make us knock at doors that only we can reach.
bool isPublicAddress(const QHostAddress &address);

/// Fetches pictures of one mail, once, because a person asked for them. Each host is looked up first and only the
/// address that was looked at is asked, over TLS alone, with nothing that says who asks: no cookies, no referrer, no
/// credentials, no cache. A server that sends elsewhere is not followed. At most 10 MB and 20 s a picture, four at a
/// time; what comes is decoded only if it is a picture by its first bytes.
class RemotePictures : public QObject
{
    Q_OBJECT

public:
    using MayAsk = std::function<bool(const QHostAddress &)>;

    RemotePictures(QNetworkAccessManager &network, const QHash<int, QString> &sources, QObject *parent,
                   MayAsk mayAsk = isPublicAddress);
    ~RemotePictures() override;

    void start();

Q_SIGNALS:
    void arrived(int number, const QImage &image);
    /// All are there or never will be; `why` is of the last that failed.
    void finished(int failed, const QString &why);

private:
    struct Picture
    {
        int number = 0;
        QUrl url;
        QString host; ///< which the certificate has to name
    };

    void next();
    void lookUp(const Picture &picture);
    void ask(const Picture &picture, const QHostAddress &address);
    void take(const Picture &picture, QNetworkReply &reply);
    void end(const QString &why = {});

    QNetworkAccessManager &m_network;
    MayAsk m_mayAsk;
    QList<Picture> m_waiting;
    QList<QPointer<QNetworkReply>> m_replies;
    int m_running = 0;
    int m_failed = 0;
    QString m_why;
};

}
