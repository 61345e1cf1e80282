// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer/LinkDialog.h"
#include "tests/ui/ConsoleFixture.h"
#include "tests/ui/customer/DialogParts.h"
#include "ui/commands/ActionRegistry.h"
#include "ui/customer/ComparisonView.h"
#include "ui/customer/CustomerCommands.h"
#include "ui/customer/CustomerDeeds.h"
#include "ui/customer/LinkCandidates.h"
#include "ui/inbox/InboxPage.h"
#include "ui/widgets/QuietBar.h"

#include <QAction>
#include <QListView>

using namespace firstmile;
using namespace firstmile::tests;
using namespace Qt::StringLiterals;

namespace
{

struct LinkUnderTest
{
    explicit LinkUnderTest(const QString &name = u"Ana Sousa"_s)
        : deeds(console.context, console.notices, nullptr)
        , ana(console.customers.byName(name))
        , dialog(console.context, deeds, ana)
    {
        QObject::connect(&console.notices, &Notices::said, [this](const Notice &notice) { said = notice; });
        dialog.show();
    }
    bool compared(const QString &name)
    {
        return waitFor([&] {
            const auto pair = dialog.comparison().pair();
            return pair && pair->other.customer.name == name;
        });
    }
    QLineEdit &search() { return *named<QLineEdit>(dialog, u"Look for the other person"_s); }
    QListView &list() { return *named<QListView>(dialog, u"Who it could be"_s); }

    ConsoleFixture console;
    CustomerDeeds deeds;
    CustomerId ana;
    Notice said;
    LinkDialog dialog;
};

}

TEST_CASE("Whom something speaks for is compared at once, with what speaks for it and what would become of the two",
          "[ui]")
{
    LinkUnderTest test;
    REQUIRE(test.compared(u"Sofia Marques"_s));
    CHECK(says(test.dialog, u"Both wrote about order"_s));
    CHECK(says(test.dialog, u"That alone says little"_s));
    CHECK(says(test.dialog, u"will stand in one history"_s));
    CHECK(says(test.dialog, u"z undoes it"_s));
    CHECK(test.dialog.foot().act().isEnabled());
    CHECK(unnamed(test.dialog).isEmpty());
}

TEST_CASE("Where a piece of evidence stands is said for both sides", "[ui]")
{
    ConsoleFixture console;
    const CustomerId ana = console.customers.byName(u"Ana Sousa"_s);
    auto &suggestions = console.customers.person(ana).suggestions;
    Evidence &evidence = suggestions.first().evidence.first();
    const Customer &sofia = console.customers.customer(suggestions.first().other);
    evidence.one = console.customers.customer(ana).identities.first().id;
    evidence.other = sofia.identities.first().id;
    evidence.otherMessage = MessageId(7);
    CustomerDeeds deeds(console.context, console.notices, nullptr);
    LinkDialog dialog(console.context, deeds, ana);
    dialog.show();
    REQUIRE(waitFor([&] { return dialog.comparison().pair().has_value(); }));
    CHECK(says(dialog, u"With "_s));
    CHECK(says(dialog, u"In a message from "_s));
}

TEST_CASE("Enter links the two, and undo takes them apart again", "[ui]")
{
    LinkUnderTest test;
    REQUIRE(test.compared(u"Sofia Marques"_s));
    const CustomerId sofia = test.console.customers.byName(u"Sofia Marques"_s);
    QTest::keyClick(&test.list(), Qt::Key_Return);
    REQUIRE(waitFor([&] { return !test.dialog.isVisible(); }));
    CHECK(test.console.customers.customer(sofia).mergedInto == test.ana);
    REQUIRE(waitFor([&] { return test.said.act != nullptr; }));
    test.said.act();
    CHECK(waitFor([&] { return !test.console.customers.customer(sofia).mergedInto; }));
}

TEST_CASE("N says that they are two people, with what spoke for them", "[ui]")
{
    LinkUnderTest test;
    REQUIRE(test.compared(u"Sofia Marques"_s));
    QTest::keyClick(&test.list(), Qt::Key_N);
    REQUIRE(waitFor([&] { return !test.dialog.isVisible(); }));
    const CustomerDeed deed = test.console.customers.person(test.ana).deeds.first();
    CHECK(deed.kind == CustomerDeedKind::Refusal);
    CHECK(deed.evidence.size() == 3);
    CHECK(test.said.actionText == u"Undo"_s);
}

TEST_CASE("While a name is typed, n is a letter and Enter only chooses, whoever is found needs no evidence", "[ui]")
{
    LinkUnderTest test;
    REQUIRE(test.compared(u"Sofia Marques"_s));
    QTest::keyClick(&test.list(), Qt::Key_Slash);
    QTest::keyClicks(&test.search(), u"john"_s);
    REQUIRE(test.compared(u"John Okafor"_s));
    CHECK(waitFor([&] { return says(test.dialog, u"your word is the evidence"_s); }));
    QTest::keyClick(&test.search(), Qt::Key_Return);
    const CustomerId john = test.console.customers.byName(u"John Okafor"_s);
    CHECK_FALSE(test.console.customers.customer(john).mergedInto);
    QTest::keyClick(&test.list(), Qt::Key_Return);
    REQUIRE(waitFor([&] { return !test.dialog.isVisible(); }));
    const CustomerDeed deed = test.console.customers.person(test.ana).deeds.first();
    REQUIRE(deed.evidence.size() == 1);
    CHECK(deed.evidence.first().kind == EvidenceKind::Told);
    CHECK(deed.evidence.first().value == u"Luc"_s);
}

TEST_CASE("The answer to the words typed last wins", "[ui]")
{
    LinkUnderTest test(u"Sofia Marques"_s);
    REQUIRE(waitFor([&] { return says(test.dialog, u"Nothing that we have speaks for anybody"_s); }));
    test.console.customers.holdAnswers();
    test.search().setText(u"maurice"_s);
    test.search().setText(u"john"_s);
    REQUIRE(test.console.customers.answersHeld() == 2);
    test.console.customers.letAnswers();
    test.console.customers.answer(1);
    test.console.customers.answer(0);
    REQUIRE(test.compared(u"John Okafor"_s));
    CHECK(test.dialog.candidates().rowCount() == 1);
}

TEST_CASE("Nobody is linked whom nobody has seen yet", "[ui]")
{
    LinkUnderTest test;
    REQUIRE(test.compared(u"Sofia Marques"_s));
    test.console.customers.holdAnswers();
    QTest::keyClick(&test.list(), Qt::Key_J);
    CHECK_FALSE(test.dialog.foot().act().isEnabled());
    QTest::keyClick(&test.list(), Qt::Key_Return);
    QTest::keyClick(&test.list(), Qt::Key_N);
    CHECK(test.dialog.isVisible());
    CHECK(test.console.customers.person(test.ana).suggestions.size() == 3);
}

TEST_CASE("Somebody who was linked meanwhile is told of, and what stands now is shown", "[ui]")
{
    LinkUnderTest test;
    REQUIRE(test.compared(u"Sofia Marques"_s));
    test.console.customers.failNext =
        Error{ErrorKind::Conflict, u"customer 3 was linked to customer 9 meanwhile"_s, {}};
    QTest::keyClick(&test.list(), Qt::Key_Return);
    REQUIRE(waitFor([&] { return test.dialog.foot().complaint().contains(u"Somebody linked one of them"_s); }));
    CHECK(test.dialog.isVisible());
    CHECK(waitFor([&] { return test.dialog.foot().act().isEnabled(); }));
}

TEST_CASE("Two who are one by now have nothing to decide about", "[ui]")
{
    LinkUnderTest test;
    REQUIRE(test.compared(u"Sofia Marques"_s));
    const CustomerId sofia = test.console.customers.byName(u"Sofia Marques"_s);
    REQUIRE(await(test.console.customers.link(test.ana, sofia, {})));
    test.dialog.suggest(sofia);
    REQUIRE(waitFor([&] { return says(test.dialog, u"one customer by now"_s); }));
    CHECK_FALSE(test.dialog.foot().act().isEnabled());
}

TEST_CASE("M opens it for the customer of the open conversation, and z undoes what was done in it", "[ui]")
{
    ConsoleFixture console;
    console.begin();
    auto &window = *console.window;
    CHECK_FALSE(window.actions().find(u"split"_s)->text().isEmpty());
    CHECK(window.actions().key(u"link"_s) == QKeySequence(u"M"_s));
    const Conversation conversation = console.data.byCustomer(u"Ana Sousa"_s)->conversation;
    window.inbox().openConversation(conversation.id);
    REQUIRE(waitFor([&] { return window.customerCommands().subject() == conversation.customer; }));
    window.actions().find(u"link"_s)->trigger();
    auto *dialog = window.findChild<LinkDialog *>();
    REQUIRE(dialog);
    REQUIRE(waitFor([&] { return dialog->comparison().pair().has_value(); }));
    const CustomerId other = dialog->comparison().pair()->other.customer.id;
    dialog->foot().act().click();
    REQUIRE(waitFor([&] { return window.quietBar().offersAction(); }));
    CHECK(console.customers.customer(other).mergedInto == conversation.customer);
    window.actions().find(u"undo"_s)->trigger();
    CHECK(waitFor([&] { return !console.customers.customer(other).mergedInto; }));
    console.data.failNext.reset();
}

TEST_CASE("Without a customer at hand it is said what to do first, and whoever is shown last is meant", "[ui]")
{
    ConsoleFixture console(true);
    console.begin();
    for (const auto &id : {u"link"_s, u"split"_s, u"claim"_s, u"consent"_s, u"save-person"_s, u"erase-person"_s}) {
        console.window->quietBar().hide();
        console.window->actions().find(id)->trigger();
        CHECK(console.window->quietBar().sentence() == u"Open a conversation or choose a customer first."_s);
        CHECK(console.window->quietBar().isVisible());
    }
    console.window->customerCommands().addSubject([] { return CustomerId(1); });
    console.window->customerCommands().addSubject([] { return CustomerId(); });
    CHECK(console.window->customerCommands().subject() == CustomerId(1));
}
