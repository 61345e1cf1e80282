// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/BlueskyFacets.h"

#include "core/text/TopLevelDomains.h"

#include <algorithm>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype longestTag = 64;
constexpr qsizetype longestTicker = 5;

bool isAsciiLetterByte(QChar c)
{
    return (c.unicode() >= u'a' && c.unicode() <= u'z') || (c.unicode() >= u'A' && c.unicode() <= u'Z');
}

bool isAsciiDigitByte(QChar c)
{
    return c.unicode() >= u'0' && c.unicode() <= u'9';
}
bool isAsciiWord(QChar c)
{
    return isAsciiLetterByte(c) || isAsciiDigitByte(c) || c == u'_';
}

bool isPostSpace(QChar c)
{
    return c.isSpace() || c == QChar(0xFEFF);
}

bool startsPostWord(QStringView text, qsizetype at)
{
    return at == 0 || isPostSpace(text[at - 1]);
}
bool startsWordOrParenthesis(QStringView text, qsizetype at)
{
    return startsPostWord(text, at) || text[at - 1] == u'(';
}

qsizetype endOfPostWord(QStringView text, qsizetype at)
{
    while (at < text.size() && !isPostSpace(text[at]))
        ++at;
    return at;
}

bool isKnownDomain(QStringView domain)
{
    const qsizetype dot = domain.lastIndexOf(u'.');
    return dot >= 0 && isTopLevelDomain(domain.mid(dot + 1));
}

/// "@handle.example": the dots and dashes at its end belong to the sentence.
void addMentionFacet(QStringView text, qsizetype at, QList<TextEntity> *found)
{
    qsizetype end = at + 1;
    while (end < text.size() &&
           (isAsciiLetterByte(text[end]) || isAsciiDigitByte(text[end]) || text[end] == u'.' || text[end] == u'-'))
        ++end;
    const auto isBoundary = [&](qsizetype i) {
        return isAsciiWord(text[i - 1]) != (i < text.size() && isAsciiWord(text[i]));
    };
    while (end > at + 1 && !isBoundary(end))
        --end;
    const QStringView handle = text.mid(at + 1, end - at - 1);
    if (isKnownDomain(handle) || handle.endsWith(u".test"))
        *found << TextEntity{u"mention"_s, handle.toString(), at, end};
}

/// The domain that a bare link begins with, empty if it begins with none.
QStringView leadingDomain(QStringView word)
{
    qsizetype end = 0;
    qsizetype labels = 0;
    for (qsizetype i = 0; i < word.size(); ++labels) {
        const qsizetype start = i;
        while (i < word.size() && (isAsciiLetterByte(word[i]) || isAsciiDigitByte(word[i])))
            ++i;
        if (i == start || (labels == 0 && isAsciiDigitByte(word[0])))
            break;
        end = i;
        if (i >= word.size() || word[i] != u'.')
            return labels > 0 ? word.left(end) : QStringView();
        ++i;
    }
    return labels > 1 ? word.left(end) : QStringView();
}

void addLinkFacet(QStringView text, qsizetype at, qsizetype end, QList<TextEntity> *found)
{
    QStringView word = text.mid(at, end - at);
    const bool hasScheme =
        (word.startsWith(u"http://") && word.size() > 7) || (word.startsWith(u"https://") && word.size() > 8);
    if (!hasScheme && !isKnownDomain(leadingDomain(word)))
        return;
    constexpr QStringView sentence = u".,;:!?";
    if (sentence.contains(word.back()))
        word.chop(1);
    if (word.endsWith(u')') && !word.contains(u'('))
        word.chop(1);
    *found << TextEntity{u"link"_s, (hasScheme ? QString() : u"https://"_s) + word.toString(), at, at + word.size()};
}

bool isLinkStart(QStringView word)
{
    return word.startsWith(u"http://", Qt::CaseInsensitive) || word.startsWith(u"https://", Qt::CaseInsensitive) ||
           !leadingDomain(word).isEmpty();
}

bool endsTag(QChar c)
{
    constexpr QStringView invisible = u"\u00AD\u2060\u200A\u200B\u200C\u200D\u20E2";
    return isPostSpace(c) || invisible.contains(c);
}

QStringView withoutPunctuation(QStringView tag)
{
    while (!tag.isEmpty() && tag.back().isPunct())
        tag.chop(1);
    return tag;
}

void addTagFacet(QStringView text, qsizetype at, QList<TextEntity> *found)
{
    qsizetype end = at + 1;
    bool hasLetter = false;
    for (; end < text.size() && !endsTag(text[end]); ++end)
        hasLetter = hasLetter || !(isAsciiDigitByte(text[end]) || text[end].isPunct());
    const bool isKeycap = end > at + 1 && text[at + 1] == QChar(0xFE0F);
    const QStringView tag = withoutPunctuation(text.mid(at + 1, end - at - 1));
    if (hasLetter && !isKeycap && !tag.isEmpty() && tag.size() <= longestTag)
        *found << TextEntity{u"tag"_s, tag.toString(), at, at + 1 + tag.size()};
}

void addTickerFacet(QStringView text, qsizetype at, QList<TextEntity> *found)
{
    constexpr QStringView closing = u".,;:!?)\"'\u2019";
    qsizetype end = at + 1;
    while (end < text.size() && (isAsciiLetterByte(text[end]) || (end > at + 1 && isAsciiDigitByte(text[end]))))
        ++end;
    const bool isClosed = end >= text.size() || isPostSpace(text[end]) || closing.contains(text[end]);
    if (end > at + 1 && end <= at + 1 + longestTicker && isClosed)
        *found << TextEntity{u"tag"_s, text.mid(at, end - at).toString().toUpper(), at, end};
}

}

QList<TextEntity> blueskyFacets(const QString &text)
{
    QList<TextEntity> found;
    qsizetype linkEnd = 0;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (!startsWordOrParenthesis(text, at))
            continue;
        const QChar c = text[at];
        const qsizetype end = isAsciiLetterByte(c) && at >= linkEnd ? endOfPostWord(text, at) : at;
        if (c == u'@')
            addMentionFacet(text, at, &found);
        else if ((c == u'#' || c == u'＃') && startsPostWord(text, at))
            addTagFacet(text, at, &found);
        else if (c == u'$')
            addTickerFacet(text, at, &found);
        else if (end > at && isLinkStart(QStringView(text).mid(at, end - at))) {
            addLinkFacet(text, at, end, &found);
            linkEnd = end;
        }
    }
    return found;
}

}
