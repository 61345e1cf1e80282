// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/SearchFold.h"

#include <QSyntaxHighlighter>

namespace firstmile
{

/// Underlines ranges of a text, and lets them wander along while it is edited.
class SpellMarks : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    explicit SpellMarks(QTextDocument *document);

    void setRanges(const QList<TextRange> &ranges);
    const QList<TextRange> &ranges() const { return m_ranges; }
    std::optional<TextRange> at(int position) const; ///< the marked word there
    bool isMarking() const { return m_isMarking; }   ///< what the document tells as a change is none of its text
    void setInk(const QColor &ink);

protected:
    void highlightBlock(const QString &text) override;

private:
    void follow(int position, int removed, int added);

    QList<TextRange> m_ranges;
    QColor m_ink;
    bool m_isMarking = false;
};

}
