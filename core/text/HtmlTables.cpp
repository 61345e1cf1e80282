// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/HtmlTables.h"

#include <algorithm>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

/// Walks a tree and takes down its tables.
class TableSurvey
{
public:
    bool enter(const GumboNode &node)
    {
        if (node.type == GUMBO_NODE_TEXT)
            m_characters += static_cast<qsizetype>(std::char_traits<char>::length(node.v.text.text));
        if (node.type != GUMBO_NODE_ELEMENT)
            return false;
        switch (node.v.element.tag) {
        case GUMBO_TAG_TABLE:
            openTable(node.v.element);
            break;
        case GUMBO_TAG_TR:
            if (!m_open.empty())
                m_open.back().cells = 0;
            break;
        case GUMBO_TAG_TD:
        case GUMBO_TAG_TH:
            openCell();
            break;
        default:
            break;
        }
        return true;
    }

    void leave(const GumboNode &node)
    {
        const GumboTag tag = node.v.element.tag;
        if (tag == GUMBO_TAG_TABLE)
            closeTable(node);
        if ((tag == GUMBO_TAG_TD || tag == GUMBO_TAG_TH) && !m_open.empty()) {
            Open &table = m_open.back();
            table.facts.longestCell = std::max(table.facts.longestCell, m_characters - table.cellStart);
        }
    }

    QHash<const GumboNode *, HtmlTableFacts> take() { return std::move(m_tables); }

private:
    struct Open
    {
        HtmlTableFacts facts;
        int cells = 0;
        qsizetype cellStart = 0;
    };

    void openTable(const GumboElement &element)
    {
        Open table;
        const QString role = htmlAttribute(element, "role");
        table.facts.isPresentation = role == "presentation"_L1 || role == "none"_L1;
        m_open.push_back(table);
    }

    void openCell()
    {
        if (m_open.empty())
            return;
        Open &table = m_open.back();
        table.cellStart = m_characters;
        table.facts.columns = std::max(table.facts.columns, ++table.cells);
    }

    void closeTable(const GumboNode &node)
    {
        HtmlTableFacts facts = m_open.back().facts;
        m_open.pop_back();
        facts.dataHeight += facts.isLayout() ? 0 : 1;
        m_tables.insert(&node, facts);
        if (m_open.empty())
            return;
        HtmlTableFacts &outer = m_open.back().facts;
        outer.hasTable = true;
        outer.dataHeight = std::max(outer.dataHeight, facts.dataHeight);
    }

    std::vector<Open> m_open;
    QHash<const GumboNode *, HtmlTableFacts> m_tables;
    qsizetype m_characters = 0;
};

}

QHash<const GumboNode *, HtmlTableFacts> htmlTables(const GumboNode &root)
{
    TableSurvey survey;
    walkHtml(
        root, [&](const GumboNode &node) { return survey.enter(node); },
        [&](const GumboNode &node) { survey.leave(node); });
    return survey.take();
}

}
