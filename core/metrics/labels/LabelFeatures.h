// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace firstmile
{

/// What the classifier sees of a text, in no language in particular: numbers that words, pairs of neighbours and the
/// beginnings, ends and middles of words are hashed to. Each at most once, ascending.
struct LabelFeatures
{
    static constexpr quint32 places = 1U << 18; ///< numbers are below it; two that meet in one place are taken as one
    static constexpr qsizetype mostCharacters = 2'000; ///< of a text: why somebody writes stands at its beginning

    std::vector<quint32> words; ///< words, emoji, pairs of them, question and exclamation marks
    std::vector<quint32> parts; ///< three to five characters in a row, within a word and its edges
    bool operator==(const LabelFeatures &) const = default;
};

/// The same on every machine. Names of people, pages and addresses say nothing; a number says only that it is one.
LabelFeatures labelFeaturesOf(const QString &text);

}
