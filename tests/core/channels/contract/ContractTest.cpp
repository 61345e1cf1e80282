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

/// What a network has not, so that no case is left out without anybody having said so.
QStringList whatItCannot(ContractNetwork &network)
{
    const QList<QPair<Fault, QString>> faults{
        {Fault::TooOften, u"TooOften"_s},         {Fault::TooOftenSilently, u"TooOftenSilently"_s},
        {Fault::ServerError, u"ServerError"_s},   {Fault::LostBefore, u"LostBefore"_s},
        {Fault::LostAfter, u"LostAfter"_s},       {Fault::ExpiredToken, u"ExpiredToken"_s},
        {Fault::RevokedToken, u"RevokedToken"_s}, {Fault::HugeAnswer, u"HugeAnswer"_s},
        {Fault::BrokenAnswer, u"BrokenAnswer"_s}};
    QStringList cannot;
    for (const auto &[fault, word] : faults) {
        if (!network.has(fault))
            cannot += word;
    }
    if (!network.canEdit())
        cannot += u"edit"_s;
    if (!network.canDelete())
        cannot += u"delete"_s;
    if (!network.hasNumericIds())
        cannot += u"numeric ids"_s;
    if (!network.listsOwn())
        cannot += u"own messages"_s;
    if (!network.holdAnswers(false))
        cannot += u"hold"_s;
    return cannot;
}

Instant aMinuteAgo(ContractNetwork &network)
{
    return network.clock().now() - 1min;
}

}

TEST_CASE("what a network cannot have is said once, and nothing else is left out", "[contract]")
{
    for (const auto &entry : contractNetworks()) {
        const auto network = entry.make();
        CHECK(network->name() == QString::fromLatin1(entry.name));
        CHECK(whatItCannot(*network).join(u", "_s) == QString::fromLatin1(entry.cannot));
    }
}

TEST_CASE("a silent network is walked to its end without a message", "[contract]")
{
    const auto network = eachNetwork();
    CAPTURE(network->name());
    ContractWalk walk(*network);
    REQUIRE(walk.walk());
    CHECK(walk.count() == 0);
    CHECK(walk.gaps().isEmpty());
}

TEST_CASE("three pages and a half arrive, nothing is lost and nothing comes twice", "[contract]")
{
    const auto network = eachNetwork();
    CAPTURE(network->name());
    const auto ids = deliverMany(*network, u"page"_s, network->pageSize() * 7 / 2, 1min, aMinuteAgo(*network));
    ContractWalk walk(*network);
    REQUIRE(walk.walk());
    CHECK(walk.inboundIds() == asSet(ids));
    CHECK(walk.count() == ids.size());
    CHECK(walk.gaps().isEmpty());
    CHECK(walk.problems().isEmpty());
}

TEST_CASE("a crash after each step loses nothing", "[contract]")
{
    const auto network = eachNetwork();
    CAPTURE(network->name());
    const auto before = deliverMany(*network, u"before"_s, 3, 1min, network->clock().now() - 24h);
    ContractWalk walk(*network);
    REQUIRE(walk.walk());
    const auto ids = deliverMany(*network, u"page"_s, network->pageSize() * 7 / 2, 1min, aMinuteAgo(*network));
    bool more = true;
    for (int steps = 0; more && steps < 200; ++steps) {
        const auto step = walk.step(network->stream());
        REQUIRE(step);
        more = *step;
        walk.restart();
    }
    REQUIRE(walk.walk());
    CHECK(walk.inboundIds() == asSet(ids + before));
    CHECK(walk.problems().isEmpty());
}

TEST_CASE("what arrives while a walk is under way comes with it or with the next", "[contract]")
{
    const auto network = eachNetwork();
    CAPTURE(network->name());
    auto ids = deliverMany(*network, u"first"_s, network->pageSize() * 2, 1min, network->clock().now() - 1h);
    ContractWalk walk(*network);
    bool more = true;
    for (int steps = 0; more && steps < 200; ++steps) {
        const auto step = walk.step(network->stream());
        REQUIRE(step);
        more = *step;
        if (steps < 5)
            ids += network->deliver(u"meanwhile %1"_s.arg(steps), aMinuteAgo(*network));
    }
    REQUIRE(walk.walk());
    CHECK(walk.inboundIds() == asSet(ids));
}

TEST_CASE("a second walk brings nothing new and asks little", "[contract]")
{
    const auto network = eachNetwork();
    CAPTURE(network->name());
    const auto ids = deliverMany(*network, u"text"_s, network->pageSize() + 3, 1min, aMinuteAgo(*network));
    ContractWalk walk(*network);
    REQUIRE(walk.walk());
    REQUIRE(walk.walk()); // what a first walk leaves to be made sure of
    const int asked = network->requests();
    const int known = walk.count();
    REQUIRE(walk.walk());
    CHECK(walk.count() == known);
    CHECK(walk.inboundIds() == asSet(ids));
    CHECK(network->requests() - asked <= network->idleRequests());
}

TEST_CASE("a message that is handed out twice is one message", "[contract]")
{
    const auto network = eachNetwork();
    CAPTURE(network->name());
    const auto ids = deliverMany(*network, u"text"_s, 5, 1min, aMinuteAgo(*network));
    ContractWalk walk(*network);
    REQUIRE(walk.walk());
    ContractWalk again(*network); // knows no cursor: everything comes again
    REQUIRE(again.walk());
    CHECK(again.inboundIds() == walk.inboundIds());
    for (const auto &id : ids) {
        REQUIRE(walk.find(id));
        REQUIRE(again.find(id));
        CHECK(again.find(id)->dedupeKey == walk.find(id)->dedupeKey);
        CHECK(again.find(id)->version == walk.find(id)->version);
        CHECK(again.find(id)->threadKey == walk.find(id)->threadKey);
    }
}

TEST_CASE("a server that hands out the same page for ever is left", "[contract]")
{
    const auto network = eachNetwork();
    CAPTURE(network->name());
    const bool hasCursor = GENERATE(false, true);
    CAPTURE(hasCursor);
    ContractWalk walk(*network);
    if (hasCursor) {
        network->deliver(u"before"_s, network->clock().now() - 2h);
        REQUIRE(walk.walk());
    }
    deliverMany(*network, u"text"_s, network->pageSize() * 2, 1min, aMinuteAgo(*network));
    network->repeatPageForEver();
    const int asked = network->requests();
    (void)walk.walk(); // an error is as good an end as any
    CHECK(walk.problems().isEmpty());
    CHECK(network->requests() - asked < 40);
}

TEST_CASE("a week of absence: everything arrives, or a gap says from when to when", "[contract]")
{
    const auto network = eachNetwork();
    CAPTURE(network->name());
    auto ids = deliverMany(*network, u"before"_s, 3, 1min, aMinuteAgo(*network));
    ContractWalk walk(*network);
    REQUIRE(walk.walk());
    const auto left = network->clock().now();
    network->clock().advance(24h * 7);
    ids += deliverMany(*network, u"while away"_s, 500, 20min, aMinuteAgo(*network));
    walk.restart();
    REQUIRE(walk.walk());
    const auto missing = asSet(ids) - walk.inboundIds();
    CHECK(walk.inboundIds() - asSet(ids) == QSet<QString>{});
    if (missing.isEmpty())
        CHECK(walk.gaps().isEmpty());
    else
        CHECK(std::any_of(walk.gaps().begin(), walk.gaps().end(), [&](const Gap &gap) {
            return gap.from && gap.to && *gap.from <= *gap.to && *gap.to > left;
        }));
}

TEST_CASE("a cursor or a stream that nobody knows is an error or a new beginning, never a crash", "[contract]")
{
    const auto network = eachNetwork();
    CAPTURE(network->name());
    network->deliver(u"text"_s, aMinuteAgo(*network));
    const auto client = network->client();
    const auto *text = GENERATE("nonsense", "{\"since\":", "[1,2]", "\"\"", "-1", "{\"walk\":\"forward\"}");
    CAPTURE(text);
    const auto cursor = QString::fromLatin1(text);
    const int asked = network->requests();
    const auto fetched = await(client->fetch(network->stream(), cursor));
    if (!fetched)
        CHECK(fetched.error().kind != ErrorKind::Cancelled);
    CHECK(network->requests() - asked < 40);
    CHECK_FALSE(await(client->fetch(u"no such stream"_s, cursor)));
}
