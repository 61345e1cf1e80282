// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/marks/ReviewFigures.h"

#include "core/review/marks/ReviewRecords.h"
#include "core/store/ReviewRepository.h"

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

/// A mean in the making.
struct SummedWorth
{
    double sum = 0;
    int count = 0;
    void add(double value)
    {
        sum += value;
        ++count;
    }
    std::optional<double> mean() const { return count == 0 ? std::nullopt : std::optional(sum / count); }
};

struct SummedReviews
{
    ReviewFigure figure;
    SummedWorth scores;

    void add(const StoredReview &review)
    {
        ++figure.reviews;
        if (review.score)
            scores.add(*review.score);
        const Verdict verdict = verdictFromString(review.verdict);
        figure.good += verdict == Verdict::Good;
        figure.coaching += verdict == Verdict::Coaching;
        figure.poor += verdict == Verdict::Poor;
    }
    ReviewFigure named(const QString &name) const
    {
        ReviewFigure done = figure;
        done.name = name;
        done.scored = scores.count;
        done.mean = scores.mean();
        return done;
    }
};

struct SummedQuestion
{
    QString text;
    SummedWorth worths;
};

QList<ReviewFigure> namedFigures(const QMap<QString, SummedReviews> &sums)
{
    QList<ReviewFigure> figures;
    for (const auto &[name, sum] : sums.asKeyValueRange())
        figures.append(sum.named(name));
    return figures;
}

}

Result<ReviewFigures> reviewFigures(Session &session)
{
    FM_ASSIGN(const auto reviews, ReviewRepository(session).attributed());
    SummedReviews all;
    QMap<QString, SummedReviews> agents;
    QMap<QString, SummedReviews> teams;
    QMap<std::pair<QString, QString>, SummedQuestion> questions;
    for (const AttributedReview &each : reviews) {
        all.add(each.review);
        teams[each.team].add(each.review);
        for (const QString &agent : each.agents.isEmpty() ? QStringList(QString()) : each.agents)
            agents[agent].add(each.review);
        for (const StoredAnswer &answer : each.review.answers) {
            SummedQuestion &question = questions[{each.review.card, answer.question}];
            question.text = answer.text.isEmpty() ? question.text : answer.text;
            if (answer.worth)
                question.worths.add(100 * *answer.worth);
        }
    }
    ReviewFigures figures{all.named({}), namedFigures(agents), namedFigures(teams), {}};
    for (const auto &[which, sum] : questions.asKeyValueRange())
        figures.questions.append({which.first, which.second, sum.text, sum.worths.count, sum.worths.mean()});
    return figures;
}

}
