// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reply/AnswerRanking.h"

#include "core/text/SearchFold.h"
#include "core/text/WordOverlap.h"

#include <QRegularExpression>

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

class AnswerChoice
{
public:
    AnswerChoice(const QList<AnswerVoice> &voices, const RankWeights &weights) : m_voices(voices), m_weights(weights)
    {
        for (qsizetype i = 0; i < voices.size(); ++i) {
            m_votes += voices[i].vote;
            if (voices[i].mayBeOffered)
                m_candidates.append(i);
        }
        m_covered.fill(0, voices.size());
        for (const qsizetype each : std::as_const(m_candidates))
            m_agreements.append(agreementsOf(each));
    }

    QList<ChosenAnswer> choose(int most)
    {
        QList<ChosenAnswer> chosen;
        while (chosen.size() < most && !m_candidates.isEmpty()) {
            qsizetype best = 0;
            double worth = -1;
            for (qsizetype i = 0; i < m_candidates.size(); ++i) {
                const double each = worthOf(i);
                if (each > worth) {
                    worth = each;
                    best = i;
                }
            }
            chosen.append({m_candidates[best], std::clamp(worth, 0.0, 1.0), alikeOf(best)});
            take(best);
        }
        return chosen;
    }

private:
    QList<double> agreementsOf(qsizetype candidate) const
    {
        QList<double> all;
        for (const AnswerVoice &voice : m_voices)
            all.append(voice.vote > 0 ? agreement(m_voices[candidate], voice, m_weights) : 0);
        return all;
    }

    double worthOf(qsizetype place) const
    {
        double gain = 0;
        for (qsizetype i = 0; i < m_voices.size(); ++i)
            gain += m_voices[i].vote * std::max(0.0, m_agreements[place][i] - m_covered[i]);
        const AnswerVoice &voice = m_voices[m_candidates[place]];
        const double worth = (m_votes > 0 ? gain / m_votes : 0) + m_weights.nearness * voice.nearness;
        return voice.isComplete ? worth : worth * m_weights.incomplete;
    }

    int alikeOf(qsizetype place) const
    {
        int alike = 0;
        const qsizetype candidate = m_candidates[place];
        for (qsizetype i = 0; i < m_voices.size(); ++i) {
            const bool same = i == candidate || (m_voices[i].vote > 0 && m_voices[i].step == m_voices[candidate].step &&
                                                 rougeL(m_voices[i].words, m_voices[candidate].words) >= sameAnswer);
            alike += same ? 1 : 0;
        }
        return alike;
    }

    /// With it go those that say the same.
    void take(qsizetype place)
    {
        for (qsizetype i = 0; i < m_voices.size(); ++i)
            m_covered[i] = std::max(m_covered[i], m_agreements[place][i]);
        const AnswerVoice taken = m_voices[m_candidates[place]];
        for (qsizetype i = m_candidates.size() - 1; i >= 0; --i) {
            if (i == place || rougeL(m_voices[m_candidates[i]].words, taken.words) >= sameAnswer) {
                m_candidates.removeAt(i);
                m_agreements.removeAt(i);
            }
        }
    }

    const QList<AnswerVoice> &m_voices;
    const RankWeights &m_weights;
    double m_votes = 0;
    QList<qsizetype> m_candidates;
    QList<QList<double>> m_agreements; ///< of each candidate with each voice
    QList<double> m_covered;           ///< of each voice: by what is chosen already
};

}

double agreement(const AnswerVoice &one, const AnswerVoice &other, const RankWeights &weights)
{
    if (one.step != other.step)
        return 0;
    const double words = rougeL(one.words, other.words);
    const double alike = std::clamp((words - notAlike) / (wellAlike - notAlike), 0.0, 1.0);
    return weights.sameStep + (1 - weights.sameStep) * alike;
}

QList<ChosenAnswer> chooseAnswers(const QList<AnswerVoice> &voices, int most, const RankWeights &weights)
{
    return AnswerChoice(voices, weights).choose(most);
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
