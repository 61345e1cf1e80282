// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/mail/MailSubmission.h"

#include "core/base/Clock.h"
#include "core/channels/mail/ImapSignIn.h"
#include "core/channels/mail/MailFiling.h"
#include "core/channels/mail/MailWriter.h"

#include <QLoggingCategory>

using namespace Qt::StringLiterals;

namespace firstmile
{

Q_LOGGING_CATEGORY(mailSubmissionLog, "firstmile.mail.send")

namespace
{

/// The mail with the mark by which its proof copy is told from other mail.
QByteArray withProofMark(const QByteArray &mail, const QString &key)
{
    const auto header = mail.left(mail.indexOf("\r\n\r\n") + 2).toLower();
    if (header.startsWith("x-firstmile-id:") || header.contains("\r\nx-firstmile-id:"))
        return mail;
    return "X-FirstMile-Id: " + key.toUtf8() + "\r\n" + mail;
}

QString bareMessageId(const QString &key)
{
    return key.startsWith(u'<') && key.endsWith(u'>') ? key.mid(1, key.size() - 2) : key;
}

}

MailSubmission::MailSubmission(const MailSettings &settings, const MailCredentials &credentials,
                               const MailTimeouts &timeouts, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_credentials(credentials)
    , m_timeouts(timeouts)
    , m_clock(clock)
    , m_smtp(settings.smtp, credentials, timeouts)
{}

Async<SentReceipt> MailSubmission::send(const OutgoingMessage &message, std::function<Async<void>()> aboutToLeave)
{
    m_message = message;
    const auto composed = composeMail(message);
    if (!composed)
        return ready<SentReceipt>(composed.error());
    m_bytes = withProofMark(*composed, bareMessageId(message.key));
    SmtpMail mail;
    mail.from = message.from.address;
    for (const auto &mailbox : message.to + message.cc) {
        if (!mail.to.contains(mailbox.address, Qt::CaseInsensitive))
            mail.to << mailbox.address;
    }
    if (m_settings.clientFilesSent)
        mail.proof = m_settings.address;
    mail.bytes = m_bytes;
    m_submitted = m_smtp.send(mail, std::move(aboutToLeave));
    whenDone(m_submitted, this, [this](const Result<SmtpAccepted> &accepted) { onSubmitted(accepted); });
    return m_promise.future();
}

MailSubmission::~MailSubmission()
{
    cancel();
}

void MailSubmission::cancel()
{
    m_smtp.cancel();
    // A mail whose fate is open must not be reported as cancelled: the submission's own word counts.
    if (m_receipt)
        m_promise.settle(*m_receipt);
    else if (m_submitted.resultCount() > 0 && !m_submitted.result())
        m_promise.settle(m_submitted.result().error());
    else if (m_submitted.resultCount() > 0)
        m_promise.settle(SentReceipt{bareMessageId(m_message.key), {}, m_clock.now()});
}

void MailSubmission::onSubmitted(const Result<SmtpAccepted> &accepted)
{
    if (!accepted) {
        m_promise.settle(accepted.error());
        return;
    }
    for (const auto &recipient : accepted->recipients) {
        if (!recipient.accepted)
            qCWarning(mailSubmissionLog, "the copy to ourselves was refused: %ls", qUtf16Printable(recipient.answer));
    }
    m_receipt = SentReceipt{bareMessageId(m_message.key), {}, m_clock.now()};
    if (m_settings.clientFilesSent)
        signIn();
    else
        m_promise.settle(*m_receipt);
}

void MailSubmission::signIn()
{
    m_imap = std::make_unique<ImapConnection>(m_settings.imap, m_timeouts);
    whenDone(ImapSignIn::start(*m_imap, m_credentials), this, [this](const Result<void> &done) {
        if (done)
            file();
        else
            onFiled(done);
    });
}

void MailSubmission::file()
{
    auto *filing = new MailFiling(*m_imap, m_settings.folders, this);
    whenDone(filing->file(m_bytes, bareMessageId(m_message.key), m_message.at), this,
             [this](const Result<void> &filed) { onFiled(filed); });
}

/// Not filed is not "not sent": the copy in INBOX is put among the sent mail when it is tidied.
void MailSubmission::onFiled(const Result<void> &filed)
{
    if (!filed)
        qCWarning(mailSubmissionLog, "sent, but not filed: %ls", qUtf16Printable(filed.error().detail));
    m_promise.settle(*m_receipt);
}

}
