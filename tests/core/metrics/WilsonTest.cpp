// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/Wilson.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_floating_point.hpp>

#include <cmath>

using namespace firstmile;
using Catch::Matchers::WithinAbs;

// R. G. Newcombe, "Two-sided confidence intervals for the single proportion: comparison of seven methods",
// Statistics in Medicine 17 (1998) 857-872, table I, method 3 (score interval without continuity correction).
TEST_CASE("the Wilson interval agrees with the four examples of Newcombe's table", "[metrics]")
{
    struct Example
    {
        qint64 k, n;
        double low, high;
    };
    for (const auto &[k, n, low, high] : {Example{81, 263, 0.2553, 0.3662},
                                          {15, 148, 0.0624, 0.1605},
                                          {0, 20, 0.0000, 0.1611},
                                          {1, 29, 0.0061, 0.1718}}) {
        const Proportion share = wilson(k, n);
        CHECK_THAT(share.low, WithinAbs(low, 0.00005));
        CHECK_THAT(share.high, WithinAbs(high, 0.00005));
        CHECK_THAT(share.rate, WithinAbs(double(k) / double(n), 1e-15));
    }
}

TEST_CASE("a share of nothing has no rate and no interval", "[metrics]")
{
    const Proportion share = wilson(0, 0);
    CHECK(share.isEmpty());
    CHECK(std::isnan(share.rate));
    CHECK(std::isnan(share.low));
    CHECK(std::isnan(share.high));
}

TEST_CASE("the Wilson interval holds the share, stays within 0 and 1 and mirrors", "[metrics]")
{
    for (qint64 n = 1; n <= 60; ++n) {
        for (qint64 k = 0; k <= n; ++k) {
            const Proportion share = wilson(k, n);
            const Proportion mirror = wilson(n - k, n);
            REQUIRE(share.low >= 0);
            REQUIRE(share.low <= share.rate);
            REQUIRE(share.rate <= share.high);
            REQUIRE(share.high <= 1);
            REQUIRE_THAT(share.low, WithinAbs(1 - mirror.high, 1e-12));
        }
    }
    CHECK(wilson(0, 5).low == 0.0);
    CHECK(wilson(5, 5).high == 1.0);
}

TEST_CASE("fewer than thirty cases are too few to compare", "[metrics]")
{
    CHECK(wilson(29, 29).isTooFewToCompare());
    CHECK_FALSE(wilson(0, 30).isTooFewToCompare());
}
