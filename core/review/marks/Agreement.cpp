// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/marks/Agreement.h"

#include <algorithm>
#include <cmath>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype mostComparedReviewers = 40;
constexpr double ninetyFivePercent = 1.959963984540054; // the normal distribution's 97.5th percentile

/// A table of judgements as shares of all, with its margins.
struct JudgedTable
{
    explicit JudgedTable(const QList<QList<int>> &counts, double all)
        : size(counts.size()), rows(static_cast<size_t>(size)), columns(static_cast<size_t>(size))
    {
        for (qsizetype i = 0; i < size; ++i) {
            for (qsizetype j = 0; j < size; ++j) {
                const double share = counts.at(i).at(j) / all;
                cells.push_back(share);
                rows[static_cast<size_t>(i)] += share;
                columns[static_cast<size_t>(j)] += share;
            }
        }
    }
    double at(qsizetype i, qsizetype j) const { return cells[static_cast<size_t>(i * size + j)]; }
    double row(qsizetype i) const { return rows[static_cast<size_t>(i)]; }
    double column(qsizetype j) const { return columns[static_cast<size_t>(j)]; }

    qsizetype size;
    std::vector<double> cells;
    std::vector<double> rows;
    std::vector<double> columns;
};

/// The square of kappa's standard error, times n: equation (13) of Fleiss, Cohen & Everitt (1969).
double kappaVariance(const JudgedTable &table, double observed, double expected)
{
    double alike = 0;
    double apart = 0;
    for (qsizetype i = 0; i < table.size; ++i) {
        const double own = (1 - expected) - (table.column(i) + table.row(i)) * (1 - observed);
        alike += table.at(i, i) * own * own;
        for (qsizetype j = 0; j < table.size; ++j) {
            const double margins = table.column(i) + table.row(j);
            apart += i == j ? 0 : table.at(i, j) * margins * margins;
        }
    }
    const double rest = observed * expected - 2 * expected + observed;
    return (alike + (1 - observed) * (1 - observed) * apart - rest * rest) / std::pow(1 - expected, 4);
}

/// What was asked: a question of a card, or (both empty) the verdict.
using JudgedThing = std::pair<QString, QString>;
using Judgements = QMap<JudgedThing, QString>;
/// What each reviewer says of each conversation now.
using JudgedByReviewer = QMap<QString, QMap<ConversationId, Judgements>>;

Judgements judgementsOf(const ConversationReview &review)
{
    Judgements all;
    if (review.verdict != Verdict::None)
        all.insert({}, toString(review.verdict));
    for (const auto &[question, answer] : review.answers.asKeyValueRange())
        all.insert({review.card, question}, answer);
    return all;
}

JudgedByReviewer judgedBy(const ReviewBook &book)
{
    JudgedByReviewer all;
    for (const ReviewEntry &each : book.entries()) { // a later entry takes the place of the earlier one
        if (const auto *review = std::get_if<ConversationReview>(&each.what))
            all[each.reviewer.id][review->conversation] = judgementsOf(*review);
    }
    return all;
}

/// The reviewers whose judgements are compared, in the order of their ids.
QList<Reviewer> comparedReviewers(const ReviewBook &book, const JudgedByReviewer &judged)
{
    QList<Reviewer> reviewers = book.reviewers();
    reviewers.removeIf([&judged](const Reviewer &each) { return !judged.contains(each.id); });
    if (reviewers.size() <= mostComparedReviewers)
        return reviewers;
    std::stable_sort(reviewers.begin(), reviewers.end(), [&judged](const Reviewer &a, const Reviewer &b) {
        return judged.value(a.id).size() > judged.value(b.id).size();
    });
    reviewers.resize(mostComparedReviewers);
    std::sort(reviewers.begin(), reviewers.end(), [](const Reviewer &a, const Reviewer &b) { return a.id < b.id; });
    return reviewers;
}

/// Counts of pairs of answers, by what was asked.
using PairsOfAnswers = QMap<JudgedThing, QMap<std::pair<QString, QString>, int>>;

PairsOfAnswers pairsOf(const QMap<ConversationId, Judgements> &first, const QMap<ConversationId, Judgements> &second)
{
    PairsOfAnswers pairs;
    for (const auto &[conversation, judgements] : first.asKeyValueRange()) {
        const auto other = second.constFind(conversation);
        if (other == second.constEnd())
            continue;
        for (const auto &[thing, answer] : judgements.asKeyValueRange()) {
            const auto theirs = other->constFind(thing);
            if (theirs != other->constEnd())
                ++pairs[thing][{answer, *theirs}];
        }
    }
    return pairs;
}

/// Answers are a short list: a free text would be no nominal scale, and its table would have no bounds.
constexpr qsizetype mostJudgedAnswers = 64;

Agreement agreementOfPairs(const QMap<std::pair<QString, QString>, int> &pairs)
{
    QStringList answers;
    for (const auto &[both, count] : pairs.asKeyValueRange())
        answers << both.first << both.second;
    answers.removeDuplicates();
    answers = answers.mid(0, mostJudgedAnswers);
    QList<QList<int>> counts(answers.size(), QList<int>(answers.size(), 0));
    for (const auto &[both, count] : pairs.asKeyValueRange()) {
        const qsizetype i = answers.indexOf(both.first);
        const qsizetype j = answers.indexOf(both.second);
        if (i >= 0 && j >= 0)
            counts[i][j] = count;
    }
    return agreementOf(counts);
}

}

Agreement agreementOf(const QList<QList<int>> &counts)
{
    Agreement agreement;
    for (qsizetype i = 0; i < counts.size(); ++i) {
        agreement.same += counts.at(i).at(i);
        for (const int each : counts.at(i))
            agreement.both += each;
    }
    if (agreement.both < 2)
        return agreement;
    const JudgedTable table(counts, agreement.both);
    double expected = 0;
    for (qsizetype i = 0; i < table.size; ++i)
        expected += table.row(i) * table.column(i);
    constexpr double nearlyAll = 1 - 1e-12;
    if (expected >= nearlyAll)
        return agreement;
    const double observed = static_cast<double>(agreement.same) / agreement.both;
    const double kappa = std::clamp((observed - expected) / (1 - expected), -1.0, 1.0);
    agreement.kappa = kappa;
    const double variance = kappaVariance(table, observed, expected) / agreement.both;
    if (agreement.same == agreement.both || variance <= 0)
        return agreement;
    const double width = ninetyFivePercent * std::sqrt(variance);
    agreement.low = std::max(-1.0, kappa - width);
    agreement.high = std::min(1.0, kappa + width);
    return agreement;
}

QList<Agreement> agreements(const ReviewBook &book)
{
    const JudgedByReviewer judged = judgedBy(book);
    const QList<Reviewer> reviewers = comparedReviewers(book, judged);
    QList<Agreement> all;
    for (qsizetype i = 0; i < reviewers.size(); ++i) {
        for (qsizetype j = i + 1; j < reviewers.size(); ++j) {
            const auto pairs = pairsOf(judged.value(reviewers.at(i).id), judged.value(reviewers.at(j).id));
            for (const auto &[thing, counts] : pairs.asKeyValueRange()) {
                Agreement each = agreementOfPairs(counts);
                each.first = reviewers.at(i);
                each.second = reviewers.at(j);
                each.card = thing.first;
                each.question = thing.second;
                all.append(each);
            }
        }
    }
    std::stable_sort(all.begin(), all.end(), [](const Agreement &a, const Agreement &b) { return a.both > b.both; });
    return all;
}

}
