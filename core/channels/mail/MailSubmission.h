// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channels/mail/ImapOpening.h"
#include "core/channels/mail/SmtpConnection.h"

#include <memory>

namespace firstmile
{

class Clock;

/// Sends one mail by SMTP and files it among the sent ones. Where the server keeps no copy of what it takes, one copy
/// goes to ourselves: if this process dies between the final dot and writing down the answer, that copy is the proof.
///
///   Asking (credentials) -> Submitting --refused, once--> Asking
///                               '-> [opening IMAP -> filing ->] done
class MailSubmission : public QObject
{
    Q_OBJECT

public:
    MailSubmission(std::shared_ptr<MailAccess> access, const Clock &clock, QObject *parent);

    ~MailSubmission() override;

    Async<SentReceipt> send(const OutgoingMessage &message, std::function<Async<void>()> aboutToLeave);

    /// Cancelled before the final dot, Uncertain after it; a mail that was taken is sent, filed or not.
    void cancel();

private:
    void submit(const Result<MailCredentials> &credentials);
    void onSubmitted(const Result<SmtpAccepted> &accepted);
    void onRefused(const Error &refusal);
    void openImap();
    void file();
    void onFiled(const Result<void> &filed);

    std::shared_ptr<MailAccess> m_access;
    const MailSettings &m_settings;
    const Clock &m_clock;
    std::function<Async<void>()> m_aboutToLeave;
    MailCredentials m_credentials;
    bool m_isSecond = false; ///< these credentials are instead of refused ones
    std::unique_ptr<SmtpConnection> m_smtp;
    std::shared_ptr<ImapConnection> m_imap;
    SmtpMail m_mail;
    OutgoingMessage m_message;
    Async<SmtpAccepted> m_submitted;
    std::optional<SentReceipt> m_receipt; ///< once SMTP took it
    Promise<SentReceipt> m_promise;
};

}
