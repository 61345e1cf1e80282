// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/reply/SendingAtOnce.h"

#include <catch2/generators/catch_generators.hpp>

using namespace firstmile;
using namespace firstmile::tests;
using namespace Qt::StringLiterals;

TEST_CASE("of two consoles that send at once one does, and the other is told by whom and how it begins",
          "[reply][twoagents]")
{
    ReplyScene scene(GENERATE(Engine::Sqlite, Engine::Postgres));
    sendAtOnce(scene, 50);
}

TEST_CASE("an agent goes on writing while their own reply leaves, and can send again", "[reply][twoagents]")
{
    ReplyScene scene(GENERATE(Engine::Sqlite, Engine::Postgres));
    ReplyRequest wanted = scene.request(u"First"_s);
    wanted.seenVersion = scene.conversation().version;
    const auto queued = scene.queue(wanted);
    REQUIRE(queued);
    CHECK(queued->seenVersion == scene.conversation().version);
    wanted = scene.request(u"Second"_s);
    wanted.seenVersion = queued->seenVersion; // what the console saw when the first had been queued
    const auto outbox = scene.outbox();
    REQUIRE(scene.reaches(queued->id, OutboxState::Sent));
    REQUIRE(waitFor([&] { return scene.messages().size() == 2; }));
    CHECK(scene.queue(wanted));
}

TEST_CASE("two replies of one deed do not stand in each other's way", "[reply][twoagents]")
{
    ReplyScene scene(GENERATE(Engine::Sqlite, Engine::Postgres), Channel::Mastodon);
    ReplyRequest wanted = scene.request(u"In public"_s);
    wanted.seenVersion = scene.conversation().version;
    ReplyRequest privately = scene.request(u"In private"_s);
    privately.seenVersion = wanted.seenVersion;
    privately.visibility = Visibility::Private;
    CHECK(scene.does([&](Transaction &tx) -> Result<OutboxItem> {
        FM_TRY(queueReply(tx, privately, scene.clock.now()));
        return queueReply(tx, wanted, scene.clock.now());
    }));
    CHECK(scene.items().size() == 2);
}

TEST_CASE("a customer's word and a reply that was taken back are told apart from another agent's", "[reply][twoagents]")
{
    ReplyScene scene(GENERATE(Engine::Sqlite, Engine::Postgres));
    const qint64 seen = scene.conversation().version;
    const auto kims = scene.queue(scene.request(u"Kim's"_s, u"kim"_s));
    REQUIRE(scene.does([&](Transaction &tx) { return undoReply(tx, kims->id, u"kim"_s, scene.clock.now()); }));
    scene.clock.advance(std::chrono::minutes(1));
    scene.customerWrites();
    ReplyRequest late = scene.request(u"Lena's"_s);
    late.seenVersion = seen;
    CHECK(scene.queue(late).error().detail == u"the conversation went on meanwhile"_s);
    CHECK(scene.conversation().version == seen + 2);
    late.seenVersion = scene.conversation().version;
    CHECK(scene.queue(late));
}
