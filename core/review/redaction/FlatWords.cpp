// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/redaction/FlatWords.h"

#include <algorithm>

namespace firstmile
{

namespace
{

bool isWordPart(QChar c, bool isNumber)
{
    return isNumber ? c.isDigit() : (c.isLetter() || c.isMark() || c.isSurrogate());
}

/// "anaPrates": a capital behind a small letter begins a word of its own.
bool beginsWithin(const FlatText &flat, qsizetype at)
{
    return flat.isCapital(at) && flat.at(at - 1).isLetter() && !flat.isCapital(at - 1);
}

}

bool isWrittenTogether(QChar c)
{
    switch (c.script()) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Hangul:
    case QChar::Script_Thai:
    case QChar::Script_Lao:
    case QChar::Script_Khmer:
    case QChar::Script_Myanmar:
        return true;
    default:
        return false;
    }
}

QList<FlatWord> flatWords(const FlatText &flat)
{
    QList<FlatWord> words;
    for (qsizetype at = 0; at < flat.size();) {
        const bool isNumber = flat.at(at).isDigit();
        if (!isNumber && !isWordPart(flat.at(at), false)) {
            ++at;
            continue;
        }
        const qsizetype from = at++;
        while (at < flat.size() && isWordPart(flat.at(at), isNumber) && !beginsWithin(flat, at))
            ++at;
        const bool isGlued = !words.isEmpty() && words.back().to == from;
        words.append({from, at, flat.isCapital(from), isNumber, isGlued});
    }
    return words;
}

}
