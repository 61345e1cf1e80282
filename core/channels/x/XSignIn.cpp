// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/x/XSignIn.h"

#include "core/channels/x/XVerify.h"

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

QString xScopes()
{
    return u"tweet.read tweet.write users.read dm.read dm.write media.write offline.access"_s;
}

Account xAccountOf(const XApp &app)
{
    Account account;
    account.channel = Channel::X;
    account.settings = {{u"server"_s, app.server.toString()}, {u"clientId"_s, app.clientId}, {u"port"_s, app.port}};
    return account;
}

}

XSignIn::XSignIn(QNetworkAccessManager &network, const Clock &clock, QObject *parent)
    : QObject(parent), m_network(network), m_clock(clock), m_http(network)
{}

template <class R, class F>
void XSignIn::await(const Async<R> &future, F f)
{
    whenDone(future, this, [this, f = std::move(f)](const Result<R> &result) {
        if (!m_promise.isSettled())
            f(result);
    });
}

Async<SignedIn> XSignIn::signIn(const XApp &app, std::function<void(const QUrl &)> openBrowser)
{
    begin(app);
    auto result = m_promise.future();
    if (m_app.clientId.isEmpty()) {
        settle(Error{ErrorKind::Malformed, u"X needs the client id of a program registered with it"_s, {}});
        return result;
    }
    m_login = std::make_unique<OAuthLogin>(m_http, m_clock);
    m_login->setTimeout(m_timeout);
    if (const auto listening = listen(); !listening) {
        settle(listening.error());
        return result;
    }
    await(m_login->signIn(provider(), openBrowser), [this](const Result<OAuthTokens> &tokens) {
        if (tokens)
            check(OAuthSecret::of(*tokens, m_app.clientSecret, m_clock.now()));
        else
            settle(tokens.error());
    });
    return result;
}

Async<SignedIn> XSignIn::useToken(const XApp &app, const QByteArray &token)
{
    begin(app);
    auto result = m_promise.future();
    check({token.trimmed(), {}, {}, m_app.clientSecret});
    return result;
}

void XSignIn::cancel()
{
    settle(Error{ErrorKind::Cancelled, {}, {}});
    if (m_login)
        m_login->cancel();
    if (m_api)
        m_api->cancel();
    m_http.cancel();
}

QUrl XSignIn::redirectUrl(const XApp &app)
{
    return QUrl(u"http://127.0.0.1:%1/callback"_s.arg(app.port));
}

void XSignIn::begin(const XApp &app)
{
    settle(Error{ErrorKind::Cancelled, {}, {}});
    m_promise = {};
    m_login.reset();
    m_api.reset();
    m_app = app;
    m_app.clientId = app.clientId.trimmed();
    m_app.clientSecret = app.clientSecret.trimmed();
}

Result<void> XSignIn::listen()
{
    const auto redirect = m_login->listen(m_app.port);
    if (redirect)
        return {};
    const auto words = u"port %1, to which X sends the browser back, is taken by another program (%2): end it, or "
                       "choose another port and register %3 with X"_s;
    return Error{
        ErrorKind::Conflict, words.arg(m_app.port).arg(redirect.error().detail, redirectUrl(m_app).toString()), {}};
}

OAuthProvider XSignIn::provider() const
{
    XSettings settings = XSettings::of(xAccountOf(m_app));
    OAuthProvider provider;
    provider.authorizeUrl = m_app.authorizeUrl;
    provider.tokenUrl = settings.oauthClient({}).tokenUrl;
    provider.clientId = m_app.clientId;
    provider.clientSecret = m_app.clientSecret;
    provider.basicAuth = true;
    provider.scope = xScopes();
    return provider;
}

void XSignIn::check(const OAuthSecret &secret)
{
    const auto account = xAccountOf(m_app);
    m_api = std::make_unique<XApi>(account, secret.toBytes(), ChannelContext{m_network, m_clock});
    auto *verify = new XVerify(*m_api, XSettings::of(account), m_api.get());
    await(verify->start(), [this, secret](const Result<AccountProfile> &profile) {
        if (profile)
            settle(SignedIn{secret.toBytes(), *profile});
        else
            settle(profile.error());
    });
}

void XSignIn::settle(Result<SignedIn> result)
{
    m_promise.settle(std::move(result));
}

}
