// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/marks/ReviewFile.h"

namespace firstmile
{

/// What one reviewer says, a review for each conversation; in the order in which they were first judged.
QList<ConversationReview> reviewsBy(const ReviewBook &book, const QString &reviewer);

/// What one reviewer says now of one conversation, and since when.
struct ReviewLine
{
    Reviewer reviewer;
    Instant at;
    ConversationReview review;
};

/// Of everybody, in the order of the book.
QList<ReviewLine> allReviews(const ReviewBook &book);

/// A conversation of which several think differently.
struct Disagreement
{
    ConversationId conversation;
    int verdicts = 0;  ///< steps between the best verdict and the worst, 0 to 2
    double scores = 0; ///< per cent between the highest score and the lowest
    QList<ReviewLine> reviews;
};

/// Those that are judged differently by two or more, the widest apart first.
QList<Disagreement> disagreements(const ReviewBook &book);

/// Whether anything was said in it: one that was emptied again is none.
bool isSaid(const ConversationReview &review);

/// The card by which something was judged; none: none was used, or it is not in the book.
std::optional<ScoreCard> cardOf(const ReviewBook &book, const ConversationReview &review);
std::optional<double> scoreIn(const ReviewBook &book, const ConversationReview &review); ///< per cent, as scoreOf()

/// Tags that somebody has used, those used most first.
QStringList tagsIn(const ReviewBook &book);

}
