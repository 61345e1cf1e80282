// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/WordBeginnings.h"

#include "core/text/SearchFold.h"

#include <algorithm>

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
    const bool plain = isAscii(utf8);
    const QByteArray folded = plain ? QByteArray() : foldForSearch(QString::fromUtf8(utf8)).toUtf8();
    const QByteArrayView text = plain ? utf8 : QByteArrayView(folded);
    quint32 found = 0;
    bool inside = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isWord = plain ? isAsciiWord(text[i]) : text[i] != ' ';
        if (isWord && !inside)
            found |= inWord(text.sliced(i));
        inside = isWord;
    }
    return found;
}

}
