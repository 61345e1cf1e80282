// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/ReviewIndex.h"

#include <QHash>

#include <algorithm>

namespace firstmile
{

bool isSaid(const ConversationReview &review)
{
    return !review.answers.isEmpty() || !review.tags.isEmpty() || review.verdict != Verdict::None ||
           !review.summary.isEmpty();
}

// Later entries count instead of earlier ones, wherever those stand.
QList<std::pair<Reviewer, ConversationReview>> allReviews(const ReviewBook &book)
{
    QList<std::pair<Reviewer, ConversationReview>> all;
    QHash<std::pair<QString, ConversationId>, qsizetype> places;
    for (const ReviewEntry &entry : book.entries()) {
        const auto *review = std::get_if<ConversationReview>(&entry.what);
        if (!review)
            continue;
        const auto key = std::pair(entry.reviewer.id, review->conversation);
        if (const auto place = places.constFind(key); place != places.cend()) {
            all[*place] = {entry.reviewer, *review};
            continue;
        }
        places.insert(key, all.size());
        all.append({entry.reviewer, *review});
    }
    all.removeIf([](const auto &each) { return !isSaid(each.second); });
    return all;
}

QList<ConversationReview> reviewsBy(const ReviewBook &book, const QString &reviewer)
{
    QList<ConversationReview> mine;
    for (const auto &[who, review] : allReviews(book)) {
        if (who.id == reviewer)
            mine.append(review);
    }
    return mine;
}

QList<ScoreCard> cardsFor(const ReviewBook &book)
{
    QList<ScoreCard> cards = book.cards();
    const ScoreCard standard = standardScoreCard();
    const bool changed = std::any_of(cards.cbegin(), cards.cend(),
                                     [&standard](const ScoreCard &card) { return card.id == standard.id; });
    if (!changed)
        cards.prepend(standard);
    return cards;
}

std::optional<ScoreCard> cardOf(const ReviewBook &book, const ConversationReview &review)
{
    if (review.card.isEmpty())
        return {};
    if (const auto card = book.card(review.card, review.cardVersion))
        return card;
    const ScoreCard standard = standardScoreCard();
    return standard.id == review.card && standard.version == review.cardVersion ? std::optional(standard)
                                                                                : std::nullopt;
}

QStringList tagsIn(const ReviewBook &book)
{
    QHash<QString, int> uses;
    for (const auto &[who, review] : allReviews(book)) {
        for (const QString &tag : review.tags)
            ++uses[tag];
    }
    QStringList tags = uses.keys();
    std::sort(tags.begin(), tags.end(), [&uses](const QString &a, const QString &b) {
        return std::pair(-uses.value(a), a) < std::pair(-uses.value(b), b);
    });
    return tags;
}

}
