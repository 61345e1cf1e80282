// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/Reach.h"

#include <catch2/catch_test_macros.hpp>

#include <QRandomGenerator>

using namespace firstmile;
using namespace std::chrono_literals;

namespace
{

Reach someReach(QRandomGenerator &random)
{
    const auto magnitude = [&] { return qint64(1) << random.bounded(40); };
    return {random.bounded(8) == 0 ? -1 : magnitude(), random.bounded(2) == 0,
            random.bounded(4) == 0 ? -1 : magnitude()};
}

}

TEST_CASE("a head start is told in whole minutes by followers, a verified name and spread", "[model][reach]")
{
    const ReachRule rule;
    CHECK(headStart({1'000, false, -1}, rule) == 0min);
    CHECK(headStart({10'000, false, -1}, rule) == 6min);
    CHECK(headStart({120'000, false, -1}, rule) == 13min);
    CHECK(headStart({1'000'000, false, -1}, rule) == 20min);
    CHECK(headStart({-1, true, -1}, rule) == 5min);
    CHECK(headStart({-1, false, 10'000}, rule) == 5min);
    CHECK(headStart({120'000, true, 100}, rule) == 20min);
    CHECK(headStart({90'000'000, true, 5'000'000}, rule) == 30min);
    CHECK(headStart({31'623, false, -1}, {true, 45min}) == 15min);
}

TEST_CASE("nobody has a head start whose reach is small or not known, and nobody at all if it is off", "[model][reach]")
{
    for (const ReachRule &rule : {ReachRule(), ReachRule{true, 24h}}) {
        CHECK(headStart({}, rule) == 0min);
        CHECK(headStart({-1, false, -1}, rule) == 0min);
        CHECK(headStart({0, false, 0}, rule) == 0min);
        CHECK(headStart({999, false, 10}, rule) == 0min);
    }
    CHECK(headStart({90'000'000, true, 5'000'000}, {false, 30min}) == 0min);
    CHECK(headStart({90'000'000, true, 5'000'000}, {true, 0min}) == 0min);
    CHECK(headStart({90'000'000, true, 5'000'000}, {true, -30min}) == 0min);
}

TEST_CASE("more reach never gives a shorter head start, and none is longer than the most", "[model][reach][property]")
{
    QRandomGenerator random(11);
    for (int i = 0; i < 2000; ++i) {
        const ReachRule rule{true, std::chrono::minutes(1 + random.bounded(1440))};
        const Reach one = someReach(random);
        const Reach other = someReach(random);
        const Reach wider{std::max(one.followers, other.followers), one.verified || other.verified,
                          std::max(one.spread, other.spread)};
        const Milliseconds start = headStart(one, rule);
        REQUIRE(start >= 0min);
        REQUIRE(start <= rule.most);
        REQUIRE(start % Milliseconds(1min) == 0ms);
        REQUIRE(headStart(wider, rule) >= start);
    }
}
