// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/UrlFinder.h"

#include "core/text/TopLevelDomains.h"
#include "core/text/UrlTail.h"

#include <algorithm>
#include <vector>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype longestUrl = 4'096;
constexpr qsizetype longestHostLabel = 63; // RFC 1035 2.3.4, counted in Punycode
constexpr qsizetype longestShortener = 40;

bool isAsciiAlnum(QChar c)
{
    const char16_t u = c.unicode();
    return (u >= u'0' && u <= u'9') || (u >= u'a' && u <= u'z') || (u >= u'A' && u <= u'Z');
}

bool isForbiddenInTweets(QChar c)
{
    return c == QChar(0xFFFE) || c == QChar(0xFEFF) || c == QChar(0xFFFF);
}

/// Twitter-text lets a domain hold everything but punctuation, space and marks.
bool isDomainCharacter(QChar c)
{
    constexpr QStringView punctuation = u"!'#%&()*+,\\-./:;<=>?@[]^_{|}~$";
    return !c.isSpace() && c.unicode() > 0x20 && !punctuation.contains(c) && !isForbiddenInTweets(c) &&
           !isDirectionMark(c) && c != QChar(0x180E);
}

bool mayComeBeforeUrl(QChar c)
{
    constexpr QStringView forbidden = u"@＠$#＃";
    return !isAsciiAlnum(c) && !forbidden.contains(c) && !isForbiddenInTweets(c);
}

/// The names that RFC 2606 keeps for examples are no domains to X; on Mastodon, where a test server stands in for a
/// real one, links to them count as links do.
bool isReservedName(QStringView name)
{
    return name.compare(u"example", Qt::CaseInsensitive) == 0 || name.compare(u"test", Qt::CaseInsensitive) == 0;
}

/// Where the domain's last label, which must be a top-level domain, ends; -1 if it is none.
qsizetype endOfTopLevel(QStringView text, qsizetype at, UrlRules rules)
{
    const QStringView rest = text.mid(at);
    if (rest.startsWith(u"xn--", Qt::CaseInsensitive)) {
        qsizetype end = 4;
        while (end < rest.size() && (isAsciiAlnum(rest[end]) || rest[end] == u'-'))
            ++end;
        return end > 4 ? at + end : -1;
    }
    qsizetype length = 0;
    while (length < std::min(rest.size(), longestTopLevelDomain + 1) && isDomainCharacter(rest[length]))
        ++length;
    for (length = std::min(length, longestTopLevelDomain); length >= 2; --length) {
        const QChar after = length < rest.size() ? rest[length] : QChar(u' ');
        const bool isCut = isAsciiAlnum(after) || after == u'@' || after == u'+' || after == u'-';
        const QStringView name = rest.left(length);
        if (!isCut && (isTopLevelDomain(name) || (rules == UrlRules::Mastodon && isReservedName(name))))
            return at + length;
    }
    return -1;
}

/// Finds in one pass from the right where a domain that starts at any place would end.
class DomainEnds
{
public:
    DomainEnds(QStringView text, UrlRules rules)
        : m_text(text)
        , m_rules(rules)
        , m_nextDot(static_cast<size_t>(text.size()) + 1, -1)
        , m_nextUnderscore(m_nextDot)
        , m_endAfterDot(m_nextDot)
        , m_topAfterDot(m_nextDot)
    {
        for (qsizetype i = text.size(); i-- > 0;)
            take(i);
    }

    /// The end of the longest domain that starts at `at`, or -1.
    qsizetype endFrom(qsizetype at) const
    {
        const qsizetype dot = m_nextDot[index(at)];
        if (dot <= at || !isLabelEdge(m_text[at]) || !isLabelEdge(m_text[dot - 1]))
            return -1;
        const qsizetype further = m_endAfterDot[index(dot)];
        if (further >= 0)
            return further;
        const qsizetype underscore = m_nextUnderscore[index(at)];
        return underscore >= 0 && underscore < dot ? -1 : m_topAfterDot[index(dot)];
    }

private:
    static size_t index(qsizetype i) { return static_cast<size_t>(i); }
    static bool isLabelEdge(QChar c) { return isDomainCharacter(c); }

    void take(qsizetype i)
    {
        const QChar c = m_text[i];
        if (c == u'.') {
            m_nextDot[index(i)] = i;
            m_endAfterDot[index(i)] = i + 1 < m_text.size() ? endFrom(i + 1) : -1;
            m_topAfterDot[index(i)] = endOfTopLevel(m_text, i + 1, m_rules);
        } else if (c == u'-' || c == u'_' || isDomainCharacter(c)) {
            m_nextDot[index(i)] = m_nextDot[index(i) + 1];
            m_nextUnderscore[index(i)] = c == u'_' ? i : m_nextUnderscore[index(i) + 1];
        }
    }

    QStringView m_text;
    UrlRules m_rules;
    std::vector<qsizetype> m_nextDot; ///< within the same run of label characters, else -1
    std::vector<qsizetype> m_nextUnderscore;
    std::vector<qsizetype> m_endAfterDot;
    std::vector<qsizetype> m_topAfterDot;
};

/// How long a label becomes in Punycode (RFC 3492), its "xn--" included.
qsizetype punycodeLength(QStringView label)
{
    const auto points = label.toUcs4();
    qsizetype basic = std::count_if(points.begin(), points.end(), [](uint c) { return c < 0x80; });
    if (basic == points.size())
        return basic;
    if (points.size() > longestHostLabel)
        return points.size();
    qsizetype length = 4 + basic + (basic > 0 ? 1 : 0);
    quint64 delta = 0;
    uint n = 0x80;
    quint64 bias = 72;
    for (quint64 handled = quint64(basic); handled < quint64(points.size());) {
        uint next = 0x10FFFF;
        for (const uint c : points)
            next = c >= n ? std::min(next, c) : next;
        delta += (next - n) * (handled + 1);
        n = next;
        for (const uint c : points) {
            delta += c < n ? 1 : 0;
            if (c != n)
                continue;
            quint64 q = delta;
            for (quint64 k = 36;; k += 36) {
                ++length;
                const quint64 t = k <= bias ? 1 : std::min<quint64>(k - bias, 26);
                if (q < t)
                    break;
                q = (q - t) / (36 - t);
            }
            delta = handled == quint64(basic) ? delta / 700 : delta / 2;
            ++handled;
            delta += delta / handled;
            quint64 k = 0;
            for (; delta > 455; k += 36)
                delta /= 35;
            bias = k + 36 * delta / (delta + 38);
            delta = 0;
        }
        ++delta;
        ++n;
    }
    return length;
}

bool isResolvableHost(QStringView domain)
{
    if (domain.size() > longestUrl)
        return false;
    for (const QStringView label : domain.split(u'.')) {
        const bool isAscii = std::all_of(label.begin(), label.end(), [](QChar c) { return c.unicode() < 0x80; });
        if (punycodeLength(label) > longestHostLabel || (!isAscii && label.startsWith(u"xn--", Qt::CaseInsensitive)))
            return false;
    }
    return true;
}

qsizetype webSchemeLength(QStringView text)
{
    for (const QStringView scheme : {QStringView(u"https://"), QStringView(u"http://")}) {
        if (text.startsWith(scheme, Qt::CaseInsensitive))
            return scheme.size();
    }
    return 0;
}

/// Walks over a text and collects its URLs.
class UrlCollector
{
public:
    UrlCollector(QStringView text, UrlRules rules) : m_text(text), m_rules(rules), m_domains(text, rules) {}

    QList<TextEntity> collect()
    {
        qsizetype at = 0;
        while (at < m_text.size()) {
            const bool isFree = at == 0 || (at - 1 >= m_done && mayComeBeforeUrl(m_text[at - 1]));
            const qsizetype end = isFree ? take(at) : -1;
            m_done = std::max(m_done, end);
            at = end > at ? end : at + 1;
        }
        return std::move(m_found);
    }

private:
    /// Takes the URL at `at`; gives where the search goes on, -1 if there was none.
    qsizetype take(qsizetype at)
    {
        const qsizetype scheme = webSchemeLength(m_text.mid(at, 8));
        if (scheme > 0) {
            const qsizetype domainEnd = at + scheme < m_text.size() ? m_domains.endFrom(at + scheme) : -1;
            if (domainEnd >= 0)
                return takeWithScheme(at, at + scheme, domainEnd);
        }
        const qsizetype domainEnd = m_domains.endFrom(at);
        return domainEnd >= 0 && m_rules == UrlRules::X ? takeWithoutScheme(at, domainEnd) : -1;
    }

    qsizetype takeWithScheme(qsizetype at, qsizetype domain, qsizetype domainEnd)
    {
        const qsizetype end = endOfUrlTail(m_text, domainEnd, m_rules);
        const QStringView host = m_text.mid(domain, domainEnd - domain);
        if (!isResolvableHost(host) || end - at > longestUrl)
            return end;
        qsizetype urlEnd = end;
        if (m_rules == UrlRules::X && host.compare(u"t.co", Qt::CaseInsensitive) == 0)
            urlEnd = endOfShortened(domainEnd, end);
        if (urlEnd > at)
            add(at, urlEnd);
        return end;
    }

    /// X's own shortener has nothing but letters and digits in its path, 40 at most; -1 if this is no such link.
    qsizetype endOfShortened(qsizetype domainEnd, qsizetype end) const
    {
        if (domainEnd >= end || m_text[domainEnd] != u'/')
            return end;
        qsizetype slug = domainEnd + 1;
        while (slug < end && isAsciiAlnum(m_text[slug]))
            ++slug;
        const qsizetype length = slug - domainEnd - 1;
        if (length == 0)
            return end;
        if (length > longestShortener)
            return -1;
        return endOfUrlQuery(m_text, slug, m_rules);
    }

    qsizetype takeWithoutScheme(qsizetype at, qsizetype domainEnd)
    {
        const qsizetype end = endOfUrlTail(m_text, domainEnd, m_rules);
        constexpr QStringView joined = u"-_./";
        const bool isJoined = at > 0 && joined.contains(m_text[at - 1]);
        if (isJoined || !isResolvableHost(m_text.mid(at, domainEnd - at)))
            return end;
        addAsciiDomains(at, domainEnd);
        const bool hasTail = m_tailAt == domainEnd && m_text.mid(domainEnd, end - domainEnd).contains(u'/');
        if (hasTail) {
            m_found.back().end = end;
            m_found.back().text = m_text.mid(m_found.back().start, end - m_found.back().start).toString();
        }
        return end;
    }

    /// Words of other scripts may run into a bare domain, so within the match only Latin labels count.
    void addAsciiDomains(qsizetype at, qsizetype domainEnd)
    {
        m_tailAt = -1;
        while (at < domainEnd) {
            qsizetype best = -1;
            qsizetype labelEnd = at;
            for (qsizetype label = at; label < domainEnd; label = labelEnd + 1) {
                labelEnd = label;
                while (labelEnd < domainEnd && isLatinLabel(m_text[labelEnd]))
                    ++labelEnd;
                if (labelEnd == label || labelEnd >= domainEnd || m_text[labelEnd] != u'.')
                    break;
                const qsizetype end = endOfTopLevel(m_text.left(domainEnd + 1), labelEnd + 1, m_rules);
                best = end >= 0 && end <= domainEnd ? end : best;
            }
            if (best >= 0) {
                add(at, best);
                m_tailAt = best;
                at = best;
            } else {
                at = std::max(labelEnd, at + 1);
            }
        }
    }

    static bool isLatinLabel(QChar c) { return isAsciiAlnum(c) || c == u'-' || isAccentedLatin(c); }

    void add(qsizetype start, qsizetype end)
    {
        m_found << TextEntity{u"url"_s, m_text.mid(start, end - start).toString(), start, end};
    }

    QStringView m_text;
    UrlRules m_rules;
    DomainEnds m_domains;
    QList<TextEntity> m_found;
    qsizetype m_done = 0;
    qsizetype m_tailAt = -1;
};

}

QList<TextEntity> findUrls(QStringView text, UrlRules rules)
{
    if (!text.contains(u'.'))
        return {};
    return UrlCollector(text, rules).collect();
}

bool isAccentedLatin(QChar c)
{
    const char16_t u = c.unicode();
    constexpr QStringView single = u"\u0253\u0254\u0256\u0257\u0259\u025B\u0263\u0268\u026F\u0272\u0289\u028B\u02BB";
    return (u >= 0xC0 && u <= 0x24F && u != 0xD7 && u != 0xF7) || (u >= 0x300 && u <= 0x36F) ||
           (u >= 0x1E00 && u <= 0x1EFF) || single.contains(c);
}

bool isDirectionMark(QChar c)
{
    const char16_t u = c.unicode();
    return (u >= 0x202A && u <= 0x202E) || (u >= 0x2066 && u <= 0x2069) || u == 0x61C || u == 0x200E || u == 0x200F;
}

}
