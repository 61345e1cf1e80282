// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/CommonWords.h"
#include "tests/bench/Random.h"

#include <string>
#include <vector>

namespace firstmile::bench
{

/// The words of three languages, 10,000 each: a few hundred real ones in front, then invented ones that can be
/// pronounced. They are drawn by Zipf's law, as people use them.
class Vocabulary
{
public:
    static constexpr std::size_t wordsPerLanguage = 10000;

    Vocabulary();

    const std::string &draw(Random &random, Language language) const { return words(language)[m_choice.draw(random)]; }

    const std::vector<std::string> &words(Language language) const
    {
        return m_words[static_cast<std::size_t>(language)];
    }
    const std::vector<std::string> &names(Language language) const
    {
        return m_names[static_cast<std::size_t>(language)];
    }

private:
    std::array<std::vector<std::string>, languageCount> m_words;
    std::array<std::vector<std::string>, languageCount> m_names;
    WeightedChoice m_choice;
};

/// A word that could be one of that language, of one to three syllables.
std::string inventedWord(Random &random, Language language);

/// The text with its first letter large, if that letter is ASCII.
std::string capitalised(std::string text);

}
