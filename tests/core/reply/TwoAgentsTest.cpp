// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/reply/ReplyScene.h"

#include <catch2/generators/catch_generators.hpp>

using namespace firstmile;
using namespace firstmile::tests;
using namespace Qt::StringLiterals;

namespace
{

constexpr int sendingRounds = 500;

}

TEST_CASE("of two consoles that send at once one does, and the other is told by whom and how it begins",
          "[reply][twoagents]")
{
    ReplyScene scene(GENERATE(Engine::Sqlite, Engine::Postgres));
    Database other(scene.workspace().url());
    REQUIRE(await(other.open()));
    int firsts = 0;
    for (int round = 0; round < sendingRounds; ++round) {
        const qint64 seen = scene.conversation().version;
        ReplyRequest lena = scene.request(u"Lena's answer %1"_s.arg(round), u"lena"_s);
        ReplyRequest kim = scene.request(u"Kim's answer %1"_s.arg(round), u"kim"_s);
        lena.seenVersion = kim.seenVersion = seen;
        const auto send = [&scene](const ReplyRequest &wanted) {
            return [wanted, now = scene.clock.now()](Transaction &tx) { return queueReply(tx, wanted, now); };
        };
        auto first = scene.workspace().database().write(send(lena));
        auto second = other.write(send(kim));
        first.waitForFinished();
        second.waitForFinished();
        const Result<OutboxItem> one = first.result();
        const Result<OutboxItem> two = second.result();
        REQUIRE(one.has_value() != two.has_value());
        firsts += one.has_value() ? 1 : 0;
        const Error &told = one ? two.error() : one.error();
        REQUIRE(told.kind == ErrorKind::Conflict);
        const QString winner = one ? u"lena"_s : u"kim"_s;
        const QString words = (one ? *one : *two).message.text;
        REQUIRE(told.detail == u"%1 answered first: “%2”"_s.arg(winner, words));
    }
    CHECK(scene.items().size() == sendingRounds);
    WARN("the first console was quicker in " << firsts << " of " << sendingRounds << " rounds");
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
