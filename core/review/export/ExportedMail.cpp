// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/export/ExportedMail.h"

#include "core/channels/mail/MailEncoding.h"
#include "core/channels/mail/MailWriter.h"

#include <QCryptographicHash>
#include <QRegularExpression>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

bool isEmailMessage(const ExportedConversation &conversation, const Message &message)
{
    return conversation.conversation.channel == Channel::Email && message.contact == ContactKind::None &&
           message.direction != Direction::Note;
}

/// An address that mail programs take: its own if it is one, else one that leads nowhere (RFC 2606).
QByteArray exportedAddress(const Mailbox &mailbox, Channel channel)
{
    if (whyAddressIsUnusable(mailbox.address).isEmpty())
        return mailbox.address.trimmed().toUtf8();
    static const QRegularExpression strange(u"[^A-Za-z0-9._-]+"_s);
    QString local = mailbox.address.isEmpty() ? mailbox.name : mailbox.address;
    local = local.replace(strange, u"_"_s).left(60);
    while (local.startsWith(u'_') || local.startsWith(u'.'))
        local.remove(0, 1);
    while (local.endsWith(u'_') || local.endsWith(u'.'))
        local.chop(1);
    local.replace(QRegularExpression(u"\\.{2,}"_s), u"."_s);
    return (local.isEmpty() ? "unknown" : local.toLatin1()) + '@' + toString(channel).toLatin1() + ".invalid";
}

QByteArray exportedMailbox(const Mailbox &mailbox, Channel channel)
{
    const QByteArray address = exportedAddress(mailbox, channel);
    QString name = mailbox.name;
    if (address != mailbox.address.trimmed().toUtf8() && mailbox.address != name)
        name = name.isEmpty() ? mailbox.address : u"%1 (%2)"_s.arg(name, mailbox.address);
    const QByteArray phrase = encodePhrase(name);
    return phrase.isEmpty() ? address : phrase + "\r\n <" + address + '>';
}

QByteArray exportedMailboxes(const QByteArray &header, const QList<Mailbox> &mailboxes, Channel channel)
{
    QByteArrayList written;
    for (const Mailbox &each : mailboxes)
        written << exportedMailbox(each, channel);
    return written.isEmpty() ? QByteArray() : header + ": " + written.join(",\r\n ") + "\r\n";
}

QByteArray exportedText(const QByteArray &header, const QString &text)
{
    return text.isEmpty() ? QByteArray() : header + ": " + encodeUnstructured(text, header.size() + 2) + "\r\n";
}

/// RFC 5322 3.3, in English whatever the locale.
QByteArray exportedDate(Instant at)
{
    return QLocale::c().toString(toDateTime(at), u"ddd, d MMM yyyy HH:mm:ss"_s).toLatin1() + " +0000";
}

QByteArray exportedId(const QByteArray &header, const QString &id)
{
    static const QRegularExpression form(u"^[\\x21-\\x3b=\\x3f-\\x7e]{1,900}$"_s);
    return form.match(id).hasMatch() ? header + ": <" + id.toLatin1() + ">\r\n" : QByteArray();
}

QByteArray exportedIds(const Message &message, bool isMail)
{
    QByteArray id =
        isMail && message.remoteId.contains(u'@') ? exportedId("Message-ID", message.remoteId) : QByteArray();
    if (id.isEmpty())
        id = "Message-ID: <message." + QByteArray::number(message.id.value) + "@firstmile.invalid>\r\n";
    if (!isMail || message.inReplyTo.isEmpty())
        return id;
    return id + exportedId("In-Reply-To", message.inReplyTo) + exportedId("References", message.inReplyTo);
}

QByteArray exportedHeader(const ExportedConversation &conversation, const Message &message)
{
    const Channel channel = conversation.conversation.channel;
    const bool isMail = isEmailMessage(conversation, message);
    QString subject = message.subject.isEmpty() ? conversation.conversation.subject : message.subject;
    if (message.direction == Direction::Note)
        subject.prepend(u"[internal note] "_s);
    return "Date: " + exportedDate(message.at) + "\r\n" + exportedMailboxes("From", {message.from}, channel) +
           exportedMailboxes("To", message.to, channel) + exportedMailboxes("Cc", message.cc, channel) +
           exportedMailboxes("Reply-To", message.replyTo, channel) + exportedText("Subject", subject) +
           exportedIds(message, isMail) + exportedText("X-FirstMile-Channel", toString(channel)) +
           exportedText("X-FirstMile-Visibility", toString(message.visibility)) +
           exportedText("X-FirstMile-Conversation", conversation.conversation.id.toString()) +
           exportedText("X-FirstMile-Message", message.id.toString()) +
           exportedText("X-FirstMile-Agent", message.agent) + exportedText("X-FirstMile-Link", message.url) +
           "MIME-Version: 1.0\r\n";
}

QByteArray exportedFile(const Attachment &attachment, const QByteArray &bytes)
{
    static const QRegularExpression form(u"^[a-z0-9][a-z0-9!#$&^_.+-]*/[a-z0-9][a-z0-9!#$&^_.+-]*$"_s);
    const bool isPlain = form.match(attachment.type).hasMatch() && !attachment.type.startsWith("multipart/"_L1) &&
                         !attachment.type.startsWith("message/"_L1); // those may not be in base64
    const QString name = attachment.name.section(QRegularExpression(u"[/\\\\]"_s), -1).trimmed();
    return "Content-Type: " + (isPlain ? attachment.type.toLatin1() : "application/octet-stream") +
           "\r\nContent-Disposition: attachment" + encodeParameter("filename", name.isEmpty() ? u"file"_s : name) +
           "\r\n" + exportedText("Content-Description", attachment.description) +
           "Content-Transfer-Encoding: base64\r\n\r\n" + encodeBase64(bytes);
}

/// The same for the same message, and in none of its parts by chance.
QByteArray exportedBoundary(const ExportedMessage &message, const QByteArray &prefix)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(message.message.id.toString().toUtf8() + message.message.text.toUtf8() + message.html.toUtf8());
    return prefix + hash.result().toHex().left(40);
}

QByteArray exportedWords(const ExportedMessage &message)
{
    if (message.html.isEmpty())
        return encodeTextBody(message.message.text);
    const QByteArray boundary = exportedBoundary(message, "fm-words-");
    return "Content-Type: multipart/alternative; boundary=\"" + boundary + "\"\r\n\r\n--" + boundary + "\r\n" +
           encodeTextBody(message.message.text) + "\r\n--" + boundary + "\r\n" + encodeTextBody(message.html, "html") +
           "\r\n--" + boundary + "--\r\n";
}

}

QByteArray exportedMail(const ExportedConversation &conversation, const ExportedMessage &message,
                        const QHash<AttachmentId, QByteArray> &files)
{
    QByteArray parts;
    const QByteArray boundary = exportedBoundary(message, "fm-");
    for (const Attachment &attachment : message.message.attachments) {
        if (const auto bytes = files.constFind(attachment.id); bytes != files.cend())
            parts += "\r\n--" + boundary + "\r\n" + exportedFile(attachment, *bytes);
    }
    const QByteArray header = exportedHeader(conversation, message.message);
    if (parts.isEmpty())
        return header + exportedWords(message);
    return header + "Content-Type: multipart/mixed; boundary=\"" + boundary + "\"\r\n\r\n--" + boundary + "\r\n" +
           exportedWords(message) + parts + "\r\n--" + boundary + "--\r\n";
}

QByteArray mboxEntry(const Message &message, const QByteArray &mail)
{
    QByteArray sender = exportedAddress(message.from, Channel::Email);
    sender.replace(' ', '_');
    const QString stamp = QLocale::c().toString(toDateTime(message.at), u"ddd MMM dd HH:mm:ss yyyy"_s);
    QByteArray entry = "From " + sender + ' ' + stamp.toLatin1() + '\n';
    QByteArray body = mail;
    body.replace("\r\n", "\n");
    entry.reserve(entry.size() + body.size() + 64);
    for (qsizetype at = 0; at < body.size();) {
        const qsizetype end = body.indexOf('\n', at) < 0 ? body.size() : body.indexOf('\n', at) + 1;
        qsizetype word = at;
        while (word < end && body.at(word) == '>')
            ++word;
        if (QByteArrayView(body).sliced(word, end - word).startsWith("From "))
            entry += '>';
        entry += QByteArrayView(body).sliced(at, end - at);
        at = end;
    }
    return entry + (entry.endsWith('\n') ? "\n" : "\n\n");
}

QString emlName(qint64 number, const Message &message)
{
    static const QRegularExpression strange(u"[^\\p{L}\\p{N}_-]+"_s);
    QString subject = message.subject.normalized(QString::NormalizationForm_C).replace(strange, u" "_s).trimmed();
    subject = subject.left(60).trimmed();
    while (!subject.isEmpty() && subject.toUtf8().size() > 150) // of the 255 bytes that file systems take
        subject.chop(subject.back().isLowSurrogate() ? 2 : 1);
    if (!subject.isEmpty() && subject.back().isHighSurrogate())
        subject.chop(1);
    const QString day = toDateTime(message.at).date().toString(Qt::ISODate);
    return u"%1 %2 %3"_s.arg(number, 6, 10, QChar(u'0')).arg(day, subject).trimmed() + u".eml"_s;
}

}
