// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/reply/ReplyScene.h"

#include <catch2/generators/catch_generators.hpp>

using namespace firstmile;
using namespace firstmile::tests;
using namespace Qt::StringLiterals;
using Fate = FakeChannel::Fate;

namespace
{

ReplyRequest inThreeParts(const ReplyScene &scene)
{
    ReplyRequest wanted = scene.request(u"one"_s);
    wanted.more = {u"two"_s, u"three"_s};
    return wanted;
}

}

TEST_CASE("the parts of a thread go out in their order, each in answer to the one before it", "[reply][thread]")
{
    ReplyScene scene(GENERATE(Engine::Sqlite, Engine::Postgres), GENERATE(Channel::Mastodon, Channel::Email));
    REQUIRE(scene.queue(inThreeParts(scene)));
    const auto items = scene.items();
    REQUIRE(items.size() == 3);
    CHECK(items[1].after == items[0].id);
    CHECK(items[2].after == items[1].id);
    const auto outbox = scene.outbox();
    REQUIRE(scene.reaches(items[2].id, OutboxState::Sent));
    const auto &sent = scene.channel()->sent();
    REQUIRE(sent.size() == 3);
    CHECK(sent[0].inReplyTo == u"1"_s);
    CHECK(sent[1].inReplyTo == u"remote-"_s + sent[0].key);
    CHECK(sent[2].inReplyTo == u"remote-"_s + sent[1].key);
    CHECK(scene.item(items[2].id).message.inReplyTo == sent[2].inReplyTo);
    if (!sent[2].references.isEmpty())
        CHECK(sent[2].references == QStringList{u"1"_s, sent[1].inReplyTo, sent[2].inReplyTo});
    CHECK(scene.messages().size() == 4);
}

TEST_CASE("each part of a thread is counted by itself, and none may be empty", "[reply][thread]")
{
    ReplyScene scene(Engine::Sqlite, Channel::X);
    ReplyRequest wanted = scene.request(QString(200, u'a'));
    wanted.more = {QString(200, u'b')};
    CHECK(scene.queue(wanted));
    wanted.more = {QString(281, u'b')};
    CHECK(scene.queue(wanted).error().detail == u"the reply has 281 characters, the channel takes 280"_s);
    wanted.more = {u" "_s};
    CHECK(scene.queue(wanted).error().kind == ErrorKind::Rejected);
}

TEST_CASE("what follows a refused part waits and says so, and goes out once that one did", "[reply][thread]")
{
    ReplyScene scene(GENERATE(Engine::Sqlite, Engine::Postgres), Channel::Mastodon);
    scene.fates = {Fate::Accept, Fate::Refuse};
    REQUIRE(scene.queue(inThreeParts(scene)));
    const auto items = scene.items();
    const auto outbox = scene.outbox();
    REQUIRE(scene.reaches(items[1].id, OutboxState::Rejected));
    REQUIRE(waitFor([&] { return outbox->isSettled(); }));
    CHECK(scene.item(items[2].id).state == OutboxState::Queued);
    CHECK(scene.item(items[2].id).error == u"waits for the part before it, which was refused"_s);
    const auto key = scene.item(items[1].id).message.key;
    REQUIRE(scene.does([&](Transaction &tx) { return retryReply(tx, items[1].id, u"lena"_s, scene.clock.now()); }));
    REQUIRE(scene.reaches(items[2].id, OutboxState::Sent));
    CHECK(scene.item(items[2].id).error.isEmpty());
    CHECK(scene.item(items[1].id).message.key == key);
    CHECK(scene.arrived() == QStringList{u"one"_s, u"two"_s, u"two"_s, u"three"_s}); // tried twice, delivered once
    CHECK(scene.channel()->delivered().count(key) == 1);
}

TEST_CASE("a refused part is taken back with what follows it, as a draft of what is not out", "[reply][thread]")
{
    ReplyScene scene(GENERATE(Engine::Sqlite, Engine::Postgres), Channel::Mastodon);
    scene.fates = {Fate::Accept, Fate::Refuse};
    ReplyRequest wanted = inThreeParts(scene);
    wanted.draft = scene.draft(u"one two three"_s);
    REQUIRE(scene.queue(wanted));
    const auto items = scene.items();
    const auto outbox = scene.outbox();
    REQUIRE(scene.reaches(items[1].id, OutboxState::Rejected));
    REQUIRE(scene.does([&](Transaction &tx) { return undoReply(tx, items[1].id, u"lena"_s, scene.clock.now()); }));
    CHECK(scene.item(items[0].id).state == OutboxState::Sent);
    CHECK(scene.item(items[2].id).state == OutboxState::Cancelled);
    CHECK(scene.draft(wanted.draft).state == DraftState::Sent);
    REQUIRE(scene.openDrafts().size() == 1);
    CHECK(scene.openDrafts().first().text == u"two\n\nthree"_s);
}

TEST_CASE("undo takes back a whole thread that has not left, and its draft is open once", "[reply][thread]")
{
    ReplyScene scene(GENERATE(Engine::Sqlite, Engine::Postgres), Channel::Mastodon);
    ReplyRequest wanted = inThreeParts(scene);
    wanted.draft = scene.draft(u"one two three"_s);
    wanted.undoWindow = std::chrono::seconds(10);
    REQUIRE(scene.queue(wanted));
    CHECK(scene.draft(wanted.draft).state == DraftState::Sent);
    const auto items = scene.items();
    const OutboxId any = items[GENERATE(0, 2)].id;
    REQUIRE(scene.does([&](Transaction &tx) { return undoReply(tx, any, u"lena"_s, scene.clock.now()); }));
    for (const OutboxItem &item : scene.items())
        CHECK(item.state == OutboxState::Cancelled);
    CHECK(scene.draft(wanted.draft).state == DraftState::Open);
    CHECK(scene.openDrafts().size() == 1);
    CHECK(scene.steps(any).last().agent == u"lena"_s);
    const auto again = scene.does([&](Transaction &tx) { return undoReply(tx, any, u"lena"_s, scene.clock.now()); });
    CHECK(again.error().kind == ErrorKind::Conflict);
    // the draft has seen its own reply come and go, and can be sent again
    ReplyRequest resent = scene.request(u"one"_s);
    resent.seenVersion = scene.draft(wanted.draft).seenVersion;
    CHECK(scene.queue(resent));
}

TEST_CASE("taken back at any time of its undo window a reply is never delivered", "[reply][undo]")
{
    ReplyScene scene(GENERATE(Engine::Sqlite, Engine::Postgres));
    const int percent = GENERATE(0, 50, 99);
    ReplyRequest wanted = scene.request(u"Too quick"_s);
    wanted.undoWindow = std::chrono::seconds(10);
    const auto queued = scene.queue(wanted);
    const auto outbox = scene.outbox();
    scene.clock.advance(wanted.undoWindow * percent / 100);
    scene.workspace().write([&](Transaction &tx) { return undoReply(tx, queued->id, u"lena"_s, scene.clock.now()); });
    REQUIRE(waitFor([&] { return outbox->isSettled(); }));
    scene.clock.advance(std::chrono::hours(1));
    const auto other = scene.queue(scene.request(u"Now this"_s));
    REQUIRE(scene.reaches(other->id, OutboxState::Sent));
    CHECK(scene.item(queued->id).state == OutboxState::Cancelled);
    CHECK(scene.arrived() == QStringList{u"Now this"_s});
}

TEST_CASE("what may have arrived is no draft again, and nobody takes back what is sent", "[reply][undo]")
{
    ReplyScene scene(GENERATE(Engine::Sqlite, Engine::Postgres));
    scene.fates = {GENERATE(Fate::LoseSilently, Fate::Accept)};
    const auto queued = scene.queue(scene.request(u"On its way"_s));
    {
        const auto outbox = scene.outbox();
        REQUIRE(waitFor([&] {
            return scene.channel() && scene.item(queued->id).state != OutboxState::Queued &&
                   scene.item(queued->id).state != OutboxState::Sending;
        }));
        outbox->stop();
    }
    const auto undone =
        scene.does([&](Transaction &tx) { return undoReply(tx, queued->id, u"lena"_s, scene.clock.now()); });
    REQUIRE_FALSE(undone);
    CHECK(undone.error().kind == ErrorKind::Conflict);
    CHECK(scene.openDrafts().isEmpty());
}
