// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/marks/ReviewFile.h"

namespace firstmile
{

/// What one reviewer says now, a review for each conversation; in the order in which they were first judged.
QList<ConversationReview> reviewsBy(const ReviewBook &book, const QString &reviewer);

/// The same of everybody.
QList<std::pair<Reviewer, ConversationReview>> allReviews(const ReviewBook &book);

/// Whether anything was said in it: one that was emptied again is none.
bool isSaid(const ConversationReview &review);

/// The cards that can be chosen: those of the book, and the standard one unless the book has changed it.
QList<ScoreCard> cardsFor(const ReviewBook &book);

/// The card by which something was judged; none: none was used, or it is not in the book.
std::optional<ScoreCard> cardOf(const ReviewBook &book, const ConversationReview &review);

/// Tags that somebody has used, those used most first.
QStringList tagsIn(const ReviewBook &book);

}
