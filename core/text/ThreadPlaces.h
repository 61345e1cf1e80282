// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace firstmile
{

/// Where a text can be parted, the worst first.
enum class PartEnd { Grapheme, Word, Sentence, Paragraph };

struct PartPlace
{
    qsizetype at = 0; ///< in UTF-16 units, before the white space there
    PartEnd end = PartEnd::Word;
    bool operator==(const PartPlace &) const = default;
};

/// The ends of words, sentences and paragraphs, sorted, its end among them; its beginning is not. None lies in a URL, a
/// mention or a hashtag, which have no white space. Scripts without spaces are parted where their lines may be.
QList<PartPlace> partPlaces(const QString &text);

/// The ends of the graphemes in [start, end) of a text.
QList<PartPlace> graphemePlaces(const QString &text, qsizetype start, qsizetype end);

}
