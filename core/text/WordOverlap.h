// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include <algorithm>

namespace firstmile
{

/// How many words both have in the same order: the length of their longest common subsequence (Wagner and Fischer,
/// "The String-to-String Correction Problem", JACM 1974). Time grows with the product of both lengths.
template <class Word>
qsizetype commonInOrder(const QList<Word> &one, const QList<Word> &other)
{
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
