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
    QList<size_t> words;       ///< hashes of its words, folded, without placeholders, in order
    NextStep step = NextStep::Read;
    double vote = 0;           ///< how much it says about what this question wants: nearness, age, language; 0: nothing
    double nearness = 0;       ///< of its question to this one, 0 to 1
    bool mayBeOffered = false;
    bool isComplete = true;    ///< nothing in it is left to fill in by hand
};

/// What was tuned, on the first four fifths of the cases that bench_suggest reads.
struct RankWeights
{
    double sharpness = 3;   ///< how much faster than its nearness a case's vote grows
    double base = 0.02;     ///< the vote of a recent answer to whatever question
    double sameStep = 0.25; ///< what it is worth that two answers have the customer do the same, in other words
    double nearness = 0.15; ///< what it is worth that the question itself was near
    double incomplete = 0.9;
};

/// An answer that is to be offered.
struct ChosenAnswer
{
    qsizetype voice = 0;
    double worth = 0; ///< 0 to 1
    int alike = 1;    ///< voices that say the same, itself included
};

/// How far two answers are the same: the next step, and the words (ROUGE-L). 0 to 1.
double agreement(const AnswerVoice &one, const AnswerVoice &other, const RankWeights &weights);

/// Up to `most`, one after the other, each the one that agrees most with what those before it leave unsaid: the answer
/// that all others would find nearest, weighted by their votes (minimum Bayes risk: Kumar and Byrne, 2004), with what
/// another one covers already counted once. Time grows with candidates times voices.
QList<ChosenAnswer> chooseAnswers(const QList<AnswerVoice> &voices, int most, const RankWeights &weights = {});

/// The words by which two answers are compared.
QList<size_t> comparedWords(const QString &text);

}
