// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inbox/RateMeter.h"

#include "tests/support/Printers.h"

using namespace firstmile;
using namespace std::chrono_literals;

TEST_CASE("a rate is that of the last seconds, and unknown before there are two points", "[import]")
{
    RateMeter meter(5s);
    CHECK(meter.perSecond() == 0);
    CHECK_FALSE(meter.timeFor(10));
    meter.add(0ms, 0);
    CHECK(meter.perSecond() == 0);
    meter.add(1s, 100);
    CHECK(meter.perSecond() == 100);
    CHECK(meter.timeFor(50) == 500ms);
    for (int second = 2; second <= 20; ++second)
        meter.add(std::chrono::seconds(second), 100 + 10 * (second - 1));
    CHECK(meter.perSecond() == 10);
    meter.restart();
    CHECK(meter.perSecond() == 0);
}

TEST_CASE("a rate stays known where points are further apart than the window", "[import]")
{
    RateMeter meter(5s);
    meter.add(0ms, 0);
    meter.add(20s, 40);
    CHECK(meter.perSecond() == 2);
    meter.add(20s, 40);
    CHECK(meter.perSecond() == 2);
}
