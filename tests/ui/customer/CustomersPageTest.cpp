// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer/CustomersPage.h"
#include "tests/ui/ConsoleFixture.h"
#include "ui/conversation/ConversationPage.h"
#include "ui/customer/CustomerListModel.h"
#include "ui/customer/CustomerPage.h"
#include "ui/customer/CustomerPages.h"
#include "ui/customer/CustomerPanel.h"
#include "ui/customer/FollowUpForm.h"
#include "ui/customer/FollowUpList.h"
#include "ui/customer/HistoryModel.h"
#include "ui/customer/HistoryPane.h"
#include "ui/customer/HistoryView.h"
#include "ui/inbox/ConversationListPane.h"
#include "ui/inbox/InboxPage.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QListView>

using namespace firstmile;
using namespace firstmile::tests;
using namespace Qt::StringLiterals;

namespace
{

/// The whole console, with the customers' list open and read.
struct OpenCustomers : ConsoleFixture
{
    explicit OpenCustomers(bool empty = false) : ConsoleFixture(empty)
    {
        begin();
        QApplication::setActiveWindow(window.get());
        pages = window->findChild<CustomerPages *>();
        REQUIRE(pages);
        window->showPage(u"customers"_s);
        REQUIRE(waitFor([&] { return page().model().state() == CustomerListModel::State::Ready; }));
    }

    CustomersPage &page() { return *pages->page(); }
    void key(int key)
    {
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : window.get(), Qt::Key(key));
    }

    CustomerPages *pages = nullptr;
};

}

TEST_CASE("Typing finds a customer, Enter opens the page, Escape goes back", "[ui][customers]")
{
    OpenCustomers console;
    QAbstractItemModelTester tester(&console.page().model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    CHECK(console.page().model().rowCount() > 40);
    REQUIRE(waitFor([&] { return console.page().search().hasFocus(); }));
    QTest::keyClicks(&console.page().search(), u"azul"_s); // a company
    REQUIRE(
        waitFor([&] { return console.page().model().text() == u"azul"_s && console.page().model().rowCount() == 1; }));
    console.key(Qt::Key_Return);
    REQUIRE(waitFor([&] { return console.page().page().sheet().has_value(); }));
    CHECK_FALSE(console.page().isListShown());
    CHECK(console.page().page().sheet()->customer.name == u"Ana Sousa"_s);
    REQUIRE(waitFor([&] { return console.page().page().isAncestorOf(QApplication::focusWidget()); }));
    console.key(Qt::Key_Escape);
    CHECK(console.page().isListShown());
    CHECK(console.page().search().text() == u"azul"_s);
}

TEST_CASE("Of two searches the later one's answer is shown, whichever comes first", "[ui][customers]")
{
    ConsoleFixture console;
    CustomerListModel model(console.context);
    console.customers.holdAnswers();
    model.find(u"an"_s);
    model.find(u"ana sousa"_s);
    console.customers.answer(1);
    REQUIRE(waitFor([&] { return model.state() == CustomerListModel::State::Ready; }));
    CHECK(model.rowCount() == 1);
    console.customers.answer(0);
    QTest::qWait(20);
    CHECK(model.rowCount() == 1);
}

TEST_CASE("i opens the customer of the open conversation, and a line of the history leads back to its message",
          "[ui][customers]")
{
    ConsoleFixture console;
    console.begin();
    QApplication::setActiveWindow(console.window.get());
    auto &inbox = console.window->inbox();
    auto *pages = console.window->findChild<CustomerPages *>();
    const ConversationId id = console.data.byCustomer(u"Maurice Petit"_s)->conversation.id;
    inbox.openConversation(id);
    REQUIRE(waitFor([&] { return inbox.current() && inbox.current()->conversation.id == id; }));
    inbox.list().focusList();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_I);
    REQUIRE(pages->page());
    REQUIRE(waitFor([&] { return pages->page()->page().sheet().has_value(); }));
    CHECK(pages->current() == console.customers.byName(u"Maurice Petit"_s));
    HistoryPane &history = pages->page()->page().history();
    REQUIRE(waitFor([&] { return history.model().rowCount() == 1 && history.model().at(0); }));
    history.view().setCurrentIndex(history.model().index(0));
    QTest::keyClick(&history.view(), Qt::Key_Return);
    CHECK(waitFor([&] { return inbox.isVisible() && inbox.conversation().conversation() == id; }));
}

TEST_CASE("t adds a promise beside the conversation", "[ui][customers]")
{
    ConsoleFixture console;
    console.begin();
    QApplication::setActiveWindow(console.window.get());
    auto &inbox = console.window->inbox();
    REQUIRE(waitFor([&] { return inbox.customer().sheet().has_value() && inbox.current(); }));
    inbox.list().focusList();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_T);
    CHECK(inbox.customer().followUps().form().isVisible());
    auto *text = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    REQUIRE(text);
    QTest::keyClicks(text, u"tei"_s); // letters are letters there
    CHECK(text->text() == u"tei"_s);
}

TEST_CASE("Nobody, nobody found and a failure are each said in their own words", "[ui][customers]")
{
    const auto says = [](OpenCustomers &console, const QString &title) {
        return waitFor([&] {
            for (const auto *label : console.page().findChildren<QLabel *>()) {
                if (label->isVisible() && label->text() == title)
                    return true;
            }
            return false;
        });
    };
    OpenCustomers empty(true);
    CHECK(says(empty, u"Nobody is here yet"_s));
    OpenCustomers console;
    console.page().search().setText(u"zzzz"_s);
    CHECK(says(console, u"Nobody is found"_s));
    console.customers.failNext = Error{ErrorKind::Storage, u"disk I/O error"_s, {}};
    console.page().search().setText(u"zzz"_s);
    CHECK(says(console, u"The customers could not be read"_s));
}

TEST_CASE("What the panel and the page ask about who is who arrives at one place", "[ui][customers]")
{
    OpenCustomers console;
    QStringList asked;
    QObject::connect(console.pages, &CustomerPages::compareAsked, console.pages,
                     [&](const Suggestion &suggestion) { asked << suggestion.otherName; });
    Suggestion one;
    one.otherName = u"panel"_s;
    Q_EMIT console.window->inbox().customer().compareAsked(one);
    one.otherName = u"page"_s;
    Q_EMIT console.page().page().compareAsked(one);
    CHECK(asked == QStringList{u"panel"_s, u"page"_s});
}
