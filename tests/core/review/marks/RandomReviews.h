// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/marks/ReviewFile.h"

#include <QRandomGenerator>
#include <QUuid>

namespace firstmile::tests
{

using namespace Qt::StringLiterals;

/// Reviewers who say anything of some conversations, again and again, and change their minds.
class RandomReviews
{
public:
    RandomReviews(quint32 seed, QList<ConversationId> conversations)
        : m_random(seed), m_conversations(std::move(conversations))
    {}

    Reviewer reviewer()
    {
        const auto id = QUuid(m_random.generate(), 1, 2, 3, 4, 5, 6, 7, 8, 9, 10).toString(QUuid::WithoutBraces);
        return {id, pick({u"Ana"_s, u"Béla"_s, u"Ana"_s, u"李"_s})};
    }

    /// As many entries of one reviewer, under the numbers behind the last one that the book has of them.
    void speak(ReviewBook &book, const Reviewer &reviewer, int entries)
    {
        for (int i = 0; i < entries; ++i)
            book.add({reviewer, book.nextNumber(reviewer.id), at(), said()});
    }

    int below(int bound) { return static_cast<int>(m_random.bounded(bound)); }
    QString pick(const QStringList &choices) { return choices.at(below(static_cast<int>(choices.size()))); }
    ConversationId conversation() { return m_conversations.at(below(static_cast<int>(m_conversations.size()))); }
    /// What a comment can be about.
    void nameMessages(const QMultiMap<ConversationId, MessageId> &messages) { m_messages = messages; }

    ConversationReview review()
    {
        ConversationReview review;
        review.conversation = conversation();
        review.verdict = static_cast<Verdict>(below(4));
        if (below(3) > 0) {
            const ScoreCard card = standardScoreCard();
            review.card = card.id;
            review.cardVersion = card.version;
            for (const ScoreQuestion &question : card.questions) {
                if (below(4) > 0)
                    review.answers.insert(question.id, pick(answersOf(question) << u"n/a"_s));
            }
        }
        if (below(2) == 0)
            review.tags = {pick({u"praise"_s, u"slow"_s, u"Größe"_s})};
        review.summary = words();
        return review;
    }

    ReviewComment comment()
    {
        ReviewComment comment;
        comment.id = u"c%1"_s.arg(below(6));
        comment.conversation = conversation();
        comment.text = words();
        const auto messages = m_messages.values(comment.conversation);
        if (!messages.isEmpty() && below(2) == 0) {
            comment.message = messages.at(below(static_cast<int>(messages.size())));
            comment.passage = TextRange{below(30), below(60)};
            comment.quote = words();
        }
        comment.removed = below(6) == 0;
        return comment;
    }

private:
    Instant at() { return fromMsecs(1'777'800'000'000 + below(1'000'000)); }
    QString words()
    {
        return pick({u""_s, u"late, and kind"_s, u"two\nlines"_s, u"\"quoted\" \\ {}"_s, u"übermäßig 👍🏽"_s});
    }
    decltype(ReviewEntry::what) said()
    {
        switch (below(8)) {
        case 0:
            return ScoreCard{
                u"own-%1"_s.arg(below(3)),
                words(),
                1 + below(3),
                {{u"fair"_s, words(), ScoreQuestion::Kind::Choice, {u"no"_s, u"so-so"_s, u"yes"_s}, 1.5, true}}};
        case 1:
        case 2:
        case 3:
            return comment();
        default:
            return review();
        }
    }

    QRandomGenerator m_random;
    QList<ConversationId> m_conversations;
    QMultiMap<ConversationId, MessageId> m_messages;
};

}
