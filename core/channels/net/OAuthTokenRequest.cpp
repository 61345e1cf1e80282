// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/net/OAuthTokenRequest.h"

#include "core/channels/net/JsonAnswer.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace firstmile
{

using namespace Qt::StringLiterals;

HttpRequest tokenRequest(const OAuthClient &client, FormFields grant)
{
    HttpRequest request;
    request.url = client.tokenUrl;
    request.headers = {{"Accept", "application/json"}};
    if (client.basicAuth && !client.clientSecret.isEmpty()) {
        const QByteArray pair = percentEncoded(client.clientId) + ':' + percentEncoded(client.clientSecret);
        request.headers.append({"Authorization", "Basic " + pair.toBase64()});
    } else {
        grant.append({u"client_id"_s, client.clientId});
        if (!client.clientSecret.isEmpty())
            grant.append({u"client_secret"_s, client.clientSecret});
    }
    request.setForm(grant);
    return request;
}

Result<OAuthTokens> tokensOf(const Result<HttpAnswer> &answer, Instant now)
{
    if (!answer)
        return answer.error();
    if (!answer->isSuccess()) {
        auto error = toError(*answer, HttpEffect::Reads, now);
        if (error.kind == ErrorKind::Rejected) // RFC 6749, 5.2: a refused grant is a 400
            error.kind = ErrorKind::Unauthorised;
        return error;
    }
    const auto object = QJsonDocument::fromJson(answer->body).object();
    OAuthTokens tokens;
    tokens.accessToken = object[u"access_token"_s].toString().toUtf8();
    tokens.refreshToken = object[u"refresh_token"_s].toString().toUtf8();
    tokens.scope = object[u"scope"_s].toString();
    if (object.contains(u"expires_in"_s))
        tokens.lifetime = std::chrono::seconds(object[u"expires_in"_s].toInteger());
    if (tokens.accessToken.isEmpty())
        return Error{ErrorKind::Malformed, u"the token endpoint gave no token"_s, {}};
    return tokens;
}

}
