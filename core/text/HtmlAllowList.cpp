// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/HtmlAllowList.h"

#include "core/text/HtmlTree.h"

#include <algorithm>
#include <array>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype longestLink = 8'192;
constexpr int maxCellSpan = 20; // QTextDocument pays for every cell that a cellSpan names

constexpr std::array keptTags{
    GUMBO_TAG_A,      GUMBO_TAG_ABBR,   GUMBO_TAG_B,    GUMBO_TAG_BLOCKQUOTE, GUMBO_TAG_BR,    GUMBO_TAG_CAPTION,
    GUMBO_TAG_CENTER, GUMBO_TAG_CITE,   GUMBO_TAG_CODE, GUMBO_TAG_DD,         GUMBO_TAG_DEL,   GUMBO_TAG_DFN,
    GUMBO_TAG_DIV,    GUMBO_TAG_DL,     GUMBO_TAG_DT,   GUMBO_TAG_EM,         GUMBO_TAG_H1,    GUMBO_TAG_H2,
    GUMBO_TAG_H3,     GUMBO_TAG_H4,     GUMBO_TAG_H5,   GUMBO_TAG_H6,         GUMBO_TAG_HR,    GUMBO_TAG_I,
    GUMBO_TAG_INS,    GUMBO_TAG_KBD,    GUMBO_TAG_LI,   GUMBO_TAG_MARK,       GUMBO_TAG_OL,    GUMBO_TAG_P,
    GUMBO_TAG_PRE,    GUMBO_TAG_Q,      GUMBO_TAG_S,    GUMBO_TAG_SAMP,       GUMBO_TAG_SMALL, GUMBO_TAG_SPAN,
    GUMBO_TAG_STRIKE, GUMBO_TAG_STRONG, GUMBO_TAG_SUB,  GUMBO_TAG_SUP,        GUMBO_TAG_TABLE, GUMBO_TAG_TBODY,
    GUMBO_TAG_TD,     GUMBO_TAG_TFOOT,  GUMBO_TAG_TH,   GUMBO_TAG_THEAD,      GUMBO_TAG_TR,    GUMBO_TAG_TT,
    GUMBO_TAG_U,      GUMBO_TAG_UL,     GUMBO_TAG_VAR};

constexpr std::array droppedTags{
    GUMBO_TAG_HEAD,     GUMBO_TAG_SCRIPT, GUMBO_TAG_STYLE,     GUMBO_TAG_TITLE,   GUMBO_TAG_TEMPLATE,
    GUMBO_TAG_NOSCRIPT, GUMBO_TAG_IFRAME, GUMBO_TAG_OBJECT,    GUMBO_TAG_EMBED,   GUMBO_TAG_APPLET,
    GUMBO_TAG_FRAMESET, GUMBO_TAG_FRAME,  GUMBO_TAG_NOFRAMES,  GUMBO_TAG_NOEMBED, GUMBO_TAG_SELECT,
    GUMBO_TAG_TEXTAREA, GUMBO_TAG_INPUT,  GUMBO_TAG_DATALIST,  GUMBO_TAG_KEYGEN,  GUMBO_TAG_VIDEO,
    GUMBO_TAG_AUDIO,    GUMBO_TAG_SOURCE, GUMBO_TAG_TRACK,     GUMBO_TAG_CANVAS,  GUMBO_TAG_LINK,
    GUMBO_TAG_META,     GUMBO_TAG_BASE,   GUMBO_TAG_BGSOUND,   GUMBO_TAG_PARAM,   GUMBO_TAG_MAP,
    GUMBO_TAG_AREA,     GUMBO_TAG_XMP,    GUMBO_TAG_PLAINTEXT, GUMBO_TAG_IMG,     GUMBO_TAG_IMAGE,
    GUMBO_TAG_SVG,      GUMBO_TAG_MATH};

/// Characters that no text needs and Qt's text engine uses for its own ends (U+FDD0, U+FDD1, U+FFFC).
bool isUnwantedInHtml(QChar c)
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
        else if (!isUnwantedInHtml(c))
            out += c;
    }
    return out;
}

QString cellSpan(const GumboElement &element, const char *name)
{
    const int cells = htmlAttribute(element, name).toInt();
    return cells < 2 ? QString() : u" %1=\"%2\""_s.arg(QLatin1StringView(name)).arg(std::min(cells, maxCellSpan));
}

QString keptDirection(const GumboElement &element)
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
    const auto isIn = [&](const auto &tags) { return std::find(tags.begin(), tags.end(), element.tag) != tags.end(); };
    if (element.tag_namespace != GUMBO_NAMESPACE_HTML || isIn(droppedTags))
        return HtmlFate::Drop;
    return isIn(keptTags) ? HtmlFate::Keep : HtmlFate::Unwrap;
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
    link.removeIf([](QChar c) { return isUnwantedInHtml(c) || c == u'\n' || c == u'\t'; });
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
        return cellSpan(element, "colspan") + cellSpan(element, "rowspan") + keptDirection(element);
    case GUMBO_TAG_OL:
        return listStart(element) + keptDirection(element);
    default:
        return keptDirection(element);
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
