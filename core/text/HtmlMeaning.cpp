// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/HtmlMeaning.h"

#include "core/text/HtmlTree.h"

#include <algorithm>
#include <array>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

constexpr std::array meaningInlines{GUMBO_TAG_SPAN, GUMBO_TAG_A};
constexpr std::array meaningBlocks{GUMBO_TAG_P,  GUMBO_TAG_DIV, GUMBO_TAG_TD, GUMBO_TAG_TH, GUMBO_TAG_LI, GUMBO_TAG_H1,
                                   GUMBO_TAG_H2, GUMBO_TAG_H3,  GUMBO_TAG_H4, GUMBO_TAG_H5, GUMBO_TAG_H6};

template <size_t count>
bool isOneOf(const std::array<GumboTag, count> &tags, GumboTag tag)
{
    return std::find(tags.begin(), tags.end(), tag) != tags.end();
}

bool isBoldWeight(const QString &weight)
{
    return weight == "bold"_L1 || weight == "bolder"_L1 || weight.toInt() >= 600;
}

bool isHeading(GumboTag tag)
{
    return tag == GUMBO_TAG_TH || (isOneOf(meaningBlocks, tag) && tag >= GUMBO_TAG_H1 && tag <= GUMBO_TAG_H6);
}

QString alignmentOf(const GumboElement &element)
{
    QString align = htmlStyleValue(element, "text-align"_L1);
    if (align.isEmpty())
        align = htmlAttribute(element, "align").toLower();
    return align == "right"_L1 || align == "center"_L1 ? u" align=\"%1\""_s.arg(align) : QString();
}

}

HtmlMeaning meaningOf(const GumboElement &element)
{
    HtmlMeaning meaning;
    const bool isBlock = isOneOf(meaningBlocks, element.tag);
    if (isBlock)
        meaning.alignment = alignmentOf(element);
    if ((!isBlock && !isOneOf(meaningInlines, element.tag)) || !hasHtmlAttribute(element, "style"))
        return meaning;
    if (!isHeading(element.tag) && isBoldWeight(htmlStyleValue(element, "font-weight"_L1)))
        meaning.elements << u"b"_s;
    const QString slant = htmlStyleValue(element, "font-style"_L1);
    if (slant == "italic"_L1 || slant == "oblique"_L1)
        meaning.elements << u"i"_s;
    if (htmlStyleValue(element, "text-decoration"_L1).contains("line-through"_L1) ||
        htmlStyleValue(element, "text-decoration-line"_L1).contains("line-through"_L1))
        meaning.elements << u"s"_s;
    return meaning;
}

bool isUnboldHtml(const GumboElement &element)
{
    const QString weight = htmlStyleValue(element, "font-weight"_L1);
    return weight == "normal"_L1 || weight == "400"_L1;
}

}
