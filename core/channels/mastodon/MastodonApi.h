// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/channels/ChannelClient.h"
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

    /// A file; asked again it does no harm, so a lost answer is an ordinary error.
    Async<HttpAnswer> upload(const QByteArray &path, const QList<FormPart> &parts);

    /// The server's stream of what happens to us, on the host that it declares for it.
    HttpRequest streamRequest(const QUrl &streaming) const;

    /// What the last answer said of how much may still be asked.
    const std::optional<Quota> &quota() const { return m_quota; }

    /// The JSON of an answer, or why there is none; HTML where JSON is due is Malformed.
    Result<QJsonValue> json(const Result<HttpAnswer> &answer, HttpEffect effect = HttpEffect::Reads) const;

    /// The account that verify_credentials tells, with an id; a token that is refused is Unauthorised.
    Result<QJsonObject> ownAccount(const Result<HttpAnswer> &answer) const;

    /// Path and query of `url`, empty if it belongs to another server: our token must not travel there.
    QByteArray ownTarget(const QUrl &url) const;

    const QUrl &server() const { return m_server; }
    const Clock &clock() const { return m_clock; }
    HttpClient &http() { return m_http; }
    void cancel();

private:
    HttpRequest request(const QByteArray &pathAndQuery) const;
    Async<HttpAnswer> ask(const HttpRequest &request);

    const Clock &m_clock;
    QUrl m_server;
    QByteArray m_token;
    HttpClient m_http;
    HttpClient m_uploads; ///< has more time
    std::optional<Quota> m_quota;
};

}
