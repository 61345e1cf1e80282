// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/dashboard/DashboardBench.h"
#include "ui/dashboard/CardView.h"
#include "ui/dashboard/ExplainedModel.h"

#include <QListView>
#include <QSignalSpy>
#include <QTest>

using namespace firstmile;
using namespace firstmile::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

Explanation inventedExplanation(Instant now)
{
    Explanation explanation;
    explanation.share = {wilson(2, 3), 1, 1};
    explanation.cases = {inventedCase(1, Standing::Counts, now - 30h), inventedCase(2, Standing::CountsNot, now - 40h),
                         inventedCase(3, Standing::Counts, now - 50h), inventedCase(4, Standing::Maturing, now - 1h),
                         inventedCase(5, Standing::Spam, now - 60h)};
    explanation.cases[0].answeredAt = now - 29h;
    explanation.cases[2].answeredAt = now - 45h;
    explanation.counts = {
        {Standing::Counts, 2}, {Standing::CountsNot, 1}, {Standing::Maturing, 1}, {Standing::Spam, 1}};
    return explanation;
}

struct ExplainBench : DashboardBench
{
    explicit ExplainBench(QSize size = {1055, 800})
    {
        measures.explanation = inventedExplanation(clock.now());
        open(size);
        page->showPage(PageId::Response);
        settle();
        view = page->view(PageId::Response);
        view->goTo(u"response.channels"_s);
        before = page->focusWidget();
        card = view->card(u"response.channels"_s);
        Q_EMIT card->pointChosen(view->page().cards[1].points[1]);
        settle();
    }
    ExplainPanel &panel() { return page->explanation(); }
    QStringList lines()
    {
        QStringList lines;
        for (int row = 0; row < panel().model().rowCount(); ++row)
            lines.append(panel().model().index(row).data(Qt::AccessibleTextRole).toString());
        return lines;
    }

    PageView *view;
    CardView *card;
    QWidget *before;
};

}

TEST_CASE("a point opens its definition, the cases in it and those left out, each with the reason", "[metrics]")
{
    ExplainBench bench;
    REQUIRE(bench.panel().isVisible());
    CHECK(bench.measures.explained.last().key == u"x"_s);
    CHECK(bench.panel().definition() == CardWords::definition(bench.measures.explained.last().measure));
    const QStringList lines = bench.lines();
    REQUIRE(lines.size() == 9); // four headings, five cases
    const MeasureOf measure = bench.measures.explained.last().measure;
    CHECK(lines[0] == CardWords::standing(Standing::Counts, measure) + u": 2"_s);
    CHECK(lines[1].contains(u"Question 1"_s));
    CHECK(lines[1].contains(u"answered after "_s + CardWords::span(3600)));
    CHECK(lines[3] == CardWords::standing(Standing::CountsNot, measure) + u": 1"_s);
    CHECK(lines[5] == CardWords::standing(Standing::Maturing, measure) + u": 1"_s);
    CHECK(lines[7] == CardWords::standing(Standing::Spam, measure) + u": 1"_s);
    CHECK(bench.words().contains(CardWords::evidence(bench.measures.explanation.share)));
}

TEST_CASE("the keyboard opens a case's conversation and Escape goes back to where it was", "[metrics]")
{
    ExplainBench bench;
    QSignalSpy chosen(bench.page.get(), &DashboardPage::conversationChosen);
    QListView &list = bench.panel().list();
    REQUIRE(bench.page->focusWidget() == &list);
    QTest::keyClick(&list, Qt::Key_Down); // over the case that is chosen first
    QTest::keyClick(&list, Qt::Key_Return);
    REQUIRE(chosen.size() == 1);
    CHECK(chosen[0][0].value<ConversationId>() == ConversationId(3));
    CHECK(chosen[0][1].value<MessageId>() == MessageId(300));
    QTest::keyClick(&list, Qt::Key_Escape);
    CHECK_FALSE(bench.panel().isVisible());
    CHECK(bench.page->focusWidget() == bench.before);
}

TEST_CASE("what is behind a point follows what happens, and keeps what was chosen", "[metrics]")
{
    ExplainBench bench;
    QListView &list = bench.panel().list();
    list.setCurrentIndex(bench.panel().model().index(4));
    REQUIRE(bench.panel().model().caseAt(4)->conversation == ConversationId(2));
    bench.measures.explanation.cases.prepend(inventedCase(9, Standing::Counts, bench.clock.now() - 26h));
    bench.measures.explanation.counts[Standing::Counts] = 3;
    Q_EMIT bench.measures.changed();
    REQUIRE(waitFor([&] { return bench.panel().model().rowCount() == 10; }));
    CHECK(bench.panel().model().caseAt(list.currentIndex().row())->conversation == ConversationId(2));

    bench.measures.pages[PageId::Response].cards[1].points.removeAt(1);
    Q_EMIT bench.measures.changed();
    CHECK(waitFor([&] { return !bench.panel().isVisible(); })); // there is no such point any more
}

TEST_CASE("where more cases stand behind a figure than are listed, the heading says so", "[metrics]")
{
    ExplainBench bench;
    bench.measures.explanation.counts[Standing::Counts] = 1'234;
    Q_EMIT bench.measures.changed();
    CHECK(waitFor([&] { return bench.lines().value(0).contains(u"the newest 2: 1,234"_s); }));
}

TEST_CASE("beside the charts where there is room, else in their place", "[metrics]")
{
    ExplainBench bench;
    CHECK(bench.view->isVisible());
    bench.page->resize(700, 600);
    bench.settle();
    CHECK_FALSE(bench.view->isVisible());
    CHECK(bench.panel().width() == 700);
    Q_EMIT bench.panel().closeAsked();
    CHECK(bench.view->isVisible());
}

TEST_CASE("cases that cannot be looked up are told with a way on", "[metrics]")
{
    ExplainBench bench;
    bench.measures.failNext = Error{ErrorKind::Storage, {}, {}};
    Q_EMIT bench.card->pointChosen(bench.view->page().cards[1].points[0]);
    bench.settle();
    CHECK(bench.words().contains(u"The cases could not be looked up"_s));
}
