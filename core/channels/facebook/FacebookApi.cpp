// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/facebook/FacebookApi.h"

#include "core/channels/net/JsonAnswer.h"
#include "core/channels/net/RateLimit.h"

#include <QJsonDocument>

namespace firstmile
{

using namespace Qt::StringLiterals;

FacebookApi::FacebookApi(QNetworkAccessManager &network, const Clock &clock, const FacebookSettings &settings,
                         FacebookSecret secret, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_settings(settings)
    , m_secret(std::move(secret))
    , m_http(network, settings.policy())
{}

Async<HttpAnswer> FacebookApi::get(const QByteArray &path, const FormFields &query)
{
    return m_http.send(request(path, query));
}

Async<HttpAnswer> FacebookApi::post(const QByteArray &path, const FormFields &fields, HttpEffect effect)
{
    auto posted = request(path);
    posted.effect = effect;
    posted.setForm(fields);
    return m_http.send(posted);
}

Async<HttpAnswer> FacebookApi::postJson(const QByteArray &path, const QJsonObject &object)
{
    auto posted = request(path);
    posted.effect = HttpEffect::Changes;
    posted.setJson(QJsonDocument(object).toJson(QJsonDocument::Compact));
    return m_http.send(posted);
}

Async<HttpAnswer> FacebookApi::postParts(const QByteArray &path, const QList<FormPart> &parts, HttpEffect effect)
{
    auto posted = request(path);
    posted.effect = effect;
    posted.setMultipart(parts);
    return m_http.send(posted);
}

Async<HttpAnswer> FacebookApi::ask(const QByteArray &path, FormFields fields)
{
    fields.append({u"method"_s, u"GET"_s});
    return post(path, fields, HttpEffect::Reads);
}

Result<QJsonObject> FacebookApi::object(const Result<HttpAnswer> &answer, HttpEffect effect)
{
    if (!answer)
        return Error{answer.error().kind, m_secret.redacted(answer.error().detail), answer.error().retryAfter};
    m_skew = clockSkew(*answer, m_clock.now());
    m_usage.take(*answer, m_clock.now());
    if (!answer->isSuccess() || FacebookFault::of(*answer))
        return refusal(*answer, effect);
    const auto json = jsonBody(*answer, effect);
    if (!json)
        return Error{json.error().kind, m_secret.redacted(json.error().detail), {}};
    m_usage.noteSuccess();
    return json->toObject();
}

Error FacebookApi::refusal(const HttpAnswer &answer, HttpEffect effect)
{
    const auto fault = FacebookFault::of(answer);
    auto error = fault ? Error{fault->kind(effect), fault->words(), {}} : toError(answer, effect, m_clock.now());
    if (error.kind == ErrorKind::RateLimited)
        error.retryAfter = m_usage.waitAfterRefusal(m_clock.now());
    error.detail = m_secret.redacted(error.detail);
    return error;
}

HttpRequest FacebookApi::request(const QByteArray &path, FormFields query) const
{
    HttpRequest request;
    const auto proof = m_secret.proof();
    if (!proof.isEmpty())
        query.append({u"appsecret_proof"_s, QString::fromLatin1(proof)});
    request.url = m_settings.server.resolved(QUrl::fromEncoded('/' + m_settings.version.toUtf8() + path));
    request.url = withQuery(request.url, query);
    request.headers = {{"Accept", "application/json"}};
    if (!m_secret.token.isEmpty())
        request.headers.append({"Authorization", "Bearer " + m_secret.token});
    return request;
}

std::optional<FacebookFault> facebookFault(const Result<HttpAnswer> &answer)
{
    return answer ? FacebookFault::of(*answer) : std::nullopt;
}

}
