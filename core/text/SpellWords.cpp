// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/SpellWords.h"

#include "core/text/Placeholders.h"
#include "core/text/QuoteMarks.h"
#include "core/text/UrlFinder.h"

#include <algorithm>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype longestUnspelled = 5;

bool isApostrophe(QChar c)
{
    return c == u'\'' || c == u'\u2019';
}

bool isInWord(QChar c)
{
    return c.isLetterOrNumber() || c.isMark() || c.isSurrogate() || isApostrophe(c) || c == u'-' || c == u'_' ||
           c == QChar(0xAD);
}

/// A mention, a hashtag, an address of any kind or a file's name: a spelling of its own.
bool isSpelledFreely(QStringView piece)
{
    if (piece.startsWith(u'@') || piece.startsWith(u'#') || piece.startsWith(u'$') || piece.contains(u'@'))
        return true;
    for (qsizetype i = 1; i + 1 < piece.size(); ++i) {
        const bool joins = piece[i] == u'.' || piece[i] == u':' || piece[i] == u'\\';
        if (joins && (piece[i + 1].isLetterOrNumber() || piece[i + 1] == u'/') && piece[i - 1].isLetterOrNumber())
            return true;
    }
    return false;
}

bool isSpellable(QStringView word)
{
    qsizetype letters = 0;
    qsizetype capitals = 0;
    bool hasCapitalInside = false;
    for (qsizetype i = 0; i < word.size(); ++i) {
        const QChar c = word[i];
        if (c.isDigit() || c.isSurrogate() || c == u'_')
            return false;
        letters += c.isLetter();
        capitals += c.isUpper();
        hasCapitalInside = hasCapitalInside || (c.isUpper() && i > 0 && word[i - 1].isLower());
    }
    if (letters < 2 || hasCapitalInside)
        return false;
    return capitals < letters || letters > longestUnspelled;
}

void addWords(QList<TextRange> &words, QStringView text, qsizetype from, qsizetype to)
{
    for (qsizetype at = from; at < to;) {
        qsizetype end = at;
        while (end < to && isInWord(text[end]))
            ++end;
        qsizetype start = at;
        qsizetype last = end;
        while (start < last && !text[start].isLetterOrNumber() && !text[start].isSurrogate())
            ++start;
        while (last > start && (isApostrophe(text[last - 1]) || text[last - 1] == u'-'))
            --last;
        if (isSpellable(text.mid(start, last - start)))
            words.append({start, last - start});
        at = std::max(end, at + 1);
    }
}

/// Same length, so that places stay; where nothing is to be spelled there are spaces.
QString onlyOwnWords(const QString &text)
{
    QString own = text;
    const auto blank = [&own](qsizetype start, qsizetype end) {
        std::fill(own.begin() + start, own.begin() + end, u' ');
    };
    for (const TextRange &place : placeholdersIn(text))
        blank(place.start, place.start + place.length);
    for (const TextEntity &url : findUrls(text, UrlRules::X))
        blank(url.start, url.end);
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype feed = text.indexOf(u'\n', at);
        const qsizetype end = feed < 0 ? text.size() : feed;
        if (isQuoteLine(QStringView(text).mid(at, end - at)))
            blank(at, end);
        at = end + 1;
    }
    return own;
}

}

QList<TextRange> wordsToSpell(const QString &text)
{
    const QString own = onlyOwnWords(text);
    QList<TextRange> words;
    for (qsizetype at = 0; at < own.size();) {
        qsizetype end = at;
        while (end < own.size() && !own[end].isSpace())
            ++end;
        if (end > at && !isSpelledFreely(QStringView(own).mid(at, end - at)))
            addWords(words, own, at, end);
        at = end + 1;
    }
    return words;
}

}
