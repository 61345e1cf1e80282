// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/marks/ReviewBounds.h"
#include "core/review/marks/ReviewLines.h"
#include "tests/core/review/marks/RandomReviews.h"
#include "tests/support/Printers.h"

using namespace firstmile;
using namespace firstmile::tests;
using namespace Qt::StringLiterals;

namespace
{

const QByteArray fileHead = "{\"bundle\":\"b\",\"format\":\"firstmile-reviews\",\"version\":1}\n";

ReviewBook randomBook(quint32 seed)
{
    RandomReviews random(seed, {ConversationId(1), ConversationId(2), ConversationId(9'007'199'254'740'991)});
    ReviewBook book(u"b"_s, u"w"_s);
    random.speak(book, random.reviewer(), 25);
    random.speak(book, random.reviewer(), 25);
    return book;
}

ReviewEntry onlyEntry(const QByteArray &line)
{
    const auto book = reviewBookFromLines(fileHead + line + '\n');
    REQUIRE(book);
    REQUIRE(book->entries().size() == 1);
    return book->entries().first();
}

}

TEST_CASE("what was written is read again", "[review][marks]")
{
    for (quint32 seed = 0; seed < 50; ++seed) {
        const ReviewBook book = randomBook(seed);
        const auto read = reviewBookFromLines(toLines(book));
        REQUIRE(read);
        CHECK(read->entries() == book.entries());
        CHECK(read->bundle() == book.bundle());
        CHECK(read->workspace() == book.workspace());
    }
}

TEST_CASE("a file that was cut off anywhere behind its head has every entry that was whole", "[review][marks]")
{
    const ReviewBook book = randomBook(7);
    const QByteArray lines = toLines(book);
    for (qsizetype length = reviewHead(book).size(); length <= lines.size(); length += 3) {
        const QByteArray cut = lines.left(length);
        const auto read = reviewBookFromLines(cut);
        REQUIRE(read);
        const qsizetype whole = cut.count('\n') - 1;
        CHECK((read->entries().size() == whole || read->entries().size() == whole + 1));
        CHECK(read->entries() == book.entries().mid(0, read->entries().size()));
    }
}

TEST_CASE("what is no review file says so, and a newer one says that it is newer", "[review][marks]")
{
    struct Example
    {
        QByteArray bytes;
        ErrorKind kind;
    };
    const QByteArray deep(100'000, '[');
    for (const auto &[bytes, kind] :
         {Example{"", ErrorKind::Malformed}, Example{"\n\n", ErrorKind::Malformed},
          Example{QByteArray(5000, '\0'), ErrorKind::Malformed}, Example{"PK\x03\x04", ErrorKind::Malformed},
          Example{"{}\n", ErrorKind::Malformed}, Example{deep, ErrorKind::Malformed},
          Example{"{\"format\":\"firstmile-reviews\",\"version\":1}\n", ErrorKind::Malformed},
          Example{"{\"format\":\"firstmile-reviews\",\"version\":1e99,\"bundle\":\"b\"}\n", ErrorKind::Malformed},
          Example{"{\"format\":\"firstmile-reviews\",\"version\":2,\"bundle\":\"b\"}\n", ErrorKind::Conflict},
          Example{fileHead + "nonsense\n", ErrorKind::Malformed}, Example{fileHead + deep + "\n", ErrorKind::Malformed},
          Example{fileHead + "{\"reviewer\":\"r\",\"number\":1,\"at\":\"2026-05-03T10:00:00Z\"}\n",
                  ErrorKind::Malformed},
          Example{fileHead + QByteArray(ReviewBounds::lineBytes + 1, ' ') + "{}\n", ErrorKind::Malformed}}) {
        const auto read = reviewBookFromLines(bytes);
        INFO(bytes.left(100).toStdString());
        REQUIRE_FALSE(read);
        CHECK(read.error().kind == kind);
        CHECK_FALSE(read.error().detail.isEmpty());
    }
}

TEST_CASE("a broken line among good ones is named, and the good ones are read", "[review][marks]")
{
    ReviewBook book = randomBook(3);
    QByteArray lines = toLines(book);
    lines.insert(fileHead.size() + 20, "\xff\xfe");
    const auto read = readReviewLines(lines);
    REQUIRE(read);
    CHECK(read->problems.size() == 1);
    CHECK(read->book.entries().size() == book.entries().size() - 1);
}

TEST_CASE("numbers that nobody can mean are refused, and passages are clipped", "[review][marks]")
{
    const QByteArray said = "\"comment\":{\"id\":\"c\",\"conversation\":1,\"message\":2,\"start\":%s,\"length\":%l}}";
    const auto line = [&](const QByteArray &number, const QByteArray &start, const QByteArray &length) {
        return "{\"reviewer\":\"r\",\"number\":" + number + ",\"at\":\"2026-05-03T10:00:00Z\"," +
               QByteArray(said).replace("%s", start).replace("%l", length);
    };
    for (const char *number : {"0", "-1", "1.5", "1e300", "9223372036854775807", "\"1\"", "null"})
        CHECK_FALSE(reviewBookFromLines(fileHead + line(number, "0", "1") + '\n'));
    const auto passage = [&](const QByteArray &start, const QByteArray &length) {
        return *std::get<ReviewComment>(onlyEntry(line("1", start, length)).what).passage;
    };
    CHECK(passage("-5", "10") == TextRange{0, 10});
    CHECK(passage("3", "-1") == TextRange{3, 0});
    CHECK(passage("9223372036854775807", "9223372036854775807") == TextRange{ReviewBounds::passage, 0});
    CHECK(clipped({3, 100}, 10) == TextRange{3, 7});
    CHECK(clipped({30, 100}, 10) == TextRange{10, 0});
    CHECK(clipped({-3, -1}, 10) == TextRange{0, 0});
}

TEST_CASE("texts of strangers are bounded, valid and without control characters", "[review][marks]")
{
    ConversationReview review;
    review.conversation = ConversationId(1);
    review.summary = u"\U0001F600"_s.repeated(ReviewBounds::text);
    review.tags = QStringList(500, u"t"_s) << u"a\nb"_s << QString(u' ') << u"x"_s.repeated(9'999);
    for (int i = 0; i < 1'000; ++i)
        review.answers.insert(QString::number(i), u"yes"_s);
    ReviewEntry entry{{u"r\u202E\x1b[2J"_s, u"An\0a \u202Eana"_s + QChar(0xD800)}, 1, fromMsecs(5), review};
    const ReviewEntry kept = bounded(entry);
    const auto &said = std::get<ConversationReview>(kept.what);
    CHECK(said.summary.size() == ReviewBounds::text);
    CHECK_FALSE(said.summary.back().isHighSurrogate());
    CHECK(said.tags == QStringList{u"t"_s, u"a b"_s, u"x"_s.repeated(ReviewBounds::name)});
    CHECK(said.answers.size() == ReviewBounds::answers);
    CHECK(kept.reviewer.id == u"r[2J"_s);
    CHECK(kept.reviewer.name == u"Ana ana?"_s);
    CHECK(bounded(kept) == kept);
    ReviewBook book(u"b"_s);
    book.add(entry);
    CHECK(reviewBookFromLines(toLines(book))->entries() == QList<ReviewEntry>{kept});
}

TEST_CASE("the largest card that is kept can be read again", "[review][marks]")
{
    ScoreCard card{u"c"_s, u"\"\\"_s.repeated(500), 1, {}};
    for (int i = 0; i < 200; ++i) {
        QStringList choices;
        for (int j = 0; j < 30; ++j)
            choices.append(u"%1"_s.arg(j) + u"\U0001F600"_s.repeated(300));
        card.questions.append({QString::number(i), u"\uFFFD"_s.repeated(9'000), ScoreQuestion::Kind::Choice, choices,
                               std::numeric_limits<double>::infinity(), false});
    }
    ReviewBook book(u"b"_s);
    book.add({{u"r"_s, u"Ana"_s}, 1, fromMsecs(1), card});
    const auto read = reviewBookFromLines(toLines(book));
    REQUIRE(read);
    CHECK(read->entries() == book.entries());
    CHECK(std::get<ScoreCard>(read->entries().first().what).questions.size() == ReviewBounds::questions);
}

TEST_CASE("bytes that were changed anywhere never do more harm than the lines that they are in", "[review][marks]")
{
    const QByteArray lines = toLines(randomBook(11));
    QRandomGenerator random(5);
    for (int i = 0; i < 2'000; ++i) {
        QByteArray broken = lines;
        for (int change = 0; change < 3; ++change)
            broken[random.bounded(broken.size())] = static_cast<char>(random.bounded(256));
        const auto read = readReviewLines(broken);
        if (read)
            CHECK(reviewBookFromLines(toLines(read->book))->entries() == read->book.entries());
        else
            CHECK_FALSE(read.error().detail.isEmpty());
    }
}
