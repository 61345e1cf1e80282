// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/redaction/HandleFinder.h"

#include "core/review/redaction/CommonWords.h"
#include "core/text/PageKey.h"

#include <QRegularExpression>

#include <algorithm>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype longestHandle = 253;
constexpr qsizetype shortestBareHandle = 5;
constexpr qsizetype longestProfile = 400;

bool isHandlePart(QChar c)
{
    return c.isLetterOrNumber() || c == u'_' || c == u'.' || c == u'-';
}

qsizetype handleEnd(const FlatText &flat, qsizetype from)
{
    qsizetype at = from;
    while (isHandlePart(flat.at(at)) && at - from < longestHandle)
        ++at;
    while (at > from && (flat.at(at - 1) == u'.' || flat.at(at - 1) == u'-'))
        --at;
    return at;
}

Found handleFound(const FlatText &flat, qsizetype from, qsizetype to)
{
    return {from, to, RedactionClass::Handles, u"handle"_s, handleKey(flat.folded.mid(from, to - from)), u"handle"_s};
}

/// "@ana", "@ana@host.example"; where there is none, `at` itself.
qsizetype endOfMention(const FlatText &flat, qsizetype at)
{
    const bool isFree = !isHandlePart(flat.at(at - 1)) || flat.at(at - 1) == u'.' || flat.at(at - 1) == u'-';
    const qsizetype end = handleEnd(flat, at + 1);
    const QStringView name = QStringView(flat.folded).mid(at + 1, end - at - 1);
    const bool hasLetter = std::ranges::any_of(name, [](QChar c) { return c.isLetter() || c == u'_'; });
    if (!isFree || name.isEmpty() || !hasLetter || (!name[0].isLetterOrNumber() && name[0] != u'_'))
        return at;
    if (flat.at(end) != u'@')
        return end;
    const qsizetype host = handleEnd(flat, end + 1);
    return QStringView(flat.folded).mid(end + 1, host - end - 1).contains(u'.') ? host : end;
}

bool isBareHandle(const QString &word, const KnownPeople &all)
{
    if (word.endsWith(".bsky.social"_L1) && word.size() > 12)
        return true;
    if (!all.isHandle(word))
        return false;
    const bool isOdd = std::ranges::any_of(word, [](QChar c) { return !c.isLetter(); });
    const bool hasLetter = std::ranges::any_of(word, [](QChar c) { return c.isLetter(); });
    return hasLetter && (isOdd ? word.size() >= 4 : word.size() >= shortestBareHandle && !isCommonWord(word));
}

/// A word that is a handle itself, or one of its parts is.
void addBareHandles(QList<Found> &all, const FlatText &flat, qsizetype from, qsizetype to, const KnownPeople &people)
{
    const QString word = flat.folded.mid(from, to - from);
    if (flat.at(to) == u'@') { // "ana@host.example", which a network calls its own
        const qsizetype end = handleEnd(flat, to + 1);
        if (people.isHandle(flat.folded.mid(from, end - from)))
            all.append(handleFound(flat, from, end));
        return;
    }
    if (isBareHandle(word, people)) {
        all.append(handleFound(flat, from, to));
        return;
    }
    for (qsizetype start = from; start < to;) {
        qsizetype end = start;
        while (end < to && flat.at(end) != u'.' && flat.at(end) != u'-')
            ++end;
        const bool isPart = end - start < to - from;
        if (isPart && isBareHandle(flat.folded.mid(start, end - start), people))
            all.append(handleFound(flat, start, end));
        start = end + 1;
    }
}

/// Pages of networks under which people, not articles, are found.
bool isProfilePage(const QString &address)
{
    static const QRegularExpression network(
        u"^(?:[a-z]+://"
        u")?(?:(?:www|m|mobile|web|[a-z]{2}|[a-z]{2}-[a-z]{2})\\.)?(?:x\\.com|twitter\\.com|nitter\\.net|facebook\\."
        u"com|"
        u"fb\\.com|fb\\.me|instagram\\.com|threads\\.net|threads\\.com|bsky\\.app/profile|linkedin\\.com/"
        u"(?:in|pub)|tiktok\\.com|"
        u"youtube\\.com/(?:@|user|channel|c)|t\\.me|telegram\\.me|wa\\.me|api\\.whatsapp\\.com|m\\.me|messenger\\.com/"
        u"t|snapchat\\.com|"
        u"pinterest\\.[a-z.]+|reddit\\.com/u(?:ser)?|github\\.com|gitlab\\.com|medium\\.com/@|twitch\\.tv|vk\\.com|"
        u"soundcloud\\.com|patreon\\.com|orcid\\.org|keybase\\.io|about\\.me|linktr\\.ee|paypal\\.me)[/?@](.+)"_s);
    static const QRegularExpression service(
        u"^(?:share|sharer|intent|home|search|hashtag|login|help|about|policies|privacy|legal|tos|terms|explore|i/)"_s);
    static const QRegularExpression shaped(
        u"^(?:[a-z]+://)?[a-z0-9.-]+(?::[0-9]+)?/(?:@|users/|u/|~|profile/|profiles?[.]php)[^/]"_s);
    static const QRegularExpression atUri(u"^at://[^/ ]+"_s);
    const auto match = network.match(address);
    return (match.hasMatch() && !service.match(match.captured(1)).hasMatch()) || shaped.match(address).hasMatch() ||
           atUri.match(address).hasMatch();
}

bool endsAddress(QChar c)
{
    return c.isSpace() || QStringView(u"<>\"'|{}^`\uFFFC").contains(c) || c == u'\n';
}

/// Where the address of a page that begins at `at` ends; without the punctuation of the sentence.
qsizetype endOfAddress(const FlatText &flat, qsizetype at)
{
    qsizetype end = at;
    while (end < flat.size() && end - at < longestProfile && !endsAddress(flat.at(end)))
        ++end;
    while (end > at && QStringView(u".,;:!?)]*_").contains(flat.at(end - 1)))
        --end;
    return end;
}

bool beginsAddress(const FlatText &flat, qsizetype at)
{
    const QChar before = flat.at(at - 1);
    return flat.at(at).isLetterOrNumber() && !before.isLetterOrNumber() && before != u'@' && before != u'.' &&
           before != u'-' && before != u'_';
}

}

QList<Found> handlesFoundIn(const FlatText &flat, const KnownPeople &people)
{
    QList<Found> all;
    for (qsizetype at = 0; at < flat.size();) {
        if (flat.at(at) == u'@') {
            const qsizetype end = endOfMention(flat, at);
            if (end > at)
                all.append(handleFound(flat, at, end));
            at = std::max(end, at + 1);
            continue;
        }
        if (!isHandlePart(flat.at(at))) {
            ++at;
            continue;
        }
        const qsizetype end = std::max(handleEnd(flat, at), at + 1);
        addBareHandles(all, flat, at, end, people);
        at = end;
    }
    return all;
}

QList<Found> profilesFoundIn(const FlatText &flat, const KnownPeople &people)
{
    QList<Found> all;
    for (qsizetype at = 0; at < flat.size(); ++at) {
        if (!beginsAddress(flat, at))
            continue;
        const qsizetype end = endOfAddress(flat, at);
        const QString address = flat.folded.mid(at, end - at);
        if (!address.contains(u'.') && !address.contains("://"_L1))
            continue;
        const QString page = pageKey(address);
        if (isProfilePage(address) || (!page.isEmpty() && people.isPage(page))) {
            all.append({at, end, RedactionClass::Handles, u"link"_s, page.isEmpty() ? address : page,
                        u"address of a profile"_s});
            at = end;
        }
    }
    return all;
}

}
