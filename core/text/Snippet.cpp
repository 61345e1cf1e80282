// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/Snippet.h"

#include <QSet>

#include <algorithm>

namespace firstmile
{

namespace
{

constexpr qsizetype readLength = 100'000;
constexpr qsizetype mostHits = 500;
constexpr qsizetype longestWord = 24; ///< a snippet is not moved further than this to begin with a whole word
constexpr QChar ellipsis(u'…');

struct PhraseHit
{
    TextRange range;
    qsizetype phrase = 0;
    qsizetype end() const { return range.start + range.length; }
};

bool standsAt(const QList<FoldedToken> &tokens, qsizetype at, const SearchPhrase &phrase)
{
    const qsizetype count = phrase.words.size();
    if (at + count > tokens.size())
        return false;
    for (qsizetype i = 0; i < count; ++i) {
        const QString &word = tokens.at(at + i).word;
        const bool fits =
            phrase.beginning && i + 1 == count ? word.startsWith(phrase.words.at(i)) : word == phrase.words.at(i);
        if (!fits)
            return false;
    }
    return true;
}

/// The first character of a pair does not stand for the second.
TextRange markedBy(const SearchPhrase &phrase, const FoldedToken &first, const FoldedToken &last)
{
    const bool isHalfPair = phrase.words.last().size() == last.first.length && last.word != phrase.words.last() &&
                            last.whole.length == 2 * last.first.length && last.word.size() == last.whole.length;
    const TextRange &end = isHalfPair ? last.first : last.whole;
    return {first.whole.start, end.start + end.length - first.whole.start};
}

QList<PhraseHit> hitsOf(const QList<FoldedToken> &tokens, const QList<SearchPhrase> &phrases)
{
    QList<PhraseHit> hits;
    for (qsizetype at = 0; at < tokens.size() && hits.size() < mostHits; ++at) {
        for (qsizetype i = 0; i < phrases.size(); ++i) {
            const SearchPhrase &phrase = phrases.at(i);
            if (!phrase.words.isEmpty() && standsAt(tokens, at, phrase))
                hits.append({markedBy(phrase, tokens.at(at), tokens.at(at + phrase.words.size() - 1)), i});
        }
    }
    return hits;
}

qsizetype distinctWithin(const QList<PhraseHit> &hits, qsizetype first, qsizetype length)
{
    QSet<qsizetype> phrases;
    for (qsizetype i = first; i < hits.size() && hits.at(i).end() - hits.at(first).range.start <= length; ++i)
        phrases.insert(hits.at(i).phrase);
    return phrases.size();
}

/// The hit from which on most of the phrases stand within `length`; the first such one.
qsizetype bestHit(const QList<PhraseHit> &hits, qsizetype length)
{
    qsizetype best = 0;
    qsizetype most = -1;
    for (qsizetype i = 0; i < hits.size(); ++i) {
        const qsizetype distinct = distinctWithin(hits, i, length);
        if (distinct > most) {
            most = distinct;
            best = i;
        }
    }
    return best;
}

qsizetype windowStart(const QString &line, qsizetype hit, qsizetype length)
{
    qsizetype start = std::max<qsizetype>(0, std::min(hit - length / 4, line.size() - length));
    if (start == 0)
        return 0;
    const qsizetype word = line.lastIndexOf(u' ', start) + 1;
    if (start - word <= longestWord)
        start = word;
    return line.at(start).isLowSurrogate() ? start - 1 : start;
}

QList<TextRange> merged(const QList<PhraseHit> &hits, qsizetype start, qsizetype end)
{
    QList<TextRange> marks;
    for (const PhraseHit &hit : hits) {
        if (hit.range.start < start || hit.end() > end)
            continue;
        if (!marks.isEmpty() && hit.range.start <= marks.last().start + marks.last().length) {
            const qsizetype to = std::max(marks.last().start + marks.last().length, hit.end());
            marks.last().length = to - marks.last().start;
        } else {
            marks.append(hit.range);
        }
    }
    return marks;
}

int countWithin(const QList<PhraseHit> &hits, qsizetype start, qsizetype end)
{
    QSet<qsizetype> phrases;
    for (const PhraseHit &hit : hits) {
        if (hit.range.start >= start && hit.end() <= end)
            phrases.insert(hit.phrase);
    }
    return static_cast<int>(phrases.size());
}

}

Snippet snippetOf(const QString &text, const QList<SearchPhrase> &phrases, qsizetype length)
{
    const QString line = text.left(readLength).simplified();
    const QList<PhraseHit> hits = hitsOf(foldWithPlaces(line), phrases);
    const qsizetype hit = hits.isEmpty() ? 0 : hits.at(bestHit(hits, length * 3 / 4)).range.start;
    const qsizetype start = windowStart(line, hit, length);
    qsizetype end = std::min(line.size(), start + length);
    if (end < line.size() && line.at(end).isLowSurrogate())
        --end;
    Snippet snippet;
    snippet.text = line.mid(start, end - start);
    snippet.marks = merged(hits, start, end);
    snippet.found = countWithin(hits, start, end);
    const qsizetype shift = start > 0 ? 1 - start : 0;
    for (TextRange &mark : snippet.marks)
        mark.start += shift;
    if (start > 0)
        snippet.text.prepend(ellipsis);
    if (end < line.size())
        snippet.text.append(ellipsis);
    return snippet;
}

}
