// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/mail/MimeCharset.h"

#include <unicode/ucnv.h>
#include <unicode/ucsdet.h>

#include <QHash>
#include <QStringDecoder>

#include <algorithm>
#include <memory>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

using IcuConverter = std::unique_ptr<UConverter, decltype(&ucnv_close)>;
using IcuDetector = std::unique_ptr<UCharsetDetector, decltype(&ucsdet_close)>;

/// Enough to tell a charset by, and little enough to stay quick on a mail of many megabytes.
constexpr qsizetype detectionSample = 16 * 1024;

bool isSevenBit(const QByteArray &bytes)
{
    return std::none_of(bytes.begin(), bytes.end(), [](char c) { return (c & 0x80) != 0; });
}

bool hasEscapes(const QByteArray &bytes)
{
    return bytes.contains('\x1b');
}

QByteArray normalCharsetName(QByteArray name)
{
    name = name.toLower().trimmed();
    name.replace('"', "").replace('\'', "");
    if (const qsizetype language = name.indexOf('*'); language >= 0)
        name.truncate(language); // RFC 2231 5: charset*language
    return name;
}

/// What senders call a charset, to what they mean. Web browsers read the same supersets (WHATWG Encoding).
QByteArray charsetMeant(const QByteArray &name)
{
    if (name.isEmpty() || name == "utf-8")
        return name;
    static const QHash<QByteArray, QByteArray> supersets{{"iso-8859-1", "windows-1252"},
                                                         {"latin1", "windows-1252"},
                                                         {"iso8859-1", "windows-1252"},
                                                         {"iso_8859-1", "windows-1252"},
                                                         {"8859_1", "windows-1252"},
                                                         {"cp-1252", "windows-1252"},
                                                         {"x-ansi", "windows-1252"},
                                                         {"ansi_x3.4-1968", ""},
                                                         {"us-ascii", ""},
                                                         {"ascii", ""},
                                                         {"unknown-8bit", ""},
                                                         {"x-unknown", ""},
                                                         {"unknown", ""},
                                                         {"default", ""},
                                                         {"default_charset", ""},
                                                         {"8bit", ""},
                                                         {"utf8", "utf-8"},
                                                         {"utf_8", "utf-8"},
                                                         {"unicode-1-1-utf-8", "utf-8"},
                                                         {"gb2312", "gb18030"},
                                                         {"gbk", "gb18030"},
                                                         {"x-gbk", "gb18030"},
                                                         {"gb_2312-80", "gb18030"},
                                                         {"cp936", "gb18030"},
                                                         {"euc-kr", "windows-949"},
                                                         {"ks_c_5601-1987", "windows-949"},
                                                         {"ks_c_5601", "windows-949"},
                                                         {"ksc5601", "windows-949"},
                                                         {"shift_jis", "windows-31j"},
                                                         {"shift-jis", "windows-31j"},
                                                         {"x-sjis", "windows-31j"},
                                                         {"sjis", "windows-31j"},
                                                         {"iso-8859-8-i", "iso-8859-8"},
                                                         {"iso-8859-9", "windows-1254"},
                                                         {"tis-620", "windows-874"},
                                                         {"unicode-1-1-utf-7", "utf-7"}};
    return supersets.value(name, name);
}

bool isWestern(const QByteArray &charset)
{
    return charset == "windows-1252" || charset == "iso-8859-15";
}

/// Empty if ICU does not know the charset.
QString decodeWithIcu(const QByteArray &bytes, const QByteArray &charset)
{
    UErrorCode status = U_ZERO_ERROR;
    const IcuConverter converter(ucnv_open(charset.constData(), &status), &ucnv_close);
    if (U_FAILURE(status))
        return {};
    QString text(bytes.size() * 2, Qt::Uninitialized);
    const int32_t length = ucnv_toUChars(converter.get(), reinterpret_cast<UChar *>(text.data()), int32_t(text.size()),
                                         bytes.constData(), int32_t(bytes.size()), &status);
    text.truncate(U_SUCCESS(status) ? length : 0);
    return text;
}

/// Detection is trusted only for scripts whose bytes look like nothing Western; short Western text detects as anything.
bool isTrustworthyGuess(const QByteArray &charset, int confidence)
{
    static const QList<QByteArray> telling{"Shift_JIS", "EUC-JP", "EUC-KR",      "Big5",
                                           "GB18030",   "KOI8-R", "windows-1251"};
    return confidence >= 60 && telling.contains(charset);
}

/// Text in letters of ASCII but for a few other bytes, which no detection would be sure of: multi-byte charsets need
/// more than ten characters to be told, and Cyrillic ones that a fifth of the letters is theirs (ICU's csrmbcs,
/// csrsbcs).
bool isMostlyAscii(const QByteArray &bytes)
{
    const auto end = bytes.begin() + std::min(bytes.size(), detectionSample);
    const auto others = std::count_if(bytes.begin(), end, [](char c) { return (c & 0x80) != 0; });
    const auto letters = std::count_if(bytes.begin(), end, [](char c) {
        const char lower = char(c | 0x20);
        return lower >= 'a' && lower <= 'z';
    });
    return others <= 10 && letters > 16 * others;
}

QByteArray detectedCharset(const QByteArray &bytes)
{
    if (isMostlyAscii(bytes))
        return "windows-1252";
    UErrorCode status = U_ZERO_ERROR;
    const IcuDetector detector(ucsdet_open(&status), &ucsdet_close);
    ucsdet_setText(detector.get(), bytes.constData(), int32_t(std::min(bytes.size(), detectionSample)), &status);
    const UCharsetMatch *match = ucsdet_detect(detector.get(), &status);
    if (U_FAILURE(status) || !match)
        return "windows-1252";
    const QByteArray name = ucsdet_getName(match, &status);
    return isTrustworthyGuess(name, ucsdet_getConfidence(match, &status)) ? name : "windows-1252"_ba;
}

/// The text if the bytes are valid UTF-8.
std::optional<QString> strictUtf8(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString text = decoder(bytes);
    return decoder.hasError() ? std::nullopt : std::optional(text);
}

QString guessText(const QByteArray &bytes)
{
    if (auto text = strictUtf8(bytes))
        return *text;
    return decodeWithIcu(bytes, detectedCharset(bytes));
}

/// Declared UTF-8 that is not valid: damaged UTF-8 keeps most of its characters, something else keeps none.
QString brokenUtf8(const QByteArray &bytes)
{
    const QString text = QString::fromUtf8(bytes);
    const auto lost = std::count(text.begin(), text.end(), QChar::ReplacementCharacter);
    const auto kept = std::count_if(text.begin(), text.end(), [](QChar c) { return c.unicode() > 0x7f; }) - lost;
    return kept > lost ? text : decodeWithIcu(bytes, detectedCharset(bytes));
}

QString decodeDeclared(const QByteArray &bytes, const QByteArray &charset)
{
    if (charset.isEmpty())
        return guessText(bytes);
    const bool maybeUtf8 = charset == "utf-8" || isWestern(charset);
    if (auto text = maybeUtf8 ? strictUtf8(bytes) : std::nullopt)
        return *text;
    if (charset == "utf-8")
        return brokenUtf8(bytes);
    const QString text = decodeWithIcu(bytes, charset);
    return text.isEmpty() ? guessText(bytes) : text;
}

bool isStateful(const QByteArray &charset)
{
    return charset.startsWith("iso-2022") || charset.startsWith("utf-7") || charset.startsWith("utf-16") ||
           charset.startsWith("utf-32") || charset.startsWith("hz") || charset.startsWith("ucs") ||
           charset.startsWith("imap") || charset.contains("ebcdic") || charset.startsWith("ibm");
}

}

QString decodeCharset(const QByteArray &bytes, const QByteArray &charset)
{
    if (bytes.isEmpty())
        return {};
    QByteArray meant = charsetMeant(normalCharsetName(charset));
    if (meant.isEmpty() && isSevenBit(bytes) && hasEscapes(bytes))
        meant = "iso-2022-jp"; // undeclared, but nothing else escapes in mail
    QString text = isSevenBit(bytes) && !isStateful(meant) ? QString::fromLatin1(bytes) : decodeDeclared(bytes, meant);
    text.remove(QChar::Null);
    if (text.startsWith(QChar::ByteOrderMark))
        text.remove(0, 1);
    return text;
}

}
