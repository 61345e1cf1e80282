// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/TextEncoding.h"

#include <QStringDecoder>

#include <algorithm>
#include <array>

#include <unicode/ucnv.h>

namespace firstmile
{

namespace
{

// Windows-1252 differs from Latin-1 in 0x80..0x9F alone; what it leaves undefined stays a control character.
constexpr std::array<char16_t, 32> windows1252{0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                               0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x008D, 0x017D, 0x008F,
                                               0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                               0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178};

QString fromWindows1252(const QByteArray &bytes)
{
    QString text = QString::fromLatin1(bytes);
    for (QChar &c : text) {
        if (c.unicode() >= 0x80 && c.unicode() <= 0x9F)
            c = QChar(windows1252[c.unicode() - 0x80U]);
    }
    return text;
}

bool isAscii(const QByteArray &bytes)
{
    return std::ranges::none_of(bytes, [](char c) { return (c & 0x80) != 0; });
}

}

QString textFromBytes(const QByteArray &bytes)
{
    if (isAscii(bytes))
        return QString::fromLatin1(bytes);
    QStringDecoder utf8(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = utf8(bytes);
    return utf8.hasError() ? fromWindows1252(bytes) : text;
}

bool isUtf8(const QByteArray &bytes)
{
    if (isAscii(bytes))
        return true;
    QStringDecoder utf8(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = utf8(bytes);
    return !utf8.hasError();
}

TextEncoding::TextEncoding(const QByteArray &name)
{
    UErrorCode status = U_ZERO_ERROR;
    // An empty name would be the encoding of the machine.
    m_converter = name.trimmed().isEmpty() ? nullptr : ucnv_open(name.trimmed().constData(), &status);
    if (U_FAILURE(status))
        m_converter = nullptr;
}

TextEncoding::~TextEncoding()
{
    if (m_converter)
        ucnv_close(m_converter);
}

QString TextEncoding::convert(const QByteArray &chunk, bool isLast)
{
    QString text = std::exchange(m_half, {});
    std::array<char16_t, 4096> room{};
    const char *source = chunk.constData();
    UErrorCode status = U_BUFFER_OVERFLOW_ERROR;
    while (m_converter && status == U_BUFFER_OVERFLOW_ERROR) {
        status = U_ZERO_ERROR;
        char16_t *target = room.data();
        ucnv_toUnicode(m_converter, &target, room.data() + room.size(), &source, chunk.constEnd(), nullptr, isLast,
                       &status);
        text.append(reinterpret_cast<const QChar *>(room.data()), target - room.data());
    }
    return text;
}

QByteArray TextEncoding::toUtf8(const QByteArray &chunk, bool isLast)
{
    QString text = convert(chunk, isLast);
    if (!isLast && !text.isEmpty() && text.back().isHighSurrogate()) {
        m_half = text.back();
        text.chop(1);
    }
    return text.toUtf8();
}

QString TextEncoding::toText(const QByteArray &bytes)
{
    return convert(bytes, true);
}

QByteArray TextEncoding::wideEncodingOf(const QByteArray &beginning)
{
    if (beginning.startsWith(QByteArray("\xFF\xFE\0\0", 4)) || beginning.startsWith(QByteArray("\0\0\xFE\xFF", 4)))
        return "UTF-32";
    if (beginning.startsWith("\xFF\xFE") || beginning.startsWith("\xFE\xFF"))
        return "UTF-16";
    if (beginning.size() < 4)
        return {};
    const auto zero = [&](qsizetype at) { return beginning.at(at) == '\0'; };
    if (!zero(0) && zero(1) && !zero(2) && zero(3))
        return "UTF-16LE";
    if (zero(0) && !zero(1) && zero(2) && !zero(3))
        return "UTF-16BE";
    return {};
}

}
