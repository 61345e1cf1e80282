// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/MailMarks.h"

#include "core/text/HtmlAllowList.h"
#include "core/text/UrlFinder.h"

#include <QList>
#include <QRegularExpression>

#include <algorithm>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

/// Markup in a line: at `at` comes `html`, in place of so many characters.
struct MailMark
{
    qsizetype at = 0;
    qsizetype taken = 0;
    QString html;
};

struct MailLink
{
    qsizetype start = 0;
    qsizetype end = 0;
    QString href;
};

QList<MailLink> linksOf(const QString &line)
{
    QList<MailLink> links;
    for (const TextEntity &url : findUrls(line, UrlRules::X)) {
        const bool hasScheme = url.text.contains(u"://"_s);
        links.append({url.start, url.end, hasScheme ? url.text : u"https://"_s + url.text});
    }
    for (const TextEntity &url : findUrls(line, UrlRules::Mastodon)) // of domains that X does not know
        links.append({url.start, url.end, url.text});
    static const QRegularExpression address(
        u"(?<![\\w.+/:@-])[\\w.+-]{1,64}@(?:[\\w-]{1,63}\\.){1,8}\\p{L}{2,24}(?![\\w@-])"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    for (auto found = address.globalMatch(line); found.hasNext();) {
        const auto match = found.next();
        links.append({match.capturedStart(), match.capturedEnd(), u"mailto:"_s + match.captured()});
    }
    std::ranges::stable_sort(links, {}, &MailLink::start);
    qsizetype done = 0;
    links.removeIf([&done](const MailLink &link) {
        if (link.start < done || safeLink(link.href) != link.href)
            return true;
        done = link.end;
        return false;
    });
    return links;
}

/// The same length: what an asterisk has no meaning in is hidden.
QString withoutLinks(const QString &line, const QList<MailLink> &links)
{
    QString hidden = line;
    for (const MailLink &link : links)
        std::fill(hidden.begin() + link.start, hidden.begin() + link.end, u'x');
    return hidden;
}

/// Takes what stands between two marks, and hides the marks from whoever looks next.
QList<MailMark> emphasis(QString *hidden, const QRegularExpression &pattern, qsizetype size, const QString &tag)
{
    QList<MailMark> marks;
    for (auto found = pattern.globalMatch(*hidden); found.hasNext();) {
        const auto match = found.next();
        marks.append({match.capturedStart(), size, u'<' + tag + u'>'});
        marks.append({match.capturedEnd() - size, size, u"</"_s + tag + u'>'});
    }
    for (const MailMark &mark : std::as_const(marks))
        std::fill(hidden->begin() + mark.at, hidden->begin() + mark.at + mark.taken, QChar(0));
    return marks;
}

QList<MailMark> marksOf(const QString &line)
{
    const QList<MailLink> links = linksOf(line);
    QString hidden = withoutLinks(line, links);
    static const QRegularExpression bold(
        u"(?<!\\*)\\*\\*(?=[^\\s*])(?:[^*]|\\*(?!\\*)){0,2000}?(?<=[^\\s*])\\*\\*(?!\\*)"_s);
    // Not across a bold mark, which is hidden as a zero by then.
    static const QRegularExpression italic(u"(?<![\\w*])\\*(?=[^\\s*])[^*\\x00]{1,2000}(?<=\\S)\\*(?![\\w*])"_s,
                                           QRegularExpression::UseUnicodePropertiesOption);
    QList<MailMark> marks = emphasis(&hidden, bold, 2, u"strong"_s);
    marks += emphasis(&hidden, italic, 1, u"em"_s);
    for (const MailLink &link : links) {
        marks.append({link.start, 0, u"<a href=\"%1\" rel=\"noopener\">"_s.arg(escapedHtmlAttribute(link.href))});
        marks.append({link.end, 0, u"</a>"_s});
    }
    return marks;
}

}

QString htmlOfMailLine(const QString &line)
{
    QList<MailMark> marks = marksOf(line);
    std::ranges::stable_sort(marks, [](const MailMark &a, const MailMark &b) {
        const bool aEnds = a.html.startsWith(u"</"_s);
        const bool bEnds = b.html.startsWith(u"</"_s);
        if (a.at != b.at)
            return a.at < b.at;
        return aEnds != bEnds ? aEnds : aEnds && a.taken < b.taken; // a link ends before the asterisks behind it
    });
    QString html;
    qsizetype done = 0;
    for (const MailMark &mark : std::as_const(marks)) {
        html += escapedHtml(line.mid(done, mark.at - done)) + mark.html;
        done = mark.at + mark.taken;
    }
    return html + escapedHtml(line.mid(done));
}

}
