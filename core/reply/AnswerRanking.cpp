// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reply/AnswerRanking.h"

#include "core/text/SearchFold.h"
#include "core/text/WordOverlap.h"

#include <QRegularExpression>

#include <cmath>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

/// Longer answers are compared by their beginnings.
constexpr qsizetype mostRankedWords = 80;

/// From here on two answers say the same.
constexpr double sameAnswer = 0.6;

/// Below the first nothing is alike, from the second on everything that counts is.
constexpr double notAlike = 0.1;
constexpr double wellAlike = 0.45;

}

/// What is chosen so far.
struct AnswerChoice::Standing
{
    QList<qsizetype> candidates;
    QList<double> votes;
    QList<double> covered; ///< of each voice: by what is chosen already
    double allVotes = 0;
};

AnswerChoice::AnswerChoice(const QList<AnswerVoice> &voices) : m_voices(voices)
{
    const qsizetype count = m_voices.size();
    m_overlaps.fill(0, count * count);
    for (qsizetype one = 0; one < count; ++one) {
        for (qsizetype other = one; other < count; ++other) {
            if (m_voices[one].step != m_voices[other].step)
                continue;
            const double both = one == other ? 1.0 : rougeL(m_voices[one].words, m_voices[other].words);
            m_overlaps[one * count + other] = m_overlaps[other * count + one] = both;
        }
    }
}

double AnswerChoice::agreement(qsizetype one, qsizetype other, const RankWeights &weights) const
{
    if (m_voices[one].step != m_voices[other].step)
        return 0;
    const double alike = std::clamp((overlap(one, other) - notAlike) / (wellAlike - notAlike), 0.0, 1.0);
    return weights.sameStep + (1 - weights.sameStep) * alike;
}

double AnswerChoice::worth(qsizetype candidate, const Standing &standing, const RankWeights &weights) const
{
    double gain = 0;
    for (qsizetype i = 0; i < m_voices.size(); ++i) {
        if (i != candidate) // that it agrees with itself tells nothing
            gain += standing.votes[i] * std::max(0.0, agreement(candidate, i, weights) - standing.covered[i]);
    }
    const AnswerVoice &voice = m_voices[candidate];
    const double worth = (standing.allVotes > 0 ? gain / standing.allVotes : 0) + weights.nearness * voice.nearness;
    return voice.isComplete ? worth : worth * weights.incomplete;
}

int AnswerChoice::alike(qsizetype candidate) const
{
    int alike = 0;
    for (qsizetype i = 0; i < m_voices.size(); ++i) {
        const bool isSaid = m_voices[i].trust > 0 && overlap(candidate, i) >= sameAnswer;
        alike += i == candidate || isSaid ? 1 : 0;
    }
    return alike;
}

/// With it go those that say the same.
void AnswerChoice::take(qsizetype candidate, Standing &standing, const RankWeights &weights) const
{
    for (qsizetype i = 0; i < m_voices.size(); ++i)
        standing.covered[i] = std::max(standing.covered[i], agreement(candidate, i, weights));
    standing.candidates.removeIf([this, candidate](qsizetype each) { return overlap(candidate, each) >= sameAnswer; });
}

QList<ChosenAnswer> AnswerChoice::choose(int most, const RankWeights &weights) const
{
    Standing standing;
    standing.covered.fill(0, m_voices.size());
    for (qsizetype i = 0; i < m_voices.size(); ++i) {
        const AnswerVoice &voice = m_voices[i];
        standing.votes.append((std::pow(voice.nearness, weights.sharpness) + weights.base) * voice.trust);
        standing.allVotes += standing.votes.last();
        if (voice.mayBeOffered)
            standing.candidates.append(i);
    }
    QList<ChosenAnswer> chosen;
    while (chosen.size() < most && !standing.candidates.isEmpty()) {
        QList<double> worths;
        for (const qsizetype each : std::as_const(standing.candidates))
            worths.append(worth(each, standing, weights));
        const auto best = std::ranges::max_element(worths);
        const qsizetype candidate = standing.candidates[best - worths.begin()];
        chosen.append({candidate, std::clamp(*best, 0.0, 1.0), alike(candidate)});
        take(candidate, standing, weights);
    }
    return chosen;
}

QList<size_t> comparedWords(const QString &text)
{
    static const QRegularExpression others(u"\\{[a-z.-]+\\}|(https?://|www\\.)\\S+|(?<!\\w)@\\w+"_s);
    QString plain = text;
    QList<size_t> words;
    for (const QString &word : foldForSearch(plain.replace(others, u" "_s)).split(u' ', Qt::SkipEmptyParts)) {
        if (words.size() >= mostRankedWords)
            break;
        words.append(qHash(word));
    }
    return words;
}

}
