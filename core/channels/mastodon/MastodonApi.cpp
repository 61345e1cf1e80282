// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/mastodon/MastodonApi.h"

#include "core/channels/net/RateLimit.h"

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

HttpPolicy withTimeForFiles(HttpPolicy policy)
{
    policy.deadline = std::chrono::minutes(5);
    return policy;
}

}

MastodonApi::MastodonApi(QNetworkAccessManager &network, const Clock &clock, const MastodonSettings &settings,
                         const QByteArray &token, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_server(settings.server)
    , m_token(token.trimmed())
    , m_http(network, settings.policy())
    , m_uploads(network, withTimeForFiles(settings.policy()))
{}

Async<HttpAnswer> MastodonApi::get(const QByteArray &pathAndQuery)
{
    return ask(request(pathAndQuery));
}

Async<HttpAnswer> MastodonApi::post(const QByteArray &path, const FormFields &fields,
                                    const QList<QPair<QByteArray, QByteArray>> &headers, HttpEffect effect)
{
    auto posted = request(path);
    posted.effect = effect;
    posted.headers += headers;
    posted.setForm(fields);
    return ask(posted);
}

Async<HttpAnswer> MastodonApi::upload(const QByteArray &path, const QList<FormPart> &parts)
{
    auto posted = request(path);
    posted.setMultipart(parts);
    return m_uploads.send(posted);
}

HttpRequest MastodonApi::streamRequest(const QUrl &streaming) const
{
    HttpRequest request;
    request.url = streaming;
    request.url.setPath(streaming.path() + u"/api/v1/streaming/user"_s);
    request.headers = {{"Accept", "text/event-stream"}, {"Authorization", "Bearer " + m_token}};
    return request;
}

Async<HttpAnswer> MastodonApi::ask(const HttpRequest &request)
{
    auto answer = m_http.send(request);
    whenDone(answer, this, [this](const Result<HttpAnswer> &result) {
        if (!result)
            return;
        const auto now = m_clock.now();
        const auto rate = RateLimit::read(*result, now);
        if (rate.limit && rate.remaining)
            m_quota = Quota{*rate.limit, *rate.remaining, rate.reset ? std::optional(now + *rate.reset) : std::nullopt};
    });
    return answer;
}

void MastodonApi::cancel()
{
    m_http.cancel();
    m_uploads.cancel();
}

Result<QJsonValue> MastodonApi::json(const Result<HttpAnswer> &answer, HttpEffect effect) const
{
    if (!answer)
        return answer.error();
    if (!answer->isSuccess())
        return toError(*answer, effect, m_clock.now());
    return jsonBody(*answer, effect);
}

Result<QJsonObject> MastodonApi::ownAccount(const Result<HttpAnswer> &answer) const
{
    const auto account = json(answer);
    if (!account && account.error().kind == ErrorKind::Rejected) // snac refuses a token with 422
        return Error{ErrorKind::Unauthorised, account.error().detail, {}};
    if (!account)
        return account.error();
    if (jsonId(account.value()[u"id"_s]).isEmpty())
        return Error{ErrorKind::Malformed, u"the server does not tell our account's id"_s, {}};
    return account.value().toObject();
}

QByteArray MastodonApi::ownTarget(const QUrl &url) const
{
    const auto resolved = m_server.resolved(url);
    constexpr auto origin = QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment;
    if (url.isEmpty() || resolved.adjusted(origin) != m_server.adjusted(origin))
        return {};
    return resolved.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority | QUrl::RemoveFragment);
}

HttpRequest MastodonApi::request(const QByteArray &pathAndQuery) const
{
    HttpRequest request;
    request.url = m_server.resolved(QUrl::fromEncoded(pathAndQuery));
    request.headers = {{"Accept", "application/json"}};
    if (!m_token.isEmpty())
        request.headers.append({"Authorization", "Bearer " + m_token});
    return request;
}

}
