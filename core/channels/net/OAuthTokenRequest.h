// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/base/Time.h"
#include "core/channels/net/HttpRequest.h"

namespace firstmile
{

/// What the token endpoint gave.
struct OAuthTokens
{
    QByteArray accessToken;
    QByteArray refreshToken; ///< empty if the provider has none
    QString scope = {};
    std::optional<Milliseconds> lifetime;
};

/// As whom a program asks a token endpoint (RFC 6749, 2.3).
struct OAuthClient
{
    QUrl tokenUrl;
    QString clientId;
    QString clientSecret;   ///< empty for a public client
    bool basicAuth = false; ///< a confidential client proves itself in the Authorization header, not in the form
};

/// Asks for tokens by `grant`, the fields of the grant without those of the client.
HttpRequest tokenRequest(const OAuthClient &client, FormFields grant);

/// A refused grant is Unauthorised, with the endpoint's words.
Result<OAuthTokens> tokensOf(const Result<HttpAnswer> &answer, Instant now);

}
