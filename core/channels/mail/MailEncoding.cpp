// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/mail/MailEncoding.h"

#include <QStringList>

#include <algorithm>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype longestLine = 76;       // RFC 2047 2, RFC 2045 6.7
constexpr qsizetype wordPayload = 39;       // UTF-8 bytes of an encoded word, so that "Subject: " fits before it
constexpr qsizetype longestPlainWord = 900; // RFC 5322 2.1.1: 998 with the name of the header

QString oneLine(QString text)
{
    for (QChar &c : text) {
        if (c.category() == QChar::Other_Control || c == QChar::LineSeparator || c == QChar::ParagraphSeparator)
            c = u' ';
    }
    return text.simplified();
}

bool isAscii(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
}

bool needsEncoding(const QString &text)
{
    const QStringList words = text.split(u' ');
    const bool tooLong =
        std::any_of(words.begin(), words.end(), [](const auto &word) { return word.size() > longestPlainWord; });
    return tooLong || !isAscii(text) || text.contains("=?"_L1);
}

/// At most `limit` bytes of UTF-8 from `at` on, never half a character (RFC 2047 5).
QByteArray wholeCharacters(const QByteArray &utf8, qsizetype at, qsizetype limit)
{
    qsizetype end = std::min(at + limit, utf8.size());
    while (end < utf8.size() && end > at && (utf8[end] & 0xc0) == 0x80)
        --end;
    return utf8.mid(at, end - at);
}

QByteArray encodedWords(const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    QList<QByteArray> words;
    for (qsizetype at = 0; at < utf8.size();) {
        const QByteArray piece = wholeCharacters(utf8, at, wordPayload);
        words.append("=?utf-8?B?" + piece.toBase64() + "?=");
        at += piece.size();
    }
    return words.join("\r\n ");
}

QByteArray folded(const QString &text, qsizetype column)
{
    QByteArray written;
    for (const QString &word : text.split(u' ')) {
        if (!written.isEmpty() && column + 1 + word.size() > longestLine) {
            written += "\r\n";
            column = 0;
        }
        const QByteArray spaced = (written.isEmpty() ? QByteArray() : QByteArray(" ")) + word.toLatin1();
        written += spaced;
        column += spaced.size();
    }
    return written;
}

bool isAtomText(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) {
        return c.unicode() < 0x80 && (c.isLetterOrNumber() || QStringLiteral(" !#$%&'*+-/=?^_`{|}~").contains(c));
    });
}

QByteArray quoted(const QString &name)
{
    QByteArray escaped = name.toLatin1();
    escaped.replace('\\', "\\\\").replace('"', "\\\"");
    return '"' + escaped + '"';
}

QByteArray quotedPrintableByte(uchar byte)
{
    static const char digits[] = "0123456789ABCDEF";
    return {QByteArray("=") + digits[byte >> 4] + digits[byte & 15]};
}

/// One line, soft breaks in it (RFC 2045 6.7): space at the end, '=', controls and 8-bit bytes are escaped.
/// "From " at the beginning too, which mailbox files would change.
QByteArray quotedPrintableLine(const QByteArray &line)
{
    QByteArray written;
    qsizetype column = 0;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const uchar byte = uchar(line[i]);
        const bool last = i + 1 == line.size();
        const bool plain = (byte > 0x20 && byte < 0x7f && byte != '=') || ((byte == ' ' || byte == '\t') && !last);
        const bool mangled = i == 0 && (line.startsWith("From ") || byte == '.');
        const QByteArray next = plain && !mangled ? QByteArray(1, char(byte)) : quotedPrintableByte(byte);
        if (column + next.size() > longestLine - (last ? 0 : 1)) {
            written += "=\r\n";
            column = 0;
        }
        written += next;
        column += next.size();
    }
    return written;
}

QByteArray quotedPrintable(const QList<QByteArray> &lines)
{
    QByteArray written;
    for (const QByteArray &line : lines)
        written += quotedPrintableLine(line) + "\r\n";
    return written;
}

/// Without any encoding: ASCII, short lines, nothing that a server or a mailbox file would change.
bool survivesAsItIs(const QList<QByteArray> &lines)
{
    constexpr qsizetype longestReadable = 200; // RFC 5322 allows 998; nobody reads such source
    return std::all_of(lines.begin(), lines.end(), [](const QByteArray &line) {
        return line.size() <= longestReadable && !line.startsWith("From ") && !line.endsWith(' ') &&
               !line.endsWith('\t') &&
               std::all_of(line.begin(), line.end(), [](char c) { return (c >= 0x20 && c < 0x7f) || c == '\t'; });
    });
}

}

QByteArray encodeUnstructured(const QString &text, qsizetype column)
{
    const QString line = oneLine(text);
    return needsEncoding(line) ? encodedWords(line) : folded(line, column);
}

QByteArray encodePhrase(const QString &name)
{
    constexpr qsizetype longestQuoted = 200; // quoted strings are not folded here
    const QString line = oneLine(name);
    if (needsEncoding(line) || line.size() > longestQuoted)
        return encodedWords(line);
    return isAtomText(line) ? line.toLatin1() : quoted(line);
}

QByteArray encodeTextBody(const QString &text, const QByteArray &subtype)
{
    QString normal = text;
    normal.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n').remove(QChar::Null);
    if (normal.endsWith(u'\n'))
        normal.chop(1);
    const QList<QByteArray> lines = normal.toUtf8().split('\n');
    const QByteArray type = "Content-Type: text/" + subtype + "; charset=utf-8\r\nContent-Transfer-Encoding: ";
    if (survivesAsItIs(lines))
        return type + "7bit\r\n\r\n" + lines.join("\r\n") + "\r\n";
    const QByteArray printable = quotedPrintable(lines);
    const QByteArray base64 = encodeBase64(lines.join("\r\n") + "\r\n");
    return printable.size() <= base64.size() * 5 / 4 ? type + "quoted-printable\r\n\r\n" + printable
                                                     : type + "base64\r\n\r\n" + base64;
}

QByteArray encodeBase64(const QByteArray &bytes)
{
    const QByteArray encoded = bytes.toBase64();
    QByteArray written;
    written.reserve(encoded.size() + encoded.size() / longestLine * 2 + 2);
    for (qsizetype at = 0; at < encoded.size(); at += longestLine)
        written +=
            QByteArrayView(encoded).sliced(at, std::min(longestLine, encoded.size() - at)).toByteArray() + "\r\n";
    return written;
}

QByteArray encodeParameter(const QByteArray &name, const QString &value)
{
    constexpr qsizetype longestPiece = 54; // "=%XX" is never cut: pieces end at whole characters
    const QString line = oneLine(value);
    if (isAscii(line) && line.size() <= longestPiece)
        return ";\r\n " + name + '=' + quoted(line);
    const QByteArray utf8 = line.toUtf8();
    QList<QByteArray> pieces;
    for (qsizetype at = 0; at < utf8.size();) {
        const QByteArray piece = wholeCharacters(utf8, at, longestPiece / 3);
        pieces.append(piece.toPercentEncoding());
        at += piece.size();
    }
    if (pieces.size() == 1)
        return ";\r\n " + name + "*=utf-8''" + pieces.first();
    QByteArray written;
    for (qsizetype i = 0; i < pieces.size(); ++i)
        written += ";\r\n " + name + '*' + QByteArray::number(i) + "*=" + (i == 0 ? "utf-8''" : "") + pieces[i];
    return written;
}

}
