// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/Erasure.h"
#include "core/store/ConversationRepository.h"
#include "core/store/EventRepository.h"
#include "core/store/SearchRepository.h"
#include "tests/core/review/marks/ReviewedWorld.h"
#include "tests/support/Printers.h"

#include <catch2/generators/catch_generators.hpp>
#include <catch2/matchers/catch_matchers_floating_point.hpp>

using namespace firstmile;
using namespace firstmile::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Catch::Matchers::WithinAbs;

TEST_CASE("a verdict, its score and a comment come back as notes that are in the log and are found", "[review][marks]")
{
    ReviewedWorld world(GENERATE(Engine::Sqlite, Engine::Postgres));
    ConversationReview review = world.verdict(Verdict::Coaching, u"Kind, though it took two days."_s);
    review.card = u"standard"_s;
    review.cardVersion = 1;
    review.answers = {{u"solved"_s, u"yes"_s}, {u"tone"_s, u"3"_s}, {u"in-time"_s, u"n/a"_s}};
    review.tags = {u"slow"_s};
    world.say(lea, review);
    world.say(lea, world.comment(u"Say when it will arrive."_s));
    const ReviewReturned done = world.bring();
    CHECK(done.conversations == 1);
    CHECK(done.notes == 2);
    CHECK(done.figures == 1);
    CHECK(done.already == 0);
    CHECK(done.missing == 0);

    const auto notes = world.notes();
    REQUIRE(notes.size() == 2);
    CHECK(notes.first().text == u"Review by Léa Quality, 2026-05-03 10:01 UTC\n"
                                "Verdict: to be coached\n"
                                "Score: 80 % (Standard, version 1)\n"
                                "- Was the customer's matter solved? yes\n"
                                "- Was the tone right for this customer? 3\n"
                                "- Was the answer within the time that we promise? n/a\n"
                                "Tags: slow\n"
                                "Kind, though it took two days."_s);
    CHECK(notes.last().text.startsWith(u"Review comment by Léa Quality, 2026-05-03 10:02 UTC\nOn the message of "_s));
    CHECK(notes.last().text.endsWith(u" from anamark Sousa\n> writes\nSay when it will arrive."_s));
    CHECK(notes.first().agent == lea.name);
    CHECK(notes.first().visibility == Visibility::Internal);
    const auto events =
        world.workspace.read([&](Session &session) { return EventRepository(session).ofConversation(world.place); });
    CHECK(std::ranges::count_if(events, [&](const Event &each) {
              return each.kind == EventKind::Noted && each.agent == lea.name && each.message;
          }) == 2);
    const auto found = world.workspace.read([](Session &session) {
        return SearchRepository(session).find({{hasWords(foldPhrase(u"arrive"_s, false))}, {}}, 10);
    });
    CHECK(found.size() == 1);

    const auto figure = world.figure(lea);
    REQUIRE(figure);
    CHECK_THAT(*figure->score, WithinAbs(80, 0.005));
    CHECK(figure->verdict == u"coaching"_s);
    CHECK(figure->tags == QStringList{u"slow"_s});
    CHECK(figure->reviewerName == lea.name);
    CHECK(figure->answers.size() == 3);
}

TEST_CASE("what was brought once is not brought again, whichever way it comes", "[review][marks]")
{
    ReviewedWorld world(GENERATE(Engine::Sqlite, Engine::Postgres));
    world.say(lea, world.verdict(Verdict::Good, u"fine"_s));
    world.say(tom, world.comment(u"why?"_s));
    world.bring();
    const auto before = tableDump(world.workspace.database());
    const ReviewReturned again = world.bring();
    CHECK(again.conversations == 1);
    CHECK(again.notes == 0);
    CHECK(again.figures == 0);
    CHECK(again.already == 2);
    CHECK(tableDump(world.workspace.database()) == before);
    ReviewBook alone(world.book.bundle(), world.id);
    alone.add(world.book.entries().first());
    REQUIRE(world.tryBring(alone));
    CHECK(tableDump(world.workspace.database()) == before);
}

TEST_CASE("a later word replaces the figure, and a note says only what is new", "[review][marks]")
{
    ReviewedWorld world(GENERATE(Engine::Sqlite, Engine::Postgres));
    world.say(lea, world.verdict(Verdict::Good, u"fine"_s));
    world.say(lea, world.comment(u"first thought"_s));
    const ReviewBook early = world.book;
    world.bring();
    world.say(lea, world.verdict(Verdict::Poor)); // of these two the last counts
    world.say(lea, world.verdict(Verdict::Coaching, u"on reflection"_s));
    world.say(lea, world.comment(u"second thought"_s));
    const ReviewReturned done = world.bring();
    CHECK(done.notes == 2);
    CHECK(done.figures == 1);
    CHECK(done.already == 2);
    CHECK(world.figure(lea)->verdict == u"coaching"_s);
    const QStringList texts = world.texts();
    REQUIRE(texts.size() == 4);
    CHECK(texts.at(2).contains(u"on reflection"_s));
    CHECK(texts.at(3).startsWith(u"Review comment changed by Léa Quality"_s));
    CHECK(texts.at(3).endsWith(u"second thought"_s));

    REQUIRE(world.tryBring(early)); // an old file that lay about
    CHECK(world.figure(lea)->verdict == u"coaching"_s);
    CHECK(world.texts() == texts);

    world.say(lea, world.verdict(Verdict::Coaching, u"on reflection"_s)); // saved again, nothing new
    CHECK(world.bring().notes == 0);
    world.say(lea, world.verdict(Verdict::None));
    world.say(lea, [&] {
        ReviewComment gone = world.comment(u"second thought"_s);
        gone.removed = true;
        return gone;
    }());
    CHECK(world.bring().notes == 2);
    CHECK(world.texts().at(4).startsWith(u"Review taken back by Léa Quality"_s));
    CHECK(world.texts().at(5).startsWith(u"Review comment taken back by Léa Quality"_s));
    CHECK(world.figure(lea)->verdict.isEmpty());
}

TEST_CASE("a comment that was taken back before it came here leaves nothing", "[review][marks]")
{
    ReviewedWorld world(GENERATE(Engine::Sqlite, Engine::Postgres));
    ReviewComment comment = world.comment(u"never mind"_s);
    world.say(lea, comment);
    comment.removed = true;
    world.say(lea, comment);
    CHECK(world.bring().notes == 0);
    CHECK(world.texts().isEmpty());
    CHECK(world.bring().already == 2);
}

TEST_CASE("reviews of another workspace are refused, and nothing is written", "[review][marks]")
{
    ReviewedWorld world(GENERATE(Engine::Sqlite, Engine::Postgres));
    world.say(lea, world.verdict(Verdict::Good));
    const auto before = tableDump(world.workspace.database());
    ReviewBook foreign(u"bundle"_s, u"22222222-0000-4000-8000-000000000009"_s);
    foreign.addAll(world.book.entries());
    const auto refused = world.tryBring(foreign);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == ErrorKind::Rejected);
    CHECK(tableDump(world.workspace.database()) == before);
}

TEST_CASE("a workspace keeps its name", "[review][marks]")
{
    ReviewedWorld world(GENERATE(Engine::Sqlite, Engine::Postgres));
    CHECK_FALSE(world.id.isEmpty());
    world.workspace.reopen();
    CHECK(world.workspace.write([](Transaction &tx) { return workspaceId(tx); }) == world.id);
}

TEST_CASE("a conversation that is gone, merged or erased is counted, and nothing of it is brought", "[review][marks]")
{
    ReviewedWorld world(GENERATE(Engine::Sqlite, Engine::Postgres));
    const int how = GENERATE(0, 1, 2);
    INFO(how);
    world.say(lea, world.verdict(Verdict::Good));
    world.say(tom, world.comment(u"anamark was kind"_s));
    if (how == 0) {
        ReviewBook elsewhere(u"bundle"_s, world.id);
        for (ReviewEntry each : world.book.entries()) {
            if (auto *review = std::get_if<ConversationReview>(&each.what))
                review->conversation = ConversationId(987'654);
            else
                std::get<ReviewComment>(each.what).conversation = ConversationId(987'654);
            elsewhere.add(each);
        }
        world.book = elsewhere;
    } else if (how == 1) {
        world.workspace.write([&](Transaction &tx) -> Result<void> {
            const ConversationId other = world.message(world.social, u"bob-1"_s)->conversation;
            FM_TRY(MessageRepository(tx).moveAll(world.place, other));
            FM_TRY(EventRepository(tx).refile(world.place, other));
            return ConversationRepository(tx).refresh(tx, world.place);
        });
    } else {
        world.workspace.write([&](Transaction &tx) {
            return eraseCustomer(tx, {world.customer, u"kim"_s, u"asked"_s, 72h}, privacyNow);
        });
    }
    const auto before = tableDump(world.workspace.database());
    const ReviewReturned done = world.bring();
    CHECK(done.missing == 2);
    CHECK(done.conversations == 0);
    CHECK(done.notes + done.figures + done.already == 0);
    CHECK(tableDump(world.workspace.database()) == before);
}

TEST_CASE("no message is changed by a return, byte for byte", "[review][marks]")
{
    ReviewedWorld world(GENERATE(Engine::Sqlite, Engine::Postgres));
    const auto rows = [&] {
        return tableDump(world.workspace.database())
            .filter(QRegularExpression(u"^(messages|message_sources|message_versions|attachments): "_s));
    };
    const auto before = rows();
    world.say(lea, world.verdict(Verdict::Poor, u"long"_s));
    world.say(tom, world.comment(u"quote"_s));
    world.bring();
    const auto after = rows();
    const QSet<QString> kept(after.cbegin(), after.cend());
    CHECK(after.size() == before.size() + 2);
    for (const QString &each : before)
        CHECK(kept.contains(each));
}

TEST_CASE("a reviewer's file cannot read a message of another conversation into a note", "[review][marks]")
{
    ReviewedWorld world(GENERATE(Engine::Sqlite, Engine::Postgres));
    ReviewComment comment = world.comment(u"look"_s);
    comment.quote.clear();
    comment.passage = TextRange{0, 100'000};
    world.say(lea, comment);
    comment.id = u"c2"_s;
    comment.message = world.message(world.social, u"bob-1"_s)->id;
    world.say(lea, comment);
    world.bring();
    const QStringList texts = world.texts();
    REQUIRE(texts.size() == 2);
    CHECK(texts.first().contains(u"> anamark writes"_s)); // notes of encrypted bundles carry no quotations
    CHECK_FALSE(texts.last().contains(u"from bob"_s));
    CHECK(texts.last().contains(u"which is not in this conversation"_s));
}

TEST_CASE("reviews follow their conversation into another one", "[review][marks]")
{
    ReviewedWorld world(GENERATE(Engine::Sqlite, Engine::Postgres));
    world.say(lea, world.verdict(Verdict::Good));
    world.bring();
    const ConversationId other = world.message(world.social, u"bob-1"_s)->conversation;
    world.workspace.write([&](Transaction &tx) { return ReviewRepository(tx).refile(world.place, other); });
    CHECK(world.figure(lea)->conversation == other);
}
