// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conversation/LogContactDialog.h"
#include "tests/ui/ConsoleFixture.h"
#include "ui/conversation/CardContent.h"

#include <QComboBox>
#include <QDateTimeEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>

using namespace firstmile;
using namespace firstmile::tests;
using namespace Qt::StringLiterals;

namespace
{

struct LogUnderTest
{
    explicit LogUnderTest(ConsoleFixture &console, bool withConversation = true)
        : dialog(console.context, withConversation
                                      ? std::optional(console.data.byCustomer(u"Maurice Petit"_s)->conversation)
                                      : std::nullopt)
    {
        dialog.show();
    }
    QPushButton &keep()
    {
        for (auto *each : dialog.findChildren<QPushButton *>()) {
            if (each->text() == u"Log it"_s)
                return *each;
        }
        FAIL("nothing to press");
        std::abort();
    }
    void choose(const QString &text)
    {
        for (auto *each : dialog.findChildren<QRadioButton *>()) {
            if (each->text() == text)
                each->setChecked(true);
        }
    }
    LogContactDialog dialog;
};

}

TEST_CASE("A call is written down in the open conversation, as of now unless said otherwise", "[ui]")
{
    ConsoleFixture console;
    LogUnderTest test(console);
    CHECK_FALSE(test.keep().isEnabled());
    auto &text = *test.dialog.findChild<QPlainTextEdit *>();
    QTest::keyClicks(&text, u"Asked where the router is."_s);
    QTest::keyClick(&text, Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(waitFor([&] { return !test.dialog.isVisible(); }));
    const LoggedContact logged = *console.data.logged;
    CHECK(logged.conversation == console.data.byCustomer(u"Maurice Petit"_s)->conversation.id);
    CHECK(logged.kind == ContactKind::Phone);
    CHECK(logged.direction == Direction::Inbound);
    CHECK(logged.at <= console.clock.now());
    CHECK(console.clock.now() - logged.at < std::chrono::minutes(1));
    CHECK(logged.text == u"Asked where the router is."_s);
}

TEST_CASE("A visit of somebody who is not known yet needs a name or a number", "[ui]")
{
    ConsoleFixture console;
    LogUnderTest test(console, false);
    test.choose(u"a visit"_s);
    test.choose(u"we"_s);
    test.dialog.findChild<QPlainTextEdit *>()->setPlainText(u"Brought the old router back."_s);
    CHECK_FALSE(test.keep().isEnabled());
    for (auto *field : test.dialog.findChildren<QLineEdit *>()) {
        if (field->accessibleName() == u"Name"_s)
            field->setText(u"Rita Gomes"_s);
    }
    CHECK(test.keep().isEnabled());
    const LoggedContact typed = test.dialog.contact();
    CHECK(typed.kind == ContactKind::InPerson);
    CHECK(typed.direction == Direction::Outbound);
    CHECK(typed.name == u"Rita Gomes"_s);
    CHECK_FALSE(typed.conversation);
}

TEST_CASE("What lies ahead cannot be logged", "[ui]")
{
    ConsoleFixture console;
    LogUnderTest test(console);
    auto &when = *test.dialog.findChild<QDateTimeEdit *>();
    when.setDateTime(when.dateTime().addDays(2));
    CHECK(test.dialog.contact().at <= console.clock.now());
}

TEST_CASE("A contact that cannot be kept stays in the dialog with the reason", "[ui]")
{
    ConsoleFixture console;
    LogUnderTest test(console);
    test.dialog.findChild<QPlainTextEdit *>()->setPlainText(u"Asked."_s);
    console.data.failNext = Error{ErrorKind::Storage, {}, {}};
    test.keep().click();
    CHECK(waitFor([&] { return test.keep().isEnabled(); }));
    CHECK(test.dialog.isVisible());
    CHECK_FALSE(console.data.logged);
}

TEST_CASE("A logged contact's card says how it was had, and a reply that came back says so", "[ui]")
{
    ConsoleFixture console;
    FakeConsoleData::Entry &entry = *console.data.byCustomer(u"Maurice Petit"_s);
    Message call = entry.messages.last();
    call.contact = ContactKind::Phone;
    call.direction = Direction::Outbound;
    Message returned = call;
    returned.contact = ContactKind::None;
    returned.undelivered = u"550 5.1.1 unknown user."_s;
    returned.bounced = true;
    entry.messages = {call, returned};
    const auto cards = cardsOf(*await(console.data.thread(entry.conversation.id)), {}, console.clock.now());
    REQUIRE(cards.size() == 3); // the day's line first
    CHECK(cards[1].detail.startsWith(u"called the customer"_s));
    CHECK(cards[1].icon == u"mark-logged"_s);
    CHECK(cards[2].status == u"Not delivered: “550 5.1.1 unknown user”"_s);
    CHECK(cards[2].tone == Tone::Bad);
}
