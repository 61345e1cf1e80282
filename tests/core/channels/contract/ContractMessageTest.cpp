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

Instant justBefore(ContractNetwork &network)
{
    return network.clock().now() - 1min;
}

}

TEST_CASE("an edited message keeps its key, and has another version and the new text", "[contract]")
{
    const auto network = eachNetwork();
    CAPTURE(network->name());
    if (!network->canEdit())
        return; // said in ContractNetworks.cpp
    const auto id = network->deliver(u"where is my oder?"_s, justBefore(*network));
    ContractWalk walk(*network);
    REQUIRE(walk.walk());
    REQUIRE(walk.find(id));
    const auto before = *walk.find(id);
    network->clock().advance(2min);
    network->edit(id, u"where is my order?"_s);
    REQUIRE(walk.walk());
    REQUIRE(walk.recheck());
    const auto *after = walk.find(before.dedupeKey);
    REQUIRE(after);
    CHECK(after->dedupeKey == before.dedupeKey);
    CHECK(after->version != before.version);
    CHECK(after->text.contains("where is my order?"_L1));
    CHECK(after->at == before.at);
    CHECK(walk.count() == 1);
}

TEST_CASE("a message that its author took back is told, and no other is", "[contract]")
{
    const auto network = eachNetwork();
    CAPTURE(network->name());
    if (!network->canDelete())
        return; // said in ContractNetworks.cpp
    const auto ids = deliverMany(*network, u"text"_s, 3, 1min, justBefore(*network));
    ContractWalk walk(*network);
    REQUIRE(walk.walk());
    REQUIRE(walk.recheck());
    REQUIRE(walk.deletions() == 0);
    network->clock().advance(2min);
    network->remove(ids[1]);
    REQUIRE(walk.walk());
    REQUIRE(walk.recheck());
    CHECK(walk.inboundIds() == asSet({ids[0], ids[2]}));
    CHECK(walk.deletions() == 1);
}

TEST_CASE("ids beyond what a floating-point number holds stay apart", "[contract]")
{
    const auto network = eachNetwork();
    CAPTURE(network->name());
    if (!network->hasNumericIds())
        return; // said in ContractNetworks.cpp
    const auto ids = deliverMany(*network, u"text"_s, 40, 1s, justBefore(*network));
    QSet<double> asNumbers;
    for (const auto &id : ids)
        asNumbers += id.toDouble();
    REQUIRE(asNumbers.size() < ids.size()); // as numbers, some would be one
    ContractWalk walk(*network);
    REQUIRE(walk.walk());
    CHECK(walk.inboundIds() == asSet(ids));
}

TEST_CASE("a server's clock that is wrong loses nothing, and times are as the network says", "[contract]")
{
    const auto network = eachNetwork();
    CAPTURE(network->name());
    const auto ahead = GENERATE(Milliseconds(10min), Milliseconds(-10min));
    network->setClockAhead(ahead);
    ContractWalk walk(*network);
    QHash<QString, Instant> times;
    for (int round = 0; round < 3; ++round) {
        network->clock().advance(1min);
        const auto at = network->clock().now() + ahead;
        for (int number = 0; number < 5; ++number)
            times.insert(network->deliver(u"round %1, %2"_s.arg(round).arg(number), at), at);
        REQUIRE(walk.walk());
    }
    CHECK(walk.inboundIds() == asSet(times.keys()));
    for (auto time = times.cbegin(); time != times.cend(); ++time) {
        const auto *message = walk.find(time.key());
        REQUIRE(message);
        CHECK(std::chrono::floor<std::chrono::seconds>(message->at) == std::chrono::floor<std::chrono::seconds>(*time));
    }
}

TEST_CASE("the customer's words arrive as they were written", "[contract]")
{
    const auto network = eachNetwork();
    CAPTURE(network->name());
    const auto text =
        u"1 < 2 && \"tea\" > 'milk' &amp; <b>not bold</b> 100% +1 a_b \\n\n"
        "Zweite Zeile: \u00E9 e\u0301 \u4E2D\u6587 \u0627\u0644\u0639 \U0001F468\u200D\U0001F469\u200D\U0001F467 end"_s;
    const auto id = network->deliver(text, justBefore(*network));
    ContractWalk walk(*network);
    REQUIRE(walk.walk());
    REQUIRE(walk.find(id));
    const auto got = walk.find(id)->text;
    CAPTURE(got);
    CHECK(got.normalized(QString::NormalizationForm_C).contains(text.normalized(QString::NormalizationForm_C)));
    CHECK(walk.find(id)->direction == Direction::Inbound);
    CHECK_FALSE(walk.find(id)->author.remoteKey.isEmpty());
}

TEST_CASE("verify tells who we are and changes nothing", "[contract]")
{
    const auto network = eachNetwork();
    CAPTURE(network->name());
    const auto id = network->deliver(u"text"_s, justBefore(*network));
    ContractWalk walk(*network);
    const auto profile = await(walk.client->verify());
    REQUIRE(profile);
    CHECK_FALSE(profile->remoteKey.isEmpty());
    CHECK_FALSE(profile->handle.isEmpty());
    CHECK(network->sentTexts().isEmpty());
    REQUIRE(walk.walk());
    CHECK(walk.inboundIds() == asSet({id}));
}

TEST_CASE("normalising is pure, and bytes that are cut anywhere do not crash it", "[contract]")
{
    const auto network = eachNetwork();
    CAPTURE(network->name());
    deliverMany(*network, u"some text"_s, 3, 1min, justBefore(*network));
    ContractWalk walk(*network);
    REQUIRE(walk.walk());
    REQUIRE_FALSE(walk.items().isEmpty());
    const auto normalise = walk.client->normaliser();
    walk.client.reset();
    for (const auto &item : walk.items()) {
        const auto first = normalise(item);
        const auto second = normalise(item);
        REQUIRE(first);
        REQUIRE(second);
        CHECK(*first == *second);
        for (qsizetype length = 0; length < item.bytes.size(); length += qMax<qsizetype>(1, item.bytes.size() / 64)) {
            auto cut = item;
            cut.bytes.truncate(length);
            const auto read = normalise(cut); // either is right; mail can be read in part
            CHECK((!read || !read->isEmpty()));
        }
    }
}
