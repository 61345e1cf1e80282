// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/LinkTruth.h"

#include "core/text/HtmlText.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QUrl>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

struct TruthWords
{
    Q_DECLARE_TR_FUNCTIONS(LinkTruth)
};

constexpr qsizetype longestName = 300; // a text beyond that is no name of a host

/// The host as it is asked for: letters that look alike stay apart in it.
QString askedHost(const QString &href)
{
    const QUrl url(href.trimmed());
    return url.scheme() == "mailto"_L1 ? url.path().section(u'@', -1).toLower()
                                       : url.host(QUrl::EncodeUnicode).toLower();
}

bool isUnder(const QString &host, const QString &owner)
{
    return host == owner || host.endsWith(u'.' + owner);
}

}

bool linkNamesAnother(const QString &href, const QString &text)
{
    static const QRegularExpression name(
        u"^\\W*(?:https?://)?(?:[^\\s/@]{1,64}@)?((?:[\\w-]{1,63}\\.){1,8}[\\w-]{2,24})(?:[/:?#]\\S*)?\\W*$"_s,
        QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::CaseInsensitiveOption);
    const QString said = text.simplified();
    const QString host = askedHost(href);
    if (said.size() > longestName || host.isEmpty())
        return false;
    const auto match = name.match(said);
    if (!match.hasMatch())
        return false;
    QString named = askedHost(u"https://"_s + match.captured(1));
    if (named.startsWith("www."_L1))
        named.remove(0, 4);
    return !named.isEmpty() && !isUnder(host, named) && !isUnder(named, host);
}

QString withTrueLinks(const QString &html)
{
    const QString begin = u"<a href=\""_s;
    const QString end = u"</a>"_s;
    QString out;
    qsizetype done = 0;
    for (qsizetype at = html.indexOf(begin); at >= 0; at = html.indexOf(begin, done)) {
        const qsizetype close = html.indexOf(end, at);
        const qsizetype quote = html.indexOf(u'"', at + begin.size());
        const qsizetype inner = html.indexOf(u'>', quote) + 1;
        if (close < 0 || quote < 0 || inner <= 0 || inner > close)
            break;
        const QString href = textWithoutTags(html.mid(at + begin.size(), quote - at - begin.size()));
        out += html.mid(done, close + end.size() - done);
        done = close + end.size();
        if (close - inner < 4 * longestName && linkNamesAnother(href, textWithoutTags(html.mid(inner, close - inner))))
            out += u" <b>["_s +
                   TruthWords::tr("leads to %1", "a link; a web address").arg(askedHost(href)).toHtmlEscaped() +
                   u"]</b>"_s;
    }
    return out + html.mid(done);
}

}
