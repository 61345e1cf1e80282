// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/SearchFold.h"

namespace firstmile
{

/// A stretch of a text, on one line, with the places of what was looked for.
struct Snippet
{
    QString text;
    QList<TextRange> marks; ///< in `text`, from left to right, none touching another
    int found = 0;          ///< how many of the phrases are marked
    bool operator==(const Snippet &) const = default;
};

/// About `length` characters of `text` where most of the phrases stand close together; its beginning if there is none.
/// A beginning of a word is marked as far as the word goes. Of very long texts only the first 100,000 characters are
/// looked at.
Snippet snippetOf(const QString &text, const QList<SearchPhrase> &phrases, qsizetype length = 140);

}
