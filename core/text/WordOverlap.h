// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>

#include <algorithm>
#include <array>
#include <bit>

namespace firstmile
{

/// commonInOrder() of texts of which one has at most 64 words: a row of the table is the bits of one number (Hyyro,
/// "Bit- parallel LCS-length computation revisited", AWOCA 2004). Time grows with the sum of both lengths.
template <class Word>
qsizetype commonInShort(const QList<Word> &few, const QList<Word> &other)
{
    struct Place
    {
        const Word *word = nullptr;
        quint64 bits = 0; ///< where it stands among the few
    };
    std::array<Place, 128> places; // at least half of them stay empty, so that every search ends
    const auto placeOf = [&places](const Word &word) -> Place & {
        using ::qHash;
        size_t at = qHash(word) % places.size();
        while (places[at].word && *places[at].word != word)
            at = (at + 1) % places.size();
        return places[at];
    };
    for (qsizetype i = 0; i < few.size(); ++i) {
        Place &place = placeOf(few[i]);
        place.word = &few[i];
        place.bits |= quint64(1) << i;
    }
    quint64 open = ~quint64(0);
    for (const Word &word : other) {
        const quint64 bits = open & placeOf(word).bits;
        open = (open + bits) | (open - bits);
    }
    const quint64 used = few.size() == 64 ? ~quint64(0) : (quint64(1) << few.size()) - 1;
    return std::popcount(~open & used);
}

/// How many words both have in the same order: the length of their longest common subsequence (Wagner and Fischer,
/// "The String-to-String Correction Problem", JACM 1974). Where both are long, time grows with the product of their
/// lengths.
template <class Word>
qsizetype commonInOrder(const QList<Word> &one, const QList<Word> &other)
{
    if (one.size() <= 64)
        return commonInShort(one, other);
    if (other.size() <= 64)
        return commonInShort(other, one);
    QList<qsizetype> row(other.size() + 1, 0);
    for (const Word &word : one) {
        qsizetype diagonal = 0;
        for (qsizetype at = 0; at < other.size(); ++at) {
            const qsizetype above = row[at + 1];
            row[at + 1] = word == other[at] ? diagonal + 1 : std::max(above, row[at]);
            diagonal = above;
        }
    }
    return row.last();
}

/// ROUGE-L, 0 to 1: the harmonic mean of the shares of either text that is in the other in the same order (Lin, "ROUGE:
/// A Package for Automatic Evaluation of Summaries", 2004, with beta 1). Two empty texts have nothing in common.
template <class Word>
double rougeL(const QList<Word> &one, const QList<Word> &other)
{
    if (one.isEmpty() || other.isEmpty())
        return 0;
    return 2.0 * static_cast<double>(commonInOrder(one, other)) / static_cast<double>(one.size() + other.size());
}

}
