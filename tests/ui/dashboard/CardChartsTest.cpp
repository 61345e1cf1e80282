// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/CardCharts.h"
#include "tests/support/Printers.h"
#include "tests/ui/dashboard/InventedCards.h"

using namespace firstmile;
using namespace firstmile::tests;
using namespace Qt::StringLiterals;
using Form = MeasureCard::Form;

namespace
{

const SurveyBenchmarks &chartSurveys()
{
    static const SurveyBenchmarks surveys = *SurveyBenchmarks::load();
    return surveys;
}

}

TEST_CASE("buckets that a page leaves out are gaps as well", "[metrics]")
{
    InventedCard made(u"response.timeline"_s, Form::Timeline);
    made.page.query.step = BucketStep::Month;
    made.share(u"2026-01-01"_s, 30, 40).share(u"2026-04-01"_s, 31, 40);
    const TimelineChart chart = CardCharts(made.card, made.page, CardWords(chartSurveys())).timeline();
    REQUIRE(chart.lines.first().values.size() == 4);
    CHECK_FALSE(chart.lines.first().values[1].value);
    CHECK(chart.buckets == QStringList{u"Jan 2026"_s, u"Feb 2026"_s, u"Mar 2026"_s, u"Apr 2026"_s});
}

TEST_CASE("times are drawn as two lines where one point has both quantiles", "[metrics]")
{
    InventedCard made(u"response.times"_s, Form::Timeline);
    made.time(u"2026-04-06"_s, 600, 7200, 40).time(u"2026-04-13"_s, 900, 9000, 40);
    const TimelineChart chart = CardCharts(made.card, made.page, CardWords(chartSurveys())).timeline();
    REQUIRE(chart.lines.size() == 2);
    CHECK(chart.lines[0].values[1].value == 900.0);
    CHECK(chart.lines[1].values[0].value == 7200.0);
    CHECK(chart.spoken[2].contains(u"2\u00a0h"_s));
    CHECK(chart.scale.top >= 9000);
}

TEST_CASE("bars are greyed below 30 cases, and hatched only as far as the young cases can carry them", "[metrics]")
{
    const InventedCard made = inventedChannels();
    const BarChart chart = CardCharts(made.card, made.page, CardWords(chartSurveys())).bars();
    CHECK(chart.bars[4].greyed);
    CHECK_FALSE(chart.bars[1].greyed);
    CHECK(chart.bars[1].maturingLow == 140.0 / 241);
    CHECK(chart.bars[1].maturingHigh == 151.0 / 241);
    CHECK_FALSE(chart.bars.last().value); // none old enough is nothing, not 0
    REQUIRE(chart.reference);             // one survey figure is one line, with its name
    CHECK(chart.reference->label == u"STELLAService, Twitter, 2011-12: 40\u00a0%"_s);
}

TEST_CASE("both American Express series stand beside each reason, and one that was not stated does not", "[metrics]")
{
    const InventedCard made = inventedIntents();
    const BarChart chart = CardCharts(made.card, made.page, CardWords(chartSurveys())).bars();
    CHECK(chart.series == QStringList{u"Said by a person"_s, u"Suggested, said by nobody"_s});
    CHECK_FALSE(chart.reference);
    REQUIRE(chart.bars[1].marks.size() == 2);
    CHECK(chart.bars[1].marks[0].value == 0.5);
    CHECK(chart.bars[1].marks[1].value == 0.4);
    CHECK(chart.bars[9].marks.size() == 1); // asking others
    CHECK(chart.bars[11].marks.isEmpty());  // something else
}

TEST_CASE("the arc says what was lost between its steps", "[metrics]")
{
    const InventedCard made = inventedArc();
    const FunnelChart chart = CardCharts(made.card, made.page, CardWords(chartSurveys())).funnel();
    REQUIRE(chart.steps.size() == 5);
    CHECK(chart.steps.first().lost.isEmpty());
    CHECK(chart.steps[1].lost == u"91 case(s) nobody of us looked at"_s);
    CHECK(chart.steps[2].lost == u"131 case(s) seen and not answered"_s);
    CHECK(chart.spoken[2].endsWith(chart.steps[2].lost));
}

TEST_CASE("the survey of a rate stands on other channels too, under the name of Twitter", "[metrics]")
{
    InventedCard made(u"response.channels"_s, Form::Bars);
    made.share(u"email"_s, 60, 100).share(u"facebook"_s, 40, 100);
    made.survey(u"stellaservice-twitter-24h"_s, u"answered-24h"_s, u"email"_s, 0.4, false)
        .survey(u"stellaservice-twitter-24h"_s, u"answered-24h"_s, u"facebook"_s, 0.4, false);
    const CardWords words(chartSurveys());
    const BarChart chart = CardCharts(made.card, made.page, words).bars();
    REQUIRE(chart.reference);
    CHECK(chart.reference->label.contains(u"Twitter"_s));
    for (CardPoint &point : made.card.points) // on the team's own clock nothing of it may stand there
        point.measure.clock = MeasureClock::Working;
    CHECK_FALSE(CardCharts(made.card, made.page, words).bars().reference);
}

TEST_CASE("scales end at a round value at or above the highest", "[metrics]")
{
    for (const double most : {0.004, 0.03, 0.26, 0.61, 1.0}) {
        const ChartScale scale = ChartScales::shares(most);
        CHECK(scale.top >= most);
        CHECK(scale.ticks.first().first == 0.0);
        CHECK(scale.ticks.size() <= 7);
    }
    for (const double most : {0.0, 1.0, 7.0, 43.0, 1234.0, 98'765.0}) {
        const ChartScale scale = ChartScales::counts(most);
        CHECK(scale.top >= most);
        CHECK(scale.ticks.size() <= 7);
    }
    for (const double most : {20.0, 5'040.0, 104'000.0, 3e6, 9e7}) {
        const ChartScale scale = ChartScales::spans(most);
        CHECK(scale.top >= most);
        CHECK(scale.ticks.size() <= 7);
    }
}
