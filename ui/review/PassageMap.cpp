// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/PassageMap.h"

#include "core/text/QuoteFold.h"

#include <algorithm>

namespace firstmile
{

// Each of the author's own parts is shown without its blank edges, in the order of the mail.
PassageMap::PassageMap(const QString &text)
{
    const FoldedText folded = foldQuotes(text);
    qsizetype part = 0;  // in the text
    qsizetype shown = 0; // on the card
    for (const TextPart &each : folded.parts) {
        const qsizetype begin = part;
        part += each.text.size();
        const QString own = each.isQuoted ? QString() : each.text.trimmed();
        if (own.isEmpty())
            continue;
        const qsizetype first = folded.visible.indexOf(own, shown);
        if (first < 0)
            continue;
        m_pieces.append({begin + each.text.indexOf(own), first, own.size()});
        shown = first + own.size();
    }
}

std::optional<TextRange> PassageMap::shown(const TextRange &passage) const
{
    std::optional<TextRange> shown;
    const qsizetype end = passage.start + passage.length;
    for (const Piece &piece : m_pieces) {
        const qsizetype from = std::max(passage.start, piece.said);
        const qsizetype to = std::min(end, piece.said + piece.length);
        if (from >= to)
            continue;
        const qsizetype start = shown ? shown->start : piece.shown + from - piece.said;
        shown = TextRange{start, piece.shown + to - piece.said - start};
    }
    return shown;
}

// What lies between two parts belongs to the one before it.
TextRange PassageMap::said(const TextRange &shown) const
{
    const auto place = [this](qsizetype at, bool end) {
        qsizetype said = at;
        for (const Piece &piece : m_pieces) {
            if (at < piece.shown || (end && at == piece.shown))
                break;
            said = piece.said + std::min(at - piece.shown, piece.length);
        }
        return said;
    };
    const qsizetype start = place(shown.start, false);
    return {start, std::max<qsizetype>(0, place(shown.start + shown.length, true) - start)};
}

}
