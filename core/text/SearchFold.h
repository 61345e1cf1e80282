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
/// write without spaces become overlapping pairs ("返品したい" -> "返品 品し した たい"; a lone character stands
/// alone). Each emoji becomes one word of its own, "u1f621" (a flag "u1f1e7u1f1f7"), which every full-text engine takes
/// as a word; skin tones, joiners and variation selectors are dropped.
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

/// The tokens of a query, each once: a text matches if it has them all. The last one may be taken as a prefix.
QStringList foldQuery(const QString &text);

}
