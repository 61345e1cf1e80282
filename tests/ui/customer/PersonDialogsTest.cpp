// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/ConsoleFixture.h"
#include "tests/ui/customer/DialogParts.h"
#include "ui/customer/ClaimDialog.h"
#include "ui/customer/ConsentDialog.h"
#include "ui/customer/CustomerCommands.h"
#include "ui/customer/CustomerDeeds.h"
#include "ui/customer/EraseDialog.h"
#include "ui/customer/ExportDialog.h"
#include "ui/customer/LinkDialog.h"
#include "ui/customer/SplitDialog.h"
#include "ui/widgets/QuietBar.h"

#include <QCheckBox>
#include <QRadioButton>

using namespace firstmile;
using namespace firstmile::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

struct PersonUnderTest
{
    PersonUnderTest()
    {
        console.begin();
        ana = console.customers.byName(u"Ana Sousa"_s);
    }
    CustomerCommands &commands() { return console.window->customerCommands(); }
    QString sentence() { return console.window->quietBar().sentence(); }

    ConsoleFixture console;
    CustomerId ana;
};

}

TEST_CASE("Identities are taken off a customer, but never all of them, and undo gives them back", "[ui]")
{
    PersonUnderTest test;
    Customer &ana = test.console.customers.customer(test.ana);
    const auto before = ana.identities;
    REQUIRE(before.size() > 1);
    SplitDialog *dialog = test.commands().split(test.ana, before.first().id);
    REQUIRE(waitFor([&] { return dialog->foot().act().isEnabled(); }));
    CHECK(dialog->chosen() == QList{before.first().id});
    for (auto *box : dialog->findChildren<QCheckBox *>())
        box->setChecked(true);
    CHECK_FALSE(dialog->foot().act().isEnabled());
    CHECK(says(*dialog, u"somebody has to stay"_s));
    dialog->choose(before.first().id);
    dialog->foot().act().click();
    REQUIRE(waitFor([&] { return test.console.window->quietBar().offersAction(); }));
    CHECK(test.console.customers.customer(test.ana).identities.size() == before.size() - 1);
    test.console.window->quietBar().act();
    CHECK(waitFor([&] { return test.console.customers.customer(test.ana).identities == before; }));
}

TEST_CASE("What was told becomes the customer's, as the kind that was chosen", "[ui]")
{
    PersonUnderTest test;
    ClaimDialog *dialog = test.commands().claim(test.ana);
    CHECK_FALSE(dialog->foot().act().isEnabled());
    named<QComboBox>(*dialog, u"What it is"_s)->setCurrentIndex(1);
    named<QLineEdit>(*dialog, u"Address, number or handle"_s)->setText(u" +351 912 345 678 "_s);
    CHECK(dialog->identity().contact == ContactKind::Phone);
    CHECK(dialog->identity().channel == Channel::Logged);
    dialog->foot().act().click();
    REQUIRE(waitFor([&] { return test.sentence().contains(u"+351 912 345 678"_s); }));
    CHECK(test.console.customers.customer(test.ana).identities.last().handle == u"+351 912 345 678"_s);
}

TEST_CASE("What is somebody else's says whose, and the two can be compared at once", "[ui]")
{
    PersonUnderTest test;
    const CustomerId john = test.console.customers.byName(u"John Okafor"_s);
    ClaimDialog *dialog = test.commands().claim(test.ana);
    named<QLineEdit>(*dialog, u"Address, number or handle"_s)->setText(u"john42@mail.example"_s);
    test.console.customers.failNext = Error{
        ErrorKind::Conflict,
        u"john42@mail.example is customer %1's; link customers %2 and %1 instead"_s.arg(john.value).arg(test.ana.value),
        {}};
    dialog->foot().act().click();
    auto *compare = named<QPushButton>(*dialog, u"Compare them"_s);
    REQUIRE(waitFor([&] { return compare->isVisible(); }));
    CHECK(dialog->foot().complaint().contains(u"John Okafor"_s));
    compare->click();
    auto *link = test.console.window->findChild<LinkDialog *>();
    REQUIRE(link);
    CHECK(waitFor([&] { return link->foot().act().isEnabled(); }));
}

TEST_CASE("An address that is none is told beside the field", "[ui]")
{
    PersonUnderTest test;
    ClaimDialog *dialog = test.commands().claim(test.ana);
    named<QLineEdit>(*dialog, u"Address, number or handle"_s)->setText(u"nobody"_s);
    test.console.customers.failNext = Error{ErrorKind::Malformed, {}, {}};
    dialog->foot().act().click();
    REQUIRE(waitFor([&] { return dialog->foot().complaint().contains(u"how it is written"_s); }));
    CHECK(dialog->isVisible());
    CHECK(ClaimDialog::ownerIn(u"customer 5 was linked to customer 9 meanwhile"_s) == CustomerId());
}

TEST_CASE("Whoever does not want to be written to is written down with their words, and it can be taken back", "[ui]")
{
    PersonUnderTest test;
    ConsentDialog *dialog = test.commands().consent(test.ana);
    REQUIRE(waitFor([&] { return dialog->foot().act().isEnabled(); }));
    CHECK(says(*dialog, u"they may be answered"_s));
    named<QComboBox>(*dialog, u"On which channel"_s)
        ->setCurrentIndex(1 + static_cast<int>(allChannels().indexOf(Channel::X)));
    named<QLineEdit>(*dialog, u"How they said so"_s)->setText(u"“Not on X, please.”"_s);
    dialog->foot().act().click();
    auto &consents = test.console.customers.person(test.ana).consents;
    REQUIRE(waitFor([&] { return test.console.window->quietBar().offersAction(); }));
    CHECK(consents.first().purpose == ConsentPurpose::Contact);
    CHECK(consents.first().channel == Channel::X);
    CHECK_FALSE(consents.first().given);
    CHECK(consents.first().words == u"“Not on X, please.”"_s);
    CHECK(test.sentence().contains(u"Do not contact (X)"_s));
    test.console.window->quietBar().act();
    REQUIRE(waitFor([&] { return consents.first().given; }));
    CHECK(consents.first().channel == Channel::X);
}

TEST_CASE("Taking back a word about news never makes up a yes that nobody said", "[ui]")
{
    PersonUnderTest test;
    const CustomerId sofia = test.console.customers.byName(u"Sofia Marques"_s);
    ConsentDialog *dialog = test.commands().consent(sofia);
    REQUIRE(waitFor([&] { return dialog->foot().act().isEnabled(); }));
    named<QComboBox>(*dialog, u"What it is about"_s)->setCurrentIndex(1);
    named<QRadioButton>(*dialog, u"They said No"_s)->setChecked(true);
    Consent undo;
    QObject::connect(dialog, &ConsentDialog::kept, [&](const Consent &, const Consent &back) { undo = back; });
    dialog->foot().act().click();
    REQUIRE(waitFor([&] { return undo.customer == sofia; }));
    CHECK_FALSE(undo.given);
}

TEST_CASE("What an erasure takes is counted before, and it can be taken back for three days", "[ui]")
{
    PersonUnderTest test;
    EraseDialog *dialog = test.commands().erase(test.ana);
    REQUIRE(waitFor([&] { return dialog->foot().act().isEnabled(); }));
    CHECK(says(*dialog, u"Ana Sousa"_s));
    CHECK(says(*dialog, u"What goes:"_s));
    CHECK(says(*dialog, u"stays counted"_s));
    named<QLineEdit>(*dialog, u"Why"_s)->setText(u"asked by letter"_s);
    dialog->foot().act().click();
    REQUIRE(waitFor([&] { return test.console.window->quietBar().offersAction(); }));
    CHECK(test.console.customers.person(test.ana).deeds.first().words == u"asked by letter"_s);
    CHECK(test.console.customers.customer(test.ana).erasedAt.has_value());
    test.console.window->quietBar().act();
    CHECK(waitFor([&] { return !test.console.customers.customer(test.ana).erasedAt; }));
}

TEST_CASE("For good wants a word typed, and then offers no undo", "[ui]")
{
    PersonUnderTest test;
    EraseDialog *dialog = test.commands().erase(test.ana);
    REQUIRE(waitFor([&] { return dialog->foot().act().isEnabled(); }));
    for (auto *button : dialog->findChildren<QRadioButton *>())
        button->setChecked(button->text().startsWith(u"For good"_s));
    CHECK_FALSE(dialog->foot().act().isEnabled());
    auto *confirm = named<QLineEdit>(*dialog, u"Type “erase” to confirm."_s);
    REQUIRE(confirm);
    confirm->setText(u"eras"_s);
    CHECK_FALSE(dialog->foot().act().isEnabled());
    confirm->setText(u"erase"_s);
    CHECK(dialog->foot().act().text() == u"Erase for good"_s);
    dialog->foot().act().click();
    REQUIRE(waitFor([&] { return test.sentence() == u"Erased for good."_s; }));
    CHECK_FALSE(test.console.window->quietBar().offersAction());
}

TEST_CASE("An erasure while a reply is leaving says to wait, and nothing is erased", "[ui]")
{
    PersonUnderTest test;
    EraseDialog *dialog = test.commands().erase(test.ana);
    REQUIRE(waitFor([&] { return dialog->foot().act().isEnabled(); }));
    test.console.customers.failNext = Error{ErrorKind::Conflict, {}, {}};
    dialog->foot().act().click();
    REQUIRE(waitFor([&] { return dialog->foot().complaint().contains(u"leaving just now"_s); }));
    CHECK_FALSE(test.console.customers.customer(test.ana).erasedAt);
}

TEST_CASE("Replies that an erasure takes back are said", "[ui]")
{
    ErasureCounts counts;
    counts.identities = 2;
    counts.replies = 1;
    CHECK(EraseDialog::sentence(counts).contains(u"2 address"_s));
    CHECK(EraseDialog::sentence(counts).contains(u"1 repl"_s));
    CHECK_FALSE(EraseDialog::sentence(counts).contains(u"draft"_s));
}

TEST_CASE("Everything held on a person goes into a file, or it is said why not", "[ui]")
{
    PersonUnderTest test;
    test.commands().savePersonTo(test.ana, u"/tmp/ana.json"_s);
    REQUIRE(waitFor([&] { return test.sentence().contains(u"ana.json"_s); }));
    CHECK(test.console.customers.savedPath == u"/tmp/ana.json"_s);
    test.console.customers.failNext = Error{ErrorKind::Storage, u"No space left on device"_s, {}};
    test.commands().savePersonTo(test.ana, u"/full/ana.html"_s);
    CHECK(waitFor([&] { return test.sentence().contains(u"could not be written"_s); }));
}

TEST_CASE("One customer or everybody is exported, in the format that was chosen", "[ui]")
{
    PersonUnderTest test;
    ExportDialog *dialog = test.commands().exportContacts(test.ana);
    CHECK(dialog->format() == ContactFormat::VCard4);
    named<QComboBox>(*dialog, u"Format"_s)->setCurrentIndex(2);
    CHECK(dialog->format() == ContactFormat::Csv);
    dialog->write(u"/tmp/one.csv"_s);
    REQUIRE(waitFor([&] { return test.sentence().contains(u"1 customer"_s); }));
    dialog = test.commands().exportContacts(test.ana);
    dialog->setEverybody(true);
    test.console.customers.failNext = Error{ErrorKind::Storage, {}, {}};
    dialog->write(u"/full/all.vcf"_s);
    REQUIRE(waitFor([&] { return dialog->foot().complaint().contains(u"could not be written"_s); }));
    dialog->write(u"/tmp/all.vcf"_s);
    CHECK(waitFor([&] { return test.console.customers.savedPath == u"/tmp/all.vcf"_s; }));
}

TEST_CASE("Every control of the dialogs about a person has a name", "[ui]")
{
    PersonUnderTest test;
    for (QDialog *dialog : {static_cast<QDialog *>(test.commands().claim(test.ana)),
                            static_cast<QDialog *>(test.commands().split(test.ana)),
                            static_cast<QDialog *>(test.commands().consent(test.ana)),
                            static_cast<QDialog *>(test.commands().erase(test.ana)),
                            static_cast<QDialog *>(test.commands().exportContacts(test.ana))}) {
        CHECK(unnamed(*dialog).isEmpty());
        dialog->close();
    }
}
