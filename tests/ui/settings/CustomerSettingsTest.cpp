// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/CustomerSettings.h"
#include "tests/ui/ConsoleFixture.h"
#include "tests/ui/customer/DialogParts.h"
#include "ui/settings/AskAgainSection.h"
#include "ui/settings/CrmSection.h"
#include "ui/settings/EnrichSection.h"
#include "ui/settings/FieldDialog.h"
#include "ui/settings/FieldsSection.h"
#include "ui/settings/ReachSection.h"
#include "ui/settings/RetentionSection.h"
#include "ui/widgets/QuietBar.h"

#include <QCheckBox>
#include <QFile>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QSpinBox>

using namespace firstmile;
using namespace firstmile::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

struct SettingsUnderTest
{
    SettingsUnderTest()
    {
        console.begin();
        console.window->showPage(u"settings"_s);
        page = console.window->findChild<CustomerSettings *>();
        REQUIRE(page);
        REQUIRE(waitFor([&] { return page->rules() == console.customers.teamRules; }));
    }
    template <class Section>
    Section &section()
    {
        return *page->findChild<Section *>();
    }
    void type(const QString &name, const QString &text)
    {
        auto *edit = named<QLineEdit>(*page, name);
        edit->setFocus();
        edit->selectAll();
        QTest::keyClick(edit, Qt::Key_Backspace);
        QTest::keyClicks(edit, text);
        QTest::keyClick(edit, Qt::Key_Return);
    }
    void setDays(const QString &name, int days)
    {
        auto *box = named<QSpinBox>(*page, name);
        box->setValue(days);
        Q_EMIT box->editingFinished();
    }
    CustomerRules &rules() { return console.customers.teamRules; }

    ConsoleFixture console;
    CustomerSettings *page = nullptr;
};

}

TEST_CASE("What reach does is explained with what it comes to", "[ui]")
{
    ReachRule rule;
    rule.most = 30min;
    Reach reach;
    reach.followers = 100'000;
    const auto minutes = std::chrono::duration_cast<std::chrono::minutes>(headStart(reach, rule)).count();
    REQUIRE(minutes > 0);
    CHECK(ReachSection::example(rule).contains(u"%1 minute"_s.arg(minutes)));
    CHECK(ReachSection::example(rule).contains(u"30 minute"_s));
    rule.on = false;
    CHECK(ReachSection::example(rule) == u"Who waits longest comes first, whoever they are."_s);
}

TEST_CASE("Reach can be switched off, and what was kept otherwise stays", "[ui]")
{
    SettingsUnderTest test;
    const CustomerRules before = test.rules();
    test.section<ReachSection>().findChild<QCheckBox *>()->click();
    REQUIRE(waitFor([&] { return !test.rules().reach.on; }));
    CustomerRules expected = before;
    expected.reach.on = false;
    CHECK(test.rules() == expected);
}

TEST_CASE("Whether all is still right is asked after as many days as the team says, or not at all", "[ui]")
{
    SettingsUnderTest test;
    test.setDays(u"Ask again after so many days"_s, 5);
    REQUIRE(waitFor([&] { return test.rules().askAgainAfter == std::chrono::days(5); }));
    test.section<AskAgainSection>().findChild<QCheckBox *>()->click();
    CHECK(waitFor([&] { return test.rules().askAgainAfter == 0ms; }));
}

TEST_CASE("A CRM link shows what it leads to, or what is wrong with it, and is kept only if it is right", "[ui]")
{
    SettingsUnderTest test;
    const QString field = u"Address of a customer’s page in your CRM"_s;
    test.type(field, u"https://crm.example/people?mail={email}"_s);
    REQUIRE(waitFor([&] { return test.rules().crmTemplate == u"https://crm.example/people?mail={email}"_s; }));
    CHECK(says(test.section<CrmSection>(), u"https://crm.example/people?mail=ana%40mail.example"_s));
    test.type(field, u"https://crm.example/{shoe-size}"_s);
    CHECK(says(test.section<CrmSection>(), u"no address that can be filled in"_s));
    CHECK(test.rules().crmTemplate == u"https://crm.example/people?mail={email}"_s);
}

TEST_CASE("Fields are added, renamed, put in order and removed, and removing one can be undone", "[ui]")
{
    SettingsUnderTest test;
    FieldDialog *dialog = test.section<FieldsSection>().add();
    CHECK_FALSE(dialog->foot().act().isEnabled());
    named<QLineEdit>(*dialog, u"Name"_s)->setText(u"Número de série"_s);
    auto *type = named<QComboBox>(*dialog, u"What it holds"_s);
    type->setCurrentIndex(type->findText(u"One of several choices"_s));
    CHECK_FALSE(dialog->foot().act().isEnabled());
    dialog->findChild<QPlainTextEdit *>()->setPlainText(u"A1\nA2\n\nA1"_s);
    dialog->foot().act().click();
    REQUIRE(waitFor([&] { return test.rules().fields.size() == 7; }));
    CHECK(test.rules().fields.last() ==
          ProfileField{u"numero-de-serie"_s, u"Número de série"_s, ProfileFieldType::Choice, {u"A1"_s, u"A2"_s}});
    auto *list = test.section<FieldsSection>().findChild<QListWidget *>();
    QTest::keyClick(list, Qt::Key_Up, Qt::ControlModifier);
    REQUIRE(waitFor([&] { return test.rules().fields[5].key == u"numero-de-serie"_s; }));
    dialog = test.section<FieldsSection>().editCurrent();
    named<QLineEdit>(*dialog, u"Name"_s)->setText(u"Serial number"_s);
    dialog->foot().act().click();
    REQUIRE(waitFor([&] { return test.rules().fields[5].label == u"Serial number"_s; }));
    CHECK(test.rules().fields[5].key == u"numero-de-serie"_s);
    const auto before = test.rules().fields;
    QTest::keyClick(list, Qt::Key_Delete);
    REQUIRE(waitFor([&] { return test.rules().fields.size() == 6; }));
    REQUIRE(waitFor([&] { return test.console.window->quietBar().offersAction(); }));
    test.console.window->quietBar().act();
    CHECK(waitFor([&] { return test.rules().fields == before; }));
}

TEST_CASE("Two fields are never called the same, nor have the same key", "[ui]")
{
    const QList<ProfileField> others{{u"lines"_s, u"Lines"_s, ProfileFieldType::Number, {}}};
    CHECK(FieldDialog::keyFor(u"Lines!"_s, others) == u"lines-2"_s);
    CHECK(FieldDialog::keyFor(u"电话"_s, others) == u"field"_s);
    FieldDialog dialog({}, others);
    named<QLineEdit>(dialog, u"Name"_s)->setText(u"lines"_s);
    CHECK_FALSE(dialog.foot().act().isEnabled());
    CHECK(dialog.foot().complaint() == u"Another field is called so already."_s);
}

TEST_CASE("How long things are kept says what it would do today, before it does", "[ui]")
{
    SettingsUnderTest test;
    auto &section = test.section<RetentionSection>();
    REQUIRE(waitFor([&] { return section.preview() == u"Everything is kept for ever."_s; }));
    test.setDays(u"Erase customers after so many days of silence"_s, 730);
    REQUIRE(waitFor([&] { return section.preview().contains(u"12 customer"_s); }));
    CHECK(section.preview().contains(u"4 May 2024"_s));
    CHECK(test.rules().retention.eraseSilentAfterDays == 730);
    test.setDays(u"Drop attachments and originals after so many days"_s, 365);
    REQUIRE(waitFor([&] { return section.preview().contains(u"340 message"_s); }));
    section.apply();
    CHECK(waitFor([&] { return test.console.window->quietBar().sentence().startsWith(u"Done"_s); }));
    test.setDays(u"Erase customers after so many days of silence"_s, 1);
    CHECK(waitFor([&] { return test.rules().retention.eraseSilentAfterDays == 0; }));
}

TEST_CASE("A program of this machine is asked only once somebody switched it on here", "[ui]")
{
    SettingsUnderTest test;
    auto &section = test.section<EnrichSection>();
    CHECK_FALSE(section.setup().on);
    auto *command = named<QLineEdit>(section, u"Command"_s);
    CHECK_FALSE(command->isEnabled());
    section.findChild<QCheckBox *>()->click();
    CHECK(command->isEnabled());
    const QString answer = test.console.directory.filePath(u"answer.json"_s);
    QFile file(answer);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(R"({"properties": [{"name": "ORG", "value": "Acme"}, {"name": "TITLE", "value": "Buyer"}]})");
    file.close();
    test.type(u"Command"_s, u"/bin/cat "_s + answer);
    CHECK(test.console.customers.hook.command == u"/bin/cat "_s + answer);
    CHECK(test.console.customers.hook.on);
    section.test();
    CHECK(waitFor([&] { return section.outcome().contains(u"it told 2 thing"_s); }));
    test.type(u"Command"_s, u"/nowhere/at-all"_s);
    section.test();
    CHECK(waitFor([&] { return section.outcome().contains(u"could not be asked"_s); }));
}

TEST_CASE("A rule that cannot be kept is told where it was changed, and the one before counts", "[ui]")
{
    SettingsUnderTest test;
    test.console.customers.failNext = Error{ErrorKind::Storage, {}, {}};
    test.section<ReachSection>().findChild<QCheckBox *>()->click();
    REQUIRE(waitFor([&] { return says(test.section<ReachSection>(), u"could not be read or written"_s); }));
    CHECK(test.rules().reach.on);
    CHECK(test.page->rules().reach.on);
    CHECK(unnamed(*test.page).isEmpty());
}
