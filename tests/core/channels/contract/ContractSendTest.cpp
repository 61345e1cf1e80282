// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/channels/contract/ContractNetworks.h"
#include "tests/core/channels/contract/ContractWalk.h"
#include "tests/support/Printers.h"
#include "tests/support/Waiting.h"

#include <QUuid>

#include <catch2/generators/catch_generators.hpp>

using namespace firstmile;
using namespace firstmile::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

/// A customer's question, and our answer to it.
struct Answered
{
    std::unique_ptr<ContractNetwork> network = eachNetwork();
    ContractWalk walk{*network};
    QString question = network->deliver(u"where is my order?"_s, network->clock().now() - 5min);
    OutgoingMessage message = network->reply(question, u"It is on its way."_s);
    bool left = false;

    Answered()
    {
        message.key = QUuid::createUuid().toString(QUuid::WithoutBraces);
        REQUIRE(walk.walk());
    }

    /// Sends; what `first` does happens immediately before the reply leaves.
    Async<SentReceipt> begin(std::function<Async<void>()> first)
    {
        return walk.client->send(message, [this, first = std::move(first)] {
            left = true;
            return first();
        });
    }
    Result<SentReceipt> send(Fault fault = Fault::None, int times = 1)
    {
        return await(begin([this, fault, times] {
                         if (fault != Fault::None)
                             network->fail(fault, times);
                         return ready<void>({});
                     }),
                     30'000);
    }

    int arrived() const
    {
        const auto texts = network->sentTexts();
        return static_cast<int>(std::count_if(texts.begin(), texts.end(),
                                              [&](const QString &text) { return text.contains(message.text); }));
    }

    /// As the outbox asks, until it is final.
    Result<LookUp> lookUp()
    {
        network->fail(Fault::None);
        network->clock().advance(walk.client->settleTime() + 1s);
        return await(walk.client->lookUp(message), 30'000);
    }
};

}

TEST_CASE("a reply goes out once, and its receipt names what our own list shows", "[contract]")
{
    Answered story;
    CAPTURE(story.network->name());
    const auto receipt = story.send();
    REQUIRE(receipt);
    CHECK(story.left);
    CHECK(story.arrived() == 1);
    CHECK_FALSE(receipt->remoteId.isEmpty());
    story.network->clock().advance(1min);
    REQUIRE(story.walk.walk());
    REQUIRE(story.walk.walk());
    if (!story.network->listsOwn())
        return; // said in ContractNetworks.cpp
    const auto *ours = story.walk.find(receipt->remoteId);
    REQUIRE(ours);
    CHECK(ours->direction == Direction::Outbound);
    CHECK(ours->text.contains(story.message.text));
    CHECK(story.walk.inboundIds() == QSet<QString>{story.question});
}

TEST_CASE("a reply that may not leave does not", "[contract]")
{
    Answered story;
    CAPTURE(story.network->name());
    const auto outcome = await(story.begin([] {
        return ready<void>(Error{ErrorKind::Storage, u"the disk is full"_s, {}});
    }));
    REQUIRE_FALSE(outcome);
    CHECK(outcome.error().kind == ErrorKind::Storage);
    CHECK(story.arrived() == 0);
    const auto found = story.lookUp();
    REQUIRE(found);
    CHECK_FALSE(found->found);
}

TEST_CASE("a reply whose answer is lost is uncertain, and the look-up finds the one that arrived", "[contract]")
{
    Answered story;
    CAPTURE(story.network->name());
    if (!story.network->has(Fault::LostAfter))
        return; // said in ContractNetworks.cpp
    const auto outcome = story.send(Fault::LostAfter);
    REQUIRE_FALSE(outcome);
    CHECK(outcome.error().kind == ErrorKind::Uncertain);
    CHECK(story.arrived() == 1);
    story.walk.restart();
    const auto found = story.lookUp();
    REQUIRE(found);
    REQUIRE(found->found);
    CHECK_FALSE(found->found->remoteId.isEmpty());
    CHECK(story.arrived() == 1);
    REQUIRE(story.walk.walk());
    if (story.network->listsOwn()) {
        REQUIRE(story.walk.find(found->found->remoteId));
        CHECK(story.walk.find(found->found->remoteId)->direction == Direction::Outbound);
    }
}

TEST_CASE("a reply that was lost on its way is not taken for sent", "[contract]")
{
    Answered story;
    CAPTURE(story.network->name());
    if (!story.network->has(Fault::LostBefore))
        return; // said in ContractNetworks.cpp
    const auto outcome = story.send(Fault::LostBefore);
    REQUIRE_FALSE(outcome);
    CHECK((outcome.error().kind == ErrorKind::Uncertain || outcome.error().kind == ErrorKind::Offline));
    CHECK(story.arrived() == 0);
    const auto found = story.lookUp();
    REQUIRE(found);
    CHECK_FALSE(found->found);
    const auto again = story.send();
    REQUIRE(again);
    CHECK(story.arrived() == 1);
}

TEST_CASE("trouble before a reply leaves sends nothing", "[contract]")
{
    Answered story;
    CAPTURE(story.network->name());
    const auto fault = GENERATE(Fault::LostBefore, Fault::ServerError, Fault::TooOften);
    if (!story.network->has(fault))
        return; // said in ContractNetworks.cpp
    story.network->fail(fault, -1);
    const auto outcome = await(story.begin([] { return ready<void>({}); }), 30'000);
    REQUIRE_FALSE(outcome);
    CHECK((story.left || outcome.error().kind != ErrorKind::Uncertain));
    CHECK(story.arrived() == 0);
    const auto found = story.lookUp();
    REQUIRE(found);
    CHECK_FALSE(found->found);
}

TEST_CASE("a refusal to take a reply has its kind, and nothing arrived", "[contract]")
{
    Answered story;
    CAPTURE(story.network->name());
    const auto [fault, kind] = GENERATE(table<Fault, ErrorKind>({{Fault::TooOften, ErrorKind::RateLimited},
                                                                 {Fault::TooOftenSilently, ErrorKind::RateLimited},
                                                                 {Fault::RevokedToken, ErrorKind::Unauthorised}}));
    if (!story.network->has(fault))
        return; // said in ContractNetworks.cpp
    const auto outcome = story.send(fault, -1);
    REQUIRE_FALSE(outcome);
    CHECK(outcome.error().kind == kind);
    CHECK(outcome.error().retryAfter.has_value() == (kind == ErrorKind::RateLimited));
    CHECK(story.arrived() == 0);
}

TEST_CASE("a reply whose credential expired in between is renewed and sent once", "[contract]")
{
    Answered story;
    CAPTURE(story.network->name());
    if (!story.network->has(Fault::ExpiredToken))
        return; // said in ContractNetworks.cpp
    story.network->fail(Fault::ExpiredToken, 1);
    auto outcome = story.send();
    if (!outcome && outcome.error().kind != ErrorKind::Uncertain)
        outcome = story.send(); // certainly not there: the outbox tries again
    REQUIRE(outcome);
    CHECK(story.arrived() == 1);
}

TEST_CASE("a server's trouble after a reply left is uncertain", "[contract]")
{
    Answered story;
    CAPTURE(story.network->name());
    const auto fault = GENERATE(Fault::ServerError, Fault::BrokenAnswer);
    if (!story.network->has(fault))
        return; // said in ContractNetworks.cpp
    const auto outcome = story.send(fault);
    REQUIRE_FALSE(outcome);
    if (outcome.error().kind != ErrorKind::Uncertain) // told for certain that it was not taken
        CHECK(story.arrived() == 0);
    const auto found = story.lookUp();
    REQUIRE(found);
    CHECK(found->found.has_value() == (story.arrived() == 1));
}

TEST_CASE("a look-up that cannot ask says so, and never that a reply is absent", "[contract]")
{
    Answered story;
    CAPTURE(story.network->name());
    const auto fault =
        GENERATE(Fault::LostBefore, Fault::ServerError, Fault::TooOften, Fault::RevokedToken, Fault::BrokenAnswer);
    CAPTURE(static_cast<int>(fault));
    if (!story.network->has(fault))
        return; // said in ContractNetworks.cpp
    REQUIRE(story.send());
    story.network->clock().advance(story.walk.client->settleTime() + 1s);
    story.network->fail(fault, -1);
    const auto found = await(story.walk.client->lookUp(story.message), 30'000);
    if (found)
        CHECK(found->found);
    CHECK(story.arrived() == 1);
}

TEST_CASE("a send that is cancelled before it leaves did not send", "[contract]")
{
    Answered story;
    CAPTURE(story.network->name());
    Promise<void> never;
    const auto sent = story.begin([&never] { return never.future(); });
    REQUIRE(waitFor([&] { return story.left; }));
    story.walk.client->cancel();
    const auto outcome = await(sent, 3000);
    REQUIRE_FALSE(outcome);
    CHECK(outcome.error().kind == ErrorKind::Cancelled);
    CHECK(story.arrived() == 0);
}

TEST_CASE("a send that is cancelled after it left is uncertain, and the look-up tells", "[contract]")
{
    Answered story;
    CAPTURE(story.network->name());
    int asked = 0;
    bool holds = false;
    const auto sent = story.begin([&] {
        holds = story.network->holdAnswers(true);
        asked = story.network->requests();
        return ready<void>({});
    });
    REQUIRE(waitFor([&] { return story.left && (!holds || story.network->requests() > asked); }));
    story.walk.client->cancel();
    const auto outcome = await(sent, 3000);
    story.network->holdAnswers(false);
    if (holds) {
        REQUIRE_FALSE(outcome);
        CHECK(outcome.error().kind == ErrorKind::Uncertain);
    } else if (!outcome) { // it may have been quicker
        CHECK((outcome.error().kind == ErrorKind::Uncertain || story.arrived() == 0));
    }
    const auto found = story.lookUp();
    REQUIRE(found);
    CHECK(found->found.has_value() == (story.arrived() == 1));
}
