// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/PhraseMatch.h"

namespace firstmile
{

bool containsPhrase(const QString &folded, const SearchPhrase &phrase)
{
    const QString wanted = phrase.words.join(u' ');
    qsizetype at = wanted.isEmpty() ? -1 : folded.indexOf(wanted);
    while (at >= 0) {
        const qsizetype end = at + wanted.size();
        const bool begins = at == 0 || folded.at(at - 1) == u' ';
        if (begins && (phrase.beginning || end == folded.size() || folded.at(end) == u' '))
            return true;
        at = folded.indexOf(wanted, at + 1);
    }
    return wanted.isEmpty();
}

}
