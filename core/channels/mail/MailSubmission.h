// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channels/ChannelClient.h"
#include "core/channels/mail/ImapConnection.h"
#include "core/channels/mail/SmtpConnection.h"

#include <memory>

namespace firstmile
{

class Clock;

/// Sends one mail by SMTP and files it among the sent ones. Where the server keeps no copy of what it takes, one copy
/// goes to ourselves: if this process dies between the final dot and writing down the answer, that copy is the proof.
///
///   Submitting -> [SigningIn -> Filing ->] done
class MailSubmission : public QObject
{
    Q_OBJECT

public:
    MailSubmission(const MailSettings &settings, const MailCredentials &credentials, const MailTimeouts &timeouts,
                   const Clock &clock, QObject *parent);

    ~MailSubmission() override;

    Async<SentReceipt> send(const OutgoingMessage &message, std::function<Async<void>()> aboutToLeave);

    /// Cancelled before the final dot, Uncertain after it; a mail that was taken is sent, filed or not.
    void cancel();

private:
    void onSubmitted(const Result<SmtpAccepted> &accepted);
    void signIn();
    void file();
    void onFiled(const Result<void> &filed);

    MailSettings m_settings;
    MailCredentials m_credentials;
    MailTimeouts m_timeouts;
    const Clock &m_clock;
    SmtpConnection m_smtp;
    std::unique_ptr<ImapConnection> m_imap;
    OutgoingMessage m_message;
    QByteArray m_bytes;
    Async<SmtpAccepted> m_submitted;
    std::optional<SentReceipt> m_receipt; ///< once SMTP took it
    Promise<SentReceipt> m_promise;
};

}
