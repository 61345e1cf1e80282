// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channels/ChannelRegistry.h"
#include "core/channels/mail/MailSettings.h"
#include "core/channels/net/OAuthSession.h"

namespace firstmile
{

/// One account's right to use its servers: the password, or a token that is renewed before it ends and when it is
/// refused. All connections of a client share one.
class MailAccess : public QObject
{
    Q_OBJECT

public:
    MailAccess(const Account &account, const MailSettings &settings, const QByteArray &secret,
               const ChannelContext &context, const MailTimeouts &timeouts);

    const MailSettings &settings() const { return m_settings; }
    const MailTimeouts &timeouts() const { return m_timeouts; }

    /// What to sign in with now. A command of the user's is asked for a token each time.
    Async<MailCredentials> credentials();

    /// Others, after a server refused these. Unauthorised if there are none.
    Async<MailCredentials> credentialsInsteadOf(const MailCredentials &refused);

private:
    MailCredentials with(const QByteArray &secret) const { return {m_settings.user, secret, m_settings.auth}; }

    MailSettings m_settings;
    MailTimeouts m_timeouts;
    bool m_asksCommand;
    AccountCredential m_credential;
    HttpClient m_http;
    OAuthSession m_session;
};

/// The server's own words, with why nothing better can be offered.
Error refusedForGood(Error refusal, const Error &whyNoOther);

}
