// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/mail/MailWriter.h"

#include "core/channels/mail/MailEncoding.h"

#include <QCryptographicHash>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype mostWrittenReferences = 20;
constexpr qsizetype firstReferencesKept = 2; // the thread's root, by which every reader finds it

Error malformed(const QString &sentence)
{
    return Error{ErrorKind::Malformed, sentence, {}};
}

bool isPlainAscii(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() > 0x20 && c.unicode() < 0x7f; });
}

QString localPart(const QString &address)
{
    return address.left(address.lastIndexOf(u'@'));
}

/// As DNS has it: "münchen.example" to "xn--mnchen-3ya.example"; empty if it cannot be one.
QString asciiDomain(const QString &address)
{
    return QString::fromLatin1(QUrl::toAce(address.mid(address.lastIndexOf(u'@') + 1)));
}

/// Letters before the @ can only go as they are (RFC 6532); the submission finds out whether the server takes that.
QByteArray wireAddress(const Mailbox &mailbox)
{
    const QString address = mailbox.address.trimmed();
    return (localPart(address) + u'@' + asciiDomain(address)).toUtf8();
}

QByteArray wireMailbox(const Mailbox &mailbox)
{
    const QByteArray name = encodePhrase(mailbox.name);
    const QByteArray address = wireAddress(mailbox);
    constexpr qsizetype shortEnough = 60; // RFC 2047 2: lines with encoded words have at most 76 columns
    const char *gap = name.size() + address.size() > shortEnough ? "\r\n <" : " <";
    return name.isEmpty() ? address : name + gap + address + '>';
}

QByteArray addressHeader(const QByteArray &name, const QList<Mailbox> &mailboxes)
{
    if (mailboxes.isEmpty())
        return {};
    QList<QByteArray> written;
    for (const Mailbox &mailbox : mailboxes)
        written.append(wireMailbox(mailbox));
    return name + ": " + written.join(",\r\n ") + "\r\n";
}

/// RFC 5322 3.3, in English whatever the locale.
QByteArray dateHeader(Instant at)
{
    static const char *const days[] = {"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};
    static const char *const months[] = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                         "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    const QDateTime utc = toDateTime(at);
    return QByteArray("Date: ") + days[utc.date().dayOfWeek() - 1] + ", " + QByteArray::number(utc.date().day()) + ' ' +
           months[utc.date().month() - 1] + utc.toString(u" yyyy HH:mm:ss"_s).toLatin1() + " +0000\r\n";
}

bool isMessageId(const QString &id)
{
    return isPlainAscii(id) && !id.isEmpty() && id.size() < 900 && !id.contains(u'<') && !id.contains(u'>');
}

QByteArray idHeader(const QByteArray &name, const QStringList &ids)
{
    QList<QByteArray> written;
    for (const QString &id : ids) {
        if (isMessageId(id))
            written.append('<' + id.toLatin1() + '>');
    }
    return written.isEmpty() ? QByteArray() : name + ": " + written.join("\r\n ") + "\r\n";
}

/// RFC 5322 3.6.4, without growing for ever: the first and the last ones.
QStringList trimmedReferences(const OutgoingMessage &message)
{
    QStringList ids = message.references;
    ids.removeAll(message.inReplyTo);
    if (!message.inReplyTo.isEmpty())
        ids.append(message.inReplyTo);
    ids.removeIf([](const QString &id) { return !isMessageId(id); });
    if (ids.size() > mostWrittenReferences)
        ids.remove(firstReferencesKept, ids.size() - mostWrittenReferences);
    return ids;
}

QByteArray languageHeader(const QString &language)
{
    static const QRegularExpression tag(u"^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$"_s);
    return tag.match(language).hasMatch() ? "Content-Language: " + language.toLatin1() + "\r\n" : QByteArray();
}

QByteArray header(const OutgoingMessage &message)
{
    return dateHeader(message.at) + idHeader("Message-ID", {message.key}) + addressHeader("From", {message.from}) +
           addressHeader("To", message.to) + addressHeader("Cc", message.cc) +
           "Subject: " + encodeUnstructured(message.subject, qsizetype(qstrlen("Subject: "))) + "\r\n" +
           idHeader("In-Reply-To", {message.inReplyTo}) + idHeader("References", trimmedReferences(message)) +
           "X-FirstMile-Id: " + message.key.toLatin1() + "\r\nMIME-Version: 1.0\r\n" + languageHeader(message.language);
}

bool isFileType(const QString &type)
{
    static const QRegularExpression form(u"^[a-z0-9][a-z0-9!#$&^_.+-]*/[a-z0-9][a-z0-9!#$&^_.+-]*$"_s);
    // RFC 2046 5.1, 5.2: mails and multiparts may not be in base64
    return form.match(type).hasMatch() && !type.startsWith("multipart/"_L1) && !type.startsWith("message/"_L1);
}

QString bareFileName(const QString &name)
{
    const QString bare = name.section(QRegularExpression(u"[/\\\\]"_s), -1).trimmed();
    return bare.isEmpty() ? u"file"_s : bare.left(200);
}

QByteArray filePart(const OutgoingFile &file)
{
    const QByteArray type = isFileType(file.type) ? file.type.toLatin1() : QByteArray("application/octet-stream");
    const QByteArray description = file.description.isEmpty()
                                       ? QByteArray()
                                       : "Content-Description: " + encodeUnstructured(file.description, 21) + "\r\n";
    return "Content-Type: " + type + "\r\nContent-Disposition: attachment" +
           encodeParameter("filename", bareFileName(file.name)) + "\r\n" + description +
           "Content-Transfer-Encoding: base64\r\n\r\n" + encodeBase64(file.content);
}

/// The same for the same mail, as a second attempt has to send the same bytes; none of its parts has it by chance.
QByteArray boundaryOf(const OutgoingMessage &message, const QByteArray &prefix)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(message.key.toUtf8());
    hash.addData(message.text.toUtf8());
    hash.addData(message.html.toUtf8());
    return prefix + hash.result().toHex().left(40);
}

/// RFC 2046 5.1.4: the plain text first, as what stands last is what a reader shows who can.
QByteArray words(const OutgoingMessage &message)
{
    if (message.html.isEmpty())
        return encodeTextBody(message.text);
    const QByteArray boundary = boundaryOf(message, "fm-words-");
    return "Content-Type: multipart/alternative; boundary=\"" + boundary + "\"\r\n\r\n--" + boundary + "\r\n" +
           encodeTextBody(message.text) + "\r\n--" + boundary + "\r\n" + encodeTextBody(message.html, "html") +
           "\r\n--" + boundary + "--\r\n";
}

QByteArray body(const OutgoingMessage &message)
{
    if (message.files.isEmpty())
        return words(message);
    const QByteArray boundary = boundaryOf(message, "fm-");
    QByteArray written =
        "Content-Type: multipart/mixed; boundary=\"" + boundary + "\"\r\n\r\n--" + boundary + "\r\n" + words(message);
    for (const OutgoingFile &file : message.files)
        written += "\r\n--" + boundary + "\r\n" + filePart(file);
    return written + "\r\n--" + boundary + "--\r\n";
}

Result<void> checkAddresses(const OutgoingMessage &message)
{
    if (message.to.isEmpty() && message.cc.isEmpty())
        return malformed(u"The mail has no recipient."_s);
    for (const Mailbox &mailbox : QList<Mailbox>{message.from} + message.to + message.cc) {
        if (const QString why = whyAddressIsUnusable(mailbox.address); !why.isEmpty())
            return malformed(why);
    }
    return {};
}

}

QString whyAddressIsUnusable(const QString &address)
{
    // a dot-atom before the @ (RFC 5321 4.1.2), of any letters (RFC 6531 3.3), and host names behind it
    static const QRegularExpression local(u"^[A-Za-z0-9!#$%&'*+/=?^_`{|}~.\\x{80}-\\x{10ffff}-]{1,64}$"_s);
    static const QRegularExpression domain(
        u"^(?=.{1,255}$)[A-Za-z0-9](-*[A-Za-z0-9])*(\\.[A-Za-z0-9](-*[A-Za-z0-9])*)*$"_s);
    const QString trimmed = address.trimmed();
    const QString name = localPart(trimmed);
    if (!trimmed.contains(u'@'))
        return u"“%1” is not an e-mail address: there is no @ in it."_s.arg(trimmed);
    if (std::any_of(name.begin(), name.end(), [](QChar c) { return c.isSpace() || !c.isPrint(); }) ||
        !local.match(name).hasMatch() || name.startsWith(u'.') || name.endsWith(u'.') || name.contains(".."_L1))
        return u"“%1” is not an e-mail address: what stands before the @ is not valid."_s.arg(trimmed);
    if (!domain.match(asciiDomain(trimmed)).hasMatch())
        return u"“%1” is not an e-mail address: what stands behind the @ is not a domain."_s.arg(trimmed);
    return {};
}

Result<QByteArray> composeMail(const OutgoingMessage &message)
{
    FM_TRY(checkAddresses(message));
    if (!isMessageId(message.key))
        return malformed(u"The mail's Message-ID “%1” is not valid."_s.arg(message.key));
    return header(message) + body(message);
}

}
