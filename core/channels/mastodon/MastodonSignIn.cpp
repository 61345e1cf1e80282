// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/mastodon/MastodonSignIn.h"

#include "core/channels/mastodon/MastodonVerify.h"

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

/// The least that does the job on every version: "profile" would be less than read:accounts, but is new in 4.3.
QString mastodonScopes()
{
    return u"read:accounts read:notifications read:statuses read:search write:statuses write:media "
           "write:conversations write:notifications"_s;
}

}

MastodonSignIn::MastodonSignIn(QNetworkAccessManager &network, const Clock &clock, QObject *parent)
    : QObject(parent), m_network(network), m_clock(clock)
{}

template <class R, class F>
void MastodonSignIn::await(const Async<R> &future, F f)
{
    whenDone(future, this, [this, f = std::move(f)](const Result<R> &result) {
        if (!m_promise.isSettled())
            f(result);
    });
}

Async<SignedIn> MastodonSignIn::signIn(const QString &typed, std::function<void(const QUrl &)> openBrowser)
{
    m_promise = {};
    const auto server = mastodonServer(typed);
    if (!server)
        return ready<SignedIn>(server.error());
    auto result = m_promise.future();
    m_openBrowser = std::move(openBrowser);
    begin(*server);
    m_login = std::make_unique<OAuthLogin>(m_api->http(), m_clock);
    const auto redirect = m_login->listen();
    if (redirect)
        registerProgram(*redirect);
    else
        settle(redirect.error());
    return result;
}

Async<SignedIn> MastodonSignIn::useToken(const QString &typed, const QByteArray &token)
{
    m_promise = {};
    const auto server = mastodonServer(typed);
    if (!server)
        return ready<SignedIn>(server.error());
    auto result = m_promise.future();
    begin(*server);
    checkToken(token);
    return result;
}

void MastodonSignIn::cancel()
{
    settle(Error{ErrorKind::Cancelled, {}, {}});
    if (m_login)
        m_login->cancel();
    if (m_api)
        m_api->cancel();
}

void MastodonSignIn::begin(const QUrl &server)
{
    m_login.reset();
    m_settings = {};
    m_settings.server = server;
    m_settings.domain = mastodonDomain(server);
    m_api = std::make_unique<MastodonApi>(m_network, m_clock, m_settings, QByteArray());
}

void MastodonSignIn::registerProgram(const QUrl &redirect)
{
    const FormFields program{{u"client_name"_s, u"First Mile"_s},
                             {u"redirect_uris"_s, redirect.toString()},
                             {u"scopes"_s, mastodonScopes()}};
    // Another registration does no harm.
    await(m_api->post("/api/v1/apps", program, {}, HttpEffect::Reads),
          [this](const Result<HttpAnswer> &answer) { onRegistered(answer); });
}

void MastodonSignIn::onRegistered(const Result<HttpAnswer> &answer)
{
    const auto program = m_api->json(answer);
    if (!program)
        return settle(program.error());
    OAuthProvider provider;
    provider.authorizeUrl = m_api->server().resolved(QUrl(u"/oauth/authorize"_s));
    provider.tokenUrl = m_api->server().resolved(QUrl(u"/oauth/token"_s));
    provider.clientId = jsonId(program.value()[u"client_id"_s]);
    provider.clientSecret = program.value()[u"client_secret"_s].toString();
    provider.scope = mastodonScopes();
    if (provider.clientId.isEmpty())
        return settle(Error{ErrorKind::Malformed, u"the server registered the program without a client_id"_s, {}});
    await(m_login->signIn(provider, m_openBrowser), [this](const Result<OAuthTokens> &tokens) {
        if (tokens)
            checkToken(tokens->accessToken);
        else
            settle(tokens.error());
    });
}

void MastodonSignIn::checkToken(const QByteArray &token)
{
    m_api = std::make_unique<MastodonApi>(m_network, m_clock, m_settings, token);
    auto *verify = new MastodonVerify(*m_api, m_settings, m_api.get());
    await(verify->start(), [this, token](const Result<AccountProfile> &profile) {
        if (profile)
            settle(SignedIn{token.trimmed(), *profile});
        else
            settle(profile.error());
    });
}

void MastodonSignIn::settle(Result<SignedIn> result)
{
    m_promise.settle(std::move(result));
}

}
