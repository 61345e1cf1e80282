// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/channels/net/HttpClient.h"
#include "core/channels/net/OAuthListener.h"
#include "core/channels/net/OAuthPkce.h"
#include "core/channels/net/OAuthTokenRequest.h"

#include <QTimer>

#include <functional>

namespace firstmile
{

/// Where and as what a person signs in.
struct OAuthProvider
{
    QUrl authorizeUrl = {};
    QUrl tokenUrl = {};
    QString clientId = {};
    QString clientSecret = {}; ///< empty for a public client
    bool basicAuth = false;    ///< as OAuthClient has it
    QString scope = {};
    FormFields extraParameters = {}; ///< added to the authorize URL
    QString landingText = QStringLiteral("First Mile has the answer. You can close this window.");
};

/// One sign-in by the authorization code flow with PKCE and a loopback redirect (RFC 6749, 7636, 8252).
///
///   listen() --signIn()--> waiting for the browser --code--> exchanging --> tokens
///                               '-- refusal, 5 minutes, cancel() --> Error
/// Errors: Unauthorised (refused by the person or the token endpoint, with their words), Timeout, Cancelled, and
/// those of HttpClient.
class OAuthLogin : public QObject
{
    Q_OBJECT

public:
    OAuthLogin(HttpClient &http, const Clock &clock, QObject *parent = nullptr);

    /// First: the redirect URI, to be registered with providers that want it. Port 0 takes a free one. `host` is how
    /// the provider wants this machine to be called: some know it as "localhost" only.
    Result<QUrl> listen(quint16 port = 0, const QString &host = QStringLiteral("127.0.0.1"));

    /// Once, after listen(). `openBrowser` gets the URL that the person is to visit.
    Async<OAuthTokens> signIn(OAuthProvider provider, const std::function<void(const QUrl &)> &openBrowser);

    void cancel();
    void setTimeout(Milliseconds timeout) { m_timeout = timeout; }

private:
    QUrl authorizeUrl(const QByteArray &state) const;
    void onAnswered(const QUrlQuery &answer);
    void exchange(const QString &code);
    void settle(Result<OAuthTokens> result);

    HttpClient &m_http;
    const Clock &m_clock;
    OAuthListener m_listener;
    OAuthProvider m_provider;
    OAuthPkce m_pkce = OAuthPkce::random();
    QUrl m_redirect;
    QTimer m_timer;
    Milliseconds m_timeout{5 * 60 * 1000};
    Promise<OAuthTokens> m_promise;
};

}
