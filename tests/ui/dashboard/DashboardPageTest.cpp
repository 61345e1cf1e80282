// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/dashboard/DashboardBench.h"
#include "ui/commands/ActionRegistry.h"
#include "ui/commands/Chooser.h"
#include "ui/dashboard/CardView.h"
#include "ui/dashboard/DashboardCommands.h"
#include "ui/dashboard/RemarkLine.h"
#include "ui/dashboard/StartView.h"
#include "ui/widgets/EmptyState.h"

#include <QAction>
#include <QMainWindow>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QTest>
#include <QToolButton>

using namespace firstmile;
using namespace firstmile::tests;
using namespace Qt::StringLiterals;

TEST_CASE("the dashboard opens with the start page and says what is shown and what was left out", "[metrics]")
{
    DashboardBench bench;
    bench.open();
    REQUIRE(bench.isShown(PageId::Start));
    CHECK(bench.measures.asked.size() == 1);
    CHECK(bench.page->sentence().contains(u"200 case(s)"_s));
    CHECK(bench.page->sentence().contains(u"Left out of every figure: 12 case(s) of spam"_s));
}

TEST_CASE("what needs a person comes first on the start page, and a sentence leads to its card", "[metrics]")
{
    DashboardBench bench;
    bench.open();
    auto *start = qobject_cast<StartView *>(bench.page->view(PageId::Start));
    REQUIRE(start);
    REQUIRE(start->remarks().size() == 2);
    CHECK(start->remarks()[0]->needsPerson());
    CHECK(start->remarks()[0]->accessibleName().contains(u"6 customer(s)"_s));
    CHECK_FALSE(start->remarks()[1]->needsPerson());
    QTest::keyClick(start->remarks()[0], Qt::Key_Space);
    CHECK(start->card(u"start.waiting"_s)->isAncestorOf(bench.page->focusWidget()));
}

TEST_CASE("pages are gone through by the keyboard", "[metrics]")
{
    DashboardBench bench;
    bench.open();
    QMainWindow window;
    ActionRegistry actions(window, bench.settings);
    const auto page = [&] { return bench.page.get(); };
    DashboardCommands commands(page, page);
    commands.addTo(actions);
    CHECK(actions.find(u"dashboard-next"_s)->shortcut() == QKeySequence(u"Ctrl+PgDown"_s));
    actions.find(u"dashboard-next"_s)->trigger();
    bench.settle();
    CHECK(bench.isShown(PageId::Response));
    actions.find(u"dashboard-previous"_s)->trigger();
    actions.find(u"dashboard-previous"_s)->trigger(); // around the end
    CHECK(bench.page->question().query.page == PageId::AtStake);
    actions.find(u"dashboard-response"_s)->trigger();
    bench.settle();
    CHECK(bench.isShown(PageId::Response));
}

TEST_CASE("new figures come into the cards that are there: no place, no keyboard, no card is lost", "[metrics]")
{
    DashboardBench bench;
    bench.open({700, 420});
    bench.page->showPage(PageId::Response);
    bench.settle();
    PageView *view = bench.page->view(PageId::Response);
    REQUIRE(view);
    CardView *card = view->card(u"response.timeline"_s);
    REQUIRE(card);
    view->goTo(u"response.timeline"_s);
    const QWidget *focused = bench.page->focusWidget();
    REQUIRE(card->isAncestorOf(focused));
    const int scrolled = view->verticalScrollBar()->value();
    REQUIRE(scrolled > 0);
    const auto asked = bench.measures.asked.size();
    bench.measures.pages[PageId::Response] = inventedResponse(190);
    for (int i = 0; i < 20; ++i)
        Q_EMIT bench.measures.changed();
    CHECK(bench.measures.asked.size() == asked);
    REQUIRE(waitFor([&] { return view->page().cards[0].points[1].share->share.k == 190; }));
    CHECK(bench.measures.asked.size() == asked + 1); // twenty changes are one question
    bench.settle();
    CHECK(view->card(u"response.timeline"_s) == card);
    CHECK(bench.page->focusWidget() == focused);
    CHECK(view->verticalScrollBar()->value() == scrolled);
}

TEST_CASE("what changes while nobody looks is read when somebody does", "[metrics]")
{
    DashboardBench bench;
    bench.open();
    bench.page->hide();
    const auto asked = bench.measures.asked.size();
    bench.measures.pages[PageId::Start] = inventedStart(10);
    Q_EMIT bench.measures.changed();
    bench.settle();
    CHECK(bench.measures.asked.size() == asked);
    bench.page->show();
    CHECK(waitFor([&] { return bench.page->shown()->cards[0].points[0].share->share.k == 10; }));
}

TEST_CASE("an answer to an earlier question is dropped", "[metrics]")
{
    DashboardBench bench;
    bench.open();
    bench.measures.holds = true;
    bench.tick(FilterKind::Agent, 0);
    bench.page->showPage(PageId::Response);
    REQUIRE(bench.measures.held.size() == 2);
    const auto settle = [&](int number) {
        const auto &held = bench.measures.held[number];
        held.answer->settle(bench.measures.pageFor(held.query));
        bench.settle();
    };
    SECTION("that comes late")
    {
        settle(1);
        REQUIRE(bench.isShown(PageId::Response));
        settle(0);
    }
    SECTION("that comes first")
    {
        settle(0);
        CHECK(bench.page->shown()->query.filter.isEmpty()); // neither of the two yet
        settle(1);
    }
    CHECK(bench.isShown(PageId::Response));
    CHECK(bench.page->shown()->query.filter.agents == QStringList{u"Ana"_s});
}

TEST_CASE("a failure is told with a way on, and figures that are there stay with the moment they are of", "[metrics]")
{
    DashboardBench bench;
    bench.measures.failNext = Error{ErrorKind::Storage, {}, {}};
    bench.open();
    CHECK_FALSE(bench.page->shown());
    CHECK(bench.words().contains(u"The figures could not be computed"_s));
    for (auto *button : bench.page->findChildren<QPushButton *>()) {
        if (button->isVisible() && button->text() == u"Try again"_s)
            button->click();
    }
    bench.settle();
    REQUIRE(bench.isShown(PageId::Start));
    bench.measures.failNext = Error{ErrorKind::Storage, {}, {}};
    Q_EMIT bench.measures.changed();
    CHECK(waitFor([&] { return bench.words().contains(u"They could not be computed again"_s); }));
    CHECK(bench.isShown(PageId::Start));
    Q_EMIT bench.measures.changed();
    CHECK(waitFor([&] { return !bench.words().contains(u"They could not be computed again"_s); }));
}

TEST_CASE("nothing at all, and nothing of what was asked for, are told apart", "[metrics]")
{
    DashboardBench bench;
    bench.measures.pages.clear();
    SECTION("there are cases, but none of these days")
    {
        bench.open();
        bench.tick(FilterKind::Tag, 0);
        CHECK(bench.words().contains(u"No case in these days"_s));
        bench.measures.pages[PageId::Start] = inventedStart();
        for (auto *button : bench.page->findChildren<QPushButton *>()) {
            if (button->isVisible() && button->text() == u"Show all cases of all time"_s)
                button->click();
        }
        bench.settle();
        CHECK(bench.isShown(PageId::Start));
        CHECK(bench.lastAsked().filter.isEmpty());
        CHECK(bench.lastAsked().period == DayPeriod{});
    }
    SECTION("nobody has written yet")
    {
        bench.measures.known = {};
        bench.open();
        CHECK(bench.words().contains(u"Nothing to measure yet"_s));
    }
}

TEST_CASE("a view is saved, chosen, replaced by its name and removed, which can be undone", "[metrics]")
{
    DashboardBench bench;
    bench.open();
    bench.tick(FilterKind::Agent, 1);
    ViewsButton &views = bench.page->views();
    const auto saveAs = [&](const QString &name) {
        Q_EMIT views.saveAsked();
        QTest::keyClicks(bench.page->chooser().focusWidget(), name);
        QTest::keyClick(bench.page->chooser().focusWidget(), Qt::Key_Return);
        bench.settle();
    };
    saveAs(u"Of Luc"_s);
    REQUIRE(bench.measures.viewList.size() == 1);
    CHECK(bench.measures.viewList[0].query.filter.agents == QStringList{u"Luc"_s});
    CHECK(bench.measures.viewList[0].period == u"last-30"_s);
    REQUIRE(views.current());
    CHECK(views.text() == u"Of Luc"_s);

    bench.page->showPage(PageId::Response);
    bench.settle();
    CHECK_FALSE(views.current());
    saveAs(u"Of Luc"_s);
    REQUIRE(bench.measures.viewList.size() == 1);
    CHECK(bench.measures.viewList[0].query.page == PageId::Response);

    bench.page->ask(DashboardQuestion::first());
    bench.settle();
    Q_EMIT views.chosen(bench.measures.viewList[0]);
    bench.settle();
    CHECK(bench.isShown(PageId::Response));
    CHECK(bench.lastAsked().filter.agents == QStringList{u"Luc"_s});

    Q_EMIT views.removeAsked(bench.measures.viewList[0]);
    bench.settle();
    CHECK(bench.measures.viewList.isEmpty());
    REQUIRE(bench.said.act);
    bench.said.act();
    bench.settle();
    CHECK(bench.measures.viewList.size() == 1);
}

TEST_CASE("the start page fits one screen", "[metrics]")
{
    DashboardBench bench;
    bench.open();
    CHECK(bench.page->view(PageId::Start)->verticalScrollBar()->maximum() == 0);
}
