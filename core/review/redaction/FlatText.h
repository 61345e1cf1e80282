// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/SearchFold.h"

#include <vector>

namespace firstmile
{

/// How a text may hide what it says; each way of reading is looked through for itself.
enum class Reading {
    Plain,           ///< as it stands
    Escapes,         ///< "%40", "&#64;", "&eacute;", "\u0040" undone, however often they were done
    QuotedPrintable, ///< "=40" and lines that go on after "=", and folded lines
    Markup           ///< without tags, and the escapes undone
};

/// A text as it is read: what cannot be seen is gone, every script's digits are 0 to 9, wide and styled letters are
/// plain, accents and case are gone; and each character knows where it came from. Characters of pseudonyms are
/// U+FFFC, which is no letter, no digit and no space. Linear in the text.
struct FlatText
{
    QString folded; ///< lower case
    QString cased;  ///< the same, as long, with its capitals
    std::vector<qsizetype> starts;
    std::vector<qsizetype> ends;

    qsizetype size() const { return folded.size(); }
    QChar at(qsizetype i) const { return i >= 0 && i < folded.size() ? folded[i] : QChar(u'\n'); }
    bool isCapital(qsizetype i) const { return cased[i] != folded[i]; }
    /// Of [from, to) in the text that it was made of.
    TextRange placeOf(qsizetype from, qsizetype to) const;
};

FlatText flatText(const QString &text, Reading reading = Reading::Plain);
QString flatFold(const QString &text); ///< folded alone

/// Whether reading a text that way can show something else than reading it plainly.
bool isWorthReading(const QString &text, Reading reading);

}
