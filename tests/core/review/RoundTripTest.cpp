// SPDX-License-Identifier: GPL-3.0-or-later
// A workspace is exported, reviewed by two from the file alone, merged, and brought back: what is there then is what
// was said, counted here without any of the code that counts it there.
#include "core/review/bundle/BundleReader.h"
#include "core/review/export/ExportJob.h"
#include "core/review/marks/ReviewJournal.h"
#include "core/review/marks/ReviewReturn.h"
#include "core/review/marks/ReviewSource.h"
#include "core/store/MessageRepository.h"
#include "core/store/ReviewRepository.h"
#include "tests/core/review/marks/RandomReviews.h"
#include "tests/support/FakeClock.h"
#include "tests/support/Printers.h"
#include "tests/support/RandomInbox.h"
#include "tests/support/TableDump.h"
#include "tests/support/Waiting.h"

#include <catch2/generators/catch_generators.hpp>

using namespace firstmile;
using namespace firstmile::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

/// The workspace, its bundle, and the reviewers' desks, each a folder with a copy of the bundle.
class ReviewRound
{
public:
    ReviewRound(Engine engine, quint32 seed) : workspace(engine), inbox(workspace, seed), random(seed, {})
    {
        for (int i = 0; i < 60; ++i)
            inbox.step();
        clock.set(inbox.now());
    }

    QList<ConversationId> conversations()
    {
        return workspace.read([](Session &session) {
            return session.all<ConversationId>(u"SELECT id FROM conversations WHERE messages > 0 ORDER BY id"_s,
                                               [](const Row &row) { return row.id<ConversationId>(0); });
        });
    }

    void exportAll()
    {
        ExportRequest request;
        request.path = bundle;
        request.conversations = conversations();
        request.title = u"Everything"_s;
        request.agent = u"kim"_s;
        request.choice.notes = true;
        request.zone = u"UTC"_s;
        ExportJob job({workspace.database(), nullptr, clock, {}, makeExportSink}, request);
        const auto summary = await(job.run(), 60'000);
        REQUIRE(summary);
        REQUIRE(summary->conversations == request.conversations.size());
    }

    /// What a reviewer has of it: the file alone.
    void readBundle()
    {
        const auto reader = BundleReader::open(bundle);
        REQUIRE(reader);
        manifest = (*reader)->manifest();
        QList<ConversationId> known;
        QMultiMap<ConversationId, MessageId> messages;
        for (int part = 1; part <= manifest.parts; ++part) {
            const auto read = (*reader)->part(part);
            REQUIRE(read);
            for (const ExportedConversation &each : read->conversations) {
                known.append(each.conversation.id);
                for (const ExportedMessage &message : each.messages)
                    messages.insert(each.conversation.id, message.message.id);
            }
        }
        CHECK(known == conversations());
        random = RandomReviews(random.below(100'000), known);
        random.nameMessages(messages);
    }

    /// Somebody says something at their desk, and closes it.
    QString review(const QString &desk, const Reviewer &reviewer, int entries)
    {
        const QString place = folder.filePath(desk);
        QDir().mkpath(place);
        QFile::copy(bundle, place + u"/all.fmreview"_s);
        ReviewBook book(manifest.id, manifest.workspace);
        ReviewJournal journal({place + u"/all.fmreview"_s, place}, book);
        book.addAll(journal.open().book.entries());
        const ReviewBook before = book;
        random.speak(book, reviewer, entries);
        QList<ReviewEntry> fresh = book.entries();
        fresh.removeIf([&](const ReviewEntry &each) { return before.contains(each); });
        REQUIRE(journal.append(fresh));
        REQUIRE(all.merge(book));
        return journal.path();
    }

    ReviewReturned bring(const ReviewBook &book)
    {
        return workspace.write(
            [&](Transaction &tx) { return returnReviews(tx, book.workspace(), book, inbox.now() + 24h); });
    }

    QStringList messageRows()
    {
        return tableDump(workspace.database())
            .filter(QRegularExpression(u"^(messages|message_sources|message_versions|attachments): "_s));
    }

    TestWorkspace workspace;
    RandomInbox inbox;
    RandomReviews random;
    FakeClock clock;
    QTemporaryDir folder;
    QString bundle = folder.filePath(u"all.fmreview"_s);
    BundleManifest manifest;
    ReviewBook all; ///< what was said, by everybody
};

/// What each reviewer says of each conversation in the end, and each comment that stands.
struct SaidInTheEnd
{
    QMap<std::pair<QString, ConversationId>, const ReviewEntry *> reviews;
    QMap<std::tuple<QString, ConversationId, QString>, const ReviewEntry *> comments;

    explicit SaidInTheEnd(const ReviewBook &book)
    {
        for (const ReviewEntry &each : book.entries()) { // the numbers of a reviewer grow
            if (const auto *review = std::get_if<ConversationReview>(&each.what))
                reviews.insert({each.reviewer.id, review->conversation}, &each);
            else if (const auto *comment = std::get_if<ReviewComment>(&each.what))
                comments.insert({each.reviewer.id, comment->conversation, comment->id}, &each);
        }
        comments.removeIf([](const auto &each) { return std::get<ReviewComment>(each.value()->what).removed; });
    }
};

bool saysAnything(const ConversationReview &review)
{
    return review.verdict != Verdict::None || !review.answers.isEmpty() || !review.tags.isEmpty() ||
           !review.summary.isEmpty();
}

/// The standard card's weights, once more.
std::optional<double> naiveScore(const ConversationReview &review)
{
    const QMap<QString, double> weights{
        {u"solved"_s, 3}, {u"tone"_s, 2}, {u"one-reply"_s, 1}, {u"right-channel"_s, 1}, {u"in-time"_s, 2}};
    double sum = 0;
    double most = 0;
    for (const auto &[question, answer] : review.answers.asKeyValueRange()) {
        if (answer == "n/a"_L1)
            continue;
        most += weights.value(question);
        sum += weights.value(question) * (question == "tone"_L1 ? (answer.toInt() - 1) / 4.0 : answer == "yes"_L1);
    }
    return most > 0 ? std::optional(100 * sum / most) : std::nullopt;
}

void checkFigures(ReviewRound &round, const SaidInTheEnd &said)
{
    for (const auto &[key, entry] : said.reviews.asKeyValueRange()) {
        const auto figure = round.workspace.read(
            [&](Session &session) { return ReviewRepository(session).find(round.manifest.id, key.first, key.second); });
        const auto &review = std::get<ConversationReview>(entry->what);
        REQUIRE(figure);
        CHECK(figure->conversation == review.conversation);
        CHECK(figure->verdict == toString(review.verdict));
        CHECK(figure->tags == review.tags);
        CHECK(figure->at == entry->at);
        CHECK(figure->number == entry->number);
        QMap<QString, QString> answers;
        for (const StoredAnswer &each : figure->answers)
            answers.insert(each.question, each.answer);
        CHECK(answers == review.answers);
        const auto score = naiveScore(review);
        CHECK(figure->score.has_value() == score.has_value());
        if (score && figure->score)
            CHECK(std::abs(*score - *figure->score) < 0.0051);
    }
    const auto count = round.workspace.read([](Session &session) {
        return session.first<qint64>(u"SELECT count(*) FROM reviews"_s, [](const Row &row) { return row.integer(0); });
    });
    CHECK(*count == said.reviews.size());
}

void checkNotes(ReviewRound &round, const SaidInTheEnd &said)
{
    QMap<ConversationId, int> expected;
    for (const auto &[key, entry] : said.reviews.asKeyValueRange())
        expected[key.second] += saysAnything(std::get<ConversationReview>(entry->what));
    for (const auto &[key, entry] : said.comments.asKeyValueRange())
        ++expected[std::get<1>(key)];
    for (const ConversationId each : round.conversations()) {
        const auto messages =
            round.workspace.read([&](Session &session) { return MessageRepository(session).ofConversation(each); });
        QStringList notes;
        for (const Message &message : messages) {
            if (message.direction == Direction::Note)
                notes.append(message.text);
        }
        CHECK(notes.size() == expected.value(each));
        for (const auto &[key, entry] : said.comments.asKeyValueRange()) {
            const auto &comment = std::get<ReviewComment>(entry->what);
            const auto isIt = [&](const QString &note) {
                return note.startsWith(u"Review comment by "_s + entry->reviewer.name) && note.endsWith(comment.text);
            };
            if (comment.conversation == each)
                CHECK(std::ranges::any_of(notes, isIt));
        }
    }
}

}

TEST_CASE("export, review by two, merge, bring back: what is there then is what was said", "[review][roundtrip]")
{
    const Engine engine = GENERATE(Engine::Sqlite, Engine::Postgres);
    const quint32 seed = GENERATE(1u, 2u, 3u);
    INFO(seed);
    ReviewRound round(engine, seed);
    round.exportAll();
    round.readBundle();
    round.all = ReviewBook(round.manifest.id, round.manifest.workspace);
    const auto rows = round.messageRows();

    const Reviewer ana = round.random.reviewer();
    const Reviewer bob = round.random.reviewer();
    const QString anas = round.review(u"ana"_s, ana, 60);
    const QString bobs = round.review(u"bob"_s, bob, 60);
    const QString later = round.review(u"ana"_s, ana, 20);
    CHECK(later == anas);

    // Ana's goes into the bundle, Bob's is merged to it; and the other way round.
    const auto anasSource = readReviewSource(anas);
    const auto bobsSource = readReviewSource(bobs);
    REQUIRE(anasSource);
    REQUIRE(bobsSource);
    const QString withAna = round.folder.filePath(u"with-ana.fmreview"_s);
    REQUIRE(writeWithReviews(round.bundle, {}, withAna, {toLines(anasSource->book)}));
    const auto inBundle = readReviewSource(withAna);
    REQUIRE(inBundle);
    const auto one = mergedReviews({*inBundle, *bobsSource});
    const auto other = mergedReviews({*bobsSource, *inBundle, *anasSource});
    REQUIRE(one);
    REQUIRE(other);
    CHECK(toLines(*one) == toLines(*other));
    CHECK(one->entries() == round.all.entries());
    REQUIRE(BundleReader::open(withAna));
    CHECK((*BundleReader::open(withAna))->verify()->state == BundleSeal::State::Intact);

    const ReviewReturned first = round.bring(*one);
    CHECK(first.missing == 0);
    CHECK(first.already == 0);
    const SaidInTheEnd said(round.all);
    checkFigures(round, said);
    checkNotes(round, said);

    const auto after = round.messageRows();
    const QSet<QString> kept(after.cbegin(), after.cend());
    CHECK(after.size() == rows.size() + first.notes);
    CHECK(std::ranges::all_of(rows, [&](const QString &each) { return kept.contains(each); }));

    const auto before = tableDump(round.workspace.database());
    const ReviewReturned second = round.bring(*other);
    CHECK(second.notes + second.figures == 0);
    CHECK(tableDump(round.workspace.database()) == before);
    const auto opinions = std::ranges::count_if(
        one->entries(), [](const ReviewEntry &each) { return !std::holds_alternative<ScoreCard>(each.what); });
    CHECK(second.already == opinions);

    // Bob goes on at his desk, and only that is new.
    round.review(u"bob"_s, bob, 15);
    const auto more = readReviewSource(bobs);
    REQUIRE(more);
    round.bring(more->book);
    checkFigures(round, SaidInTheEnd(round.all));
}
