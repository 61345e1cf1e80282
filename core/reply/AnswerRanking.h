// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reply/NextStep.h"

#include <QList>
#include <QString>

namespace firstmile
{

/// An earlier answer, or a saved one, as it counts for a question.
struct AnswerVoice
{
    QList<size_t> words; ///< hashes of its words, folded, without placeholders, in order
    NextStep step = NextStep::Read;
    double nearness = 0; ///< of its question to this one, 0 to 1
    double trust = 0;    ///< how far it tells what is answered today, in this language; 0: it has no vote
    bool mayBeOffered = false;
    bool isComplete = true; ///< nothing in it is left to fill in by hand
};

/// What was tuned, on the first four fifths of the cases that bench_suggest reads.
struct RankWeights
{
    double sharpness = 2;   ///< how much faster than its nearness a case's vote grows
    double base = 0.1;      ///< the vote of an answer to whatever question
    double sameStep = 0.2;  ///< what it is worth that two answers have the customer do the same, in other words
    double nearness = 0.05; ///< what it is worth that the question itself was near
    double incomplete = 0.9;
};

/// An answer that is to be offered.
struct ChosenAnswer
{
    qsizetype voice = 0;
    double worth = 0; ///< 0 to 1
    int alike = 1;    ///< voices that say the same, itself included
};

/// Chooses among answers. Each one that is chosen agrees most with what those before it leave unsaid: it is the answer
/// that all others would find nearest, weighted by their votes (minimum Bayes risk: Kumar and Byrne 2004), with what
/// another one covers already not counted again. Two agree as far as they have the customer do the same and have the
/// same words (ROUGE-L). Time grows with the square of the voices.
class AnswerChoice
{
public:
    explicit AnswerChoice(const QList<AnswerVoice> &voices);

    QList<ChosenAnswer> choose(int most, const RankWeights &weights = {}) const;

private:
    struct Standing;

    double overlap(qsizetype one, qsizetype other) const { return m_overlaps[one * m_voices.size() + other]; }
    double agreement(qsizetype one, qsizetype other, const RankWeights &weights) const;
    double worth(qsizetype candidate, const Standing &standing, const RankWeights &weights) const;
    int alike(qsizetype candidate) const;
    void take(qsizetype candidate, Standing &standing, const RankWeights &weights) const;

    QList<AnswerVoice> m_voices;
    QList<double> m_overlaps; ///< ROUGE-L of each with each; 0 where the next step is another
};

/// The words by which two answers are compared.
QList<size_t> comparedWords(const QString &text);

}
