// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/mail/MailReader.h"

#include "core/channels/mail/AutomaticMail.h"
#include "core/channels/mail/BounceReader.h"
#include "core/channels/mail/MailAddresses.h"
#include "core/channels/mail/MailBody.h"
#include "core/channels/mail/MailDate.h"
#include "core/channels/mail/MailIds.h"
#include "core/channels/mail/MailReport.h"
#include "core/channels/mail/MimeText.h"

#include <QRegularExpression>
#include <QSet>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

constexpr auto oneDay = std::chrono::hours(24);

/// Fills an IncomingMessage from a taken-apart mail, one group of fields after the other.
class MailReading
{
public:
    MailReading(const MimeDocument &mail, const MailContext &context)
        : m_mail(mail), m_headers(mail.headers()), m_context(context)
    {}

    IncomingMessage read()
    {
        m_message.visibility = Visibility::Private;
        m_message.problems = m_mail.problems();
        if (m_headers.skippedLines() > 0)
            problem(u"%1 header lines are no field"_s.arg(m_headers.skippedLines()));
        readIds();
        readPeople();
        readTimes();
        m_message.subject = decodeHeaderText(m_headers.first("Subject"));
        m_message.language = contentLanguage();
        m_message.size = std::max<qint64>(m_context.wholeSize, m_mail.bytes().size());
        m_message.truncated = m_context.wholeSize > m_mail.bytes().size();
        readOwnMark();
        readBody();
        readAutomatic();
        readReplyTo();
        return std::move(m_message);
    }

private:
    void problem(const QString &text) { m_message.problems.append(text); }

    void readIds()
    {
        m_message.remoteId = firstMessageId(m_headers.first("Message-ID"));
        if (m_message.remoteId.isEmpty()) {
            m_message.remoteId = substituteMessageId(m_headers, m_mail.bytes());
            problem(u"no Message-ID; a hash of header and body stands for it"_s);
        }
        m_message.dedupeKey = m_message.remoteId;
        const QStringList parents = messageIds(joined("In-Reply-To"));
        for (const QString &id : messageIds(joined("References")) + parents)
            addReference(id);
        const QString parent = parents.value(0) == m_message.remoteId ? QString() : parents.value(0);
        m_message.inReplyTo = parent.isEmpty() ? m_message.references.value(m_message.references.size() - 1) : parent;
    }

    QByteArray joined(QByteArrayView name) const { return m_headers.all(name).join(' '); }

    void addReference(const QString &id)
    {
        if (id != m_message.remoteId && !m_message.references.contains(id))
            m_message.references.append(id);
    }

    void readPeople()
    {
        const Mailbox sender = author();
        m_message.author.channel = Channel::Email;
        m_message.author.remoteKey = sender.address.toLower();
        m_message.author.handle = sender.address;
        m_message.author.name = sender.name;
        m_message.direction = isOwn(sender.address) ? Direction::Outbound : Direction::Inbound;
        m_message.to = parseMailboxes(m_headers.all("To").join(", "));
        m_message.cc = parseMailboxes(m_headers.all("Cc").join(", "));
    }

    /// A list's points at the list, and one that points at us or at the author tells nothing.
    void readReplyTo()
    {
        if (m_message.automatic != Automatic::None || m_message.direction != Direction::Inbound)
            return;
        for (const Mailbox &mailbox : parseMailboxes(m_headers.all("Reply-To").join(", "))) {
            if (mailbox.address.contains(u'@') && !isOwn(mailbox.address))
                m_message.replyTo.append(mailbox);
        }
        if (m_message.replyTo.size() == 1 &&
            m_message.replyTo.first().address.compare(m_message.author.handle, Qt::CaseInsensitive) == 0)
            m_message.replyTo.clear();
    }

    Mailbox author()
    {
        for (const char *name : {"From", "Sender", "Return-Path", "Reply-To"}) {
            for (const QByteArray &value : m_headers.all(name)) {
                const QList<Mailbox> mailboxes = parseMailboxes(value);
                if (mailboxes.isEmpty())
                    continue;
                if (qstrcmp(name, "From") != 0)
                    problem(u"no address in From; taken from %1"_s.arg(QLatin1String(name)));
                return mailboxes.first();
            }
        }
        return anonymousAuthor();
    }

    /// A different nobody for each such mail: two of them must not become one customer.
    Mailbox anonymousAuthor()
    {
        problem(u"no sender's address"_s);
        const QString stand = substituteMessageId(m_headers, m_mail.bytes()).mid(7, 16);
        return {decodeHeaderText(m_headers.first("From")), u"unknown-%1@firstmile.invalid"_s.arg(stand)};
    }

    bool isOwn(const QString &address) const { return m_context.ownAddresses.contains(address, Qt::CaseInsensitive); }

    void readTimes()
    {
        const auto written = saneDate();
        m_message.receivedAt = arrival(written);
        if (!written)
            problem(m_headers.contains("Date") ? u"Date is not a sensible time"_s : u"no Date"_s);
        m_message.at = written.value_or(m_message.receivedAt);
        if (arrivalKnown())
            m_message.at = std::min(m_message.at, m_message.receivedAt); // a clock that is ahead
    }

    bool arrivalKnown() const { return m_context.receivedAt != Instant(); }

    /// What the Date line says, unless it lies in the future of the mail's own arrival by more than a clock's error.
    std::optional<Instant> saneDate() const
    {
        const auto date = parseMailDate(m_headers.first("Date"));
        const auto arrived = arrivalKnown() ? std::optional(m_context.receivedAt) : lastReceived();
        const bool sane = date && *date > Instant() && (!arrived || *date <= *arrived + oneDay);
        return sane ? date : std::nullopt;
    }

    /// Where nobody knows it: the time of the last server's Received line, else of writing.
    Instant arrival(std::optional<Instant> written) const
    {
        if (arrivalKnown())
            return m_context.receivedAt;
        return lastReceived().value_or(written.value_or(Instant()));
    }

    std::optional<Instant> lastReceived() const
    {
        const QByteArray received = m_headers.first("Received");
        const auto stamped = parseMailDate(received.mid(received.lastIndexOf(';') + 1).trimmed());
        return stamped && *stamped > Instant() ? stamped : std::nullopt;
    }

    /// Some servers give a mail that we submit another Message-ID; the copy in Sent still is that mail.
    void readOwnMark()
    {
        const QString mark = firstMessageId(m_headers.first("X-FirstMile-Id"));
        if (m_message.direction == Direction::Outbound && !mark.isEmpty())
            m_message.dedupeKey = mark;
    }

    QString contentLanguage() const
    {
        static const QRegularExpression tag(u"^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$"_s);
        const QString first = QString::fromLatin1(m_headers.first("Content-Language")).section(u',', 0, 0).trimmed();
        return tag.match(first).hasMatch() ? first : QString();
    }

    void readBody()
    {
        const MailBody body = bodyOf(m_mail);
        m_message.text = plainText(m_mail, body);
        const QSet<QString> shown = body.attachments.empty() ? QSet<QString>() : contentIdsIn(htmlText(m_mail, body));
        for (int index : body.attachments)
            m_message.attachments.append(attachment(index, shown));
    }

    static QSet<QString> contentIdsIn(const QString &html)
    {
        static const QRegularExpression link(u"cid:([^\"'\\s>)]+)"_s);
        QSet<QString> ids;
        auto matches = link.globalMatch(html);
        while (matches.hasNext())
            ids.insert(matches.next().captured(1));
        return ids;
    }

    Attachment attachment(int index, const QSet<QString> &shownIds) const
    {
        const MimePart &part = m_mail.parts()[size_t(index)];
        const QByteArray content = m_mail.content(index);
        Attachment file;
        file.name = part.fileName.isEmpty() ? nameFor(part, content) : part.fileName;
        file.type = part.type;
        file.size = content.size();
        file.part = part.path;
        file.isInline = part.disposition != "attachment"_L1 && shownIds.contains(part.contentId);
        return file;
    }

    static QString nameFor(const MimePart &part, const QByteArray &content)
    {
        if (part.type == "text/calendar"_L1)
            return u"invite.ics"_s;
        if (part.type != "message/rfc822"_L1)
            return {};
        QString subject = decodeHeaderText(MailHeaders::parse(content).first("Subject"));
        subject.replace(QRegularExpression(u"[/\\\\:*?\"<>|]"_s), u"_"_s);
        return (subject.isEmpty() ? u"message"_s : subject.left(120).trimmed()) + u".eml"_s;
    }

    void readAutomatic()
    {
        m_message.automatic = classifyByHeaders(m_headers);
        if (const auto bounce = readBounce(m_mail)) {
            m_message.automatic = Automatic::Bounce;
            m_message.bounces = bounce->failures;
            concern(bounce->originalMessageId);
        } else if (isOtherReport(m_mail)) {
            m_message.automatic = Automatic::AutoReply;
            m_message.bounces = readComplaint(m_mail);
            concern(reportedMessageId(m_mail));
        }
    }

    /// A report names the mail that it is about more surely than its own header does.
    void concern(const QString &messageId)
    {
        if (messageId.isEmpty() || messageId == m_message.remoteId)
            return;
        addReference(messageId);
        m_message.inReplyTo = messageId;
    }

    const MimeDocument &m_mail;
    const MailHeaders &m_headers;
    const MailContext &m_context;
    IncomingMessage m_message;
};

}

Result<IncomingMessage> readMail(const QByteArray &bytes, const MailContext &context)
{
    FM_ASSIGN(const MimeDocument mail, MimeDocument::parse(bytes));
    return MailReading(mail, context).read();
}

}
