// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/SearchFold.h"

#include <QList>

#include <optional>

namespace firstmile
{

/// Where a passage of a message's text stands in what its card shows of it, which leaves out what is quoted; and back.
class PassageMap
{
public:
    explicit PassageMap(const QString &text); ///< the message's, whole

    std::optional<TextRange> shown(const TextRange &passage) const; ///< none: it is within what is folded away
    TextRange said(const TextRange &shown) const;

private:
    struct Piece
    {
        qsizetype said = 0;  ///< where it begins in the text
        qsizetype shown = 0; ///< and on the card
        qsizetype length = 0;
    };
    QList<Piece> m_pieces;
};

}
