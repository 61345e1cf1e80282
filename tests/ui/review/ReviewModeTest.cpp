// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/ReviewFixture.h"
#include "ui/commands/ActionRegistry.h"
#include "ui/composer/Composer.h"
#include "ui/customer/CustomerPage.h"
#include "ui/customer/CustomerPages.h"
#include "ui/customer/CustomersPage.h"
#include "ui/inbox/ConversationListModel.h"
#include "ui/inbox/SearchBox.h"
#include "ui/review/ReviewWelcome.h"
#include "ui/settings/ReplySettings.h"
#include "ui/widgets/QuietBar.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QAction>
#include <QLineEdit>
#include <QPushButton>

using namespace firstmile;
using namespace firstmile::tests;
using namespace Qt::StringLiterals;

namespace
{

QSet<QString> registered(MainWindow &window)
{
    QSet<QString> ids;
    for (const QAction *action : window.actions().all())
        ids.insert(ActionRegistry::idOf(action));
    return ids;
}

/// Written down here a second time: what is added to the program is to be thought about before it stands here.
const QSet<QString> &harmless()
{
    static const QSet<QString> ids{u"next"_s,
                                   u"previous"_s,
                                   u"open"_s,
                                   u"back"_s,
                                   u"search"_s,
                                   u"customer-page"_s,
                                   u"customer-panel"_s,
                                   u"theme-system"_s,
                                   u"theme-light"_s,
                                   u"theme-dark"_s,
                                   u"density"_s,
                                   u"full-screen"_s,
                                   u"palette"_s,
                                   u"keys"_s,
                                   u"quit"_s,
                                   u"mail-format"_s,
                                   u"export"_s,
                                   u"print"_s,
                                   u"go-dashboard"_s,
                                   u"go-customers"_s,
                                   u"go-settings"_s,
                                   u"go-review"_s,
                                   u"go-about"_s,
                                   u"go-conversations"_s,
                                   u"go-answered"_s,
                                   u"go-unanswered"_s,
                                   u"dashboard-next"_s,
                                   u"dashboard-previous"_s,
                                   u"dashboard-start"_s,
                                   u"dashboard-response"_s,
                                   u"dashboard-coverage"_s,
                                   u"dashboard-why"_s,
                                   u"dashboard-channels"_s,
                                   u"dashboard-advocacy"_s,
                                   u"dashboard-hand-offs"_s,
                                   u"dashboard-team"_s,
                                   u"dashboard-stake"_s,
                                   u"review-panel"_s,
                                   u"review-questions"_s,
                                   u"review-tags"_s,
                                   u"review-summary"_s,
                                   u"verdict-good"_s,
                                   u"verdict-coaching"_s,
                                   u"verdict-poor"_s,
                                   u"comment"_s,
                                   u"comment-conversation"_s,
                                   u"next-unreviewed"_s,
                                   u"show-others"_s,
                                   u"score-cards"_s,
                                   u"save-with-reviews"_s,
                                   u"take-reviews"_s};
    return ids;
}

}

TEST_CASE("Nothing that writes is registered while a bundle is open", "[ui][review]")
{
    ReviewFixture console;
    console.open();
    CHECK(registered(*console.window) == harmless());
    CHECK(console.window->pageIds() ==
          QStringList{u"dashboard"_s, u"customers"_s, u"review"_s, u"about"_s, u"settings"_s});
    for (const QString &id : {u"reply"_s, u"note"_s, u"close"_s, u"erase-person"_s})
        CHECK_FALSE(console.window->actions().find(id));
    CHECK_FALSE(console.page().composer().isVisible());
    CHECK(console.window->windowTitle().contains(u"Unanswered in May"_s));
}

TEST_CASE("The keys of what writes do nothing to the conversations of a bundle", "[ui][review]")
{
    ReviewFixture console;
    console.open();
    const ConversationId open = console.openCustomer(u"Ana Sousa"_s);
    const Conversation before = console.data.entry(open).conversation;
    console.list().setFocus();
    for (const int each :
         {Qt::Key_E, Qt::Key_R, Qt::Key_N, Qt::Key_A, Qt::Key_F, Qt::Key_X, Qt::Key_Asterisk, Qt::Key_T, Qt::Key_Z})
        console.key(each);
    CHECK(console.data.entry(open).conversation == before);
    CHECK(console.list().selection().isEmpty());
    CHECK(QApplication::activeModalWidget() == nullptr);
    QTest::mouseClick(console.list().viewport(), Qt::LeftButton, Qt::ControlModifier, QPoint(60, 20));
    CHECK(console.list().selection().isEmpty());
}

TEST_CASE("No button of a bundle's pages changes a customer, a view or a setting of the team", "[ui][review]")
{
    ReviewFixture console;
    console.open();
    console.window->findChild<CustomerPages *>()->show(console.customers.byName(u"Ana Sousa"_s));
    REQUIRE(waitFor([&] { return console.window->findChild<CustomersPage *>()->page().sheet().has_value(); }));
    console.window->showPage(u"settings"_s);
    CHECK_FALSE(console.window->findChild<ReplySettings *>());
    for (const QString &page : {u"customers"_s, u"dashboard"_s, u"settings"_s}) {
        console.window->showPage(page);
        QApplication::processEvents();
        for (const auto *button : console.window->findChildren<QAbstractButton *>()) {
            if (!button->isVisible())
                continue;
            const QString name = button->accessibleName() + button->text();
            INFO(name.toStdString());
            for (const QString &word : {u"Add a promise"_s, u"Do not contact"_s, u"Undo"_s, u"Look up"_s, u"CRM"_s,
                                        u"Save this view"_s, u"Not the same"_s, u"Compare"_s})
                CHECK_FALSE(name.contains(word));
        }
    }
}

TEST_CASE("An ordinary workspace shows nothing of reviewing", "[ui][review]")
{
    ConsoleFixture console;
    console.begin();
    CHECK_FALSE(console.window->review());
    CHECK_FALSE(console.window->findChild<ReviewPanel *>());
    CHECK_FALSE(console.window->findChild<ReviewBanner *>());
    CHECK_FALSE(console.window->pageIds().contains(u"review"_s));
    const QSet<QString> ids = registered(*console.window);
    CHECK(ids.contains(u"reply"_s));
    CHECK_FALSE(ids.contains(u"verdict-good"_s));
    CHECK_FALSE(ids.contains(u"comment"_s));
}

TEST_CASE("A bundle is walked through and searched with the keys of the inbox", "[ui][review]")
{
    ReviewFixture console;
    console.open();
    console.list().setFocus();
    const ConversationId first = console.list().current();
    console.key(Qt::Key_J);
    CHECK(waitFor([&] { return console.page().conversation() != first; }));
    console.key(Qt::Key_K);
    CHECK(waitFor([&] { return console.page().conversation() == first; }));
    console.key(Qt::Key_Slash);
    CHECK(waitFor([&] { return console.window->inbox().list().search().isFieldFocused(); }));
    CHECK(console.window->sidebar().chosen() == u"view/conversations"_s);
}

TEST_CASE("Who opens a file for the first time sees what it is, and is asked for a name once", "[ui][review]")
{
    ReviewFixture console(true);
    console.review.setMyName({});
    console.window = std::make_unique<MainWindow>(console.context);
    console.begin();
    auto *welcome = console.window->findChild<ReviewWelcome *>();
    REQUIRE(welcome);
    CHECK(welcome->isVisible());
    welcome->name().setText(u" Rita  Alves "_s);
    welcome->start().click();
    CHECK(console.review.me().name == u"Rita Alves"_s);
    CHECK(waitFor([&] { return console.window->inbox().isVisible(); }));

    console.window = std::make_unique<MainWindow>(console.context);
    console.begin();
    CHECK(console.window->inbox().isVisible());
    CHECK_FALSE(console.window->findChild<ReviewWelcome *>());
}

TEST_CASE("Everything that takes the focus while reviewing has a name for screen readers", "[ui][review]")
{
    ReviewFixture console;
    console.review.judge(console.data.ids());
    console.open();
    console.panel().beginComment();
    for (const QString &page : QStringList{QString()} + console.window->pageIds()) {
        page.isEmpty() ? console.window->sidebar().choose(u"view/conversations"_s) : console.window->showPage(page);
        QApplication::processEvents();
        for (QWidget *widget : console.window->findChildren<QWidget *>()) {
            if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus) || widget->focusProxy())
                continue;
            QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(widget);
            INFO(page.toStdString() << " " << widget->metaObject()->className());
            REQUIRE(spoken);
            CHECK_FALSE(spoken->text(QAccessible::Name).isEmpty());
        }
    }
}
