// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/DashboardWords.h"
#include "core/metrics/Wilson.h"
#include "tests/support/FakeClock.h"
#include "tests/support/Printers.h"
#include "tests/ui/dashboard/InventedReport.h"

using namespace firstmile;
using namespace firstmile::tests;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace
{

const Instant wordsNow = FakeClock().now();

Case wordCase(Milliseconds age, std::optional<Milliseconds> delay = {})
{
    Case one;
    one.account = AccountId(1);
    one.openedAt = wordsNow - age;
    if (delay)
        one.answeredAt = one.openedAt + *delay;
    return one;
}

ResponseReport reportOn(const QList<Case> &cases)
{
    return reportOf(cases, {{AccountId(1), Channel::X, u"@brand"_s}}, {}, wordsNow);
}

}

TEST_CASE("a figure that does not exist is a dash, never 0", "[metrics]")
{
    CHECK(DashboardWords::percent(Proportion::absent) == u"\u2013"_s);
    CHECK(DashboardWords::span(Proportion::absent) == u"\u2013"_s);
    CHECK(DashboardWords::percent(0) == u"0\u00a0%"_s);
}

TEST_CASE("a share is shown with its k of n and interval, and says when it is too few to compare", "[metrics]")
{
    CHECK(DashboardWords::evidence(wilson(81, 263)) == u"81 of 263 cases, 95 % interval 26\u00a0% to 37\u00a0%"_s);
    CHECK(DashboardWords::evidence(wilson(1, 29)).endsWith(u"; too few to compare"_s));
    CHECK(DashboardWords::evidence(wilson(0, 0)) == u"no case is old enough to say"_s);
}

TEST_CASE("the hatched strip reaches from none to all of the young cases answered in time", "[metrics]")
{
    const auto chart =
        DashboardWords::responseRates(reportOn({wordCase(48h, 1h), wordCase(48h), wordCase(1h), wordCase(2h, 1h)}), {});
    REQUIRE(chart.bars.size() == 1);
    CHECK(chart.bars[0].value == 0.5);
    CHECK(chart.bars[0].hasMaturing);
    CHECK(chart.bars[0].maturingLow == 0.25);
    CHECK(chart.bars[0].maturingHigh == 0.75);
    CHECK(chart.bars[0].greyed);
    CHECK(chart.bars[0].spoken.endsWith(u"; 2 maturing"_s));
    CHECK_FALSE(chart.reference);
}

TEST_CASE("a channel whose cases are all young has no bar but a hatched strip over everything", "[metrics]")
{
    const auto chart = DashboardWords::responseRates(reportOn({wordCase(1h)}), {});
    CHECK_FALSE(chart.bars.at(0).value);
    CHECK(chart.bars[0].maturingLow == 0);
    CHECK(chart.bars[0].maturingHigh == 1);
}

TEST_CASE("the curve says at which times nothing is known yet", "[metrics]")
{
    const auto curve = DashboardWords::answeredCurve(measure({wordCase(5h, 30min), wordCase(5h)}, wordsNow), {});
    REQUIRE(curve.ticks.size() == 8);
    CHECK(curve.ticks[3].spoken == u"After 1 h: 50\u00a0% answered, 95 % band 0\u00a0% to 100\u00a0%"_s);
    CHECK(curve.ticks[5].spoken == u"After 24 h: not known yet"_s);
    CHECK(curve.end == 5 * 3600.0);
}

TEST_CASE("the survey's point on the curve carries its name, year and channel", "[metrics]")
{
    const auto reference = responseReference(*SurveyBenchmarks::load());
    const auto curve = DashboardWords::answeredCurve(measure({wordCase(5h, 30min)}, wordsNow), reference);
    REQUIRE(curve.reference);
    CHECK(curve.referenceAt == 86400.0);
    CHECK(curve.reference->label == u"STELLAService, Twitter, 2011-12: 40\u00a0% in 24 h"_s);
}

TEST_CASE("the row of figures sets the times beside those who still wait", "[metrics]")
{
    const auto figures = DashboardWords::figures(measure({wordCase(240h, 1h), wordCase(240h), wordCase(1h)}, wordsNow));
    REQUIRE(figures.size() == 5);
    CHECK(figures[0].value == u"3"_s);
    CHECK(figures[1].value == u"2"_s);
    CHECK(figures[2].value == u"1 h"_s);
    CHECK(figures[2].detail == u"of 1 answered cases"_s);
    CHECK(figures[4].value == u"50\u00a0%"_s);
    CHECK(figures[4].greyed);
}
