// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/HtmlBudget.h"

#include "core/text/HtmlScanner.h"

#include <QHash>
#include <QSet>

#include <vector>

namespace firstmile
{

namespace
{

constexpr qsizetype maxHtmlBytes = 1'000'000;
constexpr size_t maxOpenElements = 2'000;
constexpr int maxAttributes = 500;
constexpr int maxTags = 30'000;
constexpr qint64 maxSteps = 60'000'000;      // about half a second of the parser
constexpr qint64 maxReopenedNodes = 500'000; // about 100 MB of its tree
constexpr int sameFormattingKept = 3;        // HTML 13.2.4.3, the "Noah's Ark clause"

using HtmlNames = QSet<QByteArray>;

bool isVoidName(const QByteArray &name)
{
    static const HtmlNames names{"area",  "base",  "basefont", "bgsound", "br",    "col",    "embed",
                                 "frame", "hr",    "image",    "img",     "input", "keygen", "link",
                                 "meta",  "param", "source",   "track",   "wbr"};
    return names.contains(name);
}

bool isFormattingName(const QByteArray &name)
{
    static const HtmlNames names{"a",    "b", "big",   "code",   "em",     "font", "i",
                                 "nobr", "s", "small", "strike", "strong", "tt",   "u"};
    return names.contains(name);
}

/// Elements that an end tag of something inline does not reach through (the standard's "special" ones are more,
/// but every further one only makes the estimate too high).
bool isInlineName(const QByteArray &name)
{
    static const HtmlNames names{"abbr", "acronym", "bdi",   "bdo",  "cite", "data", "del", "dfn",
                                 "ins",  "kbd",     "label", "mark", "o:p",  "q",    "rp",  "rt",
                                 "ruby", "samp",    "span",  "sub",  "sup",  "time", "var"};
    return names.contains(name) || isFormattingName(name);
}

bool isTablePartName(const QByteArray &name)
{
    static const HtmlNames names{"table", "tbody", "thead", "tfoot", "tr", "td", "th", "caption", "colgroup"};
    return names.contains(name);
}

bool isScopeEdge(const QByteArray &name)
{
    static const HtmlNames names{"table",   "td",     "th",       "caption", "applet",
                                 "marquee", "object", "template", "button",  "html"};
    return names.contains(name);
}

bool isPageFrame(const QByteArray &name)
{
    return name == "html" || name == "head" || name == "body";
}

/// Whether the end tag `name` closes an element `open` on its way to its own.
bool reachesThrough(const QByteArray &name, const QByteArray &open)
{
    if (isInlineName(name))
        return isInlineName(open);
    return isTablePartName(name) ? open != "table" : !isScopeEdge(open);
}

/// Whether a start tag `name` closes an open `top` by itself.
bool closesBefore(const QByteArray &name, const QByteArray &top)
{
    static const HtmlNames items{"li", "dt", "dd"};
    static const HtmlNames blocks{"p",  "div", "table", "ul", "ol", "dl", "h1",         "h2",  "h3",    "h4",
                                  "h5", "h6",  "li",    "dt", "dd", "hr", "blockquote", "pre", "center"};
    if (top == "p" && name != "table") // quirks mode leaves a table inside its paragraph
        return blocks.contains(name);
    if (items.contains(name))
        return name == "li" ? top == "li" : (top == "dt" || top == "dd");
    return (name == "option" && top == "option") || (name == "td" || name == "th" ? top == "td" || top == "th" : false);
}

/// Estimates, never too low, what a parse costs: a stack of the open elements without the elements.
class HtmlCost
{
public:
    bool admits(QByteArrayView html)
    {
        HtmlScanner scanner(html);
        for (HtmlToken token = scanner.next(); token.kind != HtmlToken::Kind::End; token = scanner.next()) {
            take(token);
            if (!m_trusted)
                scanner.ignoreRawText();
            if (isTooMuch(token))
                return false;
        }
        return true;
    }

private:
    bool isTooMuch(const HtmlToken &token) const
    {
        return token.attributes > maxAttributes || m_open.size() > maxOpenElements || m_tags > maxTags ||
               m_steps > maxSteps || m_reopened > maxReopenedNodes;
    }

    void take(const HtmlToken &token)
    {
        if (token.kind == HtmlToken::Kind::Text)
            m_reopened += m_formatting;
        if (token.kind == HtmlToken::Kind::StartTag)
            open(token);
        if (token.kind == HtmlToken::Kind::EndTag && m_trusted)
            close(token.name);
        if (token.kind == HtmlToken::Kind::RawText && !m_open.empty() && m_open.back() == token.name)
            takeRawText(token);
        m_steps += static_cast<qint64>(m_open.size()) + 1;
    }

    /// "<script><!--<script>" changes where the script ends: after that the scan no longer knows what is a tag.
    void takeRawText(const HtmlToken &token)
    {
        if (token.name == "script" && token.source.contains("<!--") &&
            token.source.toByteArray().toLower().contains("<script"))
            m_trusted = false;
        else
            m_open.pop_back();
    }

    void open(const HtmlToken &token)
    {
        static const HtmlNames otherRules{"svg", "math", "select", "frameset"};
        ++m_tags;
        m_reopened += m_formatting;
        if (otherRules.contains(token.name))
            m_trusted = false;
        if (m_trusted && !m_open.empty() && closesBefore(token.name, m_open.back()))
            m_open.pop_back();
        if (staysOpen(token.name)) {
            m_open.push_back(token.name);
            m_tables += token.name == "table";
        }
        if (isFormattingName(token.name))
            openFormatting(token);
    }

    /// The parser drops the parts of a table outside of one.
    bool staysOpen(const QByteArray &name) const
    {
        if (isPageFrame(name) || isVoidName(name))
            return false;
        return !m_trusted || name == "table" || !isTablePartName(name) || m_tables > 0;
    }

    void openFormatting(const HtmlToken &token)
    {
        const QByteArray source = token.source.toByteArray();
        if (m_same[source] >= sameFormattingKept)
            return;
        ++m_same[source];
        ++m_formatting;
        m_formattingBy[token.name].push_back(source);
    }

    void close(const QByteArray &name)
    {
        if (isPageFrame(name) || name == "form") // these end tags close nothing else
            return;
        if (isFormattingName(name))
            closeFormatting(name);
        for (auto i = m_open.size(); i-- > 0;) {
            ++m_steps;
            if (m_open[i] == name) {
                popTo(i);
                return;
            }
            if (!reachesThrough(name, m_open[i]))
                return;
        }
    }

    void popTo(size_t size)
    {
        for (; m_open.size() > size; m_open.pop_back())
            m_tables -= m_open.back() == "table";
    }

    /// The end tag takes the innermost such element off the list of those that are opened again in the next block,
    /// unless that one is outside of the current cell.
    void closeFormatting(const QByteArray &name)
    {
        for (auto i = m_open.size(); i-- > 0 && m_open[i] != name;) {
            ++m_steps;
            if (isScopeEdge(m_open[i]))
                return;
        }
        auto &sources = m_formattingBy[name];
        if (sources.empty())
            return;
        --m_same[sources.back()];
        sources.pop_back();
        --m_formatting;
    }

    std::vector<QByteArray> m_open;
    QHash<QByteArray, int> m_same;
    QHash<QByteArray, std::vector<QByteArray>> m_formattingBy;
    qint64 m_steps = 0;
    qint64 m_reopened = 0;
    qint64 m_formatting = 0;
    int m_tags = 0;
    int m_tables = 0;
    bool m_trusted = true;
};

}

bool isSafeToParse(QByteArrayView html)
{
    return html.size() <= maxHtmlBytes && HtmlCost().admits(html);
}

}
