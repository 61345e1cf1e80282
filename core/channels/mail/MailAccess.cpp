// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/mail/MailAccess.h"

using namespace Qt::StringLiterals;

namespace firstmile
{

MailAccess::MailAccess(const Account &account, const MailSettings &settings, const QByteArray &secret,
                       const ChannelContext &context, const MailTimeouts &timeouts)
    : m_settings(settings)
    , m_timeouts(timeouts)
    , m_asksCommand(settings.auth != MailAuth::Password && account.secretSource == SecretSource::Command)
    , m_credential(account, secret, context.secrets)
    , m_http(context.network)
    , m_session(m_http, context.clock, m_credential, OAuthRenewal{settings.oauth, {}})
{}

Async<MailCredentials> MailAccess::credentials()
{
    if (m_settings.auth == MailAuth::Password)
        return ready<MailCredentials>(with(m_credential.current()));
    auto promise = std::make_shared<Promise<MailCredentials>>();
    const auto giveToken = [this, promise](const Result<QByteArray> &) {
        whenDone(m_session.token(), this, [this, promise](const Result<QByteArray> &token) {
            promise->settle(token ? Result<MailCredentials>(with(*token)) : token.error());
        });
    };
    if (m_asksCommand) // should it fail, the token at hand may still do
        whenDone(m_credential.reload(), this, giveToken);
    else
        giveToken(QByteArray());
    return promise->future();
}

Async<MailCredentials> MailAccess::credentialsInsteadOf(const MailCredentials &refused)
{
    auto promise = std::make_shared<Promise<MailCredentials>>();
    const bool isPassword = m_settings.auth == MailAuth::Password;
    whenDone(isPassword ? m_credential.reload() : m_session.tokenInsteadOf(refused.secret), this,
             [this, promise, refused](const Result<QByteArray> &other) {
                 if (!other)
                     promise->settle(other.error());
                 else if (*other == refused.secret)
                     promise->settle(Error{ErrorKind::Unauthorised, {}, {}});
                 else
                     promise->settle(with(*other));
             });
    return promise->future();
}

Error refusedForGood(Error refusal, const Error &whyNoOther)
{
    if (!whyNoOther.detail.isEmpty())
        refusal.detail += u" ("_s + whyNoOther.detail + u')';
    return refusal;
}

}
