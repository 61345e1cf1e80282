// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/mail/MailIds.h"

#include "core/channels/mail/MimeCharset.h"

#include <QCryptographicHash>
#include <QSet>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype longestId = 998; // RFC 5322 2.1.1: a line
constexpr qsizetype mostReferences = 500;
constexpr qsizetype hashedBody = 1024;

QString cleanId(QByteArray id)
{
    id.removeIf([](char c) { return uchar(c) <= 0x20 || c == 0x7f || c == '<' || c == '>'; });
    return id.size() > longestId ? QString() : decodeCharset(id, {});
}

/// "<a@b> <c@d>", also where a '>' was lost: the next '<' ends the id as well.
QList<QByteArray> bracketed(const QByteArray &value)
{
    QList<QByteArray> ids;
    for (qsizetype at = value.indexOf('<'); at >= 0 && ids.size() < mostReferences; at = value.indexOf('<', at + 1)) {
        qsizetype end = at + 1;
        while (end < value.size() && value[end] != '>' && value[end] != '<')
            ++end;
        ids.append(value.mid(at + 1, end - at - 1));
    }
    return ids;
}

/// Ids that somebody wrote without <>.
QList<QByteArray> bare(const QByteArray &value)
{
    QList<QByteArray> ids;
    for (const QByteArray &word : value.simplified().split(' ')) {
        if (word.contains('@') && ids.size() < mostReferences)
            ids.append(word.endsWith(',') ? word.chopped(1) : word);
    }
    return ids;
}

/// What a mail reader writes into the header of a stored mail.
bool isLocalField(const QByteArray &lowerName)
{
    static const QSet<QByteArray> local{
        "status",           "x-status",          "x-uid",          "x-keywords",     "content-length", "lines",
        "x-mozilla-status", "x-mozilla-status2", "x-mozilla-keys", "x-gmail-labels", "x-gm-thrid"};
    return local.contains(lowerName);
}

}

QString firstMessageId(const QByteArray &value)
{
    if (!value.contains('<'))
        return cleanId(value.simplified().split(' ').first());
    for (const QByteArray &id : bracketed(value)) {
        if (const QString clean = cleanId(id); !clean.isEmpty())
            return clean;
    }
    return {};
}

QStringList messageIds(const QByteArray &value)
{
    QStringList ids;
    QSet<QString> seen;
    for (const QByteArray &id : value.contains('<') ? bracketed(value) : bare(value)) {
        const QString clean = cleanId(id);
        if (clean.isEmpty() || seen.contains(clean))
            continue;
        seen.insert(clean);
        ids.append(clean);
    }
    return ids;
}

QString substituteMessageId(const MailHeaders &headers, const QByteArray &bytes)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const MailHeaders::Field &field : headers.fields()) {
        const QByteArray name = field.name.toByteArray().toLower();
        if (!isLocalField(name))
            hash.addData(QByteArray(name + ':' + field.value.toByteArray().simplified() + '\n'));
    }
    QByteArray body = bytes.mid(headers.bodyOffset(), 2 * hashedBody);
    body.removeIf([](char c) { return c == '\r'; });
    hash.addData(body.trimmed().first(std::min(hashedBody, body.trimmed().size())));
    return u"sha256-%1@firstmile.invalid"_s.arg(QString::fromLatin1(hash.result().toHex()));
}

}
