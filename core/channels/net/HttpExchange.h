// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channels/net/HttpClient.h"

#include <QFutureWatcher>
#include <QNetworkReply>
#include <QPointer>
#include <QSslError>
#include <QTimer>

namespace firstmile
{

/// One request and its answer; deletes itself when it has ended.
class HttpExchange : public QObject
{
    Q_OBJECT

public:
    HttpExchange(QNetworkAccessManager &network, HttpPolicy policy, HttpRequest request, QObject *parent);
    ~HttpExchange() override;

    Async<HttpAnswer> start();
    void cancel();

private:
    void ask(const QUrl &url);
    QNetworkReply *hand(const QUrl &url);
    void onSslErrors(const QList<QSslError> &errors);
    void onReadyRead();
    void onDeadline();
    void onFinished();
    bool followRedirect(const HttpAnswer &answer);
    HttpAnswer answer();
    Error transportError() const;
    void fail(ErrorKind kind, const QString &detail);
    void settle(Result<HttpAnswer> result);
    bool mayHaveTakenEffect() const { return m_left && m_request.effect == HttpEffect::Changes; }

    QNetworkAccessManager &m_network;
    HttpPolicy m_policy;
    HttpRequest m_request;
    Promise<HttpAnswer> m_promise;
    QFutureWatcher<Result<HttpAnswer>> m_watcher;
    QTimer m_deadline;
    QPointer<QNetworkReply> m_reply;
    std::optional<Error> m_distrust;
    int m_redirects = 0;
    bool m_left = false; ///< the request was written to the socket, at least in part
};

}
