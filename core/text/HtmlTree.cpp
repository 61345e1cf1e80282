// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/HtmlTree.h"

#include "core/text/HtmlBudget.h"

#include <QList>

#include <algorithm>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int maxTreeDepth = 2'500;

int treeDepth(const GumboNode &root)
{
    int depth = 0;
    int deepest = 0;
    walkHtml(
        root,
        [&](const GumboNode &) {
            deepest = std::max(deepest, ++depth);
            return true;
        },
        [&](const GumboNode &) { --depth; });
    return deepest;
}

/// "display : NONE !important; x:y" -> ";display:none!important;x:y;"
QString tightStyle(const QString &style)
{
    QString tight = u";"_s + style.toLower() + u';';
    tight.removeIf([](QChar c) { return c.isSpace(); });
    return tight;
}

bool isZeroStyle(QStringView style, QLatin1StringView property)
{
    const qsizetype at = style.indexOf(property);
    if (at < 0)
        return false;
    const QStringView value = style.mid(at + property.size());
    const qsizetype end =
        std::find_if(value.begin(), value.end(), [](QChar c) { return c == u';' || c == u'!'; }) - value.begin();
    const QStringView number = value.left(end);
    return number == u"0"_s || number == u"0px"_s || number == u"0.0"_s || number == u"0em"_s;
}

}

std::optional<HtmlTree> HtmlTree::parse(const QString &html)
{
    HtmlTree tree;
    tree.m_utf8 = html.toUtf8();
    if (!isSafeToParse(tree.m_utf8))
        return std::nullopt;
    GumboOptions options = kGumboDefaultOptions;
    options.max_errors = 0; // they would cost more than the tree
    tree.m_output.reset(
        gumbo_parse_with_options(&options, tree.m_utf8.constData(), static_cast<size_t>(tree.m_utf8.size())));
    if (!tree.m_output || treeDepth(*tree.m_output->root) > maxTreeDepth)
        return std::nullopt;
    return tree;
}

QString htmlAttribute(const GumboElement &element, const char *name)
{
    const GumboAttribute *attribute = gumbo_get_attribute(&element.attributes, name);
    return attribute ? QString::fromUtf8(attribute->value) : QString();
}

bool hasHtmlAttribute(const GumboElement &element, const char *name)
{
    return gumbo_get_attribute(&element.attributes, name) != nullptr;
}

bool hasHtmlClass(const GumboElement &element, QStringView name)
{
    const QString classes = htmlAttribute(element, "class");
    const auto all = QStringView(classes).split(u' ', Qt::SkipEmptyParts);
    return all.contains(name);
}

QString htmlStyleValue(const GumboElement &element, QLatin1StringView property)
{
    if (!hasHtmlAttribute(element, "style"))
        return {};
    const QString style = tightStyle(htmlAttribute(element, "style"));
    const QString name = u';' + property + u':';
    const qsizetype at = style.lastIndexOf(name);
    if (at < 0)
        return {};
    const QStringView value = QStringView(style).mid(at + name.size());
    const auto end = std::find_if(value.begin(), value.end(), [](QChar c) { return c == u';' || c == u'!'; });
    return value.left(end - value.begin()).toString();
}

bool isHiddenHtml(const GumboElement &element)
{
    if (hasHtmlAttribute(element, "hidden"))
        return true;
    if (!hasHtmlAttribute(element, "style"))
        return false;
    const QString style = tightStyle(htmlAttribute(element, "style"));
    if (style.contains(";display:none"_L1) || style.contains(";visibility:hidden"_L1))
        return true;
    // font-size:0 is no sign: layouts set it on a wrapper and set it back inside.
    return isZeroStyle(style, ";opacity:"_L1) ||
           (isZeroStyle(style, ";max-height:"_L1) && style.contains(";overflow:hidden"_L1));
}

QString htmlTagName(const GumboElement &element)
{
    if (element.tag != GUMBO_TAG_UNKNOWN)
        return QString::fromLatin1(gumbo_normalized_tagname(element.tag));
    GumboStringPiece name = element.original_tag;
    gumbo_tag_from_original_text(&name);
    return QString::fromUtf8(name.data, static_cast<qsizetype>(name.length)).toLower();
}

}
