// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/mail/MailSubmission.h"

#include "core/base/Clock.h"
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

MailSubmission::MailSubmission(std::shared_ptr<MailAccess> access, const Clock &clock, QObject *parent)
    : QObject(parent), m_access(std::move(access)), m_settings(m_access->settings()), m_clock(clock)
{}

Async<SentReceipt> MailSubmission::send(const OutgoingMessage &message, std::function<Async<void>()> aboutToLeave)
{
    m_message = message;
    m_aboutToLeave = std::move(aboutToLeave);
    const auto composed = composeMail(message);
    if (!composed)
        return ready<SentReceipt>(composed.error());
    m_mail.bytes = withProofMark(*composed, bareMessageId(message.key));
    m_mail.envelopeId = bareMessageId(message.key);
    m_mail.from = message.from.address;
    for (const auto &mailbox : message.to + message.cc) {
        if (!m_mail.to.contains(mailbox.address, Qt::CaseInsensitive))
            m_mail.to << mailbox.address;
    }
    if (m_settings.clientFilesSent)
        m_mail.proof = m_settings.address;
    whenDone(m_access->credentials(), this, [this](const Result<MailCredentials> &found) { submit(found); });
    return m_promise.future();
}

void MailSubmission::submit(const Result<MailCredentials> &credentials)
{
    if (m_promise.isSettled()) // cancelled
        return;
    if (!credentials) {
        m_promise.settle(credentials.error());
        return;
    }
    m_credentials = *credentials;
    m_smtp = std::make_unique<SmtpConnection>(m_settings.smtp, m_credentials, m_access->timeouts());
    m_submitted = m_smtp->send(m_mail, m_aboutToLeave);
    whenDone(m_submitted, this, [this](const Result<SmtpAccepted> &accepted) { onSubmitted(accepted); });
}

/// Refused credentials are told before anything of the mail leaves, so the mail may be begun anew with others.
void MailSubmission::onRefused(const Error &refusal)
{
    m_isSecond = true;
    whenDone(m_access->credentialsInsteadOf(m_credentials), this,
             [this, refusal](const Result<MailCredentials> &others) {
                 if (!others && others.error().kind == ErrorKind::Unauthorised)
                     m_promise.settle(refusedForGood(refusal, others.error()));
                 else
                     submit(others);
             });
}

MailSubmission::~MailSubmission()
{
    cancel();
}

void MailSubmission::cancel()
{
    if (m_smtp)
        m_smtp->cancel();
    // A mail whose fate is open must not be reported as cancelled: the submission's own word counts.
    if (m_receipt)
        m_promise.settle(*m_receipt);
    else if (m_submitted.resultCount() == 0)
        m_promise.settle(Error{ErrorKind::Cancelled, {}, {}});
    else if (!m_submitted.result())
        m_promise.settle(m_submitted.result().error());
    else
        m_promise.settle(SentReceipt{bareMessageId(m_message.key), {}, m_clock.now()});
}

void MailSubmission::onSubmitted(const Result<SmtpAccepted> &accepted)
{
    if (m_promise.isSettled())
        return;
    if (!accepted && accepted.error().kind == ErrorKind::Unauthorised && !m_isSecond) {
        onRefused(accepted.error());
        return;
    }
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
        openImap();
    else
        m_promise.settle(*m_receipt);
}

void MailSubmission::openImap()
{
    auto *opening = new ImapOpening(m_access, this);
    whenDone(opening->start(), this, [this](const Result<std::shared_ptr<ImapConnection>> &connection) {
        if (!connection)
            return onFiled(connection.error());
        m_imap = *connection;
        file();
    });
}

void MailSubmission::file()
{
    auto *filing = new MailFiling(*m_imap, m_settings.folders, this);
    whenDone(filing->file(m_mail.bytes, bareMessageId(m_message.key), m_message.at), this,
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
