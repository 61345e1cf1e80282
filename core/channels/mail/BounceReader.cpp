// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/mail/BounceReader.h"

#include "core/channels/mail/AutomaticMail.h"
#include "core/channels/mail/BounceText.h"
#include "core/channels/mail/MailAddresses.h"
#include "core/channels/mail/MailBody.h"
#include "core/channels/mail/MailIds.h"
#include "core/channels/mail/MailReport.h"
#include "core/channels/mail/MimeText.h"

#include <QRegularExpression>

#include <algorithm>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

/// "rfc822; <ann@example.org>" to the address; nothing for other address types and for what is none.
QString recipientAddress(const QByteArray &field)
{
    const QByteArray type = field.left(field.indexOf(';')).trimmed().toLower();
    if (field.contains(';') && type != "rfc822" && type != "utf-8" && type != "smtp")
        return {};
    const QList<Mailbox> mailboxes = parseMailboxes(field.mid(field.indexOf(';') + 1).trimmed());
    if (mailboxes.isEmpty() || mailboxes.first().address.contains(".."_L1))
        return {};
    return mailboxes.first().address;
}

/// The recipient as we wrote it, where the server still knows (RFC 3464 2.3.1), else as it was rewritten.
QString failedRecipient(const MailHeaders &block)
{
    const QString original = recipientAddress(block.first("Original-Recipient"));
    return original.isEmpty() ? recipientAddress(block.first("Final-Recipient")) : original;
}

QString statusCode(const QByteArray &field)
{
    static const QRegularExpression code(u"[245]\\.\\d{1,3}\\.\\d{1,3}"_s);
    return code.match(QString::fromLatin1(field)).captured();
}

/// RFC 3464 2.3.4: "Status: 5.0.0" says nothing; the reason is then in the other server's own words.
QString statusOf(const MailHeaders &block)
{
    const QString status = statusCode(block.first("Status"));
    const QString diagnostic = statusCode(block.first("Diagnostic-Code"));
    return status.endsWith(".0.0"_L1) && !diagnostic.isEmpty() ? diagnostic : status;
}

/// Some servers put comments on the action, and some leave it away.
std::optional<BounceReport> reportOf(const MailHeaders &block)
{
    const QByteArray action = block.first("Action").toLower();
    const QString status = statusOf(block);
    const bool failed = action.startsWith("fail") || (action.isEmpty() && status.startsWith(u'5'));
    const bool delayed = action.startsWith("delay") || (action.isEmpty() && status.startsWith(u'4'));
    const QString address = failedRecipient(block);
    if (address.isEmpty() || !(failed || delayed))
        return std::nullopt;
    return BounceReport{address, failed, status};
}

/// RFC 3461 4: "+3D" is "=". Empty for what is no Message-ID.
QString fromXtext(const QByteArray &text)
{
    const QByteArray plain = QByteArray::fromPercentEncoding(text.trimmed(), '+');
    return plain.contains('@') ? firstMessageId(plain) : QString();
}

bool isReported(const QList<BounceReport> &reports, const QString &address)
{
    return std::any_of(reports.begin(), reports.end(), [&](const BounceReport &report) {
        return report.address.compare(address, Qt::CaseInsensitive) == 0;
    });
}

/// Takes one bounce apart: its form first, its words where the form says too little.
class BounceReading
{
public:
    explicit BounceReading(const MimeDocument &mail) : m_mail(mail), m_headers(mail.headers()) {}

    std::optional<BounceNotice> read()
    {
        readParts();
        if (!m_isReport && !m_headers.contains("X-Failed-Recipients") && !isSuspect())
            return std::nullopt;
        readFailedRecipientsField();
        const BounceText words = readBounceText(visibleText(), uninvolved());
        if (!m_isReport && m_notice.failures.isEmpty() && !isConvincing(words))
            return std::nullopt;
        if (m_notice.failures.isEmpty() && !m_hasSuccess)
            m_notice.failures = words.failures.isEmpty() ? subjectFailure() : words.failures;
        // An envelope's id is a Message-ID where we gave it.
        for (const QString &id :
             {words.originalMessageId, m_envelopeId, firstMessageId(m_headers.first("In-Reply-To"))}) {
            if (m_notice.originalMessageId.isEmpty())
                m_notice.originalMessageId = id;
        }
        return std::move(m_notice);
    }

private:
    void readParts()
    {
        const auto &parts = m_mail.parts();
        for (size_t i = 0; i < parts.size(); ++i) {
            const QString &type = parts[i].type;
            if (isDeliveryStatus(type))
                readStatus(m_mail.content(int(i)));
            else if (m_returnedPart < 0 && isReturnedMail(type))
                m_returnedPart = int(i);
        }
        const QByteArray contentType = m_headers.first("Content-Type").toLower();
        if (contentType.startsWith("multipart/report") && contentType.contains("delivery-status"))
            m_isReport = true;
        if (m_returnedPart >= 0 && (m_isReport || isSuspect()))
            readReturnedMail(m_mail.content(m_returnedPart));
    }

    void readReturnedMail(const QByteArray &returned)
    {
        const MailHeaders headers = MailHeaders::parse(returned);
        m_notice.originalMessageId = ownMessageId(headers);
        if (!m_notice.failures.isEmpty() || !headers.first("Content-Type").contains("delivery-status"))
            return;
        const auto wrapped = MimeDocument::parse(returned); // a gateway wrapped the bounce into its own mail
        for (size_t i = 0; wrapped && i < wrapped->parts().size(); ++i) {
            if (isDeliveryStatus(wrapped->parts()[i].type))
                readStatus(wrapped->content(int(i)));
        }
    }

    static bool isDeliveryStatus(const QString &type)
    {
        return type == "message/delivery-status"_L1 || type == "message/global-delivery-status"_L1;
    }

    static bool isReturnedMail(const QString &type)
    {
        return type == "message/rfc822"_L1 || type == "text/rfc822-headers"_L1 || type == "message/global"_L1 ||
               type == "message/global-headers"_L1;
    }

    /// Blocks of fields, an empty line between them: first the mail's, then one per recipient (RFC 3464 2.1).
    void readStatus(const QByteArray &content)
    {
        m_isReport = true;
        constexpr int mostBlocks = 1000;
        QByteArrayView rest(content);
        for (int i = 0; i < mostBlocks && !rest.isEmpty(); ++i) {
            const MailHeaders block = MailHeaders::parse(rest);
            rest = rest.sliced(block.bodyOffset());
            if (m_envelopeId.isEmpty())
                m_envelopeId = fromXtext(block.first("Original-Envelope-Id"));
            const QByteArray action = block.first("Action").toLower();
            m_hasSuccess = m_hasSuccess || action.startsWith("deliver") || action.startsWith("relay") ||
                           action.startsWith("expand");
            const auto report = reportOf(block);
            if (report && !isReported(m_notice.failures, report->address))
                m_notice.failures.append(*report);
        }
    }

    void readFailedRecipientsField()
    {
        if (!m_notice.failures.isEmpty())
            return;
        for (const Mailbox &mailbox : parseMailboxes(m_headers.all("X-Failed-Recipients").join(", "))) {
            if (!isReported(m_notice.failures, mailbox.address))
                m_notice.failures.append({mailbox.address, true, {}});
        }
    }

    bool isSuspect()
    {
        if (!m_suspect)
            m_suspect = isFromMailSystem(m_headers) || subjectTells();
        return *m_suspect;
    }

    bool subjectTells() const
    {
        static const QRegularExpression telling(
            u"undeliver|returned mail|delivery (status )?(notification|fail|problem|warning|report|error)|"
            u"(mail|message) (delivery |system )?(fail|error)|failure (notice|delivery)|(failed|unsent) mail|mail "
            u"failed|"
            u"(not|could ?n.t|cannot) (be )?delivered|(message|mail) (has been )?delayed|not yet been delivered|"
            u"non[- ]?(delivery|remis)|error during delivery|processing error|automatically rejected|"
            u"unzustellbar|nicht zugestellt|no (se pudo )?entrega|n[aã]o (foi )?entreg|non distribu"_s,
            QRegularExpression::CaseInsensitiveOption);
        const QString subject = decodeHeaderText(m_headers.first("Subject"));
        return !subject.startsWith("re:"_L1, Qt::CaseInsensitive) ? subject.contains(telling)
                                                                  : subject.contains("delivery failed"_L1);
    }

    /// A person may write about a failed delivery: without a server as sender, the words and an address or the
    /// returned mail must be there as well.
    bool isConvincing(const BounceText &words) const
    {
        if (!words.tellsFailure && !(isFromMailSystem(m_headers) && subjectTells()))
            return false;
        if (isFromMailSystem(m_headers))
            return true;
        return subjectTells() && (!words.failures.isEmpty() || m_returnedPart >= 0);
    }

    QString visibleText() const { return plainText(m_mail, bodyOf(m_mail)); }

    QStringList uninvolved() const
    {
        QStringList addresses;
        for (const char *name : {"To", "From", "Sender", "Reply-To", "Return-Path", "Delivered-To", "Errors-To"}) {
            for (const Mailbox &mailbox : parseMailboxes(m_headers.all(name).join(", ")))
                addresses.append(mailbox.address);
        }
        return addresses;
    }

    QList<BounceReport> subjectFailure() const
    {
        return readBounceText(decodeHeaderText(m_headers.first("Subject")), uninvolved()).failures;
    }

    const MimeDocument &m_mail;
    const MailHeaders &m_headers;
    BounceNotice m_notice;
    QString m_envelopeId;
    bool m_isReport = false;
    bool m_hasSuccess = false;
    int m_returnedPart = -1;
    std::optional<bool> m_suspect;
};

}

std::optional<BounceNotice> readBounce(const MimeDocument &mail)
{
    if (isOtherReport(mail) && !saysThrownAway(mail))
        return std::nullopt;
    return BounceReading(mail).read();
}

}
