// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/ConsoleFixture.h"
#include "tests/ui/customer/DialogParts.h"
#include "ui/library/LibraryPage.h"
#include "ui/library/LibraryWords.h"
#include "ui/library/MacroDialog.h"
#include "ui/library/MacroPreview.h"
#include "ui/library/SavedReplyDialog.h"
#include "ui/library/SavedReplyPicker.h"
#include "ui/widgets/MeaningLabel.h"

#include <QCheckBox>
#include <QListView>
#include <QListWidget>
#include <QPlainTextEdit>

using namespace firstmile;
using namespace firstmile::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

SavedReplyLine libraryLine(int id, const QString &name, const QString &text)
{
    SavedReplyLine line;
    line.reply.id = SavedReplyId(id);
    line.reply.name = name;
    line.reply.title = name.toUpper();
    line.reply.texts = {{{}, {}, text}};
    return line;
}

struct LibraryUnderTest
{
    LibraryUnderTest()
    {
        console.replies.library = {libraryLine(1, u"refund"_s, u"Hello {customer.name|there}, your refund left."_s),
                                   libraryLine(2, u"old"_s, u"No longer so."_s),
                                   libraryLine(3, u"amount"_s, u"You get {refund.amount}."_s)};
        console.replies.library[1].reply.approved = true;
        console.replies.library[1].reply.owner = u"Mia"_s;
        console.replies.library[1].reply.expiresAt = console.clock.now() - 24h;
        Macro macro;
        macro.id = MacroId(9);
        macro.name = u"Late order"_s;
        macro.steps = {{MacroStep::Kind::Tag, u"late"_s}, {MacroStep::Kind::Close, {}}};
        console.replies.macroList = {macro};
        console.begin();
        about = console.data.byCustomer(u"Clara Weiss"_s)->conversation;
    }
    LibraryPage &page()
    {
        console.window->showPage(u"library"_s);
        auto *found = console.window->findChild<LibraryPage *>();
        REQUIRE(found);
        REQUIRE(waitFor([&] { return found->shown().size() == 4; }));
        return *found;
    }

    ConsoleFixture console;
    Conversation about;
};

}

TEST_CASE("the library lists saved replies and macros, and finds them by their words", "[ui][library]")
{
    LibraryUnderTest test;
    LibraryPage &page = test.page();
    CHECK(page.shown() == QStringList{u"refund"_s, u"old"_s, u"amount"_s, u"Late order"_s});
    CHECK(unnamed(page).isEmpty());
    CHECK(says(page, u"Owner: "_s));
    CHECK(says(page, u"it is not offered"_s));
    QTest::keyClicks(&page.search(), u"YOU get"_s);
    CHECK(page.shown() == QStringList{u"amount"_s});
    page.search().setText(u"late"_s);
    CHECK(page.shown() == QStringList{u"Late order"_s});
}

TEST_CASE("a saved reply is written with a text for each language, and says what is wrong with one", "[ui][library]")
{
    LibraryUnderTest test;
    SavedReplyDialog &dialog = *test.page().edit(SavedReply());
    CHECK(unnamed(dialog).isEmpty());
    QTest::keyClicks(&dialog.name(), u"hours"_s);
    CHECK_FALSE(dialog.foot().act().isEnabled());
    dialog.text().setPlainText(u"Open until {closing.time}, { order }"_s);
    CHECK(dialog.problem().text().contains(u"{closing.time}"_s));
    dialog.text().setPlainText(u"Open until { order }"_s);
    CHECK(dialog.problem().text().contains(u"{ order }"_s));
    dialog.text().setPlainText(u"Open, {customer.first-name|friend}"_s);
    CHECK(dialog.problem().text().isEmpty());
    dialog.addVariant();
    dialog.language().setText(u"pt-BR"_s);
    dialog.text().setPlainText(u"Aberto"_s);
    CHECK(dialog.variants().count() == 2);
    dialog.variants().setCurrentIndex(0);
    CHECK(dialog.text().toPlainText() == u"Open, {customer.first-name|friend}"_s);

    dialog.approved().setChecked(true);
    CHECK_FALSE(dialog.foot().act().isEnabled());
    CHECK(dialog.foot().complaint().contains(u"owner"_s));
    dialog.approved().setChecked(false);
    QTest::mouseClick(&dialog.foot().act(), Qt::LeftButton);
    REQUIRE(waitFor([&] { return test.console.replies.library.size() == 4; }));
    const SavedReply kept = test.console.replies.library.last().reply;
    CHECK(kept.name == u"hours"_s);
    CHECK(kept.texts ==
          QList<SavedReplyText>{{{}, {}, u"Open, {customer.first-name|friend}"_s}, {u"pt-BR"_s, {}, u"Aberto"_s}});
    CHECK_FALSE(kept.expiresAt);
}

TEST_CASE("what is refused stays typed, with the reason", "[ui][library]")
{
    LibraryUnderTest test;
    SavedReplyDialog &dialog = *test.page().edit(test.console.replies.library.first().reply);
    dialog.text().setPlainText(u"Another word."_s);
    test.console.data.failNext =
        Error{ErrorKind::Forbidden, u"refund is an approved position; only its owner Mia may change it"_s, {}};
    QTest::mouseClick(&dialog.foot().act(), Qt::LeftButton);
    REQUIRE(waitFor([&] { return !dialog.foot().complaint().isEmpty(); }));
    CHECK(dialog.foot().complaint().contains(u"only its owner Mia"_s));
    CHECK(dialog.isVisible());
    CHECK(dialog.text().toPlainText() == u"Another word."_s);
}

TEST_CASE("a macro is put together step by step", "[ui][library]")
{
    LibraryUnderTest test;
    MacroDialog &dialog = *test.page().edit(Macro());
    CHECK(unnamed(dialog).isEmpty());
    QTest::keyClicks(&dialog.name(), u"Refund"_s);
    CHECK_FALSE(dialog.foot().act().isEnabled());
    CHECK(dialog.value().findText(u"refund"_s) >= 0);
    const auto add = [&](MacroStep::Kind kind, const QString &value) {
        dialog.kind().setCurrentIndex(dialog.kind().findData(static_cast<int>(kind)));
        dialog.value().setEditText(value);
        dialog.addStep();
    };
    add(MacroStep::Kind::Reply, u"refund"_s);
    add(MacroStep::Kind::Snooze, u"soon"_s);
    CHECK(dialog.macro().steps.size() == 1);
    add(MacroStep::Kind::Snooze, u"24"_s);
    add(MacroStep::Kind::Close, u"x"_s);
    dialog.steps().setCurrentRow(2);
    dialog.moveStep(-1);
    dialog.steps().setCurrentRow(2);
    dialog.removeStep();
    QTest::mouseClick(&dialog.foot().act(), Qt::LeftButton);
    REQUIRE(waitFor([&] { return test.console.replies.macroList.size() == 2; }));
    const QList<MacroStep> steps{{MacroStep::Kind::Reply, u"refund"_s}, {MacroStep::Kind::Close, {}}};
    CHECK(test.console.replies.macroList.last().steps == steps);
}

TEST_CASE("a saved reply is chosen by keys, filled for the customer, and none that expired", "[ui][library]")
{
    LibraryUnderTest test;
    auto *picker = SavedReplyPicker::open(test.console.context, test.about.id, {}, test.console.window.get());
    std::optional<FilledReply> inserted;
    QString name;
    QObject::connect(picker, &SavedReplyPicker::chosen, [&](const SavedReply &reply, const FilledReply &filled) {
        name = reply.name;
        inserted = filled;
    });
    CHECK(unnamed(*picker).isEmpty());
    REQUIRE(waitFor([&] { return !picker->shownText().isEmpty(); }));
    CHECK(picker->list().model()->rowCount() == 2);
    QTest::keyClick(&picker->search(), Qt::Key_Down);
    REQUIRE(waitFor([&] { return picker->shownText() == u"You get {refund.amount}."_s; }));
    CHECK(picker->shownProblem().contains(u"{refund.amount}"_s));
    QTest::keyClicks(&picker->search(), u"refund left"_s);
    QTest::keyClick(&picker->search(), Qt::Key_Return);
    REQUIRE(waitFor([&] { return inserted.has_value(); }));
    CHECK(name == u"refund"_s);
    CHECK(inserted->filled.text == u"Hello %1, your refund left."_s.arg(test.about.customerName));
}

TEST_CASE("a macro shows what it would do, and does not run while a step cannot be done", "[ui][library]")
{
    LibraryUnderTest test;
    test.console.replies.macroEffects = {{{MacroStep::Kind::Tag, u"late"_s}, {}, {}},
                                         {{MacroStep::Kind::Reply, u"gone"_s}, {}, u"there is no saved reply gone"_s}};
    const Macro macro = test.console.replies.macroList.first();
    auto *refused =
        MacroPreview::open(test.console.context, macro, test.about.id, test.about.version, test.console.window.get());
    REQUIRE(waitFor([&] { return refused->shownSteps().size() == 2; }));
    CHECK(refused->shownSteps().last().contains(u"there is no saved reply gone"_s));
    CHECK_FALSE(refused->foot().act().isEnabled());
    CHECK_FALSE(refused->foot().complaint().isEmpty());
    refused->reject();

    test.console.replies.macroEffects.clear();
    auto *dialog = MacroPreview::open(test.console.context, macro, test.about.id, test.about.version + 1,
                                      test.console.window.get());
    bool ran = false;
    QObject::connect(dialog, &MacroPreview::ran, [&] { ran = true; });
    REQUIRE(waitFor([&] { return dialog->foot().act().isEnabled(); }));
    QTest::mouseClick(&dialog->foot().act(), Qt::LeftButton);
    REQUIRE(waitFor([&] { return !dialog->foot().complaint().isEmpty(); }));
    CHECK_FALSE(ran);
    auto *again =
        MacroPreview::open(test.console.context, macro, test.about.id, test.about.version, test.console.window.get());
    QObject::connect(again, &MacroPreview::ran, [&] { ran = true; });
    REQUIRE(waitFor([&] { return again->foot().act().isEnabled(); }));
    QTest::keyClick(&again->foot().act(), Qt::Key_Space);
    REQUIRE(waitFor([&] { return ran; }));
}
