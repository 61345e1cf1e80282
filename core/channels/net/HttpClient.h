// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Async.h"
#include "core/channels/net/HttpRequest.h"

#include <QJsonObject>
#include <QObject>

class QNetworkAccessManager;

namespace firstmile
{

/// What an account allows and demands of its connections.
struct HttpPolicy
{
    bool allowPlain = false;            ///< http also to hosts other than this machine
    QByteArray trustedCertificate = {}; ///< SHA-256 of a certificate trusted although it does not verify, hex
    Milliseconds deadline{30'000}; ///< for a whole exchange; Qt's own transfer time-out only watches for inactivity
    qint64 bodyCap = 16 * 1024 * 1024;
};

/// The deadline that an account's settings say: their "deadline", milliseconds, at least 100; else HttpPolicy's.
Milliseconds httpDeadline(const QJsonObject &settings);

/// Asks web servers, one exchange per request, without ever blocking. Any status is an HttpAnswer; an Error means that
/// there was no whole answer:
///   Offline    no connection, or it broke (while reading)
///   Timeout    the deadline passed (while reading)
///   Uncertain  a request that changes something left, and then one of these
///   Untrusted  the certificate does not verify; detail has its SHA-256
///   Malformed  http where https is required, an answer over the cap, a redirect to another host
///   Cancelled
class HttpClient : public QObject
{
    Q_OBJECT

public:
    explicit HttpClient(QNetworkAccessManager &network, HttpPolicy policy = {}, QObject *parent = nullptr);

    /// Cancelling the future ends the exchange. Redirects are followed for GET and within one origin only, so that no
    /// header travels to another host.
    Async<HttpAnswer> send(const HttpRequest &request);

    const HttpPolicy &policy() const { return m_policy; }

    /// Ends all that is under way.
    void cancel();

    /// https, or http to this machine.
    static bool isSafe(const QUrl &url);

Q_SIGNALS:
    void cancelRequested();

private:
    std::optional<Error> refusal(const QUrl &url) const;

    QNetworkAccessManager &m_network;
    HttpPolicy m_policy;
};

}
