// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/channels/ChannelClient.h"
#include "core/channels/bluesky/BlueskyAnswer.h"
#include "core/channels/bluesky/BlueskySession.h"

namespace firstmile
{

/// The methods of one account's data server, and of the services that are reached through it. An access token that
/// has expired is renewed, and the request made once more: the server refused it before it did anything.
class BlueskyApi : public QObject
{
    Q_OBJECT

public:
    BlueskyApi(QNetworkAccessManager &network, const Clock &clock, AccountCredential &credential,
               const BlueskySettings &settings, QObject *parent = nullptr);

    /// `nsid` names the method, "app.bsky.feed.getPosts". Arrays are repeated names.
    Async<HttpAnswer> get(const QString &nsid, const FormFields &query = {});
    Async<HttpAnswer> post(const QString &nsid, const QJsonObject &input, HttpEffect effect = HttpEffect::Changes);

    /// Bytes as they are: uploadBlob. Sending them again does no harm.
    Async<HttpAnswer> upload(const QString &nsid, const QByteArray &type, const QByteArray &content);

    Result<QJsonObject> json(const Result<HttpAnswer> &answer, HttpEffect effect = HttpEffect::Reads) const
    {
        return blueskyJson(answer, m_clock.now(), effect);
    }

    const Clock &clock() const { return m_clock; }
    const BlueskySettings &settings() const { return m_settings; }
    std::optional<Quota> quota() const { return m_quota; }
    void cancel();

private:
    class Call;
    Async<HttpAnswer> call(HttpRequest request);
    HttpRequest request(const QString &nsid) const;
    void remember(const HttpAnswer &answer);

    const Clock &m_clock;
    BlueskySettings m_settings;
    HttpClient m_http;
    BlueskySession m_session;
    std::optional<Quota> m_quota;
};

}
