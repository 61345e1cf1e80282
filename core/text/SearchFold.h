// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace firstmile
{

/// The tokens under which a text is found, separated by single spaces, for an index that only splits at spaces.
///
/// Case and diacritics are folded away ("Équipe" -> "equipe", "Straße" -> "strasse"), digits of every script become
/// 0-9, and a word is a run of letters and digits, so an address, a handle or "AB-1234" gives its parts. Scripts that
/// write without spaces become overlapping pairs and their last character ("返品したい" -> "返品 品し した たい い"),
/// so that every stretch of them, and each single character as a beginning, is found. Each emoji becomes one word of
/// its own, "u1f621" (a flag "u1f1e7u1f1f7"), which every full-text engine takes as a word; skin tones, joiners and
/// variation selectors are dropped.
QString foldForSearch(const QString &text);

/// Tokens that must stand one behind the other; the last one may be only the beginning of a token.
struct SearchPhrase
{
    QStringList words;
    bool beginning = false;
    bool operator==(const SearchPhrase &) const = default;
};

/// What to look for so that `text` is found: one token for a plain word, several for "AB-1234", an address or a run of
/// CJK. `beginning`: the last word may go on in the text. No words: there is nothing to look for.
SearchPhrase foldPhrase(const QString &text, bool beginning);

/// A stretch of a text, in UTF-16 units.
struct TextRange
{
    qsizetype start = 0;
    qsizetype length = 0;
    bool operator==(const TextRange &) const = default;
};

/// A token of foldForSearch, and what of the text it was made of.
struct FoldedToken
{
    QString word;
    TextRange whole;
    TextRange first; ///< its first character
};

QList<FoldedToken> foldWithPlaces(const QString &text);

}
