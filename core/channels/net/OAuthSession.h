// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/channels/AccountCredential.h"
#include "core/channels/net/HttpClient.h"
#include "core/channels/net/OAuthLogin.h"

namespace firstmile
{

/// An OAuth account's secret, as the keyring holds it: JSON with "access", "refresh", "expires" (ISO 8601) and
/// "clientSecret". Anything that is no such JSON is an access token that cannot be renewed but by asking for the secret
/// again, as a command of the user's gives it.
struct OAuthSecret
{
    QByteArray accessToken;
    QByteArray refreshToken;          ///< empty: cannot be renewed here
    std::optional<Instant> expiresAt; ///< empty: not known
    QString clientSecret;             ///< empty for a public client

    static OAuthSecret fromBytes(const QByteArray &bytes);
    static OAuthSecret of(const OAuthTokens &tokens, const QString &clientSecret, Instant now);
    QByteArray toBytes() const;
};

/// How tokens are renewed (RFC 6749, 6). The client's secret is in the account's secret, not here.
struct OAuthRenewal
{
    OAuthClient client;
    QString scope; ///< empty: as granted
};

/// One account's access token, renewed before it ends and when it is refused. One renewal at a time on this machine,
/// whatever the number of processes: with single-use refresh tokens a second one would end the grant.
///
///   token() -> ends within a minute? -> lock -> read the secret again -> renewed by somebody else? that one
///                                                                     '-> ask -> keep the new pair -> unlock
/// Unauthorised: the refresh token is refused, or there is none. Uncertain never leaves here: what a lost answer did is
/// found out by the next attempt. Other errors are the network's, and the token may be asked for again later.
class OAuthSession : public QObject
{
    Q_OBJECT

public:
    OAuthSession(HttpClient &http, const Clock &clock, AccountCredential &credential, OAuthRenewal renewal,
                 QObject *parent = nullptr);
    ~OAuthSession() override;

    /// An access token that is good for at least a minute, as far as is known.
    Async<QByteArray> token();

    /// After the server refused `refused`: another one.
    Async<QByteArray> tokenInsteadOf(const QByteArray &refused);

private:
    class Renewal;
    HttpClient &m_http;
    const Clock &m_clock;
    AccountCredential &m_credential;
    OAuthRenewal m_renewal;
    Renewal *m_running = nullptr;
};

}
