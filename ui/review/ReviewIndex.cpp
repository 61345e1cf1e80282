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
QList<ReviewLine> allReviews(const ReviewBook &book)
{
    QList<ReviewLine> all;
    QHash<std::pair<QString, ConversationId>, qsizetype> places;
    for (const ReviewEntry &entry : book.entries()) {
        const auto *review = std::get_if<ConversationReview>(&entry.what);
        if (!review)
            continue;
        const ReviewLine line{entry.reviewer, entry.at, *review};
        const auto key = std::pair(entry.reviewer.id, review->conversation);
        if (const auto place = places.constFind(key); place != places.cend()) {
            all[*place] = line;
            continue;
        }
        places.insert(key, all.size());
        all.append(line);
    }
    all.removeIf([](const ReviewLine &each) { return !isSaid(each.review); });
    return all;
}

QList<ConversationReview> reviewsBy(const ReviewBook &book, const QString &reviewer)
{
    QList<ConversationReview> mine;
    for (const ReviewLine &line : allReviews(book)) {
        if (line.reviewer.id == reviewer)
            mine.append(line.review);
    }
    return mine;
}

std::optional<ScoreCard> cardOf(const ReviewBook &book, const ConversationReview &review)
{
    return review.card.isEmpty() ? std::nullopt : book.card(review.card, review.cardVersion);
}

std::optional<double> scoreIn(const ReviewBook &book, const ConversationReview &review)
{
    const auto card = cardOf(book, review);
    return card ? scoreOf(*card, review.answers) : std::nullopt;
}

namespace
{

template <class T>
double reviewSpread(const QList<T> &values)
{
    if (values.size() < 2)
        return 0;
    const auto [low, high] = std::minmax_element(values.cbegin(), values.cend());
    return static_cast<double>(*high) - static_cast<double>(*low);
}

}

QList<Disagreement> disagreements(const ReviewBook &book)
{
    QHash<ConversationId, QList<ReviewLine>> together;
    for (const ReviewLine &line : allReviews(book))
        together[line.review.conversation].append(line);
    QList<Disagreement> all;
    for (auto each = together.cbegin(); each != together.cend(); ++each) {
        QList<int> verdicts;
        QList<double> scores;
        for (const ReviewLine &line : each.value()) {
            if (line.review.verdict != Verdict::None)
                verdicts.append(static_cast<int>(line.review.verdict));
            if (const auto score = scoreIn(book, line.review))
                scores.append(*score);
        }
        const Disagreement found{each.key(), static_cast<int>(reviewSpread(verdicts)), reviewSpread(scores),
                                 each.value()};
        if (found.verdicts > 0 || found.scores > 0)
            all.append(found);
    }
    std::sort(all.begin(), all.end(), [](const Disagreement &a, const Disagreement &b) {
        return std::tuple(-a.verdicts, -a.scores, a.conversation) < std::tuple(-b.verdicts, -b.scores, b.conversation);
    });
    return all;
}

QStringList tagsIn(const ReviewBook &book)
{
    QHash<QString, int> uses;
    for (const ReviewLine &line : allReviews(book)) {
        for (const QString &tag : line.review.tags)
            ++uses[tag];
    }
    QStringList tags = uses.keys();
    std::sort(tags.begin(), tags.end(), [&uses](const QString &a, const QString &b) {
        return std::pair(-uses.value(a), a) < std::pair(-uses.value(b), b);
    });
    return tags;
}

}
