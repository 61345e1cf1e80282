// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/redaction/SelectionFinder.h"

#include "core/review/redaction/FlatWords.h"

#include <QSet>

#include <algorithm>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype longestSelectionGap = 3;

QString lettersAndDigits(const QString &text)
{
    QString letters;
    for (const QChar c : flatFold(text)) {
        if (c.isLetterOrNumber() || c.isSurrogate())
            letters += c;
    }
    return letters;
}

/// Where `phrase` ends, begun at `at`; -1: it does not stand there.
qsizetype endOfPhrase(const FlatText &flat, qsizetype at, const QString &phrase)
{
    qsizetype gap = 0;
    for (qsizetype i = 0; i < phrase.size();) {
        const QChar c = flat.at(at);
        if (c == phrase[i]) {
            ++i;
            ++at;
            gap = 0;
            continue;
        }
        const bool isBetween = i > 0 && !c.isLetterOrNumber() && c != QChar(0xFFFC) && at < flat.size();
        if (!isBetween || ++gap > longestSelectionGap)
            return -1;
        ++at;
    }
    return at;
}

}

SelectionFinder::SelectionFinder(const QStringList &selection)
{
    for (const QString &each : selection) {
        const QString phrase = lettersAndDigits(each);
        if (phrase.isEmpty() && !each.trimmed().isEmpty())
            m_signs.append(flatFold(each).trimmed());
        else if (!phrase.isEmpty() && !m_phrases[phrase[0]].contains(phrase))
            m_phrases[phrase[0]].append(phrase);
    }
    m_signs.removeAll(QString());
    for (QStringList &phrases : m_phrases)
        std::ranges::stable_sort(phrases, [](const QString &a, const QString &b) { return a.size() > b.size(); });
}

QList<Found> SelectionFinder::foundIn(const FlatText &flat) const
{
    QList<Found> all;
    if (m_phrases.isEmpty() && m_signs.isEmpty())
        return all;
    QSet<qsizetype> edges;
    for (const FlatWord &word : flatWords(flat)) {
        edges.insert(word.from);
        edges.insert(word.to);
    }
    for (qsizetype at = 0; at < flat.size(); ++at) {
        const bool isFree = isWrittenTogether(flat.at(at));
        if (!isFree && !edges.contains(at))
            continue;
        for (const QString &phrase : m_phrases.value(flat.at(at))) {
            const qsizetype end = endOfPhrase(flat, at, phrase);
            if (end < 0 || !(isWrittenTogether(flat.at(end - 1)) || edges.contains(end)))
                continue;
            all.append({at, end, RedactionClass::Selection, u"text"_s, phrase, u"one of the words given"_s});
            at = end - 1;
            break;
        }
    }
    for (const QString &sign : m_signs) {
        for (qsizetype at = flat.folded.indexOf(sign); at >= 0; at = flat.folded.indexOf(sign, at + sign.size()))
            all.append({at, at + sign.size(), RedactionClass::Selection, u"text"_s, sign, u"one of the words given"_s});
    }
    return all;
}

}
