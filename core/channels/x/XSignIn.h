// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/channels/SignedIn.h"
#include "core/channels/net/OAuthLogin.h"
#include "core/channels/x/XApi.h"

namespace firstmile
{

/// The program that was registered in X's developer console, by whoever signs in.
struct XApp
{
    QString clientId;
    QString clientSecret = {}; ///< empty for a public ("native") one
    quint16 port = 8976;       ///< the redirect URI registered there is http://127.0.0.1:PORT/callback
    QUrl server = QUrl(QStringLiteral("https://api.x.com"));
    QUrl authorizeUrl = QUrl(QStringLiteral("https://x.com/i/oauth2/authorize"));
};

/// Signs a person in to X.
///
///   listen on the fixed port -> the person, in the browser -> tokens -> who is it?
/// One sign-in at a time per object.
class XSignIn : public QObject
{
    Q_OBJECT

public:
    XSignIn(QNetworkAccessManager &network, const Clock &clock, QObject *parent = nullptr);

    /// Errors: those of OAuthLogin, Malformed for an app without a client id, and Conflict while another program has
    /// the port: X takes back only who was registered.
    Async<SignedIn> signIn(const XApp &app, std::function<void(const QUrl &)> openBrowser);

    /// With an access token that the person got elsewhere. It cannot be renewed.
    Async<SignedIn> useToken(const XApp &app, const QByteArray &token);

    void cancel();

    /// How long the person may think; five minutes.
    void setTimeout(Milliseconds timeout) { m_timeout = timeout; }

    /// What has to be registered as the program's redirect URI.
    static QUrl redirectUrl(const XApp &app);

private:
    void begin(const XApp &app);
    Result<void> listen();
    OAuthProvider provider() const;
    void check(const OAuthSecret &secret);
    void settle(Result<SignedIn> result);

    template <class R, class F>
    void await(const Async<R> &future, F f);

    QNetworkAccessManager &m_network;
    const Clock &m_clock;
    HttpClient m_http;
    Milliseconds m_timeout = std::chrono::minutes(5);
    XApp m_app;
    std::unique_ptr<OAuthLogin> m_login;
    std::unique_ptr<XApi> m_api;
    Promise<SignedIn> m_promise;
};

}
