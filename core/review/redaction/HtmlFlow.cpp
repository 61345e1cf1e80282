// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/redaction/HtmlFlow.h"

#include <algorithm>
#include <array>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

constexpr std::array flowTags{
    GUMBO_TAG_A,    GUMBO_TAG_ABBR, GUMBO_TAG_B,      GUMBO_TAG_BDI,    GUMBO_TAG_BDO,  GUMBO_TAG_BIG,   GUMBO_TAG_CITE,
    GUMBO_TAG_CODE, GUMBO_TAG_DEL,  GUMBO_TAG_DFN,    GUMBO_TAG_EM,     GUMBO_TAG_FONT, GUMBO_TAG_I,     GUMBO_TAG_INS,
    GUMBO_TAG_KBD,  GUMBO_TAG_MARK, GUMBO_TAG_Q,      GUMBO_TAG_S,      GUMBO_TAG_SAMP, GUMBO_TAG_SMALL, GUMBO_TAG_SPAN,
    GUMBO_TAG_SUB,  GUMBO_TAG_SUP,  GUMBO_TAG_STRIKE, GUMBO_TAG_STRONG, GUMBO_TAG_TT,   GUMBO_TAG_U,     GUMBO_TAG_VAR,
    GUMBO_TAG_WBR,  GUMBO_TAG_TIME, GUMBO_TAG_IMG,    GUMBO_TAG_NOBR};

bool isTextNode(const GumboNode &node)
{
    return node.type == GUMBO_NODE_TEXT || node.type == GUMBO_NODE_WHITESPACE || node.type == GUMBO_NODE_CDATA;
}

}

bool isInlineHtml(const GumboElement &element)
{
    return std::find(flowTags.begin(), flowTags.end(), element.tag) != flowTags.end();
}

HtmlFlow::HtmlFlow(const GumboNode &root)
{
    const auto edge = [&](const GumboNode &node) {
        const bool isBlock = node.type == GUMBO_NODE_ELEMENT && !isInlineHtml(node.v.element);
        if (isBlock && !m_text.endsWith(u'\n'))
            m_text += u'\n';
    };
    walkHtml(
        root,
        [&](const GumboNode &node) {
            edge(node);
            if (!isTextNode(node))
                return true;
            const qsizetype start = m_text.size();
            m_text += QString::fromUtf8(node.v.text.text);
            m_pieces.append({&node, start, m_text.size()});
            return false;
        },
        edge);
}

QHash<const GumboNode *, QString> HtmlFlow::without(const QList<Removal> &removals) const
{
    QHash<const GumboNode *, QString> texts;
    qsizetype next = 0;
    for (const Piece &piece : m_pieces) {
        QString text;
        qsizetype done = piece.start;
        while (next < removals.size() && removals[next].place.start < piece.end) {
            const TextRange &place = removals[next].place;
            const qsizetype end = place.start + place.length;
            if (place.start >= piece.start) { // what stands for it stands where it began
                text += QStringView(m_text).mid(done, place.start - done);
                text += removals[next].stands;
            }
            done = std::clamp(end, done, piece.end);
            if (end > piece.end)
                break;
            ++next;
        }
        text += QStringView(m_text).mid(done, piece.end - done);
        texts.insert(piece.node, text);
    }
    return texts;
}

}
