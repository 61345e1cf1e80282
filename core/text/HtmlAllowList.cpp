// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/HtmlAllowList.h"

#include "core/text/HtmlTree.h"

#include <algorithm>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype longestLink = 8'192;
constexpr int maxSpan = 20; // QTextDocument pays for every cell that a span names

/// Characters that no text needs and Qt's text engine uses for its own ends (U+FDD0, U+FDD1, U+FFFC).
bool isUnwanted(QChar c)
{
    const char16_t u = c.unicode();
    return (u < 0x20 && u != u'\n' && u != u'\t') || u == 0x7F || (u >= 0xFDD0 && u <= 0xFDEF) || u == 0xFFFC ||
           u >= 0xFFFE;
}

QString escapedFor(const QString &text, bool isAttribute)
{
    QString out;
    out.reserve(text.size() + text.size() / 8);
    for (const QChar c : text) {
        if (c == u'&')
            out += "&amp;"_L1;
        else if (c == u'<')
            out += "&lt;"_L1;
        else if (c == u'>')
            out += "&gt;"_L1;
        else if (c == u'"' && isAttribute)
            out += "&quot;"_L1;
        else if (!isUnwanted(c))
            out += c;
    }
    return out;
}

QString span(const GumboElement &element, const char *name)
{
    const int cells = htmlAttribute(element, name).toInt();
    return cells < 2 ? QString() : u" %1=\"%2\""_s.arg(QLatin1StringView(name)).arg(std::min(cells, maxSpan));
}

QString direction(const GumboElement &element)
{
    const QString dir = htmlAttribute(element, "dir").toLower();
    return dir == "rtl"_L1 || dir == "ltr"_L1 ? u" dir=\"%1\""_s.arg(dir) : QString();
}

QString listStart(const GumboElement &element)
{
    const int start = htmlAttribute(element, "start").toInt();
    return start > 1 && start < 1'000'000 ? u" start=\"%1\""_s.arg(start) : QString();
}

}

HtmlFate fateOf(const GumboElement &element)
{
    if (element.tag_namespace != GUMBO_NAMESPACE_HTML)
        return HtmlFate::Drop;
    switch (element.tag) {
    case GUMBO_TAG_A:
    case GUMBO_TAG_ABBR:
    case GUMBO_TAG_B:
    case GUMBO_TAG_BLOCKQUOTE:
    case GUMBO_TAG_BR:
    case GUMBO_TAG_CAPTION:
    case GUMBO_TAG_CENTER:
    case GUMBO_TAG_CITE:
    case GUMBO_TAG_CODE:
    case GUMBO_TAG_DD:
    case GUMBO_TAG_DEL:
    case GUMBO_TAG_DFN:
    case GUMBO_TAG_DIV:
    case GUMBO_TAG_DL:
    case GUMBO_TAG_DT:
    case GUMBO_TAG_EM:
    case GUMBO_TAG_H1:
    case GUMBO_TAG_H2:
    case GUMBO_TAG_H3:
    case GUMBO_TAG_H4:
    case GUMBO_TAG_H5:
    case GUMBO_TAG_H6:
    case GUMBO_TAG_HR:
    case GUMBO_TAG_I:
    case GUMBO_TAG_INS:
    case GUMBO_TAG_KBD:
    case GUMBO_TAG_LI:
    case GUMBO_TAG_MARK:
    case GUMBO_TAG_OL:
    case GUMBO_TAG_P:
    case GUMBO_TAG_PRE:
    case GUMBO_TAG_Q:
    case GUMBO_TAG_S:
    case GUMBO_TAG_SAMP:
    case GUMBO_TAG_SMALL:
    case GUMBO_TAG_SPAN:
    case GUMBO_TAG_STRIKE:
    case GUMBO_TAG_STRONG:
    case GUMBO_TAG_SUB:
    case GUMBO_TAG_SUP:
    case GUMBO_TAG_TABLE:
    case GUMBO_TAG_TBODY:
    case GUMBO_TAG_TD:
    case GUMBO_TAG_TFOOT:
    case GUMBO_TAG_TH:
    case GUMBO_TAG_THEAD:
    case GUMBO_TAG_TR:
    case GUMBO_TAG_TT:
    case GUMBO_TAG_U:
    case GUMBO_TAG_UL:
    case GUMBO_TAG_VAR:
        return HtmlFate::Keep;
    case GUMBO_TAG_HEAD:
    case GUMBO_TAG_SCRIPT:
    case GUMBO_TAG_STYLE:
    case GUMBO_TAG_TITLE:
    case GUMBO_TAG_TEMPLATE:
    case GUMBO_TAG_NOSCRIPT:
    case GUMBO_TAG_IFRAME:
    case GUMBO_TAG_OBJECT:
    case GUMBO_TAG_EMBED:
    case GUMBO_TAG_APPLET:
    case GUMBO_TAG_FRAMESET:
    case GUMBO_TAG_FRAME:
    case GUMBO_TAG_NOFRAMES:
    case GUMBO_TAG_NOEMBED:
    case GUMBO_TAG_SELECT:
    case GUMBO_TAG_TEXTAREA:
    case GUMBO_TAG_INPUT:
    case GUMBO_TAG_DATALIST:
    case GUMBO_TAG_KEYGEN:
    case GUMBO_TAG_VIDEO:
    case GUMBO_TAG_AUDIO:
    case GUMBO_TAG_SOURCE:
    case GUMBO_TAG_TRACK:
    case GUMBO_TAG_CANVAS:
    case GUMBO_TAG_LINK:
    case GUMBO_TAG_META:
    case GUMBO_TAG_BASE:
    case GUMBO_TAG_BGSOUND:
    case GUMBO_TAG_PARAM:
    case GUMBO_TAG_MAP:
    case GUMBO_TAG_AREA:
    case GUMBO_TAG_XMP:
    case GUMBO_TAG_PLAINTEXT:
    case GUMBO_TAG_IMG:
    case GUMBO_TAG_IMAGE:
    case GUMBO_TAG_SVG:
    case GUMBO_TAG_MATH:
        return HtmlFate::Drop;
    default:
        return HtmlFate::Unwrap;
    }
}

bool isEmptyWorthless(GumboTag tag)
{
    return !isVoidHtml(tag) && tag != GUMBO_TAG_TD && tag != GUMBO_TAG_TH;
}

bool isVoidHtml(GumboTag tag)
{
    return tag == GUMBO_TAG_BR || tag == GUMBO_TAG_HR;
}

QString safeLink(const QString &href)
{
    // The URL standard takes out tabs and line ends wherever they stand: "java\nscript:" is a script.
    QString link = href;
    link.removeIf([](QChar c) { return isUnwanted(c) || c == u'\n' || c == u'\t'; });
    link = link.trimmed();
    if (link.size() > longestLink)
        return {};
    for (const auto scheme : {"http://"_L1, "https://"_L1, "mailto:"_L1, "tel:"_L1}) {
        if (link.startsWith(scheme, Qt::CaseInsensitive) && link.size() > scheme.size())
            return link;
    }
    return {};
}

QString keptAttributes(const GumboElement &element)
{
    switch (element.tag) {
    case GUMBO_TAG_A:
        return u" href=\"%1\" rel=\"noopener\""_s.arg(escapedHtmlAttribute(safeLink(htmlAttribute(element, "href"))));
    case GUMBO_TAG_TD:
    case GUMBO_TAG_TH:
        return span(element, "colspan") + span(element, "rowspan") + direction(element);
    case GUMBO_TAG_OL:
        return listStart(element) + direction(element);
    default:
        return direction(element);
    }
}

QString escapedHtml(const QString &text)
{
    return escapedFor(text, false);
}

QString escapedHtmlAttribute(const QString &value)
{
    return escapedFor(value, true);
}

}
