// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inbox/ConversationActions.h"
#include "core/store/ReplyUseRepository.h"
#include "tests/core/reply/ReplyScene.h"

#include <catch2/generators/catch_generators.hpp>

using namespace firstmile;
using namespace firstmile::tests;
using namespace Qt::StringLiterals;
using Fate = FakeChannel::Fate;

namespace
{

ReplyRequest tomorrow(const ReplyScene &scene)
{
    ReplyRequest wanted = scene.request(u"Good morning"_s);
    wanted.at = scene.clock.now() + std::chrono::hours(24);
    wanted.zone = u"Europe/Lisbon"_s;
    return wanted;
}

}

TEST_CASE("a scheduled reply goes out at its time, and nobody waits for it before", "[reply][schedule]")
{
    ReplyScene scene(GENERATE(Engine::Sqlite, Engine::Postgres));
    const auto queued = scene.queue(tomorrow(scene));
    REQUIRE(queued);
    CHECK(queued->zone == u"Europe/Lisbon"_s);
    {
        const auto outbox = scene.outbox();
        REQUIRE(waitFor([&] { return outbox->isSettled(); }));
        CHECK_FALSE(scene.channel());
    }
    scene.clock.advance(std::chrono::hours(24));
    const auto outbox = scene.outbox();
    CHECK(scene.reaches(queued->id, OutboxState::Sent));
}

TEST_CASE("a time that has passed, is too far or in no time zone is refused in words", "[reply][schedule]")
{
    ReplyScene scene(Engine::Sqlite);
    ReplyRequest wanted = tomorrow(scene);
    wanted.at = scene.clock.now();
    CHECK(scene.queue(wanted).error().detail == u"that time has passed"_s);
    wanted.at = scene.clock.now() + std::chrono::hours(24 * 400);
    CHECK(scene.queue(wanted).error().kind == ErrorKind::Rejected);
    wanted = tomorrow(scene);
    wanted.zone = u"Europe/Atlantis"_s;
    CHECK(scene.queue(wanted).error().detail == u"there is no time zone Europe/Atlantis"_s);
    CHECK(scene.items().isEmpty());
}

TEST_CASE("what was to go out only if the customer does not write goes back when they do", "[reply][schedule]")
{
    ReplyScene scene(GENERATE(Engine::Sqlite, Engine::Postgres));
    ReplyRequest wanted = tomorrow(scene);
    wanted.unlessWritten = GENERATE(true, false);
    wanted.draft = scene.draft(u"Good morning"_s);
    wanted.more = {u"And a good day"_s};
    const auto queued = scene.queue(wanted);
    const auto outbox = scene.outbox();
    REQUIRE(waitFor([&] { return outbox->isSettled(); }));
    scene.clock.advance(std::chrono::hours(1));
    scene.workspace().write([&](Transaction &tx) { // a note is no word of theirs
        return actions::addNote(tx, scene.id(), u"kim"_s, scene.clock.now(), u"They called."_s);
    });
    scene.customerWrites();
    scene.clock.advance(std::chrono::hours(23));
    if (wanted.unlessWritten) {
        REQUIRE(scene.reaches(queued->id, OutboxState::Cancelled));
        for (const OutboxItem &part : scene.items())
            CHECK(part.state == OutboxState::Cancelled);
        CHECK(scene.draft(wanted.draft).state == DraftState::Open);
        CHECK(scene.steps(queued->id).last().event == OutboxEvent::Overtaken);
        CHECK_FALSE(scene.steps(queued->id).last().words.isEmpty());
        CHECK_FALSE(scene.channel());
    } else {
        outbox->stop();
        outbox->start();
        CHECK(scene.reaches(queued->id, OutboxState::Sent));
    }
}

TEST_CASE("a note of a colleague does not take a reply back that only the customer's word may", "[reply][schedule]")
{
    ReplyScene scene(GENERATE(Engine::Sqlite, Engine::Postgres));
    ReplyRequest wanted = tomorrow(scene);
    wanted.unlessWritten = true;
    const auto queued = scene.queue(wanted);
    scene.clock.advance(std::chrono::hours(24));
    scene.workspace().write([&](Transaction &tx) {
        return actions::addNote(tx, scene.id(), u"kim"_s, scene.clock.now(), u"They called."_s);
    });
    const auto outbox = scene.outbox();
    CHECK(scene.reaches(queued->id, OutboxState::Sent));
}

TEST_CASE("another time can be chosen for what has not left", "[reply][schedule]")
{
    ReplyScene scene(GENERATE(Engine::Sqlite, Engine::Postgres));
    const auto queued = scene.queue(tomorrow(scene));
    const Instant later = scene.clock.now() + std::chrono::hours(48);
    const auto move = [&](Instant at) {
        return scene.does([&](Transaction &tx) {
            return rescheduleReply(tx, queued->id, u"kim"_s, at, u"Asia/Tokyo"_s, scene.clock.now());
        });
    };
    REQUIRE(move(later));
    CHECK(scene.item(queued->id).notBefore == later);
    CHECK(scene.item(queued->id).zone == u"Asia/Tokyo"_s);
    CHECK(scene.steps(queued->id).last() == OutboxStep{scene.clock.now(), OutboxEvent::Rescheduled, OutboxState::Queued,
                                                       u"kim"_s, u"3 January 2026 09:00, Asia/Tokyo"_s});
    CHECK(move(scene.clock.now()).error().kind == ErrorKind::Rejected);
    scene.clock.set(later);
    const auto outbox = scene.outbox();
    REQUIRE(scene.reaches(queued->id, OutboxState::Sent));
    CHECK(move(later + std::chrono::hours(1)).error().kind == ErrorKind::Conflict);
}

TEST_CASE("a reply that a rule asks a second person for waits for one, and not for its writer", "[reply][approval]")
{
    ReplyScene scene(GENERATE(Engine::Sqlite, Engine::Postgres), Channel::Mastodon);
    ReplyRules rules;
    const int which = GENERATE(0, 1);
    if (which == 0)
        rules.approval.agents = {u"lena"_s};
    else
        rules.approval.channels = {Channel::Mastodon};
    scene.setRules(rules);
    ReplyRequest wanted = scene.request(u"one"_s);
    wanted.more = {u"two"_s};
    wanted.draft = scene.draft(u"one two"_s);
    const auto queued = scene.queue(wanted);
    REQUIRE(queued->state == OutboxState::Held);
    const auto outbox = scene.outbox();
    REQUIRE(waitFor([&] { return outbox->isSettled(); }));
    const auto approve = [&](const QString &agent) {
        return scene.does([&](Transaction &tx) { return approveReply(tx, queued->id, agent, scene.clock.now()); });
    };
    CHECK(approve(u"lena"_s).error().kind == ErrorKind::Forbidden);
    SECTION("released")
    {
        REQUIRE(approve(u"kim"_s));
        CHECK(scene.item(queued->id).approver == u"kim"_s);
        CHECK(scene.reaches(scene.items().last().id, OutboxState::Sent));
        CHECK(scene.item(queued->id).approver == u"kim"_s);
        CHECK(approve(u"kim"_s).error().kind == ErrorKind::Conflict);
    }
    SECTION("given back, with words")
    {
        REQUIRE(scene.does([&](Transaction &tx) {
            return sendBackReply(tx, queued->id, u"kim"_s, u"Say when."_s, scene.clock.now());
        }));
        for (const OutboxItem &part : scene.items())
            CHECK(part.state == OutboxState::Cancelled);
        CHECK(scene.item(queued->id).error == u"Say when."_s);
        CHECK(scene.item(queued->id).approver == u"kim"_s);
        CHECK(scene.draft(wanted.draft).state == DraftState::Open);
        CHECK_FALSE(scene.channel());
    }
}

TEST_CASE("a private reply and one of another agent need nobody where the rule is about others", "[reply][approval]")
{
    ReplyScene scene(Engine::Sqlite, Channel::Mastodon);
    ReplyRules rules;
    rules.approval.agents = {u"temp"_s};
    rules.approval.channels = {Channel::Mastodon};
    scene.setRules(rules);
    ReplyRequest wanted = scene.request(u"In private"_s);
    wanted.visibility = Visibility::Private;
    CHECK(scene.queue(wanted)->state == OutboxState::Queued);
    wanted.agent = u"temp"_s;
    CHECK(scene.queue(wanted)->state == OutboxState::Held);
    CHECK(scene.queue(scene.request(u"In public"_s))->state == OutboxState::Held);
}

TEST_CASE("a placeholder that nothing filled stops a reply and is named", "[reply]")
{
    ReplyScene scene(Engine::Sqlite);
    ReplyRequest wanted = scene.request(u"Hello {customer.first-name}, "_s);
    CHECK(scene.queue(wanted).error().detail == u"nothing fills {customer.first-name}"_s);
    wanted.text = u"Hello"_s;
    wanted.more = {u"about {order}"_s};
    CHECK(scene.queue(wanted).error().kind == ErrorKind::Rejected);
    CHECK(scene.items().isEmpty());
}

TEST_CASE("a person says what became of a reply of which no look-up can tell", "[reply][uncertain]")
{
    ReplyScene scene(GENERATE(Engine::Sqlite, Engine::Postgres));
    scene.fates = {Fate::LoseSilently};
    const auto queued = scene.queue(scene.request(u"On its way"_s));
    {
        const auto outbox = scene.outbox();
        REQUIRE(scene.reaches(queued->id, OutboxState::Uncertain));
        outbox->stop();
    }
    const bool arrived = GENERATE(true, false);
    REQUIRE(
        scene.does([&](Transaction &tx) { return settleReply(tx, queued->id, arrived, u"kim"_s, scene.clock.now()); }));
    CHECK(scene.item(queued->id).state == (arrived ? OutboxState::Sent : OutboxState::Queued));
    CHECK(scene.item(queued->id).message == queued->message); // the same key and bytes, so it cannot double
    CHECK(scene.steps(queued->id).last().agent == u"kim"_s);
    CHECK(scene.conversation().waitingSince.has_value() == !arrived);
    const auto again =
        scene.does([&](Transaction &tx) { return settleReply(tx, queued->id, arrived, u"kim"_s, scene.clock.now()); });
    CHECK(again.error().kind == ErrorKind::Conflict);
}

TEST_CASE("a reply that a look-up can never tell of stays with a person, and is not sent again", "[reply][uncertain]")
{
    ReplyScene scene(GENERATE(Engine::Sqlite, Engine::Postgres));
    scene.fates = {Fate::LoseSilently};
    const auto queued = scene.queue(scene.request(u"On its way"_s));
    const auto outbox = scene.outbox();
    REQUIRE(waitFor([&] { return scene.channel(); }));
    scene.channel()->cannotTell(u"only the newest 20 are shown"_s);
    REQUIRE(waitFor([&] { return outbox->isSettled(); }));
    CHECK(scene.item(queued->id).state == OutboxState::Uncertain);
    CHECK(scene.item(queued->id).error == u"only the newest 20 are shown"_s);
    const int lookUps = scene.channel()->lookUps();
    scene.clock.advance(std::chrono::hours(5));
    const auto other = scene.queue(scene.request(u"Another"_s));
    REQUIRE(scene.reaches(other->id, OutboxState::Sent));
    CHECK(scene.channel()->lookUps() == lookUps);
    CHECK(scene.channel()->sent().size() == 2);
}

TEST_CASE("every change of a reply is a step of its history", "[reply][outbox]")
{
    ReplyScene scene(GENERATE(Engine::Sqlite, Engine::Postgres));
    scene.fates = {Fate::TryLater, Fate::Accept};
    const auto queued = scene.queue(scene.request(u"On its way"_s));
    const auto outbox = scene.outbox();
    REQUIRE(waitFor([&] { return scene.item(queued->id).attempt == 1 && !scene.item(queued->id).error.isEmpty(); }));
    REQUIRE(scene.does([&](Transaction &tx) { return retryReply(tx, queued->id, u"kim"_s, scene.clock.now()); }));
    REQUIRE(scene.reaches(queued->id, OutboxState::Sent));
    QStringList told;
    for (const OutboxStep &step : scene.steps(queued->id))
        told.append((step.event ? toString(*step.event) : u"-"_s) + u' ' + step.agent + u' ' + step.words);
    CHECK(told == QStringList{u"- lena "_s, u"claimed  "_s, u"retry  451 later"_s, u"retry kim "_s, u"claimed  "_s,
                              u"accepted  "_s});
}

TEST_CASE("what a reply was made from is measured when it is sent, and forgotten when it is taken back", "[reply]")
{
    ReplyScene scene(GENERATE(Engine::Sqlite, Engine::Postgres));
    ReplyRequest wanted = scene.request(u"It comes on Monday"_s);
    wanted.origin = {OriginKind::SavedReply, 7, u"It comes on Friday"_s};
    const auto counts = [&] {
        return scene.workspace().read(
            [](Session &session) { return ReplyUseRepository(session).counts(OriginKind::SavedReply, fromMsecs(0)); });
    };
    const auto queued = scene.queue(wanted);
    CHECK(counts() == UseCounts{0, 1, 0});
    CHECK(scene.item(queued->id).origin == wanted.origin);
    REQUIRE(scene.does([&](Transaction &tx) { return undoReply(tx, queued->id, u"lena"_s, scene.clock.now()); }));
    CHECK(counts() == UseCounts{0, 0, 0});
}
