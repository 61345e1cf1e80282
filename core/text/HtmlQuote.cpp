// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/HtmlQuote.h"

#include "core/text/HtmlAllowList.h"
#include "core/text/HtmlTree.h"

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

bool isQuoteElement(const GumboElement &element)
{
    if (element.tag == GUMBO_TAG_BLOCKQUOTE)
        return true;
    if (element.tag != GUMBO_TAG_DIV)
        return false;
    for (const auto &name : {u"gmail_quote"_s, u"gmail_quote_container"_s, u"moz-cite-prefix"_s, u"yahoo_quoted"_s,
                             u"protonmail_quote"_s, u"moz-forward-container"_s}) {
        if (hasHtmlClass(element, name))
            return true;
    }
    return false;
}

/// From here to the end of the mail everything is quoted: Outlook puts no element around it.
bool isQuoteEdge(const GumboElement &element)
{
    if (element.tag != GUMBO_TAG_DIV && element.tag != GUMBO_TAG_HR)
        return false;
    const QString id = htmlAttribute(element, "id").toLower();
    if (id == "divrplyfwdmsg"_L1 || id == "appendonsend"_L1 || id == "stopspelling"_L1 ||
        id == "mail-editor-reference-message-container"_L1)
        return true;
    return element.tag == GUMBO_TAG_DIV && htmlStyleValue(element, "border"_L1) == "none"_L1 &&
           htmlStyleValue(element, "border-top"_L1).startsWith("solid"_L1) &&
           htmlStyleValue(element, "padding"_L1).startsWith("3.0pt"_L1);
}

/// Follows a mail from its beginning, in the order in which it is read.
class QuoteSearch
{
public:
    bool enter(const GumboNode &node)
    {
        if (m_isOver)
            return false;
        if (node.type != GUMBO_NODE_ELEMENT && node.type != GUMBO_NODE_TEMPLATE) {
            if (node.type == GUMBO_NODE_TEXT && !QString::fromUtf8(node.v.text.text).trimmed().isEmpty())
                takeOwn();
            return false;
        }
        const GumboElement &element = node.v.element;
        if (isHiddenHtml(element))
            return false;
        if (element.tag == GUMBO_TAG_IMG)
            takeOwn();
        if (fateOf(element) == HtmlFate::Drop)
            return false;
        m_isOver = m_hasOwn && !m_found && isQuoteEdge(element);
        if (!m_isOver && !isQuoteElement(element))
            return true;
        if (!m_found)
            m_found = &node;
        return false;
    }

    const GumboNode *found() const { return m_hasOwn ? m_found : nullptr; }

private:
    /// Words below a quotation answer it: it has to stay where it is.
    void takeOwn()
    {
        m_isOver = m_found != nullptr;
        m_found = nullptr;
        m_hasOwn = true;
    }

    const GumboNode *m_found = nullptr;
    bool m_hasOwn = false;
    bool m_isOver = false;
};

}

const GumboNode *trailingQuote(const GumboNode &root)
{
    QuoteSearch search;
    walkHtml(
        root, [&](const GumboNode &node) { return search.enter(node); }, [](const GumboNode &) {});
    return search.found();
}

}
