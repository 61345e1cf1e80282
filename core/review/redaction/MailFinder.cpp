// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/redaction/MailFinder.h"

#include "core/text/TopLevelDomains.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <span>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype longestLocalPart = 64;
constexpr qsizetype longestHost = 255;

/// The sign between name and host, and how sure it is one.
struct AtSign
{
    enum class Kind {
        None,
        Sign,      ///< "@"
        Bracketed, ///< "(at)"
        Word       ///< " arroba ": then the dots must be words, or the domain known
    };
    Kind kind = Kind::None;
    qsizetype from = 0;
    qsizetype to = 0;
};

bool isLocalPart(QChar c)
{
    constexpr QStringView others = u"._%+-'!#$&*/=?^`{|}~";
    return c.isLetterOrNumber() || others.contains(c);
}

bool isHostLabel(QChar c)
{
    return c.isLetterOrNumber() || c == u'-' || c == u'_';
}

qsizetype pastBlanks(const FlatText &flat, qsizetype at, qsizetype most = 3)
{
    for (qsizetype i = 0; i < most && flat.at(at) == u' '; ++i)
        ++at;
    return at;
}

/// Where `words` with brackets or blanks around them end, if they begin at `at`; else -1.
qsizetype spelledAt(const FlatText &flat, qsizetype at, std::span<const QStringView> words, bool &isBracketed)
{
    qsizetype i = pastBlanks(flat, at);
    const bool hasBlank = i > at;
    const QChar open = flat.at(i);
    isBracketed = open == u'(' || open == u'[' || open == u'{' || open == u'<';
    if (isBracketed)
        i = pastBlanks(flat, i + 1);
    else if (!hasBlank)
        return -1;
    const auto word = std::ranges::find_if(
        words, [&](QStringView each) { return QStringView(flat.folded).mid(i, each.size()) == each; });
    if (word == words.end())
        return -1;
    i = pastBlanks(flat, i + word->size());
    if (!isBracketed)
        return flat.at(i - 1) == u' ' ? i : -1;
    const QChar close = flat.at(i);
    const bool isClosed = close == u')' || close == u']' || close == u'}' || close == u'>';
    return isClosed ? pastBlanks(flat, i + 1) : -1;
}

constexpr std::array<QStringView, 7> bracketedAts{u"at", u"arroba", u"arobase", u"arrobase", u"@", u"a", u"chez"};
constexpr std::array<QStringView, 4> plainAts{u"arroba", u"arobase", u"arrobase", u"at"};
constexpr std::array<QStringView, 6> dotWords{u"dot", u"ponto", u"point", u"punto", u"punkt", u"."};

AtSign atSignAt(const FlatText &flat, qsizetype at)
{
    const QChar c = flat.at(at);
    if (c == u'@')
        return {AtSign::Kind::Sign, at, at + 1};
    const bool opens = c == u'(' || c == u'[' || c == u'{' || c == u'<';
    if (c != u' ' && !opens)
        return {};
    bool isBracketed = false;
    qsizetype end = spelledAt(flat, at, bracketedAts, isBracketed);
    if (end >= 0 && isBracketed)
        return {AtSign::Kind::Bracketed, at, end};
    end = c == u' ' ? spelledAt(flat, at, plainAts, isBracketed) : -1;
    return end >= 0 && !isBracketed ? AtSign{AtSign::Kind::Word, at, end} : AtSign{};
}

/// Where the name before the sign begins; the sign's place if there is none.
qsizetype localStart(const FlatText &flat, qsizetype sign)
{
    qsizetype end = sign;
    for (qsizetype i = 0; i < 3 && end > 0 && flat.at(end - 1) == u' '; ++i)
        --end;
    if (end > 0 && flat.at(end - 1) == u'"') { // "Ana Prates"@example.org
        const qsizetype open = flat.folded.lastIndexOf(u'"', end - 2);
        return open >= 0 && end - open <= longestLocalPart && !flat.folded.mid(open, end - open).contains(u'\n') ? open
                                                                                                                 : sign;
    }
    qsizetype start = end;
    while (start > 0 && end - start < longestLocalPart && isLocalPart(flat.at(start - 1)))
        --start;
    // What is before "=", "/" or such a sign belongs to an address of a page or to a form, not to the name.
    for (qsizetype i = end - 1; i >= start; --i) {
        if (QStringView(u"=/?&{}|*`").contains(flat.at(i))) {
            start = i + 1;
            break;
        }
    }
    while (start < end && !flat.at(start).isLetterOrNumber() && flat.at(start) != u'_')
        ++start;
    return start < end ? start : sign;
}

bool isKnownEnding(QStringView host)
{
    const QStringView last = host.mid(host.lastIndexOf(u'.') + 1);
    return isTopLevelDomain(last) || last == u"example" || last == u"test" || last == u"invalid" || last == u"local" ||
           last.startsWith(u"xn--");
}

struct Host
{
    qsizetype end = -1; ///< -1: none
    QString name;       ///< with plain dots
    bool isSpelled = false;
};

Host hostAt(const FlatText &flat, qsizetype from, bool mayBeSpelled)
{
    Host host;
    for (qsizetype at = from; at - from < longestHost;) {
        const qsizetype start = at;
        while (isHostLabel(flat.at(at)) && at - from < longestHost)
            ++at;
        if (at == start)
            break;
        host.name += (host.name.isEmpty() ? QString() : u"."_s) + flat.folded.mid(start, at - start);
        host.end = at;
        if (flat.at(at) == u'.') {
            ++at;
            continue;
        }
        bool isBracketed = false;
        const qsizetype dot = mayBeSpelled ? spelledAt(flat, at, dotWords, isBracketed) : -1;
        const bool isWhole = !isBracketed && !host.isSpelled && host.name.contains(u'.') && isKnownEnding(host.name);
        if (dot < 0 || isWhole) // "write to ana@example.org . In short, …"
            break;
        host.isSpelled = true;
        at = dot;
    }
    return host;
}

/// "ana@example.org.Thanks": the sentence behind it goes on without a blank.
void cutSentence(Host &host)
{
    while (host.name.count(u'.') > 1 && !isKnownEnding(host.name)) {
        const qsizetype dot = host.name.lastIndexOf(u'.');
        if (host.isSpelled || !isKnownEnding(host.name.left(dot)))
            return;
        host.end -= host.name.size() - dot;
        host.name.truncate(dot);
    }
}

bool isHost(const Host &host, AtSign::Kind kind, bool isApart)
{
    const qsizetype dot = host.name.lastIndexOf(u'.');
    const QStringView last = QStringView(host.name).mid(dot + 1);
    const bool isNamed = last.size() >= 2 && std::ranges::any_of(last, [](QChar c) { return c.isLetter(); });
    if (dot <= 0 || !isNamed)
        return false;
    return (kind == AtSign::Kind::Sign && !isApart && !host.isSpelled) || isKnownEnding(host.name);
}

/// "ana dot prates": the words before a name that ends at `start`, with plain dots behind each; moves `start` there.
QString spelledBefore(const FlatText &flat, qsizetype &start)
{
    static const QRegularExpression dotted(
        u"([\\p{L}\\p{N}_-]+) ?(?:[(\\[{] ?(?:dot|ponto|point|punto|\\.) ?[)\\]}] ?| (?:dot|ponto|point|punto) )$"_s);
    QString before;
    for (int i = 0; i < 3; ++i) {
        const qsizetype window = std::max<qsizetype>(0, start - longestLocalPart);
        const auto match = dotted.match(flat.folded.mid(window, start - window));
        if (!match.hasMatch())
            break;
        before.prepend(match.captured(1) + u'.');
        start = window + match.capturedStart();
    }
    return before;
}

}

QList<Found> mailFoundIn(const FlatText &flat)
{
    QList<Found> all;
    qsizetype done = 0;
    for (qsizetype at = 0; at < flat.size(); ++at) {
        const AtSign sign = atSignAt(flat, at);
        if (sign.kind == AtSign::Kind::None)
            continue;
        const bool isSign = sign.kind == AtSign::Kind::Sign;
        qsizetype start = localStart(flat, sign.from);
        if (start >= sign.from || start < done || (isSign && flat.at(start - 1) == u'@'))
            continue;
        const qsizetype hostStart = isSign ? pastBlanks(flat, sign.to) : sign.to;
        Host host = hostAt(flat, hostStart, true);
        // "look at this point": without a sign every dot must be a word too, unless the sign is hardly a word.
        const bool isEnglish =
            sign.kind == AtSign::Kind::Word && QStringView(flat.folded).mid(sign.from).startsWith(u" at ");
        cutSentence(host);
        const bool isApart = hostStart > sign.to || flat.at(sign.from - 1) == u' ';
        if (host.end < 0 || (isEnglish && !host.isSpelled) || !isHost(host, sign.kind, isApart))
            continue;
        QString local = flat.folded.mid(start, sign.from - start).trimmed();
        local.prepend(spelledBefore(flat, start));
        all.append({start, host.end, RedactionClass::Mail, u"mail"_s, local + u'@' + host.name, u"e-mail address"_s});
        done = host.end;
        at = host.end - 1;
    }
    return all;
}

}
