// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/Vocabulary.h"

namespace firstmile::bench
{

/// Writes what customers and agents write, in UTF-8.
class TextMaker
{
public:
    explicit TextMaker(const Vocabulary &vocabulary) : m_vocabulary(vocabulary) {}

    std::string sentence(Random &random, Language language, int words) const;

    /// Sentences of four to eighteen words, `words` in all.
    std::string paragraph(Random &random, Language language, int words) const;

    /// A post that is at most so many characters long, with the marks of its kind: emoji, a hashtag, now and then CJK.
    std::string post(Random &random, Language language, int mostCharacters) const;

    /// The body of a mail without quotation and signature: greeting, paragraphs, close.
    std::string letter(Random &random, Language language) const;

    std::string subject(Random &random, Language language) const;
    std::string attachmentName(Random &random) const;

private:
    const Vocabulary &m_vocabulary;
};

/// Each line with "> " before it; of the lines at most `mostLines`.
std::string quoted(const std::string &text, int mostLines);

}
