// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/ConsoleFixture.h"
#include "tests/ui/FakeExportData.h"
#include "ui/export/ConversationExportDialog.h"
#include "ui/export/ExportCommands.h"
#include "ui/export/ExportScopes.h"
#include "ui/export/RedactionForm.h"
#include "ui/inbox/ConversationListModel.h"
#include "ui/inbox/ConversationListPane.h"
#include "ui/inbox/ConversationListView.h"
#include "ui/inbox/InboxPage.h"
#include "ui/widgets/WorkBar.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <catch2/catch_test_macros.hpp>

using namespace firstmile;
using namespace firstmile::tests;
using namespace Qt::StringLiterals;

namespace
{

struct ExportBench : ConsoleFixture
{
    ExportBench()
    {
        exports.amount.conversations = 3;
        exports.amount.messages = 12;
        exports.amount.files = 1;
        context.exports = &exports;
        QObject::connect(&notices, &Notices::said, &notices, [this](const Notice &notice) { said = notice; });
    }

    QList<ExportScope> scopes() const
    {
        ExportScope one;
        one.conversations = {ConversationId(7)};
        one.title = u"This conversation with Ana"_s;
        ExportScope list;
        list.kind = ExportScope::Kind::Query;
        list.query = u"is:waiting"_s;
        list.title = u"Unanswered"_s;
        return {one, list};
    }

    template <class T>
    T *named(QWidget &in, const QString &name)
    {
        for (T *each : in.findChildren<T *>())
            if (each->accessibleName() == name || each->property("text").toString() == name)
                return each;
        FAIL("there is no " << name.toStdString());
        return nullptr;
    }

    FakeExportData exports;
    Notice said;
};

}

TEST_CASE_METHOD(ExportBench, "Notes stay inside unless they are asked for", "[export]")
{
    ConversationExportDialog dialog(context, scopes(), false);
    const ExportRequest request = dialog.request();
    CHECK(request.form == ExportForm::Bundle);
    CHECK_FALSE(request.choice.notes);
    CHECK(request.choice.attachments);
    CHECK_FALSE(request.redaction);
    named<QCheckBox>(dialog, u"Internal notes"_s)->click();
    CHECK(dialog.request().choice.notes);
}

TEST_CASE_METHOD(ExportBench, "How much an export would be is read for what is chosen", "[export]")
{
    ConversationExportDialog dialog(context, scopes(), false);
    REQUIRE(waitFor([&] { return dialog.amount() == u"3 conversation(s), 12 message(s), 1 file(s)"_s; }));
    named<QComboBox>(dialog, u"What"_s)->setCurrentIndex(1);
    REQUIRE(waitFor([&] { return exports.previewed.size() == 2; }));
    CHECK(exports.previewed.last().scope.query == u"is:waiting"_s);
}

TEST_CASE_METHOD(ExportBench, "What is taken out is chosen by class, words only where there are words", "[export]")
{
    ConversationExportDialog dialog(context, scopes(), false);
    dialog.redaction().box(RedactionClass::Mail).click();
    dialog.redaction().box(RedactionClass::Selection).click();
    REQUIRE(dialog.request().redaction);
    CHECK(dialog.request().redaction->classes == QList{RedactionClass::Mail});
    dialog.redaction().words().setText(u"Project Lua, 4711 ,"_s);
    CHECK(dialog.request().redaction->selection == QStringList{u"Project Lua"_s, u"4711"_s});
    CHECK(dialog.request().redaction->removes(RedactionClass::Selection));
}

TEST_CASE_METHOD(ExportBench, "A passphrase is typed twice, and is long enough", "[export]")
{
    ConversationExportDialog dialog(context, scopes(), false);
    auto *first = named<QLineEdit>(dialog, u"Passphrase"_s);
    auto *second = named<QLineEdit>(dialog, u"Passphrase again"_s);
    first->setText(u"correct horse"_s);
    CHECK(dialog.complaint() == u"The two passphrases differ."_s);
    second->setText(u"correct horse"_s);
    CHECK(dialog.complaint().isEmpty());
    CHECK(dialog.request().passphrase == u"correct horse"_s);
    first->setText(u"short"_s);
    second->setText(u"short"_s);
    CHECK_FALSE(dialog.complaint().isEmpty());
    dialog.setForm(ExportForm::Html); // which cannot be locked
    CHECK(dialog.complaint().isEmpty());
    CHECK(dialog.request().passphrase.isEmpty());
}

TEST_CASE_METHOD(ExportBench, "An export is followed to its end, and says what a person has to look at", "[export]")
{
    WorkBar bar(u"Stop"_s, WorkBar::Pausing::Cannot);
    ExportCommands commands(
        context, bar, [this] { return scopes(); }, window.get());
    ConversationExportDialog *dialog = commands.ask();
    REQUIRE(dialog);
    dialog->choosePath(u"/tmp/out.fmreview"_s);
    REQUIRE(exports.written.size() == 1);
    CHECK(exports.written.first().request.path == u"/tmp/out.fmreview"_s);
    Q_EMIT exports.progressed({ExportProgress::Stage::Reading, 1, 3});
    CHECK(bar.sentence().contains(u"1 of 3"_s));
    CHECK(commands.ask() == nullptr); // one at a time
    ExportSummary summary = exports.amount;
    summary.removed = 5;
    summary.toJudge = {{ConversationId(7), MessageId(1), u"invoice.pdf"_s, u"application/pdf"_s, u"PDF"_s}};
    exports.running->settle(summary);
    REQUIRE(waitFor([&] { return said.tone == Tone::Good; }));
    CHECK(said.sentence.contains(u"5 place(s)"_s));
    CHECK(said.actionText == u"Which files?"_s);
    CHECK_FALSE(bar.isVisible());
}

TEST_CASE_METHOD(ExportBench, "A stopped export says that it can go on", "[export]")
{
    WorkBar bar(u"Stop"_s, WorkBar::Pausing::Cannot);
    ExportCommands commands(
        context, bar, [this] { return scopes(); }, window.get());
    commands.ask()->choosePath(u"/tmp/out.html"_s);
    named<QPushButton>(bar, u"Stop"_s)->click();
    REQUIRE(waitFor([&] { return said.sentence.contains(u"goes on where it was"_s); }));
}

TEST_CASE_METHOD(ExportBench, "From the inbox the open conversation, the list and the customer can be exported",
                 "[export]")
{
    begin();
    InboxPage &inbox = window->inbox();
    REQUIRE(waitFor([&] { return inbox.current().has_value(); }));
    const auto offered = exportScopes(inbox);
    REQUIRE(offered.size() == 3);
    CHECK(offered[0].conversations == QList{inbox.current()->conversation.id});
    CHECK(offered[1].kind == ExportScope::Kind::Query);
    CHECK(offered[1].query == inbox.list().model().query().text);
    CHECK(offered[2].customer == inbox.current()->conversation.customer);
    inbox.list().list().selection().selectAll();
    const auto selected = exportScopes(inbox);
    CHECK(selected.size() == 4);
    CHECK(selected[0].kind == ExportScope::Kind::Query);
}
