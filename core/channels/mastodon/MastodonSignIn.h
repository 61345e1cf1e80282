// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/channels/SignedIn.h"
#include "core/channels/mastodon/MastodonApi.h"
#include "core/channels/net/OAuthLogin.h"

namespace firstmile
{

/// Signs a person in to a server that they name.
///
///   listen -> register this program with the server -> the person, in the browser -> token -> who is it?
/// One sign-in at a time per object.
class MastodonSignIn : public QObject
{
    Q_OBJECT

public:
    MastodonSignIn(QNetworkAccessManager &network, const Clock &clock, QObject *parent = nullptr);

    /// `typed` as mastodonServer() takes it. Errors: those of OAuthLogin, and Malformed for what is no server's name.
    Async<SignedIn> signIn(const QString &typed, std::function<void(const QUrl &)> openBrowser);

    /// With a token that the person got elsewhere.
    Async<SignedIn> useToken(const QString &typed, const QByteArray &token);

    void cancel();

private:
    void registerProgram(const QUrl &redirect);
    void onRegistered(const Result<HttpAnswer> &answer);
    void checkToken(const QByteArray &token);
    void begin(const QUrl &server);
    void settle(Result<SignedIn> result);

    template <class R, class F>
    void await(const Async<R> &future, F f);

    QNetworkAccessManager &m_network;
    const Clock &m_clock;
    MastodonSettings m_settings;
    std::unique_ptr<MastodonApi> m_api;
    std::unique_ptr<OAuthLogin> m_login;
    std::function<void(const QUrl &)> m_openBrowser;
    Promise<SignedIn> m_promise;
};

}
