// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conversation/BeyondDesk.h"
#include "tests/ui/ConsoleFixture.h"
#include "tests/ui/customer/DialogParts.h"
#include "ui/composer/Composer.h"
#include "ui/conversation/ConversationPage.h"
#include "ui/conversation/MoveToPhoneDialog.h"
#include "ui/conversation/MoveToPrivateDialog.h"

#include <QPlainTextEdit>

using namespace firstmile;
using namespace firstmile::tests;
using namespace Qt::StringLiterals;

namespace
{

struct BeyondUnderTest
{
    explicit BeyondUnderTest(Visibility visibility = Visibility::Public)
    {
        entry = console.data.byCustomer(u"Maurice Petit"_s);
        for (Message &message : entry->messages)
            message.visibility = visibility;
        entry->canBePrivate = visibility == Visibility::Public;
        console.replies.phone = u"+351 900 100 200"_s;
        page.resize(700, 700);
        page.show();
        page.open(entry->conversation.id);
        REQUIRE(waitFor([&] { return page.thread().has_value(); }));
        QObject::connect(&console.notices, &Notices::said, &page, [this](const Notice &notice) { said = notice; });
    }

    ConsoleFixture console;
    ConversationPage page{console.context};
    FakeConsoleData::Entry *entry;
    Notice said;
};

}

TEST_CASE("a case moves to the phone with a line, and stays in the dialog while it cannot be kept", "[ui][beyond]")
{
    BeyondUnderTest test;
    test.page.composer().setText(u"Half a thought"_s);
    test.page.beyond().moveToPhone();
    auto *dialog = test.page.findChild<MoveToPhoneDialog *>();
    REQUIRE(dialog);
    named<QLineEdit>(*dialog, u"How they agreed to be called"_s)->setText(u"Asked for it"_s);
    test.console.data.failNext = Error{ErrorKind::Conflict, {}, {}};
    dialog->findChild<DialogFoot *>()->act().click();
    REQUIRE(waitFor([&] { return !dialog->complaint().isEmpty(); }));
    CHECK(dialog->complaint().contains(u"something new arrived"_s));
    CHECK_FALSE(test.console.replies.movedToPhone);

    dialog->findChild<DialogFoot *>()->act().click();
    REQUIRE(waitFor([&] { return test.console.replies.movedToPhone.has_value(); }));
    CHECK(test.console.replies.movedToPhone->phone == u"+351 900 100 200"_s);
    CHECK(test.console.replies.lastSent->parts == QStringList{dialog->closingLine()});
    CHECK(waitFor([&] { return test.said.actionText == u"Take the line back"_s; }));
    CHECK(test.page.composer().text() == u"Half a thought"_s);
}

TEST_CASE("what was written goes on in private, and leaves the composer with its public line", "[ui][beyond]")
{
    BeyondUnderTest test;
    test.page.composer().setText(u"Your order number?"_s);
    test.page.beyond().moveToPrivate();
    auto *dialog = test.page.findChild<MoveToPrivateDialog *>();
    REQUIRE(dialog);
    CHECK(dialog->privateText() == u"Your order number?"_s);
    dialog->findChild<DialogFoot *>()->act().click();
    REQUIRE(waitFor([&] { return test.console.replies.lastSent.has_value(); }));
    CHECK(test.console.replies.lastSent->parts == QStringList{u"Your order number?"_s});
    CHECK(test.console.replies.lastSent->privately);
    CHECK_FALSE(test.console.replies.publicLine.isEmpty());
    CHECK(waitFor([&] { return test.page.composer().text().isEmpty(); }));
}

TEST_CASE("an acknowledgement passes the checks, and is refused with a reason where nobody would read it",
          "[ui][beyond]")
{
    SECTION("public: checked, then sent as one")
    {
        BeyondUnderTest test;
        test.page.composer().setText(u"You are right, that was our fault."_s);
        test.console.replies.findings = {{CheckKind::Tone, false, {0, 3}, u"You"_s, {}}};
        test.page.beyond().acknowledge();
        REQUIRE(waitFor([&] { return test.console.replies.checksAsked == 1; }));
        QApplication::processEvents();
        CHECK(test.console.replies.acknowledged == 0);
        test.page.beyond().acknowledge();
        REQUIRE(waitFor([&] { return test.console.replies.acknowledged == 1; }));
        CHECK(waitFor([&] { return test.said.sentence.contains(u"acknowledgement"_s); }));
        CHECK(test.entry->outbox.size() == 1);
    }
    SECTION("private: says why not")
    {
        BeyondUnderTest test(Visibility::Private);
        test.page.composer().setText(u"You are right."_s);
        test.page.beyond().acknowledge();
        CHECK(test.said.sentence.contains(u"not public"_s));
        CHECK(test.console.replies.checksAsked == 0);
        test.page.beyond().moveToPrivate();
        CHECK(test.said.sentence.contains(u"private already"_s));
    }
}
