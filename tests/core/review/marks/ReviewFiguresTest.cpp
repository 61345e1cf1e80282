// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/marks/ReviewFigures.h"

#include "tests/core/review/marks/ReviewedWorld.h"
#include "tests/support/Printers.h"

#include <catch2/generators/catch_generators.hpp>
#include <catch2/matchers/catch_matchers_floating_point.hpp>

using namespace firstmile;
using namespace firstmile::tests;
using Catch::Matchers::WithinAbs;

TEST_CASE("figures are means and counts per agent, team and question", "[review][marks]")
{
    ReviewedWorld world(GENERATE(Engine::Sqlite, Engine::Postgres));
    const auto scored = [&](ConversationId place, Verdict verdict, const QString &solved, const QString &tone) {
        ConversationReview review;
        review.conversation = place;
        review.verdict = verdict;
        review.card = u"standard"_s;
        review.cardVersion = 1;
        review.answers = {{u"solved"_s, solved}, {u"tone"_s, tone}};
        return review;
    };
    const ConversationId thread = world.message(world.social, u"bob-1"_s)->conversation;
    world.workspace.write([&](Transaction &tx) -> Result<void> {
        FM_TRY(tx.exec(u"UPDATE messages SET agent = 'kim' WHERE direction = 'out'"_s));
        FM_TRY(tx.exec(u"UPDATE conversations SET assignee = 'lee', handed_to = 'Service' WHERE id = ?"_s, thread));
        return {};
    });
    world.say(lea, scored(world.place, Verdict::Good, u"yes"_s, u"5"_s));       // 100
    world.say(tom, scored(world.place, Verdict::Coaching, u"yes"_s, u"n/a"_s)); // 100
    world.say(lea, scored(thread, Verdict::Poor, u"no"_s, u"3"_s));             // 2 * 0.5 / 5 = 20
    world.say(tom, [&] {
        ConversationReview bare = world.verdict(Verdict::Poor);
        bare.conversation = thread;
        return bare;
    }());
    world.bring();
    const ReviewFigures figures = world.workspace.read([](Session &session) { return reviewFigures(session); });
    const auto named = [](const QList<ReviewFigure> &list, const QString &name) {
        const auto found = std::ranges::find(list, name, &ReviewFigure::name);
        REQUIRE(found != list.end());
        return *found;
    };
    const ReviewFigure kim = named(figures.agents, u"kim"_s);
    CHECK(kim.reviews == 3); // with the one of the world itself
    CHECK(kim.scored == 2);
    CHECK_THAT(*kim.mean, WithinAbs(100, 1e-9));
    CHECK(kim.good == 2);
    CHECK(kim.coaching == 1);
    const ReviewFigure lee = named(figures.agents, u"lee"_s);
    CHECK(lee.reviews == 2);
    CHECK(lee.scored == 1);
    CHECK_THAT(*lee.mean, WithinAbs(20, 1e-9));
    CHECK(lee.poor == 2);
    CHECK(named(figures.teams, u"Service"_s).reviews == 2);
    CHECK(named(figures.teams, {}).reviews == 3);
    CHECK(figures.all.reviews == 5);
    CHECK_THAT(*figures.all.mean, WithinAbs(220.0 / 3, 1e-9));
    REQUIRE(figures.questions.size() == 2);
    CHECK(figures.questions.first().question == u"solved"_s);
    CHECK(figures.questions.first().answered == 3);
    CHECK_THAT(*figures.questions.first().mean, WithinAbs(200.0 / 3, 1e-9));
    CHECK(figures.questions.last().answered == 2);
    CHECK_THAT(*figures.questions.last().mean, WithinAbs(75, 1e-9));
}
