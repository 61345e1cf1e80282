// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/KaplanMeier.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_floating_point.hpp>

using namespace firstmile;
using namespace std::chrono_literals;
using Catch::Matchers::WithinAbs;

namespace
{

// Weeks in remission of the 21 patients given 6-mercaptopurine in E. J. Freireich et al., "The effect of
// 6-mercaptopurine on the duration of steroid-induced remissions in acute leukemia", Blood 21 (1963) 699-716: the
// worked example of most textbooks. The figures checked below are those of D. G. Kleinbaum and M. Klein, "Survival
// Analysis" (2005), chapter 2, and the standard errors those that D. R. Cox and D. Oakes, "Analysis of Survival Data"
// (1984), and the manuals of the statistics packages print for it. One week is one second here.
QList<Observation> freireich()
{
    QList<Observation> all;
    for (const int ended : {6, 6, 6, 7, 10, 13, 16, 22, 23})
        all.append({std::chrono::seconds(ended), true});
    for (const int censored : {6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35})
        all.append({std::chrono::seconds(censored), false});
    return all;
}

struct Printed
{
    double t, survival, standardError;
    qint64 atRisk;
};

constexpr Printed printed[] = {{6, 0.8571, 0.0764, 21},  {7, 0.8067, 0.0869, 17},  {10, 0.7529, 0.0963, 15},
                               {13, 0.6902, 0.1068, 12}, {16, 0.6275, 0.1141, 11}, {22, 0.5378, 0.1282, 7},
                               {23, 0.4482, 0.1346, 6}};

}

TEST_CASE("the product-limit estimate agrees with the textbooks on Freireich's remissions", "[metrics]")
{
    const auto points = kaplanMeier(freireich());
    REQUIRE(points.size() == std::ssize(printed));
    for (qsizetype i = 0; i < points.size(); ++i) {
        CHECK(points[i].t == printed[i].t);
        CHECK(points[i].atRisk == printed[i].atRisk);
        CHECK_THAT(1 - points[i].answered, WithinAbs(printed[i].survival, 0.00006));
        const double half = (points[i].high - points[i].low) / 2;
        if (points[i].low > 0)
            CHECK_THAT(half / 1.959964, WithinAbs(printed[i].standardError, 0.00006));
    }
}

TEST_CASE("the band is clipped to 0 and 1", "[metrics]")
{
    const auto points = kaplanMeier(freireich());
    CHECK(points.first().low == 0.0); // 0.1429 - 1.96 * 0.0764 lies below 0
    CHECK_THAT(points.first().high, WithinAbs(0.2926, 0.0001));
    CHECK(kaplanMeier({{1s, true}, {2s, true}, {3s, true}}).at(1).high == 1.0);
}

TEST_CASE("a case that stopped being watched at the moment of an answer was still at risk", "[metrics]")
{
    const auto points = kaplanMeier({{5s, false}, {5s, true}, {9s, true}});
    REQUIRE(points.size() == 2);
    CHECK(points[0].atRisk == 3);
    CHECK_THAT(points[0].answered, WithinAbs(1.0 / 3, 1e-12));
    CHECK(points[1].atRisk == 1);
    CHECK(points[1].answered == 1.0);
}

TEST_CASE("where everybody was answered the curve ends at 1 with numbers that exist", "[metrics]")
{
    const auto points = kaplanMeier({{3s, true}, {1s, true}});
    REQUIRE(points.size() == 2);
    CHECK(points[1].answered == 1.0);
    CHECK(points[1].low == 1.0);
    CHECK(points[1].high == 1.0);
}

TEST_CASE("without censoring the curve is the plain share answered", "[metrics]")
{
    QList<Observation> all;
    for (int i = 1; i <= 10; ++i)
        all.append({std::chrono::minutes(i), true});
    const auto points = kaplanMeier(all);
    for (int i = 0; i < 10; ++i)
        CHECK_THAT(points[i].answered, WithinAbs((i + 1) / 10.0, 1e-12));
}

TEST_CASE("nothing observed and nothing answered give no points", "[metrics]")
{
    CHECK(kaplanMeier({}).isEmpty());
    CHECK(kaplanMeier({{5s, false}, {6s, false}}).isEmpty());
}

TEST_CASE("the curve is read as steps that hold until the next answer", "[metrics]")
{
    const auto points = kaplanMeier(freireich());
    CHECK(survivalAt(points, 5.9).answered == 0.0);
    CHECK(survivalAt(points, 6) == points[0]);
    CHECK(survivalAt(points, 9.9) == points[1]);
    CHECK(survivalAt(points, 1000) == points.last());
    CHECK(survivalAt({}, 10).answered == 0.0);
}

TEST_CASE("milliseconds are kept", "[metrics]")
{
    CHECK(kaplanMeier({{1500ms, true}}).first().t == 1.5);
}
