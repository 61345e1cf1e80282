// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/HtmlText.h"

#include "core/text/HtmlScanner.h"
#include "core/text/HtmlTables.h"
#include "core/text/HtmlTextWriter.h"
#include "core/text/HtmlTree.h"

#include <algorithm>
#include <array>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype longestRowCell = 160; // a longer cell is prose, and a row of prose is layout
constexpr qsizetype longestLinkCompared = 4'096;

enum class TextShape { Inline, Block, Paragraph, Hidden };

constexpr std::array unseenTags{
    GUMBO_TAG_HEAD,     GUMBO_TAG_STYLE,   GUMBO_TAG_SCRIPT, GUMBO_TAG_TITLE, GUMBO_TAG_TEMPLATE, GUMBO_TAG_NOSCRIPT,
    GUMBO_TAG_IFRAME,   GUMBO_TAG_OBJECT,  GUMBO_TAG_SVG,    GUMBO_TAG_MATH,  GUMBO_TAG_SELECT,   GUMBO_TAG_TEXTAREA,
    GUMBO_TAG_NOFRAMES, GUMBO_TAG_NOEMBED, GUMBO_TAG_VIDEO,  GUMBO_TAG_AUDIO, GUMBO_TAG_CANVAS,   GUMBO_TAG_DATALIST};

constexpr std::array paragraphTags{GUMBO_TAG_P,   GUMBO_TAG_H1, GUMBO_TAG_H2,  GUMBO_TAG_H3,
                                   GUMBO_TAG_H4,  GUMBO_TAG_H5, GUMBO_TAG_H6,  GUMBO_TAG_BLOCKQUOTE,
                                   GUMBO_TAG_PRE, GUMBO_TAG_DL, GUMBO_TAG_XMP, GUMBO_TAG_LISTING};

constexpr std::array blockTags{
    GUMBO_TAG_DIV,     GUMBO_TAG_SECTION,    GUMBO_TAG_ARTICLE, GUMBO_TAG_HEADER, GUMBO_TAG_FOOTER, GUMBO_TAG_ADDRESS,
    GUMBO_TAG_LI,      GUMBO_TAG_DT,         GUMBO_TAG_DD,      GUMBO_TAG_CENTER, GUMBO_TAG_FORM,   GUMBO_TAG_FIELDSET,
    GUMBO_TAG_FIGURE,  GUMBO_TAG_FIGCAPTION, GUMBO_TAG_MAIN,    GUMBO_TAG_NAV,    GUMBO_TAG_ASIDE,  GUMBO_TAG_DETAILS,
    GUMBO_TAG_SUMMARY, GUMBO_TAG_CAPTION,    GUMBO_TAG_TABLE,   GUMBO_TAG_TR,     GUMBO_TAG_HR,     GUMBO_TAG_LEGEND};

TextShape shapeOf(GumboTag tag)
{
    const auto isIn = [&](const auto &tags) { return std::find(tags.begin(), tags.end(), tag) != tags.end(); };
    if (isIn(unseenTags))
        return TextShape::Hidden;
    if (isIn(paragraphTags))
        return TextShape::Paragraph;
    return isIn(blockTags) ? TextShape::Block : TextShape::Inline;
}

/// A link's address without what a reader would not miss.
QStringView bareUrl(QStringView url)
{
    url = url.trimmed();
    for (const auto start : {"https://"_L1, "http://"_L1, "mailto:"_L1, "www."_L1}) {
        if (url.startsWith(start, Qt::CaseInsensitive))
            url = url.mid(start.size());
    }
    while (url.endsWith(u'/'))
        url.chop(1);
    return url;
}

bool isWebAddress(QStringView url)
{
    return url.startsWith("http://"_L1, Qt::CaseInsensitive) || url.startsWith("https://"_L1, Qt::CaseInsensitive);
}

/// What to show of a link whose text is `text`, empty if the text is enough.
QString addressBehind(QStringView text, QStringView href)
{
    const bool isMail = href.startsWith("mailto:"_L1, Qt::CaseInsensitive);
    if (!isMail && !isWebAddress(href))
        return {};
    if (isMail)
        href = href.left(std::find(href.begin(), href.end(), u'?') - href.begin()).mid(7);
    const bool isTold = text.size() <= longestLinkCompared && text.contains(bareUrl(href), Qt::CaseInsensitive);
    return isTold || href.isEmpty() ? QString() : href.toString();
}

/// Mastodon shortens what it shows of a link and keeps the rest in invisible spans.
bool isShortenedLink(const GumboNode &link)
{
    const GumboVector &children = link.v.element.children;
    for (unsigned i = 0; i < std::min(children.length, 8U); ++i) {
        const auto *child = static_cast<const GumboNode *>(children.data[i]);
        if (child->type == GUMBO_NODE_ELEMENT &&
            (hasHtmlClass(child->v.element, u"invisible") || hasHtmlClass(child->v.element, u"ellipsis")))
            return true;
    }
    return false;
}

/// Turns a tree into text while walking it.
class TextRenderer
{
public:
    explicit TextRenderer(const GumboNode &root) : m_tables(htmlTables(root)) {}

    bool enter(const GumboNode &node)
    {
        if (node.type != GUMBO_NODE_ELEMENT) {
            if (node.type == GUMBO_NODE_TEXT || node.type == GUMBO_NODE_WHITESPACE || node.type == GUMBO_NODE_CDATA)
                addText(QString::fromUtf8(node.v.text.text));
            return false;
        }
        const GumboElement &element = node.v.element;
        if (shapeOf(element.tag) == TextShape::Hidden || isHiddenHtml(element) || hasHtmlClass(element, u"invisible"))
            return false;
        breakAround(element);
        return open(node);
    }

    void leave(const GumboNode &node)
    {
        close(node);
        breakAround(node.v.element);
    }

    QString take() { return m_writer.take(); }

private:
    bool isDataTable(const GumboNode &table) const
    {
        const HtmlTableFacts facts = m_tables.value(&table);
        return !facts.isLayout() && !facts.hasTable && facts.longestCell <= longestRowCell;
    }

    void addText(const QString &text)
    {
        const bool isBlank = std::all_of(text.begin(), text.end(), [](QChar c) { return c.isSpace(); });
        for (; m_cellsPassed > 0 && !isBlank; --m_cellsPassed)
            m_writer.addText(u" | ");
        if (m_preformatted > 0 && m_rows == 0)
            m_writer.addPreformatted(text);
        else
            m_writer.addText(text);
    }

    /// Within a row of data every break is a space, or the row would fall apart.
    void breakBlock(int lines)
    {
        if (m_rows > 0)
            m_writer.addText(u" ");
        else
            m_writer.breakBlock(lines);
    }

    void breakAround(const GumboElement &element)
    {
        const bool isList = element.tag == GUMBO_TAG_UL || element.tag == GUMBO_TAG_OL;
        const bool isWordLine = element.tag == GUMBO_TAG_P && htmlAttribute(element, "class").startsWith("Mso"_L1);
        const TextShape shape = shapeOf(element.tag);
        if (isList)
            breakBlock(m_lists.empty() ? 2 : 1);
        else if (shape == TextShape::Paragraph && !isWordLine)
            breakBlock(2);
        else if (shape != TextShape::Inline)
            breakBlock(1);
    }

    bool open(const GumboNode &node)
    {
        const GumboElement &element = node.v.element;
        switch (element.tag) {
        case GUMBO_TAG_A:
            return openLink(node);
        case GUMBO_TAG_BR:
            m_rows > 0 ? m_writer.addText(u" ") : m_writer.breakLine();
            return false;
        case GUMBO_TAG_IMG:
            addText(htmlAttribute(element, "alt"));
            return false;
        case GUMBO_TAG_HR:
            addText(u"----------"_s);
            breakBlock(1);
            return false;
        case GUMBO_TAG_Q:
            addText(u"“"_s);
            return true;
        default:
            openBlock(node);
            return true;
        }
    }

    void openBlock(const GumboNode &node)
    {
        switch (node.v.element.tag) {
        case GUMBO_TAG_PRE:
        case GUMBO_TAG_XMP:
        case GUMBO_TAG_LISTING:
            ++m_preformatted;
            break;
        case GUMBO_TAG_BLOCKQUOTE:
            m_writer.openQuote();
            break;
        case GUMBO_TAG_UL:
            m_lists.push_back(0);
            break;
        case GUMBO_TAG_OL:
            m_lists.push_back(std::max(1, htmlAttribute(node.v.element, "start").toInt()));
            break;
        case GUMBO_TAG_LI:
            openItem();
            break;
        case GUMBO_TAG_TABLE:
            m_dataTables.push_back(isDataTable(node));
            break;
        case GUMBO_TAG_TR:
            openRow();
            break;
        case GUMBO_TAG_TD:
        case GUMBO_TAG_TH:
            openCell();
            break;
        case GUMBO_TAG_P:
            m_paragraphStart = m_writer.size();
            break;
        default:
            break;
        }
    }

    void close(const GumboNode &node)
    {
        switch (node.v.element.tag) {
        case GUMBO_TAG_A:
            closeLink(node.v.element);
            break;
        case GUMBO_TAG_Q:
            addText(u"”"_s);
            break;
        case GUMBO_TAG_PRE:
        case GUMBO_TAG_XMP:
        case GUMBO_TAG_LISTING:
            --m_preformatted;
            break;
        case GUMBO_TAG_BLOCKQUOTE:
            m_writer.closePrefix();
            break;
        case GUMBO_TAG_UL:
        case GUMBO_TAG_OL:
            m_lists.pop_back();
            break;
        case GUMBO_TAG_LI:
            m_writer.setMarker({});
            m_writer.closePrefix();
            break;
        case GUMBO_TAG_TABLE:
            m_dataTables.pop_back();
            break;
        case GUMBO_TAG_TR:
            closeRow();
            break;
        case GUMBO_TAG_P:
            closeParagraph(node.v.element);
            break;
        default:
            break;
        }
    }

    /// Word writes a blank line as a paragraph that holds a no-break space.
    void closeParagraph(const GumboElement &element)
    {
        if (m_writer.size() == m_paragraphStart && m_writer.hasPendingSpace() && m_rows == 0 &&
            htmlAttribute(element, "class").startsWith("Mso"_L1))
            m_writer.breakLine();
    }

    void openItem()
    {
        m_writer.openIndent();
        const bool isNumbered = !m_lists.empty() && m_lists.back() > 0;
        m_writer.setMarker(isNumbered ? QString::number(m_lists.back()++) + u". "_s : u"• "_s);
    }

    void openRow()
    {
        m_cellsPassed = 0;
        m_isFirstCell = true;
        if (!m_dataTables.empty() && m_dataTables.back())
            ++m_rows;
    }

    void closeRow()
    {
        m_cellsPassed = 0;
        if (m_rows > 0 && !m_dataTables.empty() && m_dataTables.back())
            --m_rows;
    }

    void openCell()
    {
        if (m_rows == 0)
            m_writer.breakBlock(1);
        else if (!m_isFirstCell)
            ++m_cellsPassed;
        m_isFirstCell = false;
    }

    bool openLink(const GumboNode &node)
    {
        const GumboElement &element = node.v.element;
        const QString href = htmlAttribute(element, "href").trimmed();
        if (!hasHtmlClass(element, u"mention") && isWebAddress(href) && isShortenedLink(node)) {
            addText(href);
            return false;
        }
        m_linkStarts.push_back(m_writer.size());
        return true;
    }

    void closeLink(const GumboElement &element)
    {
        const QStringView text = m_writer.from(m_linkStarts.back()).trimmed();
        m_linkStarts.pop_back();
        const QString href = htmlAttribute(element, "href").trimmed();
        if (text.isEmpty() || href.isEmpty() || hasHtmlClass(element, u"mention"))
            return;
        const QString address = addressBehind(text, href);
        if (!address.isEmpty())
            m_writer.append(QString(u" <"_s + address + u'>'));
    }

    HtmlTextWriter m_writer;
    QHash<const GumboNode *, HtmlTableFacts> m_tables;
    std::vector<int> m_lists; ///< the next number of each open list, 0 for bullets
    std::vector<bool> m_dataTables;
    std::vector<qsizetype> m_linkStarts;
    qsizetype m_paragraphStart = 0;
    int m_preformatted = 0;
    int m_rows = 0;
    int m_cellsPassed = 0;
    bool m_isFirstCell = true;
};

QString characterOf(QByteArrayView name)
{
    static const QHash<QByteArray, char32_t> named{
        {"amp", U'&'},     {"lt", U'<'},      {"gt", U'>'},      {"quot", U'"'},     {"apos", U'\''},
        {"nbsp", 0xA0},    {"copy", 0xA9},    {"euro", 0x20AC},  {"hellip", 0x2026}, {"ndash", 0x2013},
        {"mdash", 0x2014}, {"rsquo", 0x2019}, {"lsquo", 0x2018}, {"ldquo", 0x201C},  {"rdquo", 0x201D},
        {"eacute", 0xE9},  {"auml", 0xE4},    {"ouml", 0xF6},    {"uuml", 0xFC},     {"szlig", 0xDF}};
    char32_t code = named.value(name.toByteArray());
    if (name.startsWith('#')) {
        const bool isHex = name.size() > 1 && (name[1] == 'x' || name[1] == 'X');
        code = name.sliced(isHex ? 2 : 1).toByteArray().toUInt(nullptr, isHex ? 16 : 10);
        const bool isScalar = code >= 0x20 && code <= 0x10FFFF && !(code >= 0xD800 && code <= 0xDFFF);
        code = isScalar ? code : 0xFFFD;
    }
    return code ? QString::fromUcs4(&code, 1) : QString();
}

QString withCharacterReferences(QByteArrayView source)
{
    constexpr qsizetype longestName = 10;
    QString text;
    qsizetype done = 0;
    for (qsizetype at = source.indexOf('&'); at >= 0; at = source.indexOf('&', at + 1)) {
        const qsizetype end = source.sliced(at, std::min(longestName, source.size() - at)).indexOf(';');
        const QString character = end > 1 ? characterOf(source.sliced(at + 1, end - 1)) : QString();
        if (character.isEmpty())
            continue;
        text += QString::fromUtf8(source.sliced(done, at - done)) + character;
        done = at + end + 1;
        at += end;
    }
    return text + QString::fromUtf8(source.sliced(done));
}

}

QString htmlToText(const HtmlTree &tree)
{
    TextRenderer renderer(*tree.root());
    walkHtml(
        *tree.root(), [&](const GumboNode &node) { return renderer.enter(node); },
        [&](const GumboNode &node) { renderer.leave(node); });
    return renderer.take();
}

QString htmlToText(const QString &html)
{
    const auto tree = HtmlTree::parse(html);
    return tree ? htmlToText(*tree) : textWithoutTags(html);
}

QString textWithoutTags(const QString &html)
{
    static const QList<QByteArray> lines{"br", "div", "tr", "li", "td", "th", "h1", "h2", "h3", "blockquote"};
    const QByteArray utf8 = html.toUtf8();
    HtmlScanner scanner(utf8);
    HtmlTextWriter writer;
    for (HtmlToken token = scanner.next(); token.kind != HtmlToken::Kind::End; token = scanner.next()) {
        if (token.kind == HtmlToken::Kind::Text)
            writer.addText(withCharacterReferences(token.source));
        else if (token.kind != HtmlToken::Kind::RawText && token.name == "p")
            writer.breakBlock(2);
        else if (token.kind == HtmlToken::Kind::StartTag && token.name == "br")
            writer.breakLine();
        else if (token.kind != HtmlToken::Kind::RawText && lines.contains(token.name))
            writer.breakBlock(1);
    }
    return writer.take();
}

}
