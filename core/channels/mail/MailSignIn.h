// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/channels/ChannelRegistry.h"
#include "core/channels/SignedIn.h"
#include "core/channels/mail/MailProvider.h"
#include "core/channels/mail/MailSettings.h"
#include "core/channels/net/OAuthLogin.h"

namespace firstmile
{

class MailClient;

/// Who signs in to which mailbox.
struct MailSignInRequest
{
    QString address;
    QJsonObject settings; ///< hosts, ports, security, user: MailSettingsGuess::settings(), or as a person typed them
    QString clientId;     ///< OAuth: the organisation's own
    QString clientSecret; ///< OAuth: where the provider gives one to desktop programs (MailOAuth::needsClientSecret)
    QString tenant;       ///< Microsoft: the organisation's directory; empty: any
};

/// Signs a person in to a mailbox: by password, or in the browser with a provider's OAuth; then to both its servers.
///
///   [listen -> the person, in the browser -> tokens ->] IMAP, folders -> SMTP
/// One sign-in at a time per object. Errors: those of OAuthLogin and of MailClient::verify().
class MailSignIn : public QObject
{
    Q_OBJECT

public:
    MailSignIn(QNetworkAccessManager &network, const Clock &clock, const MailTimeouts &timeouts = {},
               QObject *parent = nullptr);
    ~MailSignIn() override;

    /// The secret given back is an OAuthSecret, the settings have all that renewing needs. Malformed if the provider
    /// has no OAuth, or the client id or secret that it asks for is missing.
    Async<SignedIn> signIn(const MailProvider &provider, const MailSignInRequest &request,
                           const std::function<void(const QUrl &)> &openBrowser);

    Async<SignedIn> usePassword(const MailSignInRequest &request, const QByteArray &password);

    void cancel();

private:
    std::optional<Error> refusal(const MailProvider &provider, const MailSignInRequest &request) const;
    void onTokens(const Result<OAuthTokens> &tokens, const QString &clientSecret);
    void verify(const QByteArray &secret);
    void onVerified(const QByteArray &secret, const Result<AccountProfile> &profile);

    QNetworkAccessManager &m_network;
    const Clock &m_clock;
    MailTimeouts m_timeouts;
    HttpClient m_http;
    Account m_account;
    std::unique_ptr<OAuthLogin> m_login;
    std::unique_ptr<MailClient> m_client;
    Promise<SignedIn> m_promise;
};

}
