// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/marks/ReviewBounds.h"
#include "tests/core/review/marks/RandomReviews.h"
#include "tests/support/Printers.h"

using namespace firstmile;
using namespace firstmile::tests;
using namespace Qt::StringLiterals;

namespace
{

const QList<ConversationId> someConversations{ConversationId(1), ConversationId(2), ConversationId(3)};

/// Books of one bundle, of reviewers some of whom speak in several of them. Where a book is copied and both copies go
/// on, one number of one reviewer says two things.
QList<ReviewBook> randomBooks(RandomReviews &random)
{
    QList<Reviewer> people;
    for (int i = 0; i < 4; ++i)
        people.append(random.reviewer());
    QList<ReviewBook> books;
    for (int i = 0; i < 4; ++i) {
        ReviewBook book = !books.isEmpty() && random.below(2) == 0 ? books.last() : ReviewBook(u"b"_s, u"w"_s);
        for (int part = 0; part < 2; ++part)
            random.speak(book, people.at(random.below(4)), random.below(40));
        books.append(book);
    }
    return books;
}

ReviewBook mergedInto(ReviewBook one, const ReviewBook &other)
{
    REQUIRE(one.merge(other));
    return one;
}

/// What was said, whoever it stands under: the words of every entry of every book, each once.
QSet<QByteArray> everythingSaid(const QList<ReviewBook> &books)
{
    QSet<QByteArray> all;
    for (const ReviewBook &book : books) {
        for (ReviewEntry each : book.entries()) {
            each.reviewer.id = originalReviewer(each.reviewer.id);
            ReviewBook alone;
            alone.add(each);
            all.insert(toLines(alone));
        }
    }
    return all;
}

ReviewEntry reviewBy(const QString &reviewer, qint64 number, Verdict verdict, qint64 at = 1'777'800'000'000)
{
    ConversationReview review;
    review.conversation = ConversationId(1);
    review.verdict = verdict;
    return {{reviewer, u"Ana"_s}, number, fromMsecs(at), review};
}

}

TEST_CASE("merging is commutative, associative and idempotent, and loses nothing", "[review][marks]")
{
    for (quint32 seed = 0; seed < 60; ++seed) {
        RandomReviews random(seed, someConversations);
        const auto books = randomBooks(random);
        const ReviewBook forwards = mergedInto(mergedInto(mergedInto(books[0], books[1]), books[2]), books[3]);
        const ReviewBook backwards = mergedInto(mergedInto(mergedInto(books[3], books[2]), books[1]), books[0]);
        const ReviewBook inPairs = mergedInto(mergedInto(books[2], books[0]), mergedInto(books[1], books[3]));
        INFO(seed);
        CHECK(toLines(forwards) == toLines(backwards));
        CHECK(toLines(forwards) == toLines(inPairs));
        CHECK(toLines(mergedInto(forwards, forwards)) == toLines(forwards));
        CHECK(toLines(mergedInto(forwards, books[1])) == toLines(forwards));
        CHECK(everythingSaid({forwards}) == everythingSaid(books));
        CHECK(forwards.entries().size() == everythingSaid(books).size());
    }
}

TEST_CASE("one by one or all at once, in any order, a book is the same", "[review][marks]")
{
    for (quint32 seed = 0; seed < 40; ++seed) {
        RandomReviews random(seed, someConversations);
        QList<ReviewEntry> entries;
        for (const ReviewBook &book : randomBooks(random))
            entries += book.entries();
        std::shuffle(entries.begin(), entries.end(), std::mt19937(seed));
        ReviewBook atOnce(u"b"_s);
        const int count = atOnce.addAll(entries);
        ReviewBook oneByOne(u"b"_s);
        int added = 0;
        for (const ReviewEntry &each : std::as_const(entries))
            added += oneByOne.add(each);
        INFO(seed);
        CHECK(toLines(oneByOne) == toLines(atOnce));
        CHECK(added == count);
        CHECK(std::ranges::all_of(entries, [&](const ReviewEntry &each) { return atOnce.contains(each); }));
    }
}

TEST_CASE("a later entry on the same thing counts, and the earlier one stays", "[review][marks]")
{
    ReviewBook book(u"b"_s);
    book.add(reviewBy(u"r"_s, 1, Verdict::Good));
    book.add(reviewBy(u"r"_s, 2, Verdict::Poor, 1)); // the clock was put back: the number says what is later
    CHECK(book.review(u"r"_s, ConversationId(1))->verdict == Verdict::Poor);
    CHECK(book.entries().size() == 2);
    CHECK_FALSE(book.review(u"r"_s, ConversationId(2)));
    CHECK_FALSE(book.review(u"other"_s, ConversationId(1)));
    CHECK(book.nextNumber(u"r"_s) == 3);
    CHECK(book.nextNumber(u"other"_s) == 1);
}

TEST_CASE("one reviewer's number that says two things is kept twice, under two names of theirs", "[review][marks]")
{
    ReviewBook desk(u"b"_s);
    desk.add(reviewBy(u"r"_s, 1, Verdict::Good));
    ReviewBook laptop = desk;
    desk.add(reviewBy(u"r"_s, 2, Verdict::Poor, 2'000'000'000'000));
    laptop.add(reviewBy(u"r"_s, 2, Verdict::Coaching, 1'900'000'000'000));
    CHECK(*desk.merge(laptop) == 1);
    CHECK(desk.entries().size() == 3);
    CHECK(desk.reviewers() == QList<Reviewer>{{u"r"_s, u"Ana"_s}, {u"r~2"_s, u"Ana"_s}});
    CHECK(desk.review(u"r"_s, ConversationId(1))->verdict == Verdict::Coaching); // the earlier one
    CHECK(desk.review(u"r~2"_s, ConversationId(1))->verdict == Verdict::Poor);
    CHECK(desk.nextNumber(u"r"_s) == 3);
    CHECK(*desk.merge(laptop) == 0);
}

TEST_CASE("reviews of another bundle are refused, and nothing is taken of them", "[review][marks]")
{
    ReviewBook book(u"b"_s);
    ReviewBook other(u"c"_s);
    other.add(reviewBy(u"r"_s, 1, Verdict::Good));
    const auto merged = book.merge(other);
    REQUIRE_FALSE(merged);
    CHECK(merged.error().kind == ErrorKind::Rejected);
    CHECK(book.entries().isEmpty());
}

TEST_CASE("nobody takes back or changes what others said", "[review][marks]")
{
    ReviewBook book(u"b"_s);
    ReviewComment comment{u"c1"_s, ConversationId(1), {}, {}, {}, u"mine"_s, false};
    book.add({{u"r"_s, u"Ana"_s}, 1, fromMsecs(1), comment});
    comment.removed = true;
    book.add({{u"s"_s, u"Bob"_s}, 1, fromMsecs(2), comment});
    REQUIRE(book.comments(ConversationId(1)).size() == 1);
    CHECK(book.comments(ConversationId(1)).first().second.text == u"mine"_s);
    book.add({{u"r"_s, u"Ana"_s}, 2, fromMsecs(3), comment});
    CHECK(book.comments(ConversationId(1)).isEmpty());
}

TEST_CASE("comments come by time, whoever made them", "[review][marks]")
{
    ReviewBook book(u"b"_s);
    const auto say = [&](const QString &who, qint64 at, const QString &text) {
        book.add({{who, who}, 1, fromMsecs(at), ReviewComment{text, ConversationId(1), {}, {}, {}, text, false}});
    };
    say(u"r"_s, 30, u"third"_s);
    say(u"s"_s, 10, u"first"_s);
    say(u"t"_s, 20, u"second"_s);
    QStringList texts;
    for (const auto &[entry, comment] : book.comments(ConversationId(1)))
        texts.append(comment.text);
    CHECK(texts == QStringList{u"first"_s, u"second"_s, u"third"_s});
}

TEST_CASE("of a card the newest version is there, and the standard card cannot be forged", "[review][marks]")
{
    ReviewBook book(u"b"_s);
    CHECK(book.cards() == QList<ScoreCard>{standardScoreCard()});
    ScoreCard forged = standardScoreCard();
    forged.questions.clear();
    ScoreCard own{u"own"_s, u"Ours"_s, 1, {{u"q"_s, u"Fair?"_s, ScoreQuestion::Kind::YesNo, {}, 1, false}}};
    book.add({{u"r"_s, u"Ana"_s}, 1, fromMsecs(1), forged});
    book.add({{u"r"_s, u"Ana"_s}, 2, fromMsecs(2), own});
    own.version = 2;
    own.name = u"Ours, again"_s;
    book.add({{u"r"_s, u"Ana"_s}, 3, fromMsecs(3), own});
    CHECK(book.cards() == QList<ScoreCard>{own, standardScoreCard()});
    CHECK(book.card(u"own"_s, 1)->name == u"Ours"_s);
    CHECK(*book.card(u"standard"_s, 1) == standardScoreCard());
    CHECK_FALSE(book.card(u"own"_s, 3));
}
