// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/HtmlBlocked.h"

#include "core/text/HtmlAllowList.h"
#include "core/text/HtmlPictureShelf.h"
#include "core/text/HtmlTree.h"

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype maxBlocked = 100;
constexpr qsizetype longestBlocked = 200;

QString blockedImageName(const GumboElement &element)
{
    const QString src = htmlAttribute(element, "src").simplified().left(longestBlocked);
    if (src.startsWith("cid:"_L1, Qt::CaseInsensitive))
        return u"embedded image "_s + src;
    if (src.startsWith("data:"_L1, Qt::CaseInsensitive))
        return u"inline image"_s;
    const bool isRemote = src.startsWith("http"_L1, Qt::CaseInsensitive) || src.startsWith("//"_L1);
    if (isRemote && isTrackingPicture(element))
        return u"tracking picture "_s + src;
    return (isRemote ? u"remote image "_s : u"image "_s) + src;
}

bool styleLoads(const QString &style)
{
    return style.contains("url"_L1, Qt::CaseInsensitive) || style.contains(u'\\') ||
           style.contains("expression"_L1, Qt::CaseInsensitive) || style.contains("@import"_L1, Qt::CaseInsensitive);
}

bool isImage(const GumboElement &element)
{
    return element.tag == GUMBO_TAG_IMG || element.tag == GUMBO_TAG_IMAGE;
}

}

void HtmlBlocked::add(const QString &what)
{
    if (m_list.size() >= maxBlocked || m_seen.contains(what))
        return;
    m_seen.insert(what);
    m_list << what.left(longestBlocked);
}

void HtmlBlocked::reportAttribute(const GumboAttribute &attribute)
{
    const QString name = QString::fromUtf8(attribute.name).toLower();
    const QString value = QString::fromUtf8(attribute.value);
    if (name.startsWith("on"_L1))
        add(u"event handler "_s + name);
    else if (name == "background"_L1)
        add(u"remote background "_s + value.trimmed());
    else if (name == "style"_L1 && styleLoads(value))
        add(u"style that loads"_s);
    else if (name == "srcset"_L1 || name == "poster"_L1 || name == "ping"_L1 || name == "formaction"_L1)
        add(u"attribute "_s + name);
}

void HtmlBlocked::report(const GumboElement &element, bool keepsPicture)
{
    for (unsigned i = 0; i < element.attributes.length; ++i)
        reportAttribute(*static_cast<const GumboAttribute *>(element.attributes.data[i]));
    if (isImage(element)) {
        if (!keepsPicture)
            add(blockedImageName(element));
        return;
    }
    if (element.tag == GUMBO_TAG_A) {
        const QString href = htmlAttribute(element, "href").trimmed();
        if (!href.isEmpty() && safeLink(href).isEmpty())
            add(u"link "_s + href.simplified().left(60));
        return;
    }
    static const QSet<QString> silent{u"head"_s, u"title"_s,    u"meta"_s,    u"html"_s,
                                      u"body"_s, u"noscript"_s, u"template"_s};
    const QString name = htmlTagName(element);
    const bool isWorthSaying = fateOf(element) == HtmlFate::Drop || element.tag == GUMBO_TAG_FORM;
    if (isWorthSaying && !silent.contains(name))
        add(name);
}

void HtmlBlocked::reportHidden(const GumboNode &hidden)
{
    walkHtml(
        hidden,
        [this, &hidden](const GumboNode &node) {
            const bool isElement = node.type == GUMBO_NODE_ELEMENT || node.type == GUMBO_NODE_TEMPLATE;
            if (&node != &hidden && isElement && isImage(node.v.element))
                report(node.v.element);
            return isElement;
        },
        [](const GumboNode &) {});
}

}
