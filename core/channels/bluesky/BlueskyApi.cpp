// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/bluesky/BlueskyApi.h"

#include "core/channels/ChannelStep.h"
#include "core/channels/bluesky/BlueskyAccess.h"
#include "core/channels/net/RateLimit.h"

#include <QJsonDocument>

namespace firstmile
{

using namespace Qt::StringLiterals;

/// One request with a token, and with another one if that has ended.
class BlueskyApi::Call : public ChannelStep<HttpAnswer>
{
public:
    Call(BlueskyApi &api, HttpRequest request) : ChannelStep(&api), m_api(api), m_request(std::move(request)) {}

    void start()
    {
        await(m_api.m_session.token(), [this](const Result<QByteArray> &token) { send(token, true); });
    }

private:
    void send(const Result<QByteArray> &token, bool mayRenew)
    {
        if (!token)
            return settle(token.error());
        auto request = m_request;
        request.headers.append({"Authorization", "Bearer " + *token});
        await(m_api.m_http.send(request), [this, token = *token, mayRenew](const Result<HttpAnswer> &answer) {
            if (answer)
                m_api.remember(*answer);
            const bool hasEnded = answer && blueskyErrorName(*answer) == "ExpiredToken"_L1;
            if (!hasEnded || !mayRenew)
                return settle(answer);
            await(m_api.m_session.tokenInsteadOf(token),
                  [this](const Result<QByteArray> &fresh) { send(fresh, false); });
        });
    }

    BlueskyApi &m_api;
    HttpRequest m_request;
};

BlueskyApi::BlueskyApi(QNetworkAccessManager &network, const Clock &clock, AccountCredential &credential,
                       const BlueskySettings &settings, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_settings(settings)
    , m_http(network, settings.policy())
    , m_session(m_http, clock, credential, settings)
{}

Async<HttpAnswer> BlueskyApi::get(const QString &nsid, const FormFields &query)
{
    auto asked = request(nsid);
    asked.url = withQuery(asked.url, query);
    return call(std::move(asked));
}

Async<HttpAnswer> BlueskyApi::post(const QString &nsid, const QJsonObject &input, HttpEffect effect)
{
    auto posted = request(nsid);
    posted.effect = effect;
    posted.setJson(QJsonDocument(input).toJson(QJsonDocument::Compact));
    return call(std::move(posted));
}

Async<HttpAnswer> BlueskyApi::upload(const QString &nsid, const QByteArray &type, const QByteArray &content)
{
    auto posted = request(nsid);
    posted.method = "POST";
    posted.headers.append({"Content-Type", type});
    posted.body = content;
    return call(std::move(posted));
}

Async<HttpAnswer> BlueskyApi::call(HttpRequest request)
{
    auto *call = new Call(*this, std::move(request));
    auto future = call->future();
    call->start();
    return future;
}

HttpRequest BlueskyApi::request(const QString &nsid) const
{
    HttpRequest request;
    request.url = blueskyMethod(m_settings.server, nsid);
    request.headers = {{"Accept", "application/json"}};
    // Some data servers pass on only what names its service.
    const auto service = nsid.startsWith("app.bsky."_L1)    ? m_settings.appView
                         : nsid.startsWith("chat.bsky."_L1) ? m_settings.chat
                                                            : QString();
    if (!service.isEmpty())
        request.headers.append({"atproto-proxy", service.toUtf8()});
    return request;
}

void BlueskyApi::remember(const HttpAnswer &answer)
{
    const auto told = RateLimit::read(answer, m_clock.now());
    if (!told.limit || !told.remaining)
        return;
    m_quota = Quota{*told.limit, *told.remaining, {}};
    if (told.reset)
        m_quota->resetsAt = m_clock.now() + *told.reset;
}

void BlueskyApi::cancel()
{
    m_session.cancel();
    m_http.cancel();
}

}
