// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channels/ChannelRegistry.h"
#include "core/channels/mail/MailSettings.h"

#include <QPointer>

#include <memory>

namespace firstmile
{

class ImapWatch;
class MailAccess;
class MailFetcher;
class MailLookUp;
class MailSubmission;
class MailVerification;

/// An e-mail account: IMAP for what comes and what was sent, SMTP submission for what goes.
class MailClient : public ChannelClient
{
    Q_OBJECT

public:
    /// `secret` is the password, or with "auth" xoauth2 or oauthbearer an OAuthSecret.
    MailClient(const Account &account, const QByteArray &secret, const ChannelContext &context,
               const MailTimeouts &timeouts = {}, QObject *parent = nullptr);
    ~MailClient() override;

    Async<AccountProfile> verify() override;
    QStringList streams() const override;
    Async<FetchResult> fetch(const QString &stream, const Cursor &cursor) override;
    void stored(const QString &stream, const Cursor &cursor) override;
    Normalise normaliser() const override;
    Async<SentReceipt> send(const OutgoingMessage &message, std::function<Async<void>()> aboutToLeave) override;
    Async<LookUp> lookUp(const OutgoingMessage &message) override;
    Milliseconds settleTime() const override { return std::chrono::seconds(60); }
    ChannelLimits limits() const override { return {}; }
    void watch(bool on) override;
    void cancel() override;

private:
    Result<MailSettings> m_settings;
    const Clock &m_clock;
    std::shared_ptr<MailAccess> m_access; ///< none if the settings are no use
    std::unique_ptr<MailFetcher> m_fetcher;
    std::unique_ptr<MailVerification> m_verification;
    std::unique_ptr<MailSubmission> m_submission;
    QPointer<MailLookUp> m_lookUp; ///< under way
    std::unique_ptr<ImapWatch> m_watch;
};

}
