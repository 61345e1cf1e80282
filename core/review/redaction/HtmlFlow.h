// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/redaction/TextRedaction.h"
#include "core/text/HtmlTree.h"

#include <QHash>

namespace firstmile
{

/// The text of a tree as one, blocks apart by line ends, so that what tags split is whole again; what is taken out of
/// it goes back into its nodes.
class HtmlFlow
{
public:
    explicit HtmlFlow(const GumboNode &root);

    const QString &text() const { return m_text; }
    /// What each text node says without `removals` of text().
    QHash<const GumboNode *, QString> without(const QList<Removal> &removals) const;

private:
    struct Piece
    {
        const GumboNode *node = nullptr;
        qsizetype start = 0;
        qsizetype end = 0;
    };

    QString m_text;
    QList<Piece> m_pieces;
};

/// Whether an element stands within a line.
bool isInlineHtml(const GumboElement &element);

}
