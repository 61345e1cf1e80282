// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/EmojiSequence.h"

#include <unicode/uchar.h>

#include <QString>

#include <algorithm>

namespace firstmile
{

namespace
{

constexpr char32_t emojiStyle = 0xFE0F;
constexpr char32_t textStyle = 0xFE0E;
constexpr char32_t emojiJoiner = 0x200D;
constexpr char32_t keycapMark = 0x20E3;
constexpr char32_t emojiTagFirst = 0xE0020;
constexpr char32_t emojiTagLast = 0xE007F;
constexpr qsizetype longestSequence = 40; // UTF-16 units; the longest of Unicode 15 has 15

/// Reads code points one by one.
class EmojiPointReader
{
public:
    EmojiPointReader(QStringView text, qsizetype at)
        : m_text(text), m_at(at), m_end(std::min(text.size(), at + longestSequence))
    {}

    char32_t peek() const
    {
        if (m_at >= m_end)
            return 0;
        if (m_text[m_at].isHighSurrogate() && m_at + 1 < m_text.size() && m_text[m_at + 1].isLowSurrogate())
            return QChar::surrogateToUcs4(m_text[m_at], m_text[m_at + 1]);
        return m_text[m_at].unicode();
    }

    char32_t take()
    {
        const char32_t c = peek();
        m_at += QChar::requiresSurrogates(c) ? 2 : 1;
        return c;
    }

    qsizetype at() const { return m_at; }

private:
    QStringView m_text;
    qsizetype m_at;
    qsizetype m_end;
};

bool hasEmojiProperty(char32_t c, UProperty property)
{
    return u_hasBinaryProperty(static_cast<UChar32>(c), property);
}

bool isRecommendedEmoji(const QString &sequence)
{
    return u_stringHasBinaryProperty(reinterpret_cast<const UChar *>(sequence.utf16()),
                                     static_cast<int32_t>(sequence.size()), UCHAR_RGI_EMOJI);
}

/// Takes a base with its modifiers, and adds it to `sequence` as Unicode writes it in full.
bool takeEmojiElement(EmojiPointReader &reader, QString &sequence)
{
    const char32_t base = reader.peek();
    if (base < 0x80 || !hasEmojiProperty(base, UCHAR_EMOJI))
        return false;
    reader.take();
    sequence += QChar::fromUcs4(base);
    if (hasEmojiProperty(reader.peek(), UCHAR_EMOJI_MODIFIER) && hasEmojiProperty(base, UCHAR_EMOJI_MODIFIER_BASE)) {
        sequence += QChar::fromUcs4(reader.take());
        if (reader.peek() == emojiStyle)
            reader.take();
        return true;
    }
    const bool isStyled = reader.peek() == emojiStyle;
    if (isStyled)
        reader.take();
    if (!hasEmojiProperty(base, UCHAR_EMOJI_PRESENTATION))
        sequence += QChar(static_cast<char16_t>(emojiStyle));
    while (reader.peek() >= emojiTagFirst && reader.peek() <= emojiTagLast)
        sequence += QChar::fromUcs4(reader.take());
    return true;
}

qsizetype keycapLength(QStringView text, qsizetype at)
{
    constexpr QStringView keys = u"0123456789#*";
    if (!keys.contains(text[at]))
        return 0;
    EmojiPointReader reader(text, at + 1);
    if (reader.peek() == emojiStyle)
        reader.take();
    return reader.peek() == keycapMark ? reader.at() + 1 - at : 0;
}

qsizetype flagLength(QStringView text, qsizetype at)
{
    EmojiPointReader reader(text, at);
    QString flag;
    flag += QChar::fromUcs4(reader.take());
    if (!hasEmojiProperty(reader.peek(), UCHAR_REGIONAL_INDICATOR))
        return 2;
    flag += QChar::fromUcs4(reader.take());
    return isRecommendedEmoji(flag) ? 4 : 2;
}

/// An arrow or a © is text unless the emoji style is asked for.
bool isMeantAsText(char32_t first, char32_t next)
{
    return next == textStyle || (first < 0x100 && next != emojiStyle);
}

}

qsizetype emojiLength(QStringView text, qsizetype at)
{
    if (text[at].unicode() < 0x80)
        return keycapLength(text, at);
    EmojiPointReader reader(text, at);
    const char32_t first = reader.peek();
    if (hasEmojiProperty(first, UCHAR_REGIONAL_INDICATOR))
        return flagLength(text, at);
    QString sequence;
    if (!takeEmojiElement(reader, sequence) ||
        isMeantAsText(first, EmojiPointReader(text, at + (QChar::requiresSurrogates(first) ? 2 : 1)).peek()))
        return 0;
    qsizetype end = reader.at();
    while (reader.peek() == emojiJoiner) {
        sequence += QChar::fromUcs4(reader.take());
        if (!takeEmojiElement(reader, sequence))
            break;
        if (isRecommendedEmoji(sequence))
            end = reader.at();
    }
    return end - at;
}

}
