// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/redaction/FileRedaction.h"

#include "core/review/redaction/FileLines.h"

#include <QRegularExpression>
#include <QStringConverter>

#include <algorithm>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

bool isAnyOf(const QString &text, std::initializer_list<QLatin1StringView> words)
{
    return std::ranges::any_of(words, [&](QLatin1StringView word) { return text.contains(word); });
}

bool hasEnding(const QString &name, std::initializer_list<QLatin1StringView> endings)
{
    return std::ranges::any_of(endings,
                               [&](QLatin1StringView ending) { return name.endsWith(ending, Qt::CaseInsensitive); });
}

/// Text of any encoding that can be read: no zero bytes but those of UTF-16 with a mark.
bool looksLikeText(const QByteArray &bytes)
{
    constexpr qsizetype looked = 65'536;
    const QByteArray start = bytes.left(looked);
    if (start.startsWith("\xFF\xFE") || start.startsWith("\xFE\xFF"))
        return true;
    return std::ranges::none_of(start, [](char c) {
        return static_cast<unsigned char>(c) < 0x20 && c != '\n' && c != '\r' && c != '\t' && c != '\f' && c != '\x1B';
    });
}

bool isPictureBytes(const QByteArray &bytes)
{
    return bytes.startsWith("\x89PNG") || bytes.startsWith("\xFF\xD8\xFF") || bytes.startsWith("GIF8") ||
           bytes.startsWith("BM") || bytes.startsWith("II*") || bytes.startsWith("MM") ||
           (bytes.startsWith("RIFF") && bytes.mid(8, 4) == "WEBP") || bytes.mid(4, 8).startsWith("ftypheic");
}

QString reasonToJudge(const QString &type, const QString &name)
{
    const QString lower = type.toLower();
    if (lower.startsWith("image/"_L1) ||
        hasEnding(name, {".png"_L1, ".jpg"_L1, ".jpeg"_L1, ".gif"_L1, ".webp"_L1, ".heic"_L1, ".svg"_L1}))
        return u"picture"_s;
    if (lower.contains("pdf"_L1) || hasEnding(name, {".pdf"_L1}))
        return u"PDF"_s;
    if (isAnyOf(lower,
                {"officedocument"_L1, "opendocument"_L1, "msword"_L1, "ms-excel"_L1, "ms-powerpoint"_L1, "rtf"_L1}) ||
        hasEnding(name, {".doc"_L1, ".docx"_L1, ".xls"_L1, ".xlsx"_L1, ".ppt"_L1, ".pptx"_L1, ".odt"_L1, ".ods"_L1}))
        return u"office document"_s;
    if (isAnyOf(lower, {"zip"_L1, "compressed"_L1, "x-tar"_L1, "gzip"_L1, "x-7z"_L1, "x-rar"_L1}) ||
        hasEnding(name, {".zip"_L1, ".gz"_L1, ".7z"_L1, ".rar"_L1, ".tar"_L1}))
        return u"archive"_s;
    if (lower.startsWith("audio/"_L1))
        return u"sound"_s;
    return lower.startsWith("video/"_L1) ? u"video"_s : u"unknown format"_s;
}

QString encodedLines(const QByteArray &bytes)
{
    constexpr qsizetype lineLength = 76;
    const QString encoded = QString::fromLatin1(bytes.toBase64());
    QStringList lines;
    for (qsizetype at = 0; at < encoded.size(); at += lineLength)
        lines.append(encoded.mid(at, lineLength));
    return lines.join(u'\n');
}

}

FileSort fileSortOf(const QString &type, const QString &name, const QByteArray &bytes)
{
    const QString lower = type.toLower();
    if (lower.startsWith("image/"_L1) || (isPictureBytes(bytes) && !looksLikeText(bytes)) ||
        hasEnding(name, {".png"_L1, ".jpg"_L1, ".jpeg"_L1, ".gif"_L1, ".webp"_L1, ".heic"_L1, ".svg"_L1}))
        return FileSort::Picture;
    if (bytes.startsWith("%PDF") || !looksLikeText(bytes))
        return FileSort::Opaque;
    if (isAnyOf(lower, {"rfc822"_L1, "mbox"_L1, "message/"_L1}) || hasEnding(name, {".eml"_L1, ".mbox"_L1, ".mht"_L1}))
        return FileSort::Mail;
    if (isAnyOf(lower, {"vcard"_L1, "x-vcard"_L1, "calendar"_L1}) || hasEnding(name, {".vcf"_L1, ".ics"_L1}))
        return FileSort::Card;
    if (isAnyOf(lower, {"html"_L1, "xml"_L1}) || hasEnding(name, {".html"_L1, ".htm"_L1, ".xml"_L1}))
        return FileSort::Markup;
    return isAnyOf(lower, {"pdf"_L1, "zip"_L1, "officedocument"_L1, "rtf"_L1}) || hasEnding(name, {".rtf"_L1})
               ? FileSort::Opaque
               : FileSort::Text;
}

std::optional<QByteArray> FileRedaction::redacted(const QByteArray &bytes)
{
    const RedactionRules &rules = m_record.knowledge().rules;
    const FileSort sort = fileSortOf(m_attachment.type, m_attachment.name, bytes);
    if (sort == FileSort::Picture && rules.removes(RedactionClass::Images)) {
        m_record.log(u"attachment"_s, RedactionClass::Images, {}, u"picture"_s);
        return std::nullopt;
    }
    if (sort == FileSort::Picture || sort == FileSort::Opaque) {
        m_why = reasonToJudge(m_attachment.type, m_attachment.name);
        return bytes;
    }
    return redactedText(bytes, sort);
}

QByteArray FileRedaction::redactedText(const QByteArray &bytes, FileSort sort)
{
    const auto encoding = QStringConverter::encodingForData(bytes);
    const auto known = encoding.value_or(QStringConverter::Utf8);
    QStringDecoder decoder(known);
    QString text = decoder.decode(bytes);
    const bool isLatin = decoder.hasError() && known == QStringConverter::Utf8;
    if (isLatin)
        text = QString::fromLatin1(bytes);
    const QString result = redactedLines(text, sort);
    if (result == text)
        return bytes;
    if (isLatin)
        return result.toLatin1();
    QStringEncoder encoder(known, encoding ? QStringConverter::Flag::WriteBom : QStringConverter::Flag::Default);
    return encoder.encode(result);
}

QString FileRedaction::redactedLines(const QString &text, FileSort sort)
{
    QString result = text;
    QList<Removal> removed;
    if (sort == FileSort::Mail || sort == FileSort::Card) {
        result = withoutEncodedBlocks(result);
        result = redactedFileLines(result, sort == FileSort::Card, m_record, removed);
    }
    result = m_record.texts().redacted(result, removed, sort == FileSort::Markup || sort == FileSort::Mail);
    m_record.logAll(u"attachment"_s, removed);
    return result;
}

/// Parts of a mail, pictures of a card: what is text in them is redacted, what is a picture is taken out if pictures
/// are, and for the rest a person has to look.
QString FileRedaction::withoutEncodedBlocks(const QString &text)
{
    static const QRegularExpression block(
        u"(?:(?<=\\n)|^)(?:[ \\t]?[A-Za-z0-9+/]{40,}\\r?\\n)+[ \\t]?[A-Za-z0-9+/]*={0,2}"_s);
    QString result;
    qsizetype done = 0;
    for (auto each = block.globalMatch(text); each.hasNext();) {
        const auto match = each.next();
        const QByteArray bytes = QByteArray::fromBase64(match.captured().toLatin1());
        Attachment inner;
        inner.type = u"application/octet-stream"_s;
        FileRedaction file(inner, m_record);
        const auto redacted = file.redacted(bytes);
        if (!file.whyToJudge().isEmpty())
            m_why = u"files within it"_s;
        result += QStringView(text).mid(done, match.capturedStart() - done);
        result += redacted && *redacted == bytes ? match.captured() : encodedLines(redacted.value_or(QByteArray()));
        done = match.capturedEnd();
    }
    result += QStringView(text).mid(done);
    return result;
}

}
