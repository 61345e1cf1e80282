// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/fill/FillFeed.h"

namespace firstmile
{

namespace
{

/// A first screen, with room to scroll; and as many messages as are written in the time of a few frames, since whoever
/// reads waits for the writer.
constexpr qsizetype firstMessages = 250;
constexpr qsizetype laterMessages = 500;

}

Result<std::optional<FillPiece>> FillFeed::next()
{
    if (m_pieces.isEmpty()) {
        if (m_part >= m_bundle->manifest().parts)
            return std::optional<FillPiece>();
        FM_ASSIGN(const ExportedPart part, m_bundle->part(++m_part));
        m_pieces = fillPieces(part, m_part == 1 ? firstMessages : laterMessages, laterMessages);
    }
    std::optional<FillPiece> piece(m_pieces.takeFirst());
    prepareFill(*piece);
    return piece;
}

}
