// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/net/OAuthLogin.h"

namespace firstmile
{

using namespace Qt::StringLiterals;

OAuthLogin::OAuthLogin(HttpClient &http, const Clock &clock, QObject *parent)
    : QObject(parent), m_http(http), m_clock(clock)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] { settle(Error{ErrorKind::Timeout, u"nobody signed in"_s, {}}); });
    connect(&m_listener, &OAuthListener::answered, this, &OAuthLogin::onAnswered);
}

Result<QUrl> OAuthLogin::listen(quint16 port, const QString &host)
{
    FM_ASSIGN(m_redirect, m_listener.listen(port));
    m_redirect.setHost(host);
    return m_redirect;
}

Async<OAuthTokens> OAuthLogin::signIn(OAuthProvider provider, const std::function<void(const QUrl &)> &openBrowser)
{
    m_provider = std::move(provider);
    const auto state = randomToken(24);
    m_listener.expect(state, m_provider.landingText);
    m_timer.start(m_timeout);
    auto future = m_promise.future();
    openBrowser(authorizeUrl(state));
    return future;
}

void OAuthLogin::cancel()
{
    settle(Error{ErrorKind::Cancelled, {}, {}});
}

QUrl OAuthLogin::authorizeUrl(const QByteArray &state) const
{
    FormFields fields{{u"response_type"_s, u"code"_s},
                      {u"client_id"_s, m_provider.clientId},
                      {u"redirect_uri"_s, m_redirect.toString()},
                      {u"scope"_s, m_provider.scope},
                      {u"state"_s, QString::fromLatin1(state)},
                      {u"code_challenge"_s, QString::fromLatin1(m_pkce.challenge())},
                      {u"code_challenge_method"_s, u"S256"_s}};
    return withQuery(m_provider.authorizeUrl, fields + m_provider.extraParameters);
}

void OAuthLogin::onAnswered(const QUrlQuery &answer)
{
    m_listener.close();
    const auto value = [&](const QString &name) { return answer.queryItemValue(name, QUrl::FullyDecoded); };
    const auto code = value(u"code"_s);
    if (!code.isEmpty())
        return exchange(code);
    const auto words = QStringList{value(u"error"_s), value(u"error_description"_s).replace(u'+', u' ')};
    settle(Error{ErrorKind::Unauthorised, words.join(u": "_s), {}});
}

void OAuthLogin::exchange(const QString &code)
{
    const OAuthClient client{m_provider.tokenUrl, m_provider.clientId, m_provider.clientSecret, m_provider.basicAuth};
    const auto request = tokenRequest(client, {{u"grant_type"_s, u"authorization_code"_s},
                                               {u"code"_s, code},
                                               {u"redirect_uri"_s, m_redirect.toString()},
                                               {u"code_verifier"_s, QString::fromLatin1(m_pkce.verifier)}});
    whenDone(m_http.send(request), this,
             [this](const Result<HttpAnswer> &answer) { settle(tokensOf(answer, m_clock.now())); });
}

void OAuthLogin::settle(Result<OAuthTokens> result)
{
    m_timer.stop();
    m_listener.close();
    m_promise.settle(std::move(result));
}

}
