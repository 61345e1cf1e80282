// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/Session.h"

namespace firstmile
{

/// What reviews say of some conversations.
struct ReviewFigure
{
    QString name;               ///< of the agent or team; empty: nobody's, or not handed over
    int reviews = 0;            ///< each reviewer's of each conversation counts once
    int scored = 0;             ///< of these with a score
    std::optional<double> mean; ///< of the scores, 0 to 100; none: nothing was scored
    int good = 0;
    int coaching = 0;
    int poor = 0;
    bool operator==(const ReviewFigure &) const = default;
};

/// What the answers to a question of a score card come to.
struct QuestionFigure
{
    QString card;
    QString question;           ///< its id
    QString text;               ///< as it was asked last
    int answered = 0;           ///< other than "n/a"
    std::optional<double> mean; ///< 0: always the worst answer, 100: always the best
    bool operator==(const QuestionFigure &) const = default;
};

struct ReviewFigures
{
    ReviewFigure all;
    QList<ReviewFigure> agents; ///< who wrote to the customer (several: it counts for each); else whose it is
    QList<ReviewFigure> teams;  ///< it was handed to
    QList<QuestionFigure> questions;
    bool operator==(const ReviewFigures &) const = default;
};

/// Of all reviews that were brought back into the workspace.
Result<ReviewFigures> reviewFigures(Session &session);

}
