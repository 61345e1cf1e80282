// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/DashboardPage.h"
#include "tests/support/FakeClock.h"
#include "tests/support/Places.h"
#include "tests/support/Printers.h"
#include "tests/ui/dashboard/InventedReport.h"
#include "ui/dashboard/BarPlot.h"
#include "ui/dashboard/ChartCard.h"
#include "ui/dashboard/CurvePlot.h"
#include "ui/dashboard/FigureTile.h"
#include "ui/widgets/ConsoleStyle.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/Tokens.h"

#include <QApplication>
#include <QChart>
#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>
#include <QToolButton>

using namespace firstmile;
using namespace firstmile::tests;
using namespace Qt::StringLiterals;

namespace
{

const Instant dashboardNow = FakeClock().now();

std::optional<ResponseReference> surveyReference()
{
    return responseReference(*SurveyBenchmarks::load());
}

const QList<InventedChannel> aTeam{{Channel::X, 240, 0.82, 70, 30},      {Channel::Facebook, 64, 0.6, 300, 30},
                                   {Channel::Mastodon, 96, 0.9, 25, 30}, {Channel::Bluesky, 11, 0.8, 60, 30},
                                   {Channel::Email, 310, 0.95, 420, 30}, {Channel::Logged, 4, 1, 5, 1}};

void save(QWidget &page, const QString &name)
{
    const QDir folder(inBuild(u"shots"_s));
    REQUIRE(folder.mkpath(u"."_s));
    for (int i = 0; i < 5; ++i) // one layout asks for the next
        QCoreApplication::processEvents();
    REQUIRE(page.grab().save(folder.filePath(name + u".png"_s)));
}

QStringList visibleTexts(const QWidget &page)
{
    QStringList texts;
    for (const QLabel *label : page.findChildren<QLabel *>()) {
        if (label->isVisibleTo(&page))
            texts.append(label->text());
    }
    return texts;
}

}

TEST_CASE("the dashboard asks a question on each card, answers it with n and interval and names the survey",
          "[metrics]")
{
    DashboardPage page(surveyReference());
    page.show(inventedReport(aTeam, dashboardNow));
    const QString all = visibleTexts(page).join(u'\n');
    CHECK(all.contains(u"Do we answer within a day?"_s));
    CHECK(all.contains(u"95 % interval"_s));
    CHECK(all.contains(u"STELLAService, mystery shopping (2011-12): 40\u00a0% answered within 24 h"_s));
    CHECK(all.contains(u"n: not stated"_s));
    CHECK(all.contains(u"maturing"_s));
}

TEST_CASE("the definition of a card opens at its foot, with the traced figure of the survey", "[metrics]")
{
    DashboardPage page(surveyReference());
    page.show(inventedReport(aTeam, dashboardNow));
    auto *card = page.findChildren<ChartCard *>().first();
    CHECK_FALSE(visibleTexts(*card).join(u'\n').contains(u"44 %"_s));
    card->setDefinitionShown(true);
    CHECK(visibleTexts(*card).join(u'\n').contains(u"44 %"_s));
    CHECK(visibleTexts(*card).join(u'\n').contains(u"Wilson"_s));
}

TEST_CASE("a chart can be shown as a table that holds the same figures", "[metrics]")
{
    DashboardPage page(surveyReference());
    page.show(inventedReport(aTeam, dashboardNow));
    auto *card = page.findChildren<ChartCard *>().first();
    auto *table = card->findChild<QTableWidget *>();
    CHECK_FALSE(table->isVisibleTo(card));
    card->setTableShown(true);
    CHECK(table->isVisibleTo(card));
    REQUIRE(table->rowCount() == 7);
    CHECK(table->item(0, 0)->text() == u"X"_s);
    CHECK(table->item(3, 5)->text() == u"too few to compare"_s);
    CHECK(table->item(6, 0)->text() == u"All channels"_s);
}

TEST_CASE("the arrows walk a chart's values, and each is spoken", "[metrics]")
{
    DashboardPage page(surveyReference());
    page.show(inventedReport(aTeam, dashboardNow));
    auto *plot = page.findChild<BarPlot *>();
    REQUIRE(plot);
    QSignalSpy walked(plot, &Plot::walkedTo);
    QTest::keyClick(plot, Qt::Key_Right);
    CHECK(plot->current() == 0);
    CHECK(plot->accessibleDescription().startsWith(u"X: "_s));
    QTest::keyClick(plot, Qt::Key_End);
    CHECK(plot->current() == 5);
    CHECK(plot->accessibleDescription().contains(u"maturing"_s));
    QTest::keyClick(plot, Qt::Key_Right);
    CHECK(plot->current() == 5);
    QTest::keyClick(plot, Qt::Key_Home);
    CHECK(plot->current() == 0);
    CHECK(walked.size() == 3);
}

TEST_CASE("all that can be used on the dashboard is reached with Tab and has a name", "[metrics]")
{
    DashboardPage page(surveyReference());
    page.show(inventedReport(aTeam, dashboardNow));
    QWidget window;
    page.setParent(&window);
    int reached = 0;
    for (QWidget *widget : page.findChildren<QWidget *>()) {
        const bool isOurs =
            qobject_cast<Plot *>(widget) || qobject_cast<FigureTile *>(widget) || qobject_cast<QToolButton *>(widget);
        if (!isOurs)
            continue;
        INFO(widget->metaObject()->className());
        CHECK((widget->focusPolicy() & Qt::TabFocus));
        const auto *button = qobject_cast<QToolButton *>(widget);
        CHECK_FALSE((button ? button->text() : widget->accessibleName()).isEmpty());
        ++reached;
    }
    CHECK(reached == 5 + 2 + 4);
    page.setParent(nullptr);
}

TEST_CASE("nothing to measure, loading and failure each say what they are", "[metrics]")
{
    DashboardPage page(surveyReference());
    CHECK(visibleTexts(page).join(u'\n').contains(u"Computing"_s));

    page.show(reportOf({}, {}, {}, dashboardNow));
    CHECK(visibleTexts(page).contains(u"Nothing to measure yet"_s));
    QSignalSpy accounts(&page, &DashboardPage::accountsAsked);
    page.findChild<EmptyState *>()->findChild<QPushButton *>()->click();
    CHECK(accounts.size() == 1);

    page.showFailure(u"The workspace cannot be read."_s);
    CHECK(visibleTexts(page).contains(u"The workspace cannot be read."_s));
    QSignalSpy retry(&page, &DashboardPage::retryAsked);
    page.findChild<EmptyState *>()->findChild<QPushButton *>()->click();
    CHECK(retry.size() == 1);
    CHECK(accounts.size() == 1);
}

TEST_CASE("a report that is there stays on the screen while the next one is computed", "[metrics]")
{
    DashboardPage page(surveyReference());
    page.show(inventedReport(aTeam, dashboardNow));
    page.showLoading();
    CHECK(visibleTexts(page).contains(u"How do we answer?"_s));
}

TEST_CASE("cases without any answer show no curve but say why", "[metrics]")
{
    DashboardPage page(surveyReference());
    page.show(inventedReport({{Channel::Email, 12, 0, 60, 20}}, dashboardNow));
    CHECK(visibleTexts(page).contains(u"The curve begins with the first answer."_s));
    CHECK_FALSE(page.findChild<CurvePlot *>());
    page.show(inventedReport(aTeam, dashboardNow));
    CHECK(page.findChild<CurvePlot *>());
}

TEST_CASE("without a survey the charts stand without its line", "[metrics]")
{
    DashboardPage page(std::nullopt);
    page.show(inventedReport(aTeam, dashboardNow));
    CHECK_FALSE(visibleTexts(page).join(u'\n').contains(u"STELLAService"_s));
}

TEST_CASE("a curve of some thousand answers is drawn at once", "[metrics]")
{
    const auto report = inventedReport({{Channel::X, 20'000, 0.9, 60, 30}}, dashboardNow);
    DashboardPage page(surveyReference());
    QElapsedTimer timer;
    timer.start();
    page.show(report);
    CHECK(timer.elapsed() < 1500);
}

TEST_CASE("pictures of the dashboard, for looking at", "[.shots]")
{
    QApplication::setStyle(new ConsoleStyle);
    for (const Tokens *tokens : {&Tokens::light(), &Tokens::darkSet()}) {
        const QString look = tokens->dark ? u"dark"_s : u"light"_s;
        QApplication::setPalette(tokens->palette());
        DashboardPage page(surveyReference());
        page.setAutoFillBackground(true);
        page.resize(1280, 800);
        static_cast<QWidget &>(page).show();
        save(page, u"dashboard-loading-"_s + look);
        page.show(inventedReport(aTeam, dashboardNow));
        save(page, u"dashboard-"_s + look);
        page.resize(1000, 1260);
        page.findChild<BarPlot *>()->setFocus();
        page.findChild<BarPlot *>()->walkTo(3);
        page.findChild<CurvePlot *>()->walkTo(4);
        page.findChildren<ChartCard *>().last()->setDefinitionShown(true);
        save(page, u"dashboard-tall-"_s + look);
        page.resize(1280, 800);
        page.findChildren<ChartCard *>().last()->setDefinitionShown(false);
        page.findChild<BarPlot *>()->clearFocus();
        for (auto *card : page.findChildren<ChartCard *>())
            card->setTableShown(true);
        save(page, u"dashboard-tables-"_s + look);
        page.show(inventedReport({{Channel::X, 9, 0.7, 70, 3}, {Channel::Email, 6, 0, 70, 1}}, dashboardNow));
        for (auto *card : page.findChildren<ChartCard *>())
            card->setTableShown(false);
        save(page, u"dashboard-little-"_s + look);
        page.show(reportOf({}, {}, {}, dashboardNow));
        save(page, u"dashboard-empty-"_s + look);
        page.showFailure(u"The workspace is on a disk that is full. Free some space, then try again."_s);
        save(page, u"dashboard-failed-"_s + look);
    }
}
