// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/AllowedHtmlWriter.h"

#include "core/text/HtmlAllowList.h"
#include "core/text/HtmlBlocked.h"
#include "core/text/HtmlMeaning.h"
#include "core/text/HtmlPictureShelf.h"

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int maxOutputDepth = 200;
constexpr int maxTablesInOneAnother = 2;

bool beginsWithLineEnd(const GumboElement &element)
{
    if (element.children.length == 0)
        return false;
    const auto *first = static_cast<const GumboNode *>(element.children.data[0]);
    return (first->type == GUMBO_NODE_TEXT || first->type == GUMBO_NODE_WHITESPACE) && first->v.text.text[0] == '\n';
}

bool isImageElement(const GumboElement &element)
{
    return element.tag == GUMBO_TAG_IMG || element.tag == GUMBO_TAG_IMAGE;
}

}

QString AllowedHtmlWriter::write(const HtmlTree &tree, const HtmlWriting &writing, HtmlBlocked *blocked)
{
    AllowedHtmlWriter writer(*tree.root(), writing, blocked);
    walkHtml(
        *tree.root(), [&](const GumboNode &node) { return writer.enter(node); },
        [&](const GumboNode &node) { writer.leave(node); });
    return writer.m_out.trimmed();
}

AllowedHtmlWriter::AllowedHtmlWriter(const GumboNode &root, const HtmlWriting &writing, HtmlBlocked *blocked)
    : m_writing(writing), m_blocked(blocked), m_tables(htmlTables(root))
{
    for (const GumboNode *node = writing.quote ? writing.quote->parent : nullptr; node; node = node->parent)
        m_above.insert(node);
}

bool AllowedHtmlWriter::enter(const GumboNode &node)
{
    if (isElsewhere(node))
        return false;
    if (node.type != GUMBO_NODE_ELEMENT && node.type != GUMBO_NODE_TEMPLATE) {
        addText(node);
        return false;
    }
    if (isDropped(node))
        return false;
    open(node);
    return true;
}

void AllowedHtmlWriter::leave(const GumboNode &node)
{
    const Open opened = m_open.back();
    m_open.pop_back();
    const GumboTag tag = node.v.element.tag;
    if (tag == GUMBO_TAG_TABLE)
        m_keptTables.pop_back();
    if (opened.end.isEmpty())
        return;
    m_depth -= opened.depth;
    m_dataTables -= tag == GUMBO_TAG_TABLE;
    const bool isEmpty = m_out.size() == opened.contentStart;
    if (isEmpty && isEmptyWorthless(tag) && tag != GUMBO_TAG_TR)
        m_out.truncate(opened.start);
    else
        m_out += opened.end;
}

/// Whether the node belongs to the other part.
bool AllowedHtmlWriter::isElsewhere(const GumboNode &node)
{
    if (m_writing.part == HtmlWriting::Part::Whole)
        return false;
    m_isPastEdge = m_isPastEdge || &node == m_writing.quote;
    if (m_writing.part == HtmlWriting::Part::UpToQuote)
        return m_isPastEdge;
    return !m_isPastEdge && !m_above.contains(&node);
}

bool AllowedHtmlWriter::isDropped(const GumboNode &node)
{
    const GumboElement &element = node.v.element;
    if (isImageElement(element)) {
        writePicture(element);
        return true;
    }
    m_blocked->report(element);
    if (element.tag == GUMBO_TAG_HEAD) // what it would load is worth a word, its title is not
        reportHead(element);
    const bool isHidden = isHiddenHtml(element);
    if (isHidden)
        m_blocked->reportHidden(node);
    return isHidden || fateOf(element) == HtmlFate::Drop;
}

void AllowedHtmlWriter::writePicture(const GumboElement &image)
{
    const bool isHtml = image.tag_namespace == GUMBO_NAMESPACE_HTML;
    const QString tag = m_writing.pictures && isHtml ? m_writing.pictures->tagFor(image) : QString();
    m_blocked->report(image, !tag.isEmpty());
    if (!tag.isEmpty())
        m_out += tag;
    else if (!isHiddenHtml(image) && !(m_writing.pictures && isTrackingPicture(image)))
        m_out += escapedHtml(htmlAttribute(image, "alt"));
}

void AllowedHtmlWriter::reportHead(const GumboElement &head)
{
    for (unsigned i = 0; i < head.children.length; ++i) {
        const auto *child = static_cast<const GumboNode *>(head.children.data[i]);
        if (child->type == GUMBO_NODE_ELEMENT)
            m_blocked->report(child->v.element);
    }
}

void AllowedHtmlWriter::addText(const GumboNode &node)
{
    if (node.type == GUMBO_NODE_TEXT || node.type == GUMBO_NODE_WHITESPACE || node.type == GUMBO_NODE_CDATA)
        m_out += escapedHtml(QString::fromUtf8(node.v.text.text));
}

void AllowedHtmlWriter::open(const GumboNode &node)
{
    const GumboElement &element = node.v.element;
    if (element.tag == GUMBO_TAG_TABLE)
        m_keptTables.push_back(isKeptTable(node));
    const QByteArray name = nameFor(element);
    Open opened;
    if (!name.isEmpty() && (m_depth < maxOutputDepth || isVoidHtml(element.tag))) {
        opened.start = m_out.size();
        writeStart(element, name, &opened);
        opened.contentStart = m_out.size();
        m_dataTables += element.tag == GUMBO_TAG_TABLE;
        m_depth += opened.depth;
    } else if (element.tag == GUMBO_TAG_TABLE) {
        m_keptTables.back() = false;
    }
    m_open.push_back(opened);
}

bool AllowedHtmlWriter::isKeptTable(const GumboNode &table) const
{
    const HtmlTableFacts facts = m_tables.value(&table);
    return !facts.isLayout() && facts.dataHeight <= maxTablesInOneAnother && m_dataTables < maxTablesInOneAnother;
}

/// The name to write the element under; empty to leave it out and keep its content.
QByteArray AllowedHtmlWriter::nameFor(const GumboElement &element) const
{
    if (fateOf(element) != HtmlFate::Keep)
        return {};
    if (element.tag == GUMBO_TAG_A && safeLink(htmlAttribute(element, "href")).isEmpty())
        return {};
    const QByteArray name = gumbo_normalized_tagname(element.tag);
    switch (element.tag) {
    case GUMBO_TAG_TD:
    case GUMBO_TAG_TH:
    case GUMBO_TAG_CAPTION:
        return inKeptTable() ? name : QByteArray("div");
    case GUMBO_TAG_TABLE:
    case GUMBO_TAG_TBODY:
    case GUMBO_TAG_THEAD:
    case GUMBO_TAG_TFOOT:
    case GUMBO_TAG_TR:
        return inKeptTable() ? name : QByteArray();
    case GUMBO_TAG_B:
        return m_writing.pictures && isUnboldHtml(element) ? QByteArray("span") : name;
    default:
        return name;
    }
}

void AllowedHtmlWriter::writeStart(const GumboElement &element, const QByteArray &name, Open *opened)
{
    const bool isCellAsBlock = name == "div" && element.tag != GUMBO_TAG_DIV;
    m_out += u'<' + QLatin1StringView(name) + (isCellAsBlock ? QString() : keptAttributes(element));
    const HtmlMeaning meaning = m_writing.pictures ? meaningOf(element) : HtmlMeaning();
    m_out += meaning.alignment + u'>';
    if (element.tag == GUMBO_TAG_PRE && beginsWithLineEnd(element))
        m_out += u'\n'; // the parser swallows the first one
    if (isVoidHtml(element.tag))
        return;
    opened->end = u"</"_s + QLatin1StringView(name) + u'>';
    opened->depth = 1 + static_cast<int>(meaning.elements.size());
    for (const QString &each : meaning.elements) {
        m_out += u'<' + each + u'>';
        opened->end.prepend(u"</"_s + each + u'>');
    }
}

}
