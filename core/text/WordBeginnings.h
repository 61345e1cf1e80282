// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayList>
#include <QString>

namespace firstmile
{

/// Looks for several words at once as beginnings of a text's words, whatever their accents and case, without an index:
/// for many short texts, such as names. Punctuation parts words, in what is looked for and in the texts.
class WordBeginnings
{
public:
    /// The first 32 words of a text; what follows is not looked for.
    explicit WordBeginnings(const QString &text);

    bool isEmpty() const { return m_words.isEmpty(); }
    const QByteArrayList &words() const { return m_words; } ///< folded, UTF-8
    quint32 all() const;

    /// Bit i is set if the text has word i.
    quint32 in(QByteArrayView utf8) const;

private:
    template <class IsWord>
    quint32 inWords(QByteArrayView text, IsWord isWord) const;
    quint32 inWord(QByteArrayView rest) const;

    QByteArrayList m_words;
};

}
