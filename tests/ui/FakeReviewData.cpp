// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/FakeReviewData.h"

namespace firstmile::tests
{

using namespace Qt::StringLiterals;

FakeReviewData::FakeReviewData(const Clock &clock) : m_clock(clock), m_book(u"5f0c"_s)
{
    bundle.id = u"5f0c"_s;
    bundle.title = u"Unanswered in May"_s;
    bundle.agent = u"Ana Lima"_s;
    bundle.asOf = clock.now();
    bundle.conversations = 14;
    bundle.messages = 260;
    bundle.customers = 12;
    bundle.parts = 1;
}

void FakeReviewData::acceptKey()
{
    keyKnown = true;
    Q_EMIT sealChanged();
}

void FakeReviewData::setSeal(const BundleSeal &seal)
{
    m_seal = seal;
    Q_EMIT sealChanged();
}

void FakeReviewData::setFilled(double share)
{
    m_filled = share;
    Q_EMIT filledChanged(share);
}

void FakeReviewData::say(const Reviewer &who, decltype(ReviewEntry::what) what)
{
    m_book.add({who, m_book.nextNumber(who.id), m_clock.now(), std::move(what)});
    Q_EMIT bookChanged();
}

Async<void> FakeReviewData::keep(decltype(ReviewEntry::what) what)
{
    if (failNext)
        return ready(Result<void>(*std::exchange(failNext, std::nullopt)));
    say(m_me, std::move(what));
    return ready(Result<void>());
}

Async<void> FakeReviewData::setMyName(const QString &name)
{
    m_me.name = name;
    Q_EMIT bookChanged();
    return ready(Result<void>());
}

Async<void> FakeReviewData::save(const ConversationReview &review)
{
    return keep(review);
}

Async<void> FakeReviewData::save(const ReviewComment &comment)
{
    return keep(comment);
}

Async<void> FakeReviewData::save(const ScoreCard &card)
{
    return keep(card);
}

Async<int> FakeReviewData::take(const QStringList &files)
{
    taken = files;
    if (failNext)
        return ready(Result<int>(*std::exchange(failNext, std::nullopt)));
    return ready(Result<int>(static_cast<int>(files.size())));
}

Async<void> FakeReviewData::saveWithReviews(const QString &path)
{
    savedAs = path;
    return ready(Result<void>());
}

ConversationReview FakeReviewData::mine(ConversationId conversation) const
{
    return m_book.review(m_me.id, conversation).value_or(ConversationReview());
}

void FakeReviewData::judge(const QList<ConversationId> &conversations)
{
    const ScoreCard card = standardScoreCard();
    for (qsizetype i = 0; i < conversations.size(); ++i) {
        for (const Reviewer &who : {mia, jean}) {
            const bool strict = who == jean && i % 4 == 3;
            ConversationReview review;
            review.conversation = conversations[i];
            review.card = card.id;
            review.cardVersion = card.version;
            for (const ScoreQuestion &question : card.questions) {
                const QStringList answers = answersOf(question);
                review.answers.insert(question.id, strict ? answers.first() : answers[(i + 1) % answers.size()]);
            }
            review.verdict = strict ? Verdict::Poor : i % 3 == 0 ? Verdict::Coaching : Verdict::Good;
            review.tags = i % 2 ? QStringList{u"tone"_s} : QStringList{u"refund"_s, u"late"_s};
            review.summary = strict ? u"The customer asked twice and was told the same twice."_s : QString();
            say(who, review);
        }
    }
}

}
