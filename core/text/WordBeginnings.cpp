// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/WordBeginnings.h"

#include "core/text/SearchFold.h"

#include <QVarLengthArray>

#include <algorithm>
#include <array>

namespace firstmile
{

namespace
{

constexpr qsizetype mostWordsSought = 32;

constexpr char asciiLower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

constexpr bool isAsciiWord(char c)
{
    return (c >= '0' && c <= '9') || (asciiLower(c) >= 'a' && asciiLower(c) <= 'z');
}

bool isAscii(QByteArrayView utf8)
{
    return std::ranges::none_of(utf8, [](char c) { return static_cast<signed char>(c) < 0; });
}

/// What every character below U+0300 is folded to, none of which depends on its neighbours: the letters of Europe's
/// languages, which need no Unicode normalisation.
constexpr char16_t firstCombining = 0x300;
constexpr char16_t softHyphen = 0xAD;
using LatinLetters = std::array<QByteArray, firstCombining>;

const LatinLetters &latinLetters()
{
    static const LatinLetters letters = [] {
        LatinLetters made;
        for (char16_t c = 0x80; c < firstCombining; ++c)
            made[c] = foldForSearch(QString(QChar(c))).toUtf8();
        return made;
    }();
    return letters;
}

using FoldedBeginnings = QVarLengthArray<char, 256>;

/// Writes the folded words of a text, parted by spaces; false if it goes beyond U+0300.
bool foldLatin(QByteArrayView utf8, FoldedBeginnings &folded)
{
    const LatinLetters &letters = latinLetters();
    for (qsizetype i = 0; i < utf8.size(); ++i) {
        const auto lead = static_cast<unsigned char>(utf8[i]);
        if (lead < 0x80) {
            folded.append(isAsciiWord(utf8[i]) ? asciiLower(utf8[i]) : ' ');
            continue;
        }
        if (lead < 0xC2 || lead > 0xCB || i + 1 == utf8.size())
            return false;
        const auto c = static_cast<char16_t>((lead & 0x1F) << 6 | (static_cast<unsigned char>(utf8[++i]) & 0x3F));
        if (c == softHyphen)
            continue;
        const QByteArray &word = letters.at(c);
        if (word.isEmpty())
            folded.append(' ');
        else
            folded.append(word.constData(), word.size());
    }
    return true;
}

bool beginsWith(QByteArrayView text, QByteArrayView lower)
{
    if (text.size() < lower.size())
        return false;
    for (qsizetype i = 0; i < lower.size(); ++i) {
        if (asciiLower(text[i]) != lower[i])
            return false;
    }
    return true;
}

}

WordBeginnings::WordBeginnings(const QString &text)
{
    for (const QString &word : foldPhrase(text, true).words.mid(0, mostWordsSought)) {
        if (const QByteArray utf8 = word.toUtf8(); !m_words.contains(utf8))
            m_words.append(utf8);
    }
}

quint32 WordBeginnings::all() const
{
    return static_cast<quint32>((quint64(1) << m_words.size()) - 1);
}

quint32 WordBeginnings::inWord(QByteArrayView rest) const
{
    quint32 found = 0;
    for (qsizetype i = 0; i < m_words.size(); ++i) {
        if (beginsWith(rest, m_words.at(i)))
            found |= quint32(1) << i;
    }
    return found;
}

/// Of plain ASCII folding leaves the letters and digits, in lower case: nothing needs to be written down for that.
quint32 WordBeginnings::in(QByteArrayView utf8) const
{
    if (isAscii(utf8))
        return inWords(utf8, [](char c) { return isAsciiWord(c); });
    const auto isWord = [](char c) { return c != ' '; };
    FoldedBeginnings folded;
    if (foldLatin(utf8, folded))
        return inWords(QByteArrayView(folded.constData(), folded.size()), isWord);
    return inWords(foldForSearch(QString::fromUtf8(utf8)).toUtf8(), isWord);
}

template <class IsWord>
quint32 WordBeginnings::inWords(QByteArrayView text, IsWord isWord) const
{
    quint32 found = 0;
    bool inside = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isHere = isWord(text[i]);
        if (isHere && !inside)
            found |= inWord(text.sliced(i));
        inside = isHere;
    }
    return found;
}

}
