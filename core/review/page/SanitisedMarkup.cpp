// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/page/SanitisedMarkup.h"

#include "core/text/HtmlAllowList.h"
#include "core/text/HtmlSanitizer.h"

#include <QHash>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype mostOpenInPage = 256;

/// What an element of a mail is called in the page; not there: its content alone stays. Headings become paragraphs that
/// look like ones, since the page's outline is not the sender's to write.
const QHash<QString, QString> &pageElements()
{
    static const QHash<QString, QString> elements = [] {
        QHash<QString, QString> all{{u"center"_s, u"div"_s}, {u"strike"_s, u"s"_s}, {u"tt"_s, u"code"_s}};
        for (const char *name :
             {"a",     "abbr", "b",     "blockquote", "br",    "caption", "cite", "code",   "dd",  "del",  "dfn",
              "div",   "dl",   "dt",    "em",         "hr",    "i",       "ins",  "kbd",    "li",  "mark", "ol",
              "p",     "pre",  "q",     "s",          "samp",  "small",   "span", "strong", "sub", "sup",  "table",
              "tbody", "td",   "tfoot", "th",         "thead", "tr",      "u",    "ul",     "var"})
            all.insert(QLatin1StringView(name), QLatin1StringView(name));
        for (int level = 1; level <= 6; ++level)
            all.insert(u"h%1"_s.arg(level), u"div"_s);
        return all;
    }();
    return elements;
}

bool isVoidInPage(const QString &name)
{
    return name == "br"_L1 || name == "hr"_L1;
}

/// The value of one attribute as sanitiseHtml() writes them; what it escaped is read back, nothing else is.
QString pageAttribute(QStringView attributes, QLatin1StringView name)
{
    const QString start = u' ' + name + "=\""_L1;
    const qsizetype at = attributes.indexOf(start);
    if (at < 0)
        return {};
    const qsizetype from = at + start.size();
    const qsizetype to = attributes.indexOf(u'"', from);
    QString value = attributes.mid(from, to < 0 ? 0 : to - from).toString();
    return value.replace("&lt;"_L1, "<"_L1)
        .replace("&gt;"_L1, ">"_L1)
        .replace("&quot;"_L1, "\""_L1)
        .replace("&amp;"_L1, "&"_L1);
}

QString numberInPage(QStringView attributes, QLatin1StringView name, int most)
{
    const int value = pageAttribute(attributes, name).toInt();
    return value < 2 ? QString() : u" %1=\"%2\""_s.arg(name).arg(std::min(value, most));
}

QString directionInPage(QStringView attributes)
{
    const QString dir = pageAttribute(attributes, "dir"_L1);
    return dir == "rtl"_L1 || dir == "ltr"_L1 ? u" dir=\"%1\""_s.arg(dir) : QString();
}

}

void SanitisedMarkup::write(const QString &html)
{
    writeTags(sanitiseHtml(html).html);
}

void SanitisedMarkup::writeTags(QStringView html)
{
    qsizetype at = 0;
    while (at < html.size()) {
        const qsizetype tag = html.indexOf(u'<', at);
        writeText(html.mid(at, (tag < 0 ? html.size() : tag) - at));
        if (tag < 0)
            break;
        const qsizetype end = html.indexOf(u'>', tag);
        if (end < 0)
            break;
        writeTag(html.mid(tag + 1, end - tag - 1));
        at = end + 1;
    }
    while (!m_open.isEmpty())
        close(m_open.constLast());
}

/// Text keeps its character references: they make characters, never tags.
void SanitisedMarkup::writeText(QStringView text)
{
    for (const QChar c : text) {
        if (c == u'>')
            m_out += "&gt;"_L1;
        else if (c == u'\n' || c == u'\t' || !Markup::isLeftOut(c))
            m_out += c;
    }
}

void SanitisedMarkup::writeTag(QStringView tag)
{
    const bool isEnd = tag.startsWith(u'/');
    if (isEnd)
        tag = tag.mid(1);
    qsizetype size = 0;
    while (size < tag.size() && (tag[size].isLower() || tag[size].isDigit()))
        ++size;
    const QString name = tag.left(size).toString();
    if (!pageElements().contains(name) || (size < tag.size() && tag[size] != u' '))
        return;
    if (isEnd)
        close(name);
    else if (m_open.size() < mostOpenInPage)
        open(name, tag.mid(size));
}

void SanitisedMarkup::open(const QString &name, QStringView attributes)
{
    if (name == "blockquote"_L1 && !m_open.contains(name))
        m_out += u"<details class=\"q\"><summary>%1</summary>"_s.arg(m_quotation);
    m_out += u'<' + pageElements().value(name);
    if (name.size() == 2 && name[0] == u'h' && name[1].isDigit())
        m_out += " class=\"h\""_L1;
    if (name == "a"_L1)
        openLink(attributes);
    else if (name == "td"_L1 || name == "th"_L1)
        m_out += numberInPage(attributes, "colspan"_L1, 20) + numberInPage(attributes, "rowspan"_L1, 20);
    else if (name == "ol"_L1)
        m_out += numberInPage(attributes, "start"_L1, 1'000'000);
    m_out += directionInPage(attributes) + u'>';
    if (!isVoidInPage(name))
        m_open.append(name);
}

void SanitisedMarkup::openLink(QStringView attributes)
{
    const QString link = safeLink(pageAttribute(attributes, "href"_L1));
    if (!link.isEmpty())
        m_out += u" href=\"%1\" rel=\"noreferrer noopener\" target=\"_blank\""_s.arg(Markup::escaped(link));
}

void SanitisedMarkup::close(const QString &name)
{
    const qsizetype at = m_open.lastIndexOf(name);
    if (at < 0)
        return;
    while (m_open.size() > at) {
        const QString last = m_open.takeLast();
        m_out += "</"_L1 + pageElements().value(last) + u'>';
        if (last == "blockquote"_L1 && !m_open.contains(last))
            m_out += "</details>"_L1;
    }
}

}
