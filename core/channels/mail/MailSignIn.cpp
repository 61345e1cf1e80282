// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/mail/MailSignIn.h"

#include "core/channels/mail/MailClient.h"
#include "core/channels/net/OAuthSession.h"

using namespace Qt::StringLiterals;

namespace firstmile
{

namespace
{

QUrl ofTenant(QString url, const QString &tenant)
{
    return QUrl(url.replace("{tenant}"_L1, tenant.isEmpty() ? u"common"_s : tenant.trimmed()));
}

OAuthProvider oauthProviderOf(const MailProvider &provider, const MailSignInRequest &request)
{
    OAuthProvider oauth;
    oauth.authorizeUrl = ofTenant(provider.oauth.authorizeUrl, request.tenant);
    oauth.tokenUrl = ofTenant(provider.oauth.tokenUrl, request.tenant);
    oauth.clientId = request.clientId.trimmed();
    oauth.clientSecret = request.clientSecret.trimmed();
    oauth.scope = provider.oauth.scope;
    oauth.extraParameters = provider.oauth.authorizeParameters;
    oauth.extraParameters.append({u"login_hint"_s, request.address});
    return oauth;
}

}

MailSignIn::MailSignIn(QNetworkAccessManager &network, const Clock &clock, const MailTimeouts &timeouts,
                       QObject *parent)
    : QObject(parent), m_network(network), m_clock(clock), m_timeouts(timeouts), m_http(network)
{}

MailSignIn::~MailSignIn() = default;

std::optional<Error> MailSignIn::refusal(const MailProvider &provider, const MailSignInRequest &request) const
{
    const auto malformed = [](const QString &why) { return Error{ErrorKind::Malformed, why, {}}; };
    if (provider.oauth.authorizeUrl.isEmpty())
        return malformed(provider.name + u" has no sign-in in the browser"_s);
    if (request.clientId.trimmed().isEmpty())
        return malformed(u"the client id of the organisation's own program is missing"_s);
    if (provider.oauth.needsClientSecret && request.clientSecret.trimmed().isEmpty())
        return malformed(u"the client secret that goes with the client id is missing"_s);
    if (request.tenant.contains(u'/') || request.tenant.contains(u'?') || request.tenant.contains(u'#'))
        return malformed(u"this is no name of an organisation's directory: "_s + request.tenant);
    return {};
}

Async<SignedIn> MailSignIn::signIn(const MailProvider &provider, const MailSignInRequest &request,
                                   const std::function<void(const QUrl &)> &openBrowser)
{
    m_promise = {};
    if (const auto error = refusal(provider, request))
        return ready<SignedIn>(*error);
    const auto oauth = oauthProviderOf(provider, request);
    m_account = {};
    m_account.handle = request.address.trimmed();
    m_account.settings = request.settings;
    m_account.settings.insert(u"provider"_s, provider.id);
    m_account.settings.insert(u"auth"_s, provider.auth.contains(MailAuth::XOAuth2) ? u"xoauth2"_s : u"oauthbearer"_s);
    m_account.settings.insert(u"tokenUrl"_s, oauth.tokenUrl.toString());
    m_account.settings.insert(u"clientId"_s, oauth.clientId);
    m_login = std::make_unique<OAuthLogin>(m_http, m_clock);
    if (const auto redirect = m_login->listen(0, provider.oauth.redirectHost); !redirect)
        return ready<SignedIn>(redirect.error());
    auto result = m_promise.future();
    whenDone(m_login->signIn(oauth, openBrowser), m_login.get(),
             [this, clientSecret = oauth.clientSecret](const Result<OAuthTokens> &tokens) {
                 onTokens(tokens, clientSecret);
             });
    return result;
}

void MailSignIn::onTokens(const Result<OAuthTokens> &tokens, const QString &clientSecret)
{
    if (!tokens)
        m_promise.settle(tokens.error());
    else if (tokens->refreshToken.isEmpty())
        m_promise.settle(Error{ErrorKind::Unauthorised,
                               u"the provider gave no refresh token: the sign-in would end within the hour"_s,
                               {}});
    else
        verify(OAuthSecret::of(*tokens, clientSecret, m_clock.now()).toBytes());
}

Async<SignedIn> MailSignIn::usePassword(const MailSignInRequest &request, const QByteArray &password)
{
    m_promise = {};
    m_account = {};
    m_account.handle = request.address.trimmed();
    m_account.settings = request.settings;
    for (const auto &key : {u"auth"_s, u"tokenUrl"_s, u"clientId"_s})
        m_account.settings.remove(key);
    auto result = m_promise.future();
    verify(password);
    return result;
}

void MailSignIn::verify(const QByteArray &secret)
{
    m_client = std::make_unique<MailClient>(m_account, secret, ChannelContext{m_network, m_clock}, m_timeouts);
    whenDone(m_client->verify(), m_client.get(),
             [this, secret](const Result<AccountProfile> &profile) { onVerified(secret, profile); });
}

void MailSignIn::onVerified(const QByteArray &secret, const Result<AccountProfile> &profile)
{
    if (!profile) {
        m_promise.settle(profile.error());
        return;
    }
    auto complete = *profile;
    complete.settings = m_account.settings;
    for (auto it = profile->settings.begin(); it != profile->settings.end(); ++it)
        complete.settings.insert(it.key(), it.value());
    m_promise.settle(SignedIn{secret, complete});
}

void MailSignIn::cancel()
{
    m_promise.settle(Error{ErrorKind::Cancelled, {}, {}});
    if (m_login)
        m_login->cancel();
    if (m_client)
        m_client->cancel();
}

}
