// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/ConsoleFixture.h"
#include "tests/ui/customer/DialogParts.h"
#include "ui/customer/ContactImportDialog.h"
#include "ui/customer/ContactImportRun.h"
#include "ui/customer/ContactPreview.h"
#include "ui/customer/CustomerCommands.h"
#include "ui/customer/CustomerDeeds.h"
#include "ui/customer/MappingHeader.h"
#include "ui/widgets/QuietBar.h"

#include <QPlainTextEdit>
#include <QProgressBar>
#include <QTableWidget>

using namespace firstmile;
using namespace firstmile::tests;
using namespace Qt::StringLiterals;

namespace
{

struct ImportUnderTest
{
    ImportUnderTest()
    {
        console.begin();
        dialog = console.window->customerCommands().importContacts();
    }
    bool look()
    {
        dialog->open(u"/tmp/clientes.csv"_s);
        return waitFor([&] { return dialog->foot().act().isEnabled() && dialog->preview().isVisible(); });
    }
    void map(int column, const QString &text)
    {
        QComboBox *choice = dialog->preview().header().choice(column);
        choice->setCurrentIndex(choice->findText(text));
        Q_EMIT choice->activated(choice->currentIndex());
    }

    ConsoleFixture console;
    ContactImportDialog *dialog = nullptr;
};

}

TEST_CASE("A file is shown as it will be read, and what would happen is counted before anything is written", "[ui]")
{
    ImportUnderTest test;
    CHECK(says(*test.dialog, u"Contacts of another program"_s));
    REQUIRE(test.look());
    CHECK(test.dialog->counts().contains(u"900 new"_s));
    CHECK(test.dialog->counts().contains(u"280 known"_s));
    CHECK(test.dialog->counts().contains(u"5 skipped"_s));
    CHECK(test.console.customers.importOptions->dryRun);
    CHECK(test.console.customers.importOptions->agent == u"Luc"_s);
    CHECK(test.dialog->preview().delimiter().currentText() == u"Semicolon"_s);
    auto *rows = test.dialog->findChild<QTableWidget *>();
    CHECK(rows->item(0, 1)->text() == u"ana.sousa@correio.example"_s);
    CHECK(test.dialog->preview().header().choice(1)->currentText() == u"E-mail address"_s);
    CHECK(test.dialog->preview().header().choice(2)->accessibleName() == u"What “Empresa” is"_s);
    CHECK(unnamed(*test.dialog).isEmpty());
}

TEST_CASE("The counts follow what each column is said to be, the team's own fields among it", "[ui]")
{
    ImportUnderTest test;
    REQUIRE(test.look());
    test.console.customers.importSummary.added = 412;
    test.map(2, u"Contract number"_s);
    REQUIRE(waitFor([&] { return test.dialog->counts().contains(u"412 new"_s); }));
    const ContactTable table = test.console.customers.importOptions->table;
    CHECK(table.columns == QList{ContactColumn::FullName, ContactColumn::Email, ContactColumn::CustomField});
    CHECK(table.fields.value(2) == u"contract"_s);
    test.map(0, u"Leave out"_s);
    CHECK(
        waitFor([&] { return test.console.customers.importOptions->table.columns.value(0) == ContactColumn::Ignore; }));
}

TEST_CASE("Another separator has the file read anew, and its columns guessed anew", "[ui]")
{
    ImportUnderTest test;
    REQUIRE(test.look());
    test.map(0, u"Leave out"_s);
    QComboBox &delimiter = test.dialog->preview().delimiter();
    ContactTable asked;
    QObject::connect(&test.dialog->preview(), &ContactPreview::readingChanged,
                     [&](const ContactTable &table) { asked = table; });
    delimiter.setCurrentIndex(0);
    Q_EMIT delimiter.activated(0);
    CHECK(asked.delimiter == u',');
    CHECK(asked.columns.isEmpty());
    REQUIRE(waitFor([&] { return test.dialog->foot().act().isEnabled(); }));
    CHECK(test.console.customers.importOptions->table.delimiter == u',');
}

TEST_CASE("What is wrong in a file is shown with its line", "[ui]")
{
    ImportUnderTest test;
    test.console.customers.importSummary.problemCount = 4;
    test.console.customers.importSummary.problems = {{17, u"a quote is not closed: read to the end of the line"_s}};
    REQUIRE(test.look());
    CHECK(test.dialog->counts().contains(u"4 problem"_s));
    const QString text = test.dialog->findChild<QPlainTextEdit *>()->toPlainText();
    CHECK(text.startsWith(u"Line 17: a quote is not closed"_s));
    CHECK(text.contains(u"3 more"_s));
}

TEST_CASE("vCards have nothing to be mapped", "[ui]")
{
    ImportUnderTest test;
    test.console.customers.preview = {};
    test.console.customers.preview.isVCard = true;
    test.console.customers.preview.rows = {{u"Noa Cohen"_s, u"noa@cohen.example"_s, u"+972 50 123 4567"_s}};
    REQUIRE(test.look());
    CHECK_FALSE(test.dialog->preview().delimiter().isVisible());
    CHECK(test.console.customers.importOptions->table == ContactTable());
    CHECK(test.dialog->findChild<QTableWidget *>()->horizontalHeaderItem(2)->text() == u"Phones"_s);
}

TEST_CASE("An import shows how far it is, can be stopped, and then nothing was taken in", "[ui]")
{
    ImportUnderTest test;
    REQUIRE(test.look());
    test.console.customers.holdImports = true;
    test.dialog->foot().act().click();
    CHECK(test.dialog->foot().act().text() == u"Stop"_s);
    Q_EMIT test.console.customers.contactsProgressed(500, 2000);
    CHECK(test.dialog->findChild<QProgressBar *>()->value() == 250);
    QTest::keyClick(test.dialog, Qt::Key_Escape);
    REQUIRE(waitFor([&] { return test.dialog->foot().complaint().contains(u"Nothing of the file was taken in"_s); }));
    CHECK(test.dialog->isVisible());
    CHECK(test.dialog->foot().act().text() == u"Import"_s);
    CHECK(test.dialog->foot().act().isEnabled());
}

TEST_CASE("After an import all of it can be taken back with one press", "[ui]")
{
    ImportUnderTest test;
    REQUIRE(test.look());
    test.dialog->foot().act().click();
    auto *undo = named<QPushButton>(*test.dialog, u"Take it all back"_s);
    REQUIRE(waitFor([&] { return undo->isVisible(); }));
    CHECK_FALSE(test.console.customers.importOptions->dryRun);
    CHECK(test.dialog->counts().startsWith(u"Imported:"_s));
    CustomerDeed import;
    import.id = test.console.customers.importSummary.deed;
    import.kind = CustomerDeedKind::Import;
    const CustomerId ana = test.console.customers.byName(u"Ana Sousa"_s);
    test.console.customers.person(ana).deeds.append(import);
    undo->click();
    REQUIRE(waitFor([&] { return test.console.window->quietBar().sentence().startsWith(u"Taken back"_s); }));
    CHECK(test.console.customers.deed(import.id)->undoneAt.has_value());
}

TEST_CASE("A file that cannot be read says so, and another can be chosen", "[ui]")
{
    ImportUnderTest test;
    test.console.customers.failNext = Error{ErrorKind::Malformed, u"no text"_s, {}};
    test.dialog->open(u"/tmp/picture.png"_s);
    REQUIRE(waitFor([&] { return test.dialog->foot().complaint().contains(u"neither a table nor vCards"_s); }));
    REQUIRE(test.look());
    CHECK(test.dialog->foot().complaint().isEmpty());
}

TEST_CASE("A count that nobody waits for any more is stopped, and the last one is told", "[ui]")
{
    ConsoleFixture console;
    ContactImportRun run(console.context, nullptr);
    int told = 0;
    QObject::connect(&run, &ContactImportRun::imported, [&](const ContactImportSummary &) { ++told; });
    QObject::connect(&run, &ContactImportRun::failed, [&](const Error &, bool) { FAIL("nobody asked to stop"); });
    console.customers.holdImports = true;
    run.import({u"/tmp/a.csv"_s, {}, {}, false});
    REQUIRE(console.customers.contactImport);
    console.customers.holdImports = false;
    run.import({u"/tmp/b.csv"_s, {}, {}, false});
    REQUIRE(waitFor([&] { return told == 1; }));
    CHECK(console.customers.importOptions->path == u"/tmp/b.csv"_s);
    CHECK_FALSE(run.isRunning());
}
