// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/Vocabulary.h"

#include <unordered_set>

namespace firstmile::bench
{

namespace
{

struct Syllables
{
    std::vector<std::string> onsets;
    std::vector<std::string> vowels;
    std::vector<std::string> codas;
    std::vector<std::string> endings;
};

const Syllables &syllablesOf(Language language)
{
    static const Syllables english{
        {"b",  "br", "c",  "ch", "cl", "d",  "dr", "f",  "fl", "g",   "gr", "h",  "j",  "k", "l", "m",  "n", "p",
         "pl", "pr", "qu", "r",  "s",  "sh", "sl", "sp", "st", "str", "t",  "th", "tr", "v", "w", "wh", "y"},
        {"a", "e", "i", "o", "u", "ai", "ea", "ee", "oa", "oo", "ou"},
        {"", "", "b", "ck", "d", "g", "l", "ll", "m", "n", "nd", "ng", "nt", "p", "r", "rk", "s", "st", "t", "th", "x"},
        {"", "", "", "ed", "er", "ing", "ness", "ly", "s", "tion", "ment", "able"}};
    static const Syllables french{
        {"b", "bl", "c", "ch", "cr", "d",  "f", "fr", "g", "gl", "j", "l",
         "m", "n",  "p", "pl", "pr", "qu", "r", "s",  "t", "tr", "v", "vr"},
        {"a", "e", "é", "è", "i", "o", "ou", "u", "ai", "au", "eu", "oi", "an", "on", "in"},
        {"", "", "", "l", "r", "s", "t", "n"},
        {"", "", "e", "é", "ée", "er", "eux", "euse", "tion", "ment", "eur", "age", "aient", "ère", "eaux"}};
    static const Syllables portuguese{
        {"b", "br", "c", "ch", "d",  "f", "g", "gr", "j",  "l", "lh", "m",
         "n", "nh", "p", "pr", "qu", "r", "s", "t",  "tr", "v", "z"},
        {"a", "e", "i", "o", "u", "á", "ê", "í", "ó", "ã", "ai", "ei", "ou", "ão"},
        {"", "", "", "", "l", "m", "r", "s"},
        {"", "a", "o", "ado", "ada", "ção", "ções", "mente", "inho", "inha", "ável", "eiro", "ar", "ou"}};
    switch (language) {
    case Language::French:
        return french;
    case Language::Portuguese:
        return portuguese;
    case Language::English:
        break;
    }
    return english;
}

std::vector<std::string> split(std::string_view list)
{
    std::vector<std::string> parts;
    while (!list.empty()) {
        const std::size_t end = std::min(list.find(' '), list.size());
        parts.emplace_back(list.substr(0, end));
        list.remove_prefix(std::min(end + 1, list.size()));
    }
    return parts;
}

std::vector<std::string> vocabularyOf(Language language)
{
    std::vector<std::string> words;
    std::unordered_set<std::string> known;
    const auto add = [&](const std::string &word) {
        if (known.insert(word).second)
            words.push_back(word);
    };
    for (const std::string &word : split(commonWords(language)))
        add(word);
    Random random(0x766F636162, static_cast<std::uint64_t>(language), 0);
    while (words.size() < Vocabulary::wordsPerLanguage)
        add(inventedWord(random, language));
    return words;
}

}

std::string inventedWord(Random &random, Language language)
{
    const Syllables &syllables = syllablesOf(language);
    std::string word;
    for (int left = random.between(1, 3); left > 0; --left) {
        word += random.oneOf(syllables.onsets);
        word += random.oneOf(syllables.vowels);
        word += random.oneOf(left == 1 ? syllables.endings : syllables.codas);
    }
    return word;
}

std::string capitalised(std::string text)
{
    if (!text.empty() && text[0] >= 'a' && text[0] <= 'z')
        text[0] = static_cast<char>(text[0] - 'a' + 'A');
    return text;
}

Vocabulary::Vocabulary() : m_choice(WeightedChoice::zipf(wordsPerLanguage, 2))
{
    for (int i = 0; i < languageCount; ++i) {
        m_words[static_cast<std::size_t>(i)] = vocabularyOf(static_cast<Language>(i));
        m_names[static_cast<std::size_t>(i)] = split(firstNames(static_cast<Language>(i)));
    }
}

}
