// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/TweetEntities.h"

#include "core/text/UrlFinder.h"

#include <algorithm>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype longestHandle = 20;
constexpr qsizetype longestListName = 25;
constexpr qsizetype longestCashtag = 6;

bool isAsciiLetterOf(QChar c)
{
    const char16_t u = c.unicode() | 0x20;
    return c.unicode() < 0x80 && u >= u'a' && u <= u'z';
}

bool isHandleCharacter(QChar c)
{
    return isAsciiLetterOf(c) || (c.unicode() >= u'0' && c.unicode() <= u'9') || c == u'_';
}

bool isAtSign(QChar c)
{
    return c == u'@' || c == u'＠';
}
bool isHashSign(QChar c)
{
    return c == u'#' || c == u'＃';
}

char32_t codePointAt(QStringView text, qsizetype at)
{
    if (text[at].isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate())
        return QChar::surrogateToUcs4(text[at], text[at + 1]);
    return text[at].unicode();
}

char32_t codePointBefore(QStringView text, qsizetype at)
{
    if (text[at - 1].isLowSurrogate() && at > 1 && text[at - 2].isHighSurrogate())
        return QChar::surrogateToUcs4(text[at - 2], text[at - 1]);
    return text[at - 1].unicode();
}

bool isHashtagLetter(char32_t c)
{
    return QChar::isLetter(c) || QChar::isMark(c);
}

bool isHashtagCharacter(char32_t c)
{
    static const QList<char32_t> others{U'_',   0x200C, 0x200D, 0xA67E, 0x05BE, 0x05F3, 0x05F4, 0xFF5E, 0x301C,
                                        0x309B, 0x309C, 0x30A0, 0x30FB, 0x3003, 0x0F0B, 0x0F0C, 0xB7};
    return isHashtagLetter(c) || QChar::category(c) == QChar::Number_DecimalDigit || others.contains(c);
}

/// Whether a hashtag may start at `at`: not inside a word, but right behind an emoji's variation selector.
bool isHashtagBoundary(QStringView text, qsizetype at)
{
    if (at == 0)
        return true;
    const char32_t before = codePointBefore(text, at);
    return before == 0xFE0E || before == 0xFE0F || (before != U'&' && !isHashtagCharacter(before));
}

QList<TextEntity> tweetHashtags(QStringView text)
{
    QList<TextEntity> found;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (!isHashSign(text[at]) || !isHashtagBoundary(text, at))
            continue;
        bool hasLetter = false;
        qsizetype end = at + 1;
        while (end < text.size() && isHashtagCharacter(codePointAt(text, end))) {
            hasLetter = hasLetter || isHashtagLetter(codePointAt(text, end));
            end += QChar::requiresSurrogates(codePointAt(text, end)) ? 2 : 1;
        }
        const QStringView after = text.mid(end, 3);
        const bool isVariant = end > at + 1 && (text[at + 1] == QChar(0xFE0F) || text[at + 1] == QChar(0x20E3));
        const bool isCut = (!after.isEmpty() && isHashSign(after[0])) || after == u"://";
        if (hasLetter && !isVariant && !isCut)
            found << TextEntity{u"hashtag"_s, text.mid(at + 1, end - at - 1).toString(), at, end};
        at = std::max(at, end - 1);
    }
    return found;
}

/// "RT@name" mentions, "mail@name" does not.
bool isAfterRetweet(QStringView text, qsizetype at)
{
    if (at > 0 && text[at - 1] == u':')
        --at;
    if (at < 2 || text.mid(at - 2, 2).compare(u"rt", Qt::CaseInsensitive) != 0)
        return false;
    constexpr QStringView joined = u"+~.-_";
    return at == 2 || (!isHandleCharacter(text[at - 3]) && !joined.contains(text[at - 3]));
}

bool mayMentionAt(QStringView text, qsizetype at)
{
    constexpr QStringView forbidden = u"!#$%&*@＠";
    return at == 0 || (!isHandleCharacter(text[at - 1]) && !forbidden.contains(text[at - 1])) ||
           isAfterRetweet(text, at);
}

qsizetype endOfList(QStringView text, qsizetype at)
{
    if (at + 1 >= text.size() || text[at] != u'/' || !isAsciiLetterOf(text[at + 1]))
        return at;
    qsizetype end = at + 1;
    while (end < text.size() && end < at + 1 + longestListName && (isHandleCharacter(text[end]) || text[end] == u'-'))
        ++end;
    return end;
}

QList<TextEntity> tweetMentions(QStringView text)
{
    QList<TextEntity> found;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (!isAtSign(text[at]) || !mayMentionAt(text, at))
            continue;
        qsizetype nameEnd = at + 1;
        while (nameEnd < text.size() && nameEnd <= at + longestHandle && isHandleCharacter(text[nameEnd]))
            ++nameEnd;
        const qsizetype end = endOfList(text, nameEnd);
        const QStringView after = text.mid(end, 3);
        const bool isCut = (!after.isEmpty() && (isAtSign(after[0]) || isAccentedLatin(after[0]))) || after == u"://";
        if (nameEnd > at + 1 && !isCut)
            found << TextEntity{u"mention"_s, text.mid(at + 1, nameEnd - at - 1).toString(), at, end};
        at = std::max(at, end - 1);
    }
    return found;
}

qsizetype endOfLetters(QStringView text, qsizetype at, qsizetype longest)
{
    const qsizetype last = std::min(at + longest, text.size());
    while (at < last && isAsciiLetterOf(text[at]))
        ++at;
    return at;
}

QList<TextEntity> tweetCashtags(QStringView text)
{
    constexpr QStringView closing = u"!'#%&()*+,\\-./:;<=>?@[]^_{|}~$";
    const auto isClosed = [&](qsizetype end) {
        return end >= text.size() || text[end].isSpace() || closing.contains(text[end]);
    };
    QList<TextEntity> found;
    for (qsizetype at = text.indexOf(u'$'); at >= 0; at = text.indexOf(u'$', at + 1)) {
        if (at > 0 && !text[at - 1].isSpace() && !isDirectionMark(text[at - 1]))
            continue;
        const qsizetype symbolEnd = endOfLetters(text, at + 1, longestCashtag);
        qsizetype end = symbolEnd;
        if (end < text.size() && (text[end] == u'.' || text[end] == u'_'))
            end = endOfLetters(text, end + 1, 2);
        if (end <= symbolEnd + 1 || !isClosed(end))
            end = symbolEnd;
        if (symbolEnd > at + 1 && isClosed(end))
            found << TextEntity{u"cashtag"_s, text.mid(at + 1, end - at - 1).toString(), at, end};
    }
    return found;
}

bool isMastodonWord(QChar c)
{
    return c.isLetterOrNumber() || c.isMark() || c == u'_' || c.isSurrogate();
}

/// The end of "word.word-word" from `at`.
template <class IsWord>
qsizetype endOfDotted(QStringView text, qsizetype at, IsWord isWord)
{
    qsizetype end = at;
    for (qsizetype i = at; i < text.size(); ++i) {
        if (isWord(text[i]))
            end = i + 1;
        else if (end == at || (text[i] != u'.' && text[i] != u'-'))
            break;
    }
    return end;
}

QList<TextEntity> mastodonMentions(QStringView text)
{
    QList<TextEntity> found;
    for (qsizetype at = text.indexOf(u'@'); at >= 0; at = text.indexOf(u'@', at + 1)) {
        if (at > 0 && (isMastodonWord(text[at - 1]) || text[at - 1] == u'/' || text[at - 1] == u'='))
            continue;
        qsizetype end = endOfDotted(text, at + 1, isHandleCharacter);
        if (end == at + 1)
            continue;
        if (end < text.size() && text[end] == u'@')
            end = std::max(end, endOfDotted(text, end + 1, isMastodonWord));
        if (text[end - 1] == u'@')
            --end;
        found << TextEntity{u"mention"_s, text.mid(at + 1, end - at - 1).toString(), at, end};
        at = end - 1;
    }
    return found;
}

}

QList<TextEntity> tweetEntities(const QString &text)
{
    return withoutOverlaps(findUrls(text, UrlRules::X) + tweetHashtags(text) + tweetMentions(text) +
                           tweetCashtags(text));
}

QList<TextEntity> mastodonEntities(const QString &text)
{
    return withoutOverlaps(findUrls(text, UrlRules::Mastodon) + mastodonMentions(text) + tweetHashtags(text));
}

}
