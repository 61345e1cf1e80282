// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/HtmlSanitizer.h"

#include "core/text/HtmlAllowList.h"
#include "core/text/HtmlTables.h"
#include "core/text/HtmlText.h"
#include "core/text/HtmlTree.h"

#include <QSet>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int maxOutputDepth = 200;
constexpr int maxTablesInOneAnother = 2;
constexpr int maxRewrites = 6;
constexpr qsizetype maxBlocked = 100;
constexpr qsizetype longestBlocked = 200;

/// Collects, each once, what was taken out.
class BlockedList
{
public:
    void add(const QString &what)
    {
        if (m_list.size() >= maxBlocked || m_seen.contains(what))
            return;
        m_seen.insert(what);
        m_list << what.left(longestBlocked);
    }

    QStringList take() { return std::move(m_list); }

private:
    QStringList m_list;
    QSet<QString> m_seen;
};

QString blockedImageName(const QString &source)
{
    const QString src = source.simplified();
    if (src.startsWith("cid:"_L1, Qt::CaseInsensitive))
        return u"embedded image "_s + src;
    if (src.startsWith("data:"_L1, Qt::CaseInsensitive))
        return u"inline image"_s;
    const bool isRemote = src.startsWith("http"_L1, Qt::CaseInsensitive) || src.startsWith("//"_L1);
    return (isRemote ? u"remote image "_s : u"image "_s) + src;
}

bool styleLoads(const QString &style)
{
    return style.contains("url"_L1, Qt::CaseInsensitive) || style.contains(u'\\') ||
           style.contains("expression"_L1, Qt::CaseInsensitive) || style.contains("@import"_L1, Qt::CaseInsensitive);
}

void reportAttribute(const GumboAttribute &attribute, BlockedList *blocked)
{
    const QString name = QString::fromUtf8(attribute.name).toLower();
    const QString value = QString::fromUtf8(attribute.value);
    if (name.startsWith("on"_L1))
        blocked->add(u"event handler "_s + name);
    else if (name == "background"_L1)
        blocked->add(u"remote background "_s + value.trimmed());
    else if (name == "style"_L1 && styleLoads(value))
        blocked->add(u"style that loads"_s);
    else if (name == "srcset"_L1 || name == "poster"_L1 || name == "ping"_L1 || name == "formaction"_L1)
        blocked->add(u"attribute "_s + name);
}

void reportElement(const GumboElement &element, BlockedList *blocked)
{
    for (unsigned i = 0; i < element.attributes.length; ++i)
        reportAttribute(*static_cast<const GumboAttribute *>(element.attributes.data[i]), blocked);
    if (element.tag == GUMBO_TAG_IMG || element.tag == GUMBO_TAG_IMAGE) {
        blocked->add(blockedImageName(htmlAttribute(element, "src")));
        return;
    }
    if (element.tag == GUMBO_TAG_A) {
        const QString href = htmlAttribute(element, "href").trimmed();
        if (!href.isEmpty() && safeLink(href).isEmpty())
            blocked->add(u"link "_s + href.simplified().left(60));
        return;
    }
    static const QSet<QString> silent{u"head"_s, u"title"_s,    u"meta"_s,    u"html"_s,
                                      u"body"_s, u"noscript"_s, u"template"_s};
    const QString name = htmlTagName(element);
    const bool isWorthSaying = fateOf(element) == HtmlFate::Drop || element.tag == GUMBO_TAG_FORM;
    if (isWorthSaying && !silent.contains(name))
        blocked->add(name);
}

/// Writes one tree as HTML from the allow-list.
class AllowedHtmlWriter
{
public:
    AllowedHtmlWriter(const GumboNode &root, BlockedList *blocked) : m_tables(htmlTables(root)), m_blocked(blocked) {}

    bool enter(const GumboNode &node)
    {
        if (node.type != GUMBO_NODE_ELEMENT && node.type != GUMBO_NODE_TEMPLATE) {
            addText(node);
            return false;
        }
        const GumboElement &element = node.v.element;
        reportElement(element, m_blocked);
        if (isDropped(element))
            return false;
        open(node);
        return true;
    }

    void leave(const GumboNode &node)
    {
        const Open opened = m_open.back();
        m_open.pop_back();
        const GumboTag tag = node.v.element.tag;
        if (tag == GUMBO_TAG_TABLE)
            m_keptTables.pop_back();
        if (opened.end.isEmpty())
            return;
        --m_depth;
        m_dataTables -= tag == GUMBO_TAG_TABLE;
        const bool isEmpty = m_out.size() == opened.contentStart;
        if (isEmpty && isEmptyWorthless(tag) && tag != GUMBO_TAG_TR)
            m_out.truncate(opened.start);
        else
            m_out += opened.end;
    }

    QString take() { return m_out.trimmed(); }

private:
    struct Open
    {
        QString end; ///< empty if the element itself was not allowedHtml
        qsizetype start = 0;
        qsizetype contentStart = 0;
    };

    bool isDropped(const GumboElement &element)
    {
        if (element.tag == GUMBO_TAG_IMG || element.tag == GUMBO_TAG_IMAGE)
            m_out += escapedHtml(isHiddenHtml(element) ? QString() : htmlAttribute(element, "alt"));
        if (element.tag == GUMBO_TAG_HEAD) // what it would load is worth a word, its title is not
            reportHead(element);
        return fateOf(element) == HtmlFate::Drop || isHiddenHtml(element);
    }

    void reportHead(const GumboElement &head)
    {
        for (unsigned i = 0; i < head.children.length; ++i) {
            const auto *child = static_cast<const GumboNode *>(head.children.data[i]);
            if (child->type == GUMBO_NODE_ELEMENT)
                reportElement(child->v.element, m_blocked);
        }
    }

    void addText(const GumboNode &node)
    {
        if (node.type == GUMBO_NODE_TEXT || node.type == GUMBO_NODE_WHITESPACE || node.type == GUMBO_NODE_CDATA)
            m_out += escapedHtml(QString::fromUtf8(node.v.text.text));
    }

    void open(const GumboNode &node)
    {
        const GumboElement &element = node.v.element;
        if (element.tag == GUMBO_TAG_TABLE)
            m_keptTables.push_back(isKeptTable(node));
        const QByteArray name = nameFor(element);
        Open opened;
        if (!name.isEmpty() && (m_depth < maxOutputDepth || isVoidHtml(element.tag))) {
            opened.start = m_out.size();
            writeStart(element, name);
            opened.contentStart = m_out.size();
            m_dataTables += element.tag == GUMBO_TAG_TABLE;
            if (!isVoidHtml(element.tag)) {
                opened.end = u"</"_s + QLatin1StringView(name) + u'>';
                ++m_depth;
            }
        } else if (element.tag == GUMBO_TAG_TABLE) {
            m_keptTables.back() = false;
        }
        m_open.push_back(opened);
    }

    bool isKeptTable(const GumboNode &table) const
    {
        const HtmlTableFacts facts = m_tables.value(&table);
        return !facts.isLayout() && facts.dataHeight <= maxTablesInOneAnother && m_dataTables < maxTablesInOneAnother;
    }

    /// The name to write the element under; empty to leave it out and keep its content.
    QByteArray nameFor(const GumboElement &element) const
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
        default:
            return name;
        }
    }

    bool inKeptTable() const { return !m_keptTables.empty() && m_keptTables.back(); }

    void writeStart(const GumboElement &element, const QByteArray &name)
    {
        const bool isCellAsBlock = name == "div" && element.tag != GUMBO_TAG_DIV;
        m_out += u'<' + QLatin1StringView(name) + (isCellAsBlock ? QString() : keptAttributes(element)) + u'>';
        if (element.tag == GUMBO_TAG_PRE && beginsWithLineEnd(element))
            m_out += u'\n'; // the parser swallows the first one
    }

    static bool beginsWithLineEnd(const GumboElement &element)
    {
        if (element.children.length == 0)
            return false;
        const auto *first = static_cast<const GumboNode *>(element.children.data[0]);
        return (first->type == GUMBO_NODE_TEXT || first->type == GUMBO_NODE_WHITESPACE) &&
               first->v.text.text[0] == '\n';
    }

    QString m_out;
    QHash<const GumboNode *, HtmlTableFacts> m_tables;
    BlockedList *m_blocked;
    std::vector<Open> m_open;
    std::vector<bool> m_keptTables;
    int m_depth = 0;
    int m_dataTables = 0;
};

QString allowedHtml(const HtmlTree &tree, BlockedList *blocked)
{
    AllowedHtmlWriter writer(*tree.root(), blocked);
    walkHtml(
        *tree.root(), [&](const GumboNode &node) { return writer.enter(node); },
        [&](const GumboNode &node) { writer.leave(node); });
    return writer.take();
}

QString htmlParagraphs(const QString &text)
{
    QString html;
    for (const QString &paragraph : text.split(u"\n\n"_s, Qt::SkipEmptyParts)) {
        const QString lines = escapedHtml(paragraph).trimmed().replace(u'\n', u"<br>"_s);
        html += lines.isEmpty() ? QString() : u"<p>"_s + lines + u"</p>"_s;
    }
    return html;
}

/// What is written may be read otherwise than the tree it came from (a paragraph that lost the button around it
/// closes the paragraph outside): that is how sanitisers are tricked. So it is read and written again until nothing
/// changes.
QString settledHtml(QString html)
{
    BlockedList ignored;
    for (int i = 0; i < maxRewrites; ++i) {
        const auto tree = HtmlTree::parse(html);
        if (!tree)
            break;
        const QString again = allowedHtml(*tree, &ignored);
        if (again == html)
            return html;
        html = again;
    }
    return htmlParagraphs(textWithoutTags(html));
}

}

SanitisedHtml sanitiseHtml(const QString &html)
{
    const auto tree = HtmlTree::parse(html);
    if (!tree) {
        const QString text = textWithoutTags(html);
        return {htmlParagraphs(text), text, {u"markup too large or too deep"_s}};
    }
    BlockedList blocked;
    const QString once = allowedHtml(*tree, &blocked);
    return {settledHtml(once), htmlToText(*tree), blocked.take()};
}

}
