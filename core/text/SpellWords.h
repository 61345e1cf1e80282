// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/SearchFold.h"

namespace firstmile
{

/// The words of a text whose spelling can be right or wrong, with their apostrophes and hyphens ("l'équipe",
/// "aujourd'hui", "porte-monnaie"). Left out are mentions, hashtags, addresses, what has digits in it, capitals of up
/// to five letters, names with a capital inside ("FirstMile"), placeholders, and quoted "> " lines. Linear in the text.
QList<TextRange> wordsToSpell(const QString &text);

}
