// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/ConversationListView.h"
#include "tests/ui/ConsoleFixture.h"
#include "ui/inbox/ConversationListModel.h"

#include <QAccessible>
#include <QScrollBar>
#include <QWheelEvent>

#include <random>

using namespace firstmile;
using namespace firstmile::tests;
using namespace Qt::StringLiterals;

namespace
{

struct ShownList : ConsoleFixture
{
    ShownList()
    {
        view.resize(320, 300);
        view.show();
        model.setQuery({u"is:open"_s, SortOrder::Newest});
        REQUIRE(waitFor([&] { return model.isWhole() && model.rowCount() > 20 && model.at(0); }));
        QTest::qWait(20);
    }

    void wheel(int pixels)
    {
        QWheelEvent event({20, 20}, view.mapToGlobal(QPoint(20, 20)), {0, pixels}, {0, pixels * 2}, {}, {},
                          Qt::NoScrollPhase, false);
        QApplication::sendEvent(view.viewport(), &event);
    }

    ConversationId top() const { return model.idAt(view.indexAt(QPoint(20, 4)).row()); }

    ConversationListModel model{context};
    ConversationListView view{model};
};

}

TEST_CASE("New rows above do not move what is looked at", "[ui]")
{
    ShownList list;
    list.view.verticalScrollBar()->setValue(1400);
    const ConversationId shown = list.top();
    const int place = list.view.visualRect(list.model.index(list.model.rowOf(shown))).top();
    for (int i = 0; i < 7; ++i)
        list.data.customerWrites(list.model.idAt(list.model.rowCount() - 1 - i), u"up I go"_s);
    REQUIRE(waitFor([&] { return list.model.rowOf(shown) == 14; }));
    CHECK(list.view.visualRect(list.model.index(14)).top() == place);
}

TEST_CASE("A list at its top shows what is new there", "[ui]")
{
    ShownList list;
    const ConversationId last = list.model.idAt(list.model.rowCount() - 1);
    list.data.customerWrites(last, u"up I go"_s);
    REQUIRE(waitFor([&] { return list.model.rowOf(last) == 0; }));
    CHECK(list.top() == last);
}

TEST_CASE("The wheel moves by pixels, and its end is the list's end", "[ui]")
{
    ShownList list;
    list.wheel(-10);
    CHECK(list.view.visualRect(list.model.index(0)).top() == -10);
    list.wheel(4);
    CHECK(list.view.visualRect(list.model.index(0)).top() == -6);
    list.wheel(-1'000'000);
    QTest::qWait(50);
    const int last = list.model.rowCount() - 1;
    CHECK(list.view.visualRect(list.model.index(last)).bottom() == list.view.viewport()->height() - 1);
    CHECK(list.view.verticalScrollBar()->value() == list.view.verticalScrollBar()->maximum());
}

TEST_CASE("The scroll bar is proportional in rows", "[ui]")
{
    ShownList list;
    QScrollBar *bar = list.view.verticalScrollBar();
    bar->setValue(bar->maximum() / 2);
    const int middle = list.view.indexAt(QPoint(20, 4)).row();
    CHECK(std::abs(middle - list.model.rowCount() / 2) < 4);
    bar->setValue(bar->maximum());
    CHECK(waitFor([&] {
        return list.view.indexAt(QPoint(20, list.view.viewport()->height() - 2)).row() == list.model.rowCount() - 1;
    }));
}

TEST_CASE("Keys go to either end and by pages, and what is current is seen whole", "[ui]")
{
    ShownList list;
    list.view.setFocus();
    list.view.setCurrentIndex(list.model.index(0));
    for (const auto key : {Qt::Key_End, Qt::Key_PageUp, Qt::Key_Up, Qt::Key_PageDown, Qt::Key_Home, Qt::Key_Down}) {
        QTest::keyClick(&list.view, key);
        QTest::qWait(30); // its row comes
        CAPTURE(key, list.view.currentIndex().row());
        const QRect current = list.view.visualRect(list.view.currentIndex());
        CHECK(list.view.viewport()->rect().contains(current));
    }
    CHECK(list.view.currentIndex().row() == 1);
}

TEST_CASE("Rows tile the window without gap or overlap, wherever the list stands", "[ui]")
{
    ShownList list;
    std::mt19937 random(7);
    for (int i = 0; i < 40; ++i) {
        list.view.verticalScrollBar()->setValue(
            static_cast<int>(random() % unsigned(list.view.verticalScrollBar()->maximum() + 1)));
        QTest::qWait(1);
        int bottom = list.view.visualRect(list.view.indexAt(QPoint(20, 0))).bottom();
        while (bottom < list.view.viewport()->height() - 1) {
            const QModelIndex next = list.view.indexAt(QPoint(20, bottom + 1));
            REQUIRE(next.isValid());
            REQUIRE(list.view.visualRect(next).top() == bottom + 1);
            bottom = list.view.visualRect(next).bottom();
        }
    }
}

TEST_CASE("Shift and Ctrl gather, a plain press starts anew", "[ui]")
{
    ShownList list;
    const auto press = [&](int row, Qt::KeyboardModifiers modifiers) {
        const QRect rect = list.view.visualRect(list.model.index(row));
        QTest::mouseClick(list.view.viewport(), Qt::LeftButton, modifiers, rect.center());
    };
    press(0, {});
    CHECK(list.view.selection().isEmpty());
    press(2, Qt::ShiftModifier);
    CHECK(list.view.selection().count() == 3);
    press(1, Qt::ControlModifier);
    CHECK(list.view.selection().some() == QList{list.model.idAt(0), list.model.idAt(2)});
    press(3, {});
    CHECK(list.view.selection().isEmpty());
    CHECK(list.view.current() == list.model.idAt(3));
    QTest::keyClick(&list.view, Qt::Key_Down, Qt::ShiftModifier);
    CHECK(list.view.selection().some() == list.model.ids(3, 4));
    QTest::keyClick(&list.view, Qt::Key_Escape);
    CHECK(list.view.selection().isEmpty());
}

TEST_CASE("Screen readers find every row by its name", "[ui]")
{
    ShownList list;
    QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(&list.view);
    REQUIRE(spoken);
    REQUIRE(spoken->tableInterface());
    CHECK(spoken->tableInterface()->rowCount() == list.model.rowCount());
    QAccessibleInterface *cell = spoken->tableInterface()->cellAt(0, 0);
    REQUIRE(cell);
    CHECK(cell->text(QAccessible::Name).contains(list.model.at(0)->conversation.customerName));
}

TEST_CASE("The open conversation leaves, and the next one takes its place", "[ui]")
{
    ShownList list;
    list.view.setCurrentIndex(list.model.index(3));
    const auto ids = list.model.ids(0, 9);
    for (int row = 1; row < 8; ++row) // more than are told row by row
        list.data.close(ids[row]);
    REQUIRE(waitFor([&] { return list.model.rowOf(ids[7]) < 0; }));
    CHECK(list.view.current());
}
