// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/channels/contract/ContractNetworks.h"
#include "tests/core/channels/contract/ContractWalk.h"
#include "tests/support/Printers.h"
#include "tests/support/Waiting.h"

#include <catch2/generators/catch_generators.hpp>

using namespace firstmile;
using namespace firstmile::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

/// A network with something known and something new, and a walk that knows the first of them.
struct Interrupted
{
    std::unique_ptr<ContractNetwork> network = eachNetwork();
    ContractWalk walk{*network};
    QStringList ids;

    Interrupted()
    {
        ids = deliverMany(*network, u"known"_s, 2, 1min, network->clock().now() - 2h);
        REQUIRE(walk.walk());
        ids += deliverMany(*network, u"new"_s, network->pageSize() + 5, 1s, network->clock().now() - 1min);
    }

    /// A walk with the fault in its first request, or an empty result if it went well all the same.
    std::optional<Error> errorWith(Fault fault, int times)
    {
        network->fail(fault, times);
        const auto outcome = walk.walk();
        network->fail(Fault::None);
        return outcome ? std::nullopt : std::optional(outcome.error());
    }

    void checkAllArrives()
    {
        network->clock().advance(30min);
        REQUIRE(walk.walk());
        CHECK(walk.inboundIds() == asSet(ids));
        CHECK(walk.problems().isEmpty());
        CHECK(walk.gaps().isEmpty());
    }
};

}

TEST_CASE("asked too often, a walk stops with the time to wait, and everything arrives later", "[contract]")
{
    Interrupted story;
    CAPTURE(story.network->name());
    const auto ahead = GENERATE(Milliseconds(0), Milliseconds(10min), Milliseconds(-10min));
    CAPTURE(ahead.count());
    story.network->setClockAhead(ahead);
    if (story.network->has(Fault::TooOften)) {
        const auto error = story.errorWith(Fault::TooOften, -1);
        REQUIRE(error);
        CHECK(error->kind == ErrorKind::RateLimited);
        REQUIRE(error->retryAfter);
        CHECK(*error->retryAfter >= story.network->toldWait() - 2s);
        CHECK(*error->retryAfter <= story.network->toldWait() + 1min);
    }
    story.checkAllArrives();
}

TEST_CASE("asked too often without a word on how long, a walk waits for a sensible time", "[contract]")
{
    Interrupted story;
    CAPTURE(story.network->name());
    if (story.network->has(Fault::TooOftenSilently)) {
        const auto error = story.errorWith(Fault::TooOftenSilently, -1);
        REQUIRE(error);
        CHECK(error->kind == ErrorKind::RateLimited);
        REQUIRE(error->retryAfter);
        CHECK(*error->retryAfter >= 10s);
        CHECK(*error->retryAfter <= 1h);
    }
    story.checkAllArrives();
}

TEST_CASE("a server's trouble is worth another try, and everything arrives then", "[contract]")
{
    Interrupted story;
    CAPTURE(story.network->name());
    const int times = GENERATE(1, -1);
    if (story.network->has(Fault::ServerError)) {
        const auto error = story.errorWith(Fault::ServerError, times);
        REQUIRE((error || times == 1)); // asked again by the client itself
        if (error) {
            CHECK((error->kind == ErrorKind::Timeout || error->kind == ErrorKind::Offline));
            CHECK_FALSE(error->detail.contains(u'<')); // words, not markup
        }
    }
    story.checkAllArrives();
}

TEST_CASE("a connection lost while reading is worth another try, and everything arrives then", "[contract]")
{
    Interrupted story;
    CAPTURE(story.network->name());
    const auto fault = GENERATE(Fault::LostBefore, Fault::LostAfter);
    const int times = GENERATE(1, -1);
    if (story.network->has(fault)) {
        const auto error = story.errorWith(fault, times);
        REQUIRE((error || times == 1));
        if (error)
            CHECK((error->kind == ErrorKind::Timeout || error->kind == ErrorKind::Offline));
    }
    story.checkAllArrives();
}

TEST_CASE("an answer of more than 10 MB is read or refused in words, and nothing is lost", "[contract]")
{
    Interrupted story;
    CAPTURE(story.network->name());
    if (story.network->has(Fault::HugeAnswer)) {
        const auto error = story.errorWith(Fault::HugeAnswer, 1);
        if (error)
            CHECK_FALSE(error->detail.isEmpty());
    }
    story.checkAllArrives();
}

TEST_CASE("an answer cut in its middle moves no cursor, and nothing is lost", "[contract]")
{
    Interrupted story;
    CAPTURE(story.network->name());
    if (story.network->has(Fault::BrokenAnswer)) {
        const auto error = story.errorWith(Fault::BrokenAnswer, 1);
        REQUIRE(error);
        CHECK((error->kind == ErrorKind::Malformed || error->kind == ErrorKind::Timeout ||
               error->kind == ErrorKind::Offline));
        CHECK_FALSE(error->detail.isEmpty());
    }
    story.checkAllArrives();
}

TEST_CASE("an expired credential is renewed without anybody noticing", "[contract]")
{
    Interrupted story;
    CAPTURE(story.network->name());
    if (story.network->has(Fault::ExpiredToken)) {
        story.network->fail(Fault::ExpiredToken, 1);
        REQUIRE(story.walk.walk());
    }
    story.checkAllArrives();
}

TEST_CASE("a revoked credential is told, and nobody asks for ever", "[contract]")
{
    Interrupted story;
    CAPTURE(story.network->name());
    if (story.network->has(Fault::RevokedToken)) {
        const int asked = story.network->requests();
        const auto error = story.errorWith(Fault::RevokedToken, -1);
        REQUIRE(error);
        CHECK(error->kind == ErrorKind::Unauthorised);
        CHECK_FALSE(error->detail.isEmpty());
        CHECK(story.network->requests() - asked <= 8);
        story.network->fail(Fault::RevokedToken, -1);
        const auto profile = await(story.walk.client->verify());
        REQUIRE_FALSE(profile);
        CHECK(profile.error().kind == ErrorKind::Unauthorised);
        story.network->fail(Fault::None);
        story.walk.restart(); // signed in anew
    }
    story.checkAllArrives();
}

TEST_CASE("a network in trouble never makes a message look deleted", "[contract]")
{
    Interrupted story;
    CAPTURE(story.network->name());
    const auto fault = GENERATE(Fault::TooOften, Fault::TooOftenSilently, Fault::ServerError, Fault::LostBefore,
                                Fault::LostAfter, Fault::RevokedToken, Fault::BrokenAnswer);
    CAPTURE(static_cast<int>(fault));
    if (story.network->has(fault)) {
        story.network->fail(fault, -1);
        (void)story.walk.walk();
        (void)story.walk.recheck();
        story.network->fail(Fault::None);
        CHECK(story.walk.deletions() == 0);
        story.walk.restart();
    }
    story.checkAllArrives();
}

TEST_CASE("a fetch that is cancelled ends at once, and everything arrives later", "[contract]")
{
    Interrupted story;
    CAPTURE(story.network->name());
    const bool holds = story.network->holdAnswers(true);
    const int asked = story.network->requests();
    const auto fetched = story.walk.client->fetch(story.network->stream(), {});
    if (holds)
        REQUIRE(waitFor([&] { return story.network->requests() > asked; }));
    story.walk.client->cancel();
    const auto outcome = await(fetched, 3000);
    REQUIRE_FALSE(outcome);
    CHECK(outcome.error().kind == ErrorKind::Cancelled);
    story.network->holdAnswers(false);
    story.checkAllArrives();
}
