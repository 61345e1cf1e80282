// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/redaction/FlatText.h"

namespace firstmile
{

/// A run of letters, or of digits, in a flat text; "AnaPrates77" is "ana", "prates", "77".
struct FlatWord
{
    qsizetype from = 0;
    qsizetype to = 0;
    bool isCapital = false; ///< begins with one
    bool isNumber = false;
    bool isGlued = false; ///< to the word before: nothing stands between
};

QList<FlatWord> flatWords(const FlatText &flat);

/// Whether a script is written without spaces, so that a word has no edges: Han, Kana, Thai and the like.
bool isWrittenTogether(QChar c);

}
