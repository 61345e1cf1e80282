// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/CardView.h"
#include "tests/support/Printers.h"
#include "tests/ui/dashboard/ShownCard.h"
#include "ui/dashboard/CardCharts.h"

#include <QAbstractBarSeries>
#include <QBarSet>
#include <QChart>
#include <QHeaderView>
#include <QLineSeries>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>
#include <QToolButton>

using namespace firstmile;
using namespace firstmile::tests;
using namespace Qt::StringLiterals;
using Form = MeasureCard::Form;

TEST_CASE("every form of a card says its question, and each of its values aloud", "[metrics]")
{
    for (const InventedCard &made : everyForm()) {
        INFO(made.card.id.toStdString());
        const ShownCard shown(made);
        CHECK(shown.texts().contains(CardWords::question(made.card)));
        REQUIRE(shown.plot());
        CHECK(shown.plot()->accessibleName() == CardWords::question(made.card));
        CHECK((shown.plot()->focusPolicy() & Qt::TabFocus));
        QTest::keyClick(shown.plot(), Qt::Key_Home);
        CHECK(shown.plot()->current() == 0);
        const QString first = shown.plot()->accessibleDescription();
        CHECK_FALSE(first.isEmpty());
        QTest::keyClick(shown.plot(), Qt::Key_Right);
        CHECK(shown.plot()->current() == 1);
        CHECK(shown.plot()->accessibleDescription() != first);
        CHECK(shown.texts().contains(shown.plot()->accessibleDescription()));
    }
}

TEST_CASE("what is walked carries the figures of the card's points", "[metrics]")
{
    for (const InventedCard &made :
         {inventedChannels(), inventedWaiting(), inventedDistribution(), inventedIntents()}) {
        INFO(made.card.id.toStdString());
        const ShownCard shown(made);
        QStringList heard;
        for (qsizetype i = 0; i < made.card.points.size(); ++i) {
            shown.plot()->walkTo(static_cast<int>(i));
            heard.append(shown.plot()->accessibleDescription());
        }
        for (const CardPoint &point : made.card.points)
            CHECK(heard.contains(CardWords::spoken(point, made.card, made.page)));
    }
}

TEST_CASE("the table of a card has a row for each of its points and is one click away", "[metrics]")
{
    ShownCard shown(inventedChannels());
    CHECK_FALSE(shown.table()->isVisibleTo(&shown.view));
    shown.view.findChild<QToolButton *>()->click();
    CHECK(shown.table()->isVisibleTo(&shown.view));
    CHECK_FALSE(shown.plot()->isVisibleTo(&shown.view));
    REQUIRE(shown.table()->rowCount() == shown.card.points.size());
    CHECK(shown.table()->item(1, 0)->text() == u"X"_s);
    CHECK(shown.table()->item(1, 1)->text() == u"61\u00a0%"_s);
}

TEST_CASE("Enter opens the point that was walked to, in the chart and in the table", "[metrics]")
{
    ShownCard shown(inventedChannels());
    QSignalSpy chosen(&shown.view, &CardView::pointChosen);
    QTest::keyClick(shown.plot(), Qt::Key_Return);
    CHECK(chosen.isEmpty()); // nothing was walked to
    shown.plot()->walkTo(1);
    QTest::keyClick(shown.plot(), Qt::Key_Return);
    REQUIRE(chosen.size() == 1);
    CHECK(chosen.first().first().value<CardPoint>() == shown.card.points[1]);
    Q_EMIT shown.table()->itemActivated(shown.table()->item(5, 0));
    REQUIRE(chosen.size() == 2);
    CHECK(chosen.last().first().value<CardPoint>() == shown.card.points[5]);
}

TEST_CASE("a table of the team is sorted by its numbers, and still opens the right row", "[metrics]")
{
    ShownCard shown(inventedTeam());
    CHECK_FALSE(shown.plot());
    QTableWidget *table = shown.table();
    REQUIRE(table->isVisibleTo(&shown.view));
    CHECK(table->item(0, 0)->text() == u"Anna"_s);
    table->sortByColumn(1, Qt::DescendingOrder);
    CHECK(table->item(0, 0)->text() == u"Chloé"_s); // 1,012 is more than 210, whatever its digits
    CHECK(table->item(2, 0)->text() == u"Bruno"_s);
    CHECK((table->item(0, 1)->textAlignment() & Qt::AlignRight));
    QSignalSpy chosen(&shown.view, &CardView::pointChosen);
    Q_EMIT table->itemActivated(table->item(0, 2));
    REQUIRE(chosen.size() == 1);
    CHECK(chosen.first().first().value<CardPoint>().name == u"Chloé"_s);
}

TEST_CASE("a heat map is walked in two dimensions", "[metrics]")
{
    const ShownCard shown(inventedHeat());
    shown.plot()->walkTo(13);
    CHECK(shown.plot()->accessibleDescription().startsWith(u"Monday, 13:00"_s));
    QTest::keyClick(shown.plot(), Qt::Key_Down);
    CHECK(shown.plot()->accessibleDescription().startsWith(u"Tuesday, 13:00"_s));
    QTest::keyClick(shown.plot(), Qt::Key_Left);
    CHECK(shown.plot()->accessibleDescription().startsWith(u"Tuesday, 12:00"_s));
    QTest::keyClick(shown.plot(), Qt::Key_Up);
    QTest::keyClick(shown.plot(), Qt::Key_Up);
    CHECK(shown.plot()->accessibleDescription().startsWith(u"Monday, 12:00"_s));
    QTest::keyClick(shown.plot(), Qt::Key_End);
    CHECK(shown.plot()->accessibleDescription().startsWith(u"Sunday, 23:00"_s));
    shown.plot()->walkTo(6 * 24);
    CHECK(shown.plot()->accessibleDescription() == u"Sunday, 00:00: no case"_s);
}

TEST_CASE("the arrows follow one line of a timeline, and change to the period before", "[metrics]")
{
    const ShownCard shown(inventedTimeline(26, BucketStep::Week, true));
    shown.plot()->walkTo(3);
    const QString now = shown.plot()->accessibleDescription();
    QTest::keyClick(shown.plot(), Qt::Key_Down);
    CHECK(shown.plot()->accessibleDescription().contains(u"The period before"_s));
    QTest::keyClick(shown.plot(), Qt::Key_Up);
    CHECK(shown.plot()->accessibleDescription() == now);
    CHECK(shown.plot()->current() == 3);
}

TEST_CASE("a line breaks where a bucket has no case, and says so", "[metrics]")
{
    const InventedCard made = inventedTimeline(26, BucketStep::Week, false); // no case in two of its weeks
    const ShownCard shown(made);
    qsizetype points = 0;
    const auto series = shown.plot()->chart()->series();
    for (QAbstractSeries *each : series)
        points += qobject_cast<QLineSeries *>(each)->count();
    CHECK(series.size() == 3);
    CHECK(points == 24);
    shown.plot()->walkTo(6);
    CHECK(shown.plot()->accessibleDescription().contains(u"no case"_s));
}

TEST_CASE("two years of days are drawn with all their values", "[metrics]")
{
    const ShownCard shown(inventedTimeline(730, BucketStep::Day, true));
    qsizetype points = 0;
    for (QAbstractSeries *each : shown.plot()->chart()->series())
        points += qobject_cast<QLineSeries *>(each)->count();
    CHECK(points == 2 * (730 - 56));
    QTest::keyClick(shown.plot(), Qt::Key_End);
    CHECK(shown.plot()->current() == 1459);
}

TEST_CASE("a survey that is not compared is in words below, and nowhere in the chart", "[metrics]")
{
    InventedCard made(u"coverage.never"_s, Form::Bars, PageId::Coverage);
    made.share(u"x"_s, 20, 100).survey(u"satmetrix-follow-up"_s, u"neither"_s, u"x"_s, 0.28, false);
    const ShownCard shown(made);
    const BarChart chart = CardCharts(made.card, made.page, CardWords(cardSurveys())).bars();
    CHECK(chart.bars.first().marks.isEmpty());
    CHECK_FALSE(chart.reference);
    CHECK(shown.texts().join(u'\n').contains(u"Not compared with our figures"_s));
}

TEST_CASE("a distribution is marked where half and nine in ten were answered", "[metrics]")
{
    const InventedCard made = inventedDistribution();
    const NumbersChart chart = CardCharts(made.card, made.page, CardWords(cardSurveys())).distribution();
    REQUIRE(chart.marks.size() == 2);
    CHECK(chart.marks[0].first == 3 + (5040.0 - 3600) / (10'800 - 3600)); // 84 min: in the bin from 1 h to 3 h
    CHECK(chart.marks[1].first == 6 + (104'000.0 - 86'400) / (259'200 - 86'400));
    const ShownCard shown(made);
    const auto *bars = qobject_cast<QAbstractBarSeries *>(shown.plot()->chart()->series().first());
    REQUIRE(bars->barSets().first()->count() == 9);
    CHECK(bars->barSets().first()->at(2) == 130);
}

TEST_CASE("series of numbers are told apart without any colour", "[metrics]")
{
    const ShownCard shown(inventedWaiting());
    const auto *bars = qobject_cast<QAbstractBarSeries *>(shown.plot()->chart()->series().first());
    REQUIRE(bars->barSets().size() == 2);
    CHECK(bars->barSets()[0]->brush().style() != bars->barSets()[1]->brush().style());
}

TEST_CASE("a chart fills its place whatever its width becomes", "[metrics]")
{
    for (const InventedCard &made : everyForm()) {
        INFO(made.card.id.toStdString());
        ShownCard shown(made);
        shown.view.show();
        for (const int width : {360, 900, 500}) {
            shown.view.resize(width, 2000);
            QCoreApplication::processEvents();
            CHECK(shown.plot()->mapToScene(0, 0) == QPointF(0, 0));
            CHECK(shown.plot()->chart()->size() == QSizeF(shown.plot()->viewport()->size()));
            if (const int needed = shown.plot()->heightFor(shown.plot()->width()); needed > 0)
                CHECK(shown.plot()->height() == needed);
        }
    }
}

TEST_CASE("without any figure every form says why, and offers no empty chart or table", "[metrics]")
{
    for (const Form form : {Form::Tiles, Form::Bars, Form::Timeline, Form::Curve, Form::Distribution, Form::HeatMap,
                            Form::Funnel, Form::Numbers, Form::Context}) {
        const InventedCard made(u"response.channels"_s, form);
        const ShownCard shown(made);
        INFO(static_cast<int>(form));
        CHECK(shown.texts().contains(CardWords::nothing(made.card)));
        CHECK_FALSE(shown.plot());
        CHECK_FALSE(shown.table()->isVisibleTo(&shown.view));
    }
}

TEST_CASE("a chart appears with the first figures and goes with the last", "[metrics]")
{
    ShownCard shown(InventedCard(u"response.channels"_s, Form::Bars));
    const InventedCard full = inventedChannels();
    shown.view.show(full.card, full.page);
    REQUIRE(shown.plot());
    CHECK(shown.plot()->isVisibleTo(&shown.view));
    shown.view.show(shown.card, shown.page);
    CHECK_FALSE(shown.plot()->isVisibleTo(&shown.view));
}

TEST_CASE("a refresh that changes nothing leaves the reader at their value", "[metrics]")
{
    ShownCard shown(inventedChannels());
    shown.plot()->walkTo(2);
    const QString heard = shown.plot()->accessibleDescription();
    shown.view.show(shown.card, shown.page);
    CHECK(shown.plot()->current() == 2);
    CHECK(shown.plot()->accessibleDescription() == heard);
}
