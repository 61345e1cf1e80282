// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/net/OAuthSession.h"

#include "core/channels/ChannelStep.h"
#include "core/channels/net/RenewalLock.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

constexpr Milliseconds tokenMargin = std::chrono::minutes(1);

}

OAuthSecret OAuthSecret::fromBytes(const QByteArray &bytes)
{
    const auto document = QJsonDocument::fromJson(bytes);
    if (!document.isObject())
        return {bytes.trimmed(), {}, {}, {}};
    const auto json = document.object();
    return {json.value("access"_L1).toString().toUtf8(), json.value("refresh"_L1).toString().toUtf8(),
            fromIso(json.value("expires"_L1).toString()), json.value("clientSecret"_L1).toString()};
}

OAuthSecret OAuthSecret::of(const OAuthTokens &tokens, const QString &clientSecret, Instant now)
{
    OAuthSecret secret{tokens.accessToken, tokens.refreshToken, {}, clientSecret};
    if (tokens.lifetime)
        secret.expiresAt = now + *tokens.lifetime;
    return secret;
}

QByteArray OAuthSecret::toBytes() const
{
    QJsonObject json{{u"access"_s, QString::fromUtf8(accessToken)}};
    if (!refreshToken.isEmpty())
        json.insert(u"refresh"_s, QString::fromUtf8(refreshToken));
    if (expiresAt)
        json.insert(u"expires"_s, toIso(*expiresAt));
    if (!clientSecret.isEmpty())
        json.insert(u"clientSecret"_s, clientSecret);
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

/// One renewal; whoever asks meanwhile waits for it.
class OAuthSession::Renewal : public ChannelStep<QByteArray>
{
public:
    Renewal(OAuthSession &session, QByteArray refused)
        : ChannelStep(&session)
        , m_session(session)
        , m_refused(std::move(refused))
        , m_lock(session.m_credential.lockName())
    {}

    void start()
    {
        await(m_lock.take(), [this](const Result<void> &taken) {
            if (!taken)
                return end(taken.error());
            await(m_session.m_credential.reload(), [this](const Result<QByteArray> &read) { onRead(read); });
        });
    }

private:
    void onRead(const Result<QByteArray> &read)
    {
        if (!read)
            return end(read.error());
        m_secret = OAuthSecret::fromBytes(*read);
        if (!m_secret.accessToken.isEmpty() && m_secret.accessToken != m_refused)
            return end(m_secret.accessToken); // somebody else was quicker
        if (m_secret.refreshToken.isEmpty())
            return end(Error{ErrorKind::Unauthorised, u"the sign-in has ended and cannot be renewed"_s, {}});
        ask();
    }

    void ask()
    {
        const OAuthRenewal &about = m_session.m_renewal;
        FormFields fields{{u"grant_type"_s, u"refresh_token"_s},
                          {u"refresh_token"_s, QString::fromUtf8(m_secret.refreshToken)}};
        if (!about.scope.isEmpty())
            fields.append({u"scope"_s, about.scope});
        OAuthClient client = about.client;
        client.clientSecret = m_secret.clientSecret;
        const auto request = tokenRequest(client, fields);
        await(m_session.m_http.send(request), [this](const Result<HttpAnswer> &answer) { onAnswer(answer); });
    }

    void onAnswer(const Result<HttpAnswer> &answer)
    {
        const auto tokens = tokensOf(answer, m_session.m_clock.now());
        if (!tokens)
            return end(tokens.error());
        OAuthSecret fresh = OAuthSecret::of(*tokens, m_secret.clientSecret, m_session.m_clock.now());
        if (fresh.refreshToken.isEmpty())
            fresh.refreshToken = m_secret.refreshToken;
        // Kept before it is used: a single-use refresh token that is lost ends the grant.
        await(m_session.m_credential.replace(fresh.toBytes()),
              [this, token = fresh.accessToken](const Result<void> &kept) {
                  if (kept)
                      end(token);
                  else
                      end(kept.error());
              });
    }

    void end(Result<QByteArray> result)
    {
        m_lock.release();
        m_session.m_running = nullptr;
        settle(std::move(result));
    }

    OAuthSession &m_session;
    QByteArray m_refused;
    RenewalLock m_lock;
    OAuthSecret m_secret;
};

OAuthSession::OAuthSession(HttpClient &http, const Clock &clock, AccountCredential &credential, OAuthRenewal renewal,
                           QObject *parent)
    : QObject(parent), m_http(http), m_clock(clock), m_credential(credential), m_renewal(std::move(renewal))
{}

OAuthSession::~OAuthSession() = default;

Async<QByteArray> OAuthSession::token()
{
    const auto secret = OAuthSecret::fromBytes(m_credential.current());
    const bool ends = secret.expiresAt && *secret.expiresAt < m_clock.now() + tokenMargin;
    if (!secret.accessToken.isEmpty() && (!ends || secret.refreshToken.isEmpty()))
        return ready<QByteArray>(secret.accessToken);
    return tokenInsteadOf(secret.accessToken);
}

Async<QByteArray> OAuthSession::tokenInsteadOf(const QByteArray &refused)
{
    if (m_running)
        return m_running->future();
    m_running = new Renewal(*this, refused);
    auto future = m_running->future();
    m_running->start();
    return future;
}

}
