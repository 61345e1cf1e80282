// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/Quantile.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_floating_point.hpp>

#include <cmath>

using namespace firstmile;
using Catch::Matchers::WithinAbs;

// The worked examples of the article "Percentile" in Wikipedia, section "Second variant, C = 1" (the method of
// PERCENTILE.INC), and the results of R's quantile(1:10), whose default is type 7.
TEST_CASE("quantiles are those of type 7 in the published examples", "[metrics]")
{
    CHECK_THAT(quantile({15, 20, 35, 40, 50}, 0.40), WithinAbs(29, 1e-12));
    CHECK_THAT(quantile({1, 2, 3, 4}, 0.75), WithinAbs(3.25, 1e-12));
    const QList<double> toTen{1, 2, 3, 4, 5, 6, 7, 8, 9, 10};
    CHECK_THAT(quantile(toTen, 0.25), WithinAbs(3.25, 1e-12));
    CHECK_THAT(quantile(toTen, 0.50), WithinAbs(5.5, 1e-12));
    CHECK_THAT(quantile(toTen, 0.90), WithinAbs(9.1, 1e-12));
}

TEST_CASE("the ends of the quantiles are the least and the greatest value", "[metrics]")
{
    CHECK(quantile({2, 5, 11}, 0) == 2);
    CHECK(quantile({2, 5, 11}, 1) == 11);
    CHECK(quantile({7}, 0.9) == 7);
}

TEST_CASE("nothing has no quantile", "[metrics]")
{
    CHECK(std::isnan(quantile({}, 0.5)));
}
