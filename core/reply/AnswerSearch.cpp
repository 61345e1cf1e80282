// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reply/AnswerSearch.h"

#include <cmath>

namespace firstmile
{

namespace
{

/// Rows of the index that are read for one question.
constexpr qint64 mostPostings = 30'000;

/// Fewer are not worth a seek: a word that is in all of them tells little.
constexpr qint64 fewestPostings = 500;

/// Cases whose lengths are looked at.
constexpr qsizetype weighedCases = 300;

// BM25: how much a second half of a long question says less (b), and the scale of it (k1). The mean length is a post's.
constexpr double bm25Length = 0.4;
constexpr double bm25Scale = 1.2;
constexpr double meanWords = 12;

double weightOfWord(const AnswerWord &word, qint64 cases)
{
    const auto with = static_cast<double>(word.cases);
    const auto without = static_cast<double>(std::max<qint64>(cases - word.cases, 0));
    return std::log(1 + (without + 0.5) / (with + 0.5));
}

using CaseScores = QList<std::pair<double, qint64>>;

Result<CaseScores> bestScores(Session &session, const KnownWords &known)
{
    QHash<qint64, double> scores;
    qint64 left = mostPostings;
    for (const AnswerWord &word : known.words) {
        if (left < fewestPostings)
            break;
        FM_ASSIGN(const auto cases, AnswerIndex(session).having(word.id, left));
        left -= cases.size();
        const double weight = weightOfWord(word, known.cases);
        for (const qint64 id : cases)
            scores[id] += weight;
    }
    CaseScores best;
    for (const auto &[id, score] : scores.asKeyValueRange())
        best.append({score, id});
    const auto end = best.begin() + std::min(best.size(), weighedCases);
    std::partial_sort(best.begin(), end, best.end(), std::greater<>());
    best.erase(end, best.end());
    return best;
}

}

Result<QList<NearCase>> nearestCases(Session &session, const OpenQuestion &question, int most)
{
    const QStringList words = AnswerIndex::wordsOf(question.text, question.channel == Channel::Email);
    FM_ASSIGN(const auto known, AnswerIndex(session).known(question.account, words));
    FM_ASSIGN(const auto scores, bestScores(session, known));
    QList<qint64> ids;
    for (const auto &[score, id] : scores)
        ids.append(id);
    FM_ASSIGN(const auto cases, AnswerIndex(session).cases(ids));
    double whole = 0;
    for (const AnswerWord &word : known.words)
        whole += weightOfWord(word, known.cases);
    QList<NearCase> near;
    for (const AnsweredCase &each : cases) {
        if (each.conversation == question.conversation)
            continue;
        NearCase one{each};
        const auto length = static_cast<double>(each.words.size() - 1);
        const double discount = (bm25Scale + 1) / (1 + bm25Scale * (1 - bm25Length + bm25Length * length / meanWords));
        for (const AnswerWord &word : known.words) {
            if (!std::ranges::binary_search(each.words, word.id))
                continue;
            one.shared.append(word.id);
            one.nearness += weightOfWord(word, known.cases) * discount;
        }
        one.nearness = whole > 0 ? std::min(1.0, one.nearness / (whole * 1.5)) : 0;
        near.append(one);
    }
    std::ranges::sort(near, [](const NearCase &one, const NearCase &other) {
        return one.nearness != other.nearness ? one.nearness > other.nearness : one.answered.at > other.answered.at;
    });
    return near.mid(0, most);
}

}
