// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/UrlTail.h"

namespace firstmile
{

namespace
{

bool isAsciiLetterOrDigit(QChar c)
{
    const char16_t u = c.unicode();
    return (u >= u'0' && u <= u'9') || (u >= u'a' && u <= u'z') || (u >= u'A' && u <= u'Z');
}

bool isPathLetter(QChar c)
{
    return isAsciiLetterOrDigit(c) || isAccentedLatin(c) || (c.unicode() >= 0x400 && c.unicode() <= 0x4FF);
}

bool isBeyondAscii(QChar c)
{
    return c.unicode() >= 0xA0 && !c.isSpace();
}

bool isPathCharacter(QChar c, UrlRules rules)
{
    constexpr QStringView others = u"!*';:=+,.$/%#[]-\u2013_~@|&";
    constexpr QStringView notMastodon = u"<>()?";
    if (rules == UrlRules::Mastodon)
        return !c.isSpace() && !notMastodon.contains(c);
    return isPathLetter(c) || others.contains(c);
}

bool mayEndPath(QChar c, UrlRules rules)
{
    constexpr QStringView others = u"+-=_#/";
    constexpr QStringView notMastodon = u"()?!*\"'「」<>;:=,.$%[]~&|@";
    if (rules == UrlRules::Mastodon)
        return !c.isSpace() && !notMastodon.contains(c);
    return isPathLetter(c) || others.contains(c);
}

bool isQueryCharacter(QChar c, UrlRules rules)
{
    constexpr QStringView others = u"!?*'@();:&=+$/%#[]-_.,~|";
    return isAsciiLetterOrDigit(c) || others.contains(c) ||
           (rules == UrlRules::Mastodon && (c == u'^' || isBeyondAscii(c)));
}

bool mayEndQuery(QChar c, UrlRules rules)
{
    constexpr QStringView others = u"-_&=#/";
    return isAsciiLetterOrDigit(c) || others.contains(c) || (rules == UrlRules::Mastodon && isBeyondAscii(c));
}

/// The end of "(…)" with at most one more pair inside, `at` if the parentheses do not pair.
qsizetype endOfParentheses(QStringView text, qsizetype at, UrlRules rules)
{
    int depth = 0;
    for (qsizetype i = at; i < text.size(); ++i) {
        if (text[i] == u'(' && ++depth > 2)
            return at;
        if (text[i] == u')' && --depth == 0)
            return i > at + 1 ? i + 1 : at;
        if (text[i] != u'(' && text[i] != u')' && !isPathCharacter(text[i], rules))
            return at;
    }
    return at;
}

qsizetype endOfPath(QStringView text, qsizetype at, UrlRules rules)
{
    qsizetype end = at;
    for (qsizetype i = at; i < text.size();) {
        if (text[i] == u'(') {
            const qsizetype close = endOfParentheses(text, i, rules);
            if (close == i)
                break;
            i = end = close;
        } else if (isPathCharacter(text[i], rules)) {
            end = mayEndPath(text[i], rules) ? i + 1 : end;
            ++i;
        } else {
            break;
        }
    }
    return end;
}

}

qsizetype endOfUrlQuery(QStringView text, qsizetype at, UrlRules rules)
{
    if (at >= text.size() || text[at] != u'?')
        return at;
    qsizetype end = at;
    for (qsizetype i = at + 1; i < text.size() && isQueryCharacter(text[i], rules); ++i)
        end = mayEndQuery(text[i], rules) ? i + 1 : end;
    return end;
}

qsizetype endOfUrlTail(QStringView text, qsizetype at, UrlRules rules)
{
    qsizetype end = at;
    if (end + 1 < text.size() && text[end] == u':' && text[end + 1].isDigit()) {
        ++end;
        while (end < text.size() && text[end].unicode() >= u'0' && text[end].unicode() <= u'9')
            ++end;
    }
    if (end < text.size() && text[end] == u'/')
        end = endOfPath(text, end + 1, rules);
    return endOfUrlQuery(text, end, rules);
}

}
