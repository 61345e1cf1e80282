// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/SpellMarks.h"

#include <QTextDocument>

#include <algorithm>

namespace firstmile
{

SpellMarks::SpellMarks(QTextDocument *document) : QSyntaxHighlighter(static_cast<QObject *>(document))
{
    // Before the base class hears of a change: it is to mark what moved where it now stands.
    connect(document, &QTextDocument::contentsChange, this, &SpellMarks::follow);
    setDocument(document);
}

void SpellMarks::setInk(const QColor &ink)
{
    m_ink = ink;
    setRanges(m_ranges);
}

void SpellMarks::setRanges(const QList<TextRange> &ranges)
{
    m_ranges = ranges;
    m_isMarking = true;
    rehighlight();
    m_isMarking = false;
}

std::optional<TextRange> SpellMarks::at(int position) const
{
    const auto found = std::find_if(m_ranges.begin(), m_ranges.end(), [position](const TextRange &range) {
        return range.start <= position && position <= range.start + range.length;
    });
    return found == m_ranges.end() ? std::nullopt : std::optional(*found);
}

void SpellMarks::follow(int position, int removed, int added)
{
    if (m_isMarking)
        return;
    QList<TextRange> kept;
    for (TextRange range : std::as_const(m_ranges)) {
        const bool isBefore = range.start + range.length < position;
        const bool isBehind = range.start > position + removed;
        if (isBehind)
            range.start += added - removed;
        if (isBefore || isBehind) // a word that is being changed is looked at anew
            kept.append(range);
    }
    m_ranges = kept;
}

void SpellMarks::highlightBlock(const QString &text)
{
    const qsizetype from = currentBlock().position();
    QTextCharFormat wave;
    wave.setUnderlineStyle(QTextCharFormat::SpellCheckUnderline);
    wave.setUnderlineColor(m_ink);
    for (const TextRange &range : std::as_const(m_ranges)) {
        const qsizetype start = range.start - from;
        if (start >= 0 && start < text.size())
            setFormat(static_cast<int>(start), static_cast<int>(range.length), wave);
    }
}

}
