// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/ResponseMeasures.h"
#include "tests/support/FakeClock.h"
#include "tests/support/History.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_floating_point.hpp>

#include <cmath>

using namespace firstmile;
using namespace firstmile::tests;
using namespace std::chrono_literals;
using Catch::Matchers::WithinAbs;

namespace
{

const Instant measuredAt = FakeClock().now();

Case openedAgo(Milliseconds age)
{
    Case one;
    one.openedAt = measuredAt - age;
    return one;
}

Case answered(Milliseconds age, Milliseconds delay)
{
    Case one = openedAgo(age);
    one.answeredAt = one.openedAt + delay;
    return one;
}

Case closedInSilence(Milliseconds age)
{
    Case one = openedAgo(age);
    one.closedAt = one.openedAt + 1min;
    return one;
}

Case leftOut(Case one)
{
    one.excluded = true;
    return one;
}

}

TEST_CASE("a case is mature when it opened longer ago than the horizon, and not a moment earlier", "[metrics]")
{
    const auto young = measure({openedAgo(24h)}, measuredAt).within24h();
    CHECK(young.share.n == 0);
    CHECK(young.maturing == 1);
    const auto mature = measure({openedAgo(24h + 1ms)}, measuredAt).within24h();
    CHECK(mature.share.n == 1);
    CHECK(mature.maturing == 0);
}

TEST_CASE("early answers of a fresh day count in no numerator before the slow cases are due", "[metrics]")
{
    const auto day = measure({answered(2h, 1min), answered(3h, 1min), openedAgo(2h)}, measuredAt);
    CHECK(day.within24h().share.n == 0);
    CHECK(day.within24h().maturing == 3);
    CHECK(day.answeredWithin[1].share.k == 2); // they are older than one hour
    CHECK(day.answeredWithin[1].share.n == 3);
}

TEST_CASE("an answer exactly at the horizon is in time", "[metrics]")
{
    CHECK(measure({answered(48h, 24h)}, measuredAt).within24h().share.k == 1);
    CHECK(measure({answered(48h, 24h + 1ms)}, measuredAt).within24h().share.k == 0);
}

TEST_CASE("a team that answers one case in ten at once does not look perfect", "[metrics]")
{
    QList<Case> cases{answered(240h, 1min)};
    for (int i = 0; i < 9; ++i)
        cases.append(openedAgo(240h));
    const auto measures = measure(cases, measuredAt);
    CHECK(measures.timeToFirstResponse.p50 == 60.0);
    CHECK(measures.timeToFirstResponse.n == 1);
    CHECK(measures.waiting == 9);
    CHECK(measures.within24h().share.k == 1);
    CHECK(measures.within24h().share.n == 10);
    CHECK(measures.neverAnswered.k == 9);
    CHECK_THAT(measures.survival.last().answered, WithinAbs(0.1, 1e-12));
}

TEST_CASE("closing without a reply leaves a case in every figure", "[metrics]")
{
    const QList<Case> open{answered(240h, 1h), openedAgo(240h)};
    const QList<Case> closed{answered(240h, 1h), closedInSilence(240h)};
    const auto before = measure(open, measuredAt);
    const auto after = measure(closed, measuredAt);
    CHECK(after.cases == 2);
    CHECK(after.closedUnanswered == 1);
    CHECK(after.within24h().share.n == before.within24h().share.n);
    CHECK(after.neverAnswered.k == before.neverAnswered.k);
    CHECK(after.survival == before.survival);
}

TEST_CASE("never answered counts what is older than seven days or was closed in silence", "[metrics]")
{
    const auto measures = measure({answered(240h, 1h), answered(240h, 200h), openedAgo(168h + 1ms), openedAgo(168h),
                                   closedInSilence(1h), answered(1h, 1min)},
                                  measuredAt);
    CHECK(measures.neverAnswered.k == 2);
    CHECK(measures.neverAnswered.n == 4);
}

TEST_CASE("what is left out is counted, and is in nothing else", "[metrics]")
{
    const auto measures =
        measure({leftOut(openedAgo(240h)), leftOut(answered(240h, 1min)), answered(240h, 1h)}, measuredAt);
    CHECK(measures.excluded == 2);
    CHECK(measures.cases == 1);
    CHECK(measures.within24h().share.n == 1);
    CHECK(measures.timeToFirstResponse.n == 1);
    CHECK(measures.neverAnswered.n == 1);
    CHECK(measures.survival.size() == 1);
}

TEST_CASE("the time to first response shows the long tail that a mean hides", "[metrics]")
{
    QList<Case> cases;
    for (int i = 1; i <= 9; ++i)
        cases.append(answered(2400h, std::chrono::minutes(i)));
    cases.append(answered(2400h, 1000min));
    const auto time = measure(cases, measuredAt).timeToFirstResponse;
    CHECK(time.n == 10);
    CHECK_THAT(time.p50, WithinAbs(5.5 * 60, 1e-9));
    CHECK_THAT(time.p90, WithinAbs((9 + 0.1 * 991) * 60, 1e-9));
    CHECK_THAT(time.mean, WithinAbs(104.5 * 60, 1e-9));
}

TEST_CASE("figures over nothing do not exist instead of being zero", "[metrics]")
{
    const auto measures = measure({}, measuredAt);
    CHECK(measures.cases == 0);
    CHECK(std::isnan(measures.timeToFirstResponse.p50));
    CHECK(std::isnan(measures.timeToFirstResponse.mean));
    CHECK(std::isnan(measures.neverAnswered.rate));
    CHECK(std::isnan(measures.within24h().share.rate));
    CHECK(measures.survival.isEmpty());
}

TEST_CASE("young cases tell the curve what they know", "[metrics]")
{
    // Two answered after an hour; one has waited half an hour, so it was not at risk at one hour; one has waited two.
    const auto curve =
        measure({answered(240h, 1h), answered(2h, 1h), openedAgo(30min), openedAgo(2h)}, measuredAt).survival;
    REQUIRE(curve.size() == 1);
    CHECK(measure({answered(240h, 1h), openedAgo(2h)}, measuredAt).watchedFor == 7200.0);
    CHECK(curve[0].t == 3600.0);
    CHECK(curve[0].atRisk == 3);
    CHECK_THAT(curve[0].answered, WithinAbs(2.0 / 3, 1e-12));
}

TEST_CASE("a case that opens later than the moment of measuring is none yet", "[metrics]")
{
    CHECK(measure({openedAgo(-1min)}, measuredAt).cases == 0);
}

TEST_CASE("cases are answered, waiting or closed in silence, and nothing else", "[metrics]")
{
    const auto measures =
        measure({answered(9h, 1h), openedAgo(9h), closedInSilence(9h), closedInSilence(9h)}, measuredAt);
    CHECK(measures.answered == 1);
    CHECK(measures.waiting == 1);
    CHECK(measures.closedUnanswered == 2);
    CHECK(measures.cases == 4);
}
