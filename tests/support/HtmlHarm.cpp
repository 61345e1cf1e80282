// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/HtmlHarm.h"

#include <QSet>

#include <algorithm>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

bool isAllowedName(QStringView name)
{
    static const QSet<QString> names = [] {
        const QString list =
            u"a abbr b blockquote br caption center cite code dd del dfn div dl dt em h1 h2 h3 h4 h5 h6 "
            "hr i img ins kbd li mark ol p pre q s samp small span strike strong sub sup table tbody "
            "td tfoot th thead tr tt u ul var"_s;
        const QStringList each = list.split(u' ');
        return QSet<QString>(each.cbegin(), each.cend());
    }();
    return names.contains(name.toString());
}

bool isNumberBelow(QStringView value, qsizetype limit)
{
    bool ok = false;
    const qlonglong number = value.toLongLong(&ok);
    return ok && number >= 0 && number < limit;
}

bool isAllowedPair(QStringView tag, QStringView name, QStringView value, qsizetype pictures)
{
    if (name == u"href")
        return tag == u"a" &&
               (value.startsWith(u"http://", Qt::CaseInsensitive) ||
                value.startsWith(u"https://", Qt::CaseInsensitive) ||
                value.startsWith(u"mailto:", Qt::CaseInsensitive) || value.startsWith(u"tel:", Qt::CaseInsensitive));
    if (name == u"rel")
        return tag == u"a" && value == u"noopener";
    if (name == u"dir")
        return value == u"ltr" || value == u"rtl";
    if (name == u"colspan" || name == u"rowspan")
        return (tag == u"td" || tag == u"th") && isNumberBelow(value, 21);
    if (name == u"start")
        return tag == u"ol" && isNumberBelow(value, 1'000'000);
    if (name == u"align")
        return value == u"right" || value == u"center";
    if (tag != u"img")
        return false;
    const QStringView scheme = u"fm-picture:";
    return name == u"alt" || ((name == u"width" || name == u"height") && isNumberBelow(value, 2'001)) ||
           (name == u"src" && value.startsWith(scheme) && isNumberBelow(value.mid(scheme.size()), pictures));
}

qsizetype endOfName(QStringView html, qsizetype at)
{
    while (at < html.size() && ((html[at] >= u'a' && html[at] <= u'z') || (html[at] >= u'0' && html[at] <= u'9')))
        ++at;
    return at;
}

/// Reads the tag at `at` and puts it behind; what is wrong with it otherwise.
QString harmInTag(QStringView html, qsizetype *at, qsizetype pictures)
{
    const QString harm = u"tag "_s + html.mid(*at, 80).toString();
    const bool isEnd = html.mid(*at, 2) == u"</";
    qsizetype i = *at + (isEnd ? 2 : 1);
    const qsizetype nameEnd = endOfName(html, i);
    const QStringView tag = html.mid(i, nameEnd - i);
    if (!isAllowedName(tag) || (tag == u"img" && pictures == 0))
        return harm;
    i = nameEnd;
    while (!isEnd && i < html.size() && html[i] == u' ') {
        const qsizetype attributeEnd = endOfName(html, i + 1);
        const QStringView name = html.mid(i + 1, attributeEnd - i - 1);
        if (html.mid(attributeEnd, 2) != u"=\"")
            return harm;
        const qsizetype close = html.indexOf(u'"', attributeEnd + 2);
        if (close < 0)
            return harm;
        const QStringView value = html.mid(attributeEnd + 2, close - attributeEnd - 2);
        if (value.contains(u'<') || value.contains(u'>') || !isAllowedPair(tag, name, value, pictures))
            return harm;
        i = close + 1;
    }
    if (i >= html.size() || html[i] != u'>')
        return harm;
    *at = i + 1;
    return {};
}

}

QString harmInHtml(const QString &html, qsizetype pictures)
{
    for (qsizetype at = 0; at < html.size();) {
        if (html[at] == u'<') {
            if (const QString harm = harmInTag(html, &at, pictures); !harm.isEmpty())
                return harm;
            continue;
        }
        if (html[at] == u'>')
            return u"stray > near "_s + html.mid(std::max<qsizetype>(0, at - 40), 80);
        ++at;
    }
    return {};
}

}
