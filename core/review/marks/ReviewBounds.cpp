// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/marks/ReviewBounds.h"

#include <QSet>

#include <algorithm>
#include <cmath>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

bool turnsDirection(QChar each)
{
    return (each >= u'\u202A' && each <= u'\u202E') || (each >= u'\u2066' && each <= u'\u2069');
}

QString cutText(const QString &text, qsizetype most)
{
    if (text.size() <= most)
        return text;
    return text.left(text.at(most - 1).isHighSurrogate() ? most - 1 : most);
}

/// Half of a character that stands alone becomes a mark for it: what is written can be read again.
QString validText(const QString &text)
{
    return QString::fromUtf8(text.toUtf8());
}

QStringList boundedNames(const QStringList &names, qsizetype most)
{
    QStringList kept;
    for (const QString &each : names) {
        const QString name = boundedName(each, ReviewBounds::name);
        if (!name.isEmpty() && !kept.contains(name) && kept.size() < most)
            kept.append(name);
    }
    return kept;
}

struct BoundReview
{
    ConversationReview operator()(ConversationReview review) const
    {
        review.card = boundedName(review.card, ReviewBounds::id);
        review.cardVersion = std::clamp(review.cardVersion, 0, static_cast<int>(ReviewBounds::number));
        QMap<QString, QString> answers;
        for (const auto &[question, answer] : review.answers.asKeyValueRange()) {
            const QString id = boundedName(question, ReviewBounds::id);
            const QString words = boundedName(answer, ReviewBounds::name);
            if (!id.isEmpty() && !words.isEmpty() && answers.size() < ReviewBounds::answers)
                answers.insert(id, words);
        }
        review.answers = answers;
        review.tags = boundedNames(review.tags, ReviewBounds::tags);
        review.summary = boundedText(review.summary, ReviewBounds::text);
        return review;
    }
};

struct BoundComment
{
    ReviewComment operator()(ReviewComment comment) const
    {
        comment.id = boundedName(comment.id, ReviewBounds::id);
        if (comment.passage)
            comment.passage = clipped(*comment.passage, ReviewBounds::passage);
        comment.quote = boundedText(comment.quote, ReviewBounds::quote);
        comment.text = boundedText(comment.text, ReviewBounds::text);
        return comment;
    }
};

struct BoundCard
{
    ScoreCard operator()(ScoreCard card) const
    {
        card.id = boundedName(card.id, ReviewBounds::id);
        card.name = boundedName(card.name, ReviewBounds::name);
        card.version = std::clamp(card.version, 1, static_cast<int>(ReviewBounds::number));
        QList<ScoreQuestion> questions;
        QSet<QString> ids;
        for (ScoreQuestion each : std::as_const(card.questions)) {
            each.id = boundedName(each.id, ReviewBounds::id);
            each.text = boundedName(each.text, ReviewBounds::name * 5);
            each.choices = boundedNames(each.choices, ReviewBounds::choices);
            each.weight = std::isfinite(each.weight) ? std::clamp(each.weight, 0.0, ReviewBounds::weight) : 0;
            if (!each.id.isEmpty() && !ids.contains(each.id) && questions.size() < ReviewBounds::questions)
                questions.append(each);
            ids.insert(each.id);
        }
        card.questions = questions;
        return card;
    }
};

}

QString boundedText(const QString &text, qsizetype most)
{
    QString kept = validText(text.size() > 4 * most ? text.left(4 * most) : text);
    kept.removeIf([](QChar each) { return each.category() == QChar::Other_Control && each != u'\n' && each != u'\t'; });
    return cutText(kept, most);
}

QString boundedName(const QString &text, qsizetype most)
{
    QString kept = boundedText(text, 4 * most);
    kept.removeIf(turnsDirection);
    return cutText(kept.simplified(), most).trimmed();
}

QString originalReviewer(const QString &id)
{
    qsizetype end = id.size();
    for (qsizetype tilde = id.lastIndexOf(u'~'); tilde > 0; tilde = id.lastIndexOf(u'~', tilde - 1)) {
        const QStringView number = QStringView(id).mid(tilde + 1, end - tilde - 1);
        const bool isNumber = !number.isEmpty() && std::all_of(number.begin(), number.end(),
                                                               [](QChar each) { return each >= u'0' && each <= u'9'; });
        if (!isNumber)
            break;
        end = tilde;
    }
    return id.left(end);
}

ReviewEntry bounded(const ReviewEntry &entry)
{
    ReviewEntry kept = entry;
    const QString id = boundedName(entry.reviewer.id, 2 * ReviewBounds::id);
    const QString original = originalReviewer(id);
    kept.reviewer.id = boundedName(original, ReviewBounds::id) + id.mid(original.size()).left(ReviewBounds::suffix);
    kept.reviewer.name = boundedName(entry.reviewer.name, ReviewBounds::name);
    kept.number = std::clamp<qint64>(entry.number, 1, ReviewBounds::number);
    if (const auto *review = std::get_if<ConversationReview>(&entry.what))
        kept.what = BoundReview()(*review);
    else if (const auto *comment = std::get_if<ReviewComment>(&entry.what))
        kept.what = BoundComment()(*comment);
    else
        kept.what = BoundCard()(std::get<ScoreCard>(entry.what));
    return kept;
}

}
