// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/channels/mastodon/MastodonSettings.h"
#include "core/channels/net/JsonAnswer.h"

#include <QJsonObject>

namespace firstmile
{

/// One server's API, as one account asks it. The server is an API host of its own: nothing here knows another.
class MastodonApi : public QObject
{
    Q_OBJECT

public:
    /// An empty token asks as nobody.
    MastodonApi(QNetworkAccessManager &network, const Clock &clock, const MastodonSettings &settings,
                const QByteArray &token, QObject *parent = nullptr);

    Async<HttpAnswer> get(const QByteArray &pathAndQuery);
    Async<HttpAnswer> post(const QByteArray &path, const FormFields &fields,
                           const QList<QPair<QByteArray, QByteArray>> &headers = {},
                           HttpEffect effect = HttpEffect::Changes);

    /// The JSON of an answer, or why there is none; HTML where JSON is due is Malformed.
    Result<QJsonValue> json(const Result<HttpAnswer> &answer, HttpEffect effect = HttpEffect::Reads) const;

    /// The account that verify_credentials tells, with an id; a token that is refused is Unauthorised.
    Result<QJsonObject> ownAccount(const Result<HttpAnswer> &answer) const;

    /// Path and query of `url`, empty if it belongs to another server: our token must not travel there.
    QByteArray ownTarget(const QUrl &url) const;

    const QUrl &server() const { return m_server; }
    const Clock &clock() const { return m_clock; }
    HttpClient &http() { return m_http; }
    void cancel() { m_http.cancel(); }

private:
    HttpRequest request(const QByteArray &pathAndQuery) const;

    const Clock &m_clock;
    QUrl m_server;
    QByteArray m_token;
    HttpClient m_http;
};

}
