// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/ConsoleFixture.h"
#include "ui/commands/ActionRegistry.h"
#include "ui/commands/Chooser.h"
#include "ui/composer/Composer.h"
#include "ui/conversation/ConversationPage.h"
#include "ui/inbox/CompletionOffers.h"
#include "ui/inbox/CompletionPopup.h"
#include "ui/inbox/ConversationListModel.h"
#include "ui/inbox/ConversationListPane.h"
#include "ui/inbox/ConversationListView.h"
#include "ui/inbox/HitText.h"
#include "ui/inbox/InboxPage.h"
#include "ui/inbox/QueryEdit.h"
#include "ui/inbox/QueryWording.h"
#include "ui/inbox/SearchBox.h"
#include "ui/inbox/SelectionHead.h"
#include "ui/inbox/Sidebar.h"
#include "ui/settings/ImportCommands.h"
#include "ui/widgets/QuietBar.h"
#include "ui/widgets/WorkBar.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

using namespace firstmile;
using namespace firstmile::tests;
using namespace Qt::StringLiterals;

namespace
{

/// A console in which one has gone to the search field.
struct Searching : ConsoleFixture
{
    Searching()
    {
        begin();
        QApplication::setActiveWindow(window.get());
        REQUIRE(waitFor([&] { return model().isWhole() && model().at(0); }));
        pane().focusSearch();
        REQUIRE(waitFor([&] { return field().hasFocus(); }));
    }

    ConversationListPane &pane() { return window->inbox().list(); }
    const ConversationListModel &model() { return pane().model(); }
    SearchBox &search() { return pane().search(); }
    QueryEdit &field() { return search().field(); }
    CompletionPopup *popup() ///< of the search: the composer has one of its own
    {
        for (auto *each : window->findChildren<CompletionPopup *>()) {
            if (!window->inbox().conversation().composer().isAncestorOf(each->field()))
                return each;
        }
        return nullptr;
    }
    void type(const QString &text) { QTest::keyClicks(&field(), text); }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    bool lists(const QString &text, SortOrder sort)
    {
        return waitFor([&] {
            QList<ConversationId> found;
            for (const ConversationRow &row : data.matching({text, sort}))
                found.append(row.conversation.id);
            return model().query() == ListQuery{text, sort} && model().isWhole() &&
                   model().ids(0, model().rowCount() - 1) == found;
        });
    }
    QToolButton *button(const QString &text)
    {
        for (auto *each : search().findChildren<QToolButton *>()) {
            if (each->text() == text)
                return each;
        }
        return nullptr;
    }
};

QStringList textsOf(const QList<CompletionOffer> &offers)
{
    QStringList texts;
    for (const CompletionOffer &offer : offers)
        texts << offer.text;
    return texts;
}

}

TEST_CASE("Everything is searched, in any state, unless the text says otherwise", "[ui]")
{
    Searching console;
    console.type(u"router"_s);
    CHECK(console.lists(u"router"_s, SortOrder::Relevance));
    console.key(Qt::Key_Escape);
    CHECK(console.lists(u"is:waiting is:open,pending"_s, SortOrder::WaitingLongest));
    console.key(Qt::Key_Escape);
    CHECK(waitFor([&] { return console.pane().list().hasFocus(); }));
}

TEST_CASE("In this view writes the view's own query into the field, where it can be changed", "[ui]")
{
    Searching console;
    console.type(u"router"_s);
    console.button(u"In this view"_s)->click();
    CHECK(console.field().text() == u"is:waiting is:open,pending router"_s);
    CHECK(console.lists(u"is:waiting is:open,pending router"_s, SortOrder::Relevance));
    console.button(u"In this view"_s)->click();
    CHECK(console.field().text() == u"router"_s);
}

TEST_CASE("A bad query is told in a sentence and leaves the list as it was", "[ui]")
{
    Searching console;
    console.type(u"is:waiting"_s);
    CHECK(console.lists(u"is:waiting"_s, SortOrder::WaitingLongest));
    const int rows = console.model().rowCount();
    console.type(u" is:wating"_s);
    REQUIRE(waitFor([&] { return console.search().isBad(); }));
    CHECK(console.model().rowCount() == rows);
    const auto labels = console.search().findChildren<QLabel *>();
    CHECK(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
        return label->isVisible() && label->text().contains(u"“wating”"_s) && label->text().contains(u"waiting"_s);
    }));
    console.key(Qt::Key_Escape);
    CHECK_FALSE(console.search().isBad());
}

TEST_CASE("Every kind of problem has a sentence of its own", "[ui]")
{
    QSet<QString> sentences;
    for (const auto *text : {"colour:red", "is:blue", "before:someday", "reach:many", "\"open", "tag:", "a - b"}) {
        const QueryText query = parseQuery(QString::fromLatin1(text));
        CAPTURE(text);
        REQUIRE(query.problems.size() == 1);
        sentences.insert(QueryWording::problem(query.problems.first()));
    }
    CHECK(sentences.size() == 7);
}

TEST_CASE("Fields, their values and names of the workspace complete what is written", "[ui]")
{
    const Vocabulary words{{u"Luc"_s, u"Anne-Sophie"_s}, {}, {u"billing"_s, u"late delivery"_s}, {u"@acme"_s}};
    const auto at = [&](const QString &text) { return textsOf(offersFor(complete(text, text.size()), words)); };
    CHECK(at(u"ta"_s) == QStringList{u"tag:"_s});
    CHECK(at(u"refund ta"_s) == QStringList{u"tag:"_s});
    CHECK(at(u"-ta"_s) == QStringList{u"tag:"_s});
    CHECK(at(u"tag:b"_s) == QStringList{u"billing"_s});
    CHECK(at(u"tag:late"_s) == QStringList{u"\"late delivery\""_s});
    CHECK(at(u"tag:billing"_s).isEmpty());
    CHECK(at(u"tag:billing,del"_s) == QStringList{u"\"late delivery\""_s});
    CHECK(at(u"is:wa"_s) == QStringList{u"waiting"_s});
    CHECK(at(u"assignee:m"_s) == QStringList{u"me"_s});
    CHECK(at(u"account:@"_s) == QStringList{u"@acme"_s});
    CHECK(at(u"\"ta"_s).isEmpty());
    CHECK(at(u"colour:r"_s).isEmpty());
}

TEST_CASE("A completion is chosen by keys, and the next is offered behind a field's name", "[ui]")
{
    Searching console;
    console.type(u"ta"_s);
    REQUIRE(waitFor([&] { return console.popup() && console.popup()->isVisible(); }));
    console.key(Qt::Key_Tab);
    CHECK(console.field().text() == u"tag:"_s);
    REQUIRE(waitFor([&] { return console.popup()->isVisible(); }));
    console.key(Qt::Key_Down);
    console.key(Qt::Key_Return);
    CHECK(console.field().text() == u"tag:billing "_s);
    CHECK_FALSE(console.popup()->isVisible());
    CHECK(console.field().hasFocus());
    CHECK(console.lists(u"tag:billing"_s, SortOrder::WaitingLongest));
}

TEST_CASE("Customers are looked up while their name is written", "[ui]")
{
    Searching console;
    console.type(u"customer:mau"_s);
    REQUIRE(waitFor([&] { return console.popup() && console.popup()->isVisible(); }));
    console.key(Qt::Key_Tab);
    CHECK(console.field().text() == u"customer:\"Maurice Petit\" "_s);
}

TEST_CASE("An old answer never replaces a newer one", "[ui]")
{
    Searching console;
    console.data.holdAnswers();
    console.type(u"router"_s);
    REQUIRE(waitFor([&] { return console.data.answersHeld() == 1; }));
    console.type(u" x"_s);
    REQUIRE(waitFor([&] { return console.data.answersHeld() == 2; }));
    console.data.answer(1);
    QTest::qWait(5);
    console.data.answer(0);
    QTest::qWait(5);
    CHECK(console.model().query().text == u"router x"_s);
    CHECK(console.model().rowCount() == console.data.matching(console.model().query()).size());
}

TEST_CASE("Nothing found in a view offers to search everywhere", "[ui]")
{
    Searching console;
    const auto closed = console.data.byCustomer(u"Maurice Petit"_s)->conversation.id;
    console.data.change(closed, [](Conversation &row) {
        row.subject = u"zeppelin"_s;
        row.status = ConversationStatus::Closed;
    });
    console.search().setText(u"is:waiting is:open,pending zeppelin"_s);
    REQUIRE(waitFor([&] { return console.model().rowCount() == 0; }));
    QPushButton *everywhere = nullptr;
    for (auto *each : console.pane().findChildren<QPushButton *>()) {
        if (each->isVisible() && each->text() == u"Search everywhere"_s)
            everywhere = each;
    }
    REQUIRE(everywhere);
    everywhere->click();
    CHECK(waitFor([&] { return console.model().rowCount() == 1 && console.model().idAt(0) == closed; }));
}

TEST_CASE("The first hit is seen however narrow the row is", "[ui]")
{
    const QString text = u"one two three four five six seven eight nine ten eleven needle and thread"_s;
    const HitText whole{text, {{static_cast<int>(text.indexOf(u"needle"_s)), 6}}};
    const QFont font;
    const HitText fitted = whole.fitted(font, 200);
    CHECK(QFontMetrics(font).horizontalAdvance(fitted.text) <= 200);
    CHECK(fitted.text.mid(fitted.hits.first().start, fitted.hits.first().length) == u"needle"_s);
    const HitText wide = whole.fitted(font, 5000);
    CHECK(wide.text == text);
    CHECK(wide.hits == whole.hits);
}

TEST_CASE("A search is kept as a view, found on the left, and removed with a way back", "[ui]")
{
    Searching console;
    console.search().setText(u"tag:billing"_s);
    console.button(u"Save this view"_s)->click();
    REQUIRE(console.window->chooser().isVisible());
    QTest::keyClicks(QApplication::focusWidget(), u"Money"_s);
    console.key(Qt::Key_Return);
    REQUIRE(waitFor([&] { return console.window->sidebar().feed().views().size() == 1; }));
    const SavedView view = console.window->sidebar().feed().views().first();
    CHECK(view.name == u"Money"_s);
    CHECK(view.query == u"tag:billing"_s);
    REQUIRE(waitFor([&] { return console.window->sidebar().feed().count(u"tag:billing"_s) > 0; }));

    console.window->sidebar().choose(u"saved/"_s + view.id.toString());
    CHECK(console.lists(u"tag:billing"_s, view.sort));
    CHECK(console.search().text().isEmpty());
}

TEST_CASE("A deed on all that match reaches what was never loaded, and one undo takes it back", "[ui]")
{
    Searching console;
    console.window->sidebar().choose(u"view/open"_s);
    const ListQuery open{u"is:open,pending"_s, SortOrder::Newest};
    REQUIRE(console.lists(open.text, open.sort));
    console.pane().focusList();
    REQUIRE(waitFor([&] { return console.pane().list().hasFocus(); }));
    const int all = console.model().total();
    QTest::keyClicks(&console.pane().list(), u"*"_s);
    CHECK(console.pane().selectionHead().sentence() == u"All %1 conversations that match are selected"_s.arg(all));
    console.key(Qt::Key_E);
    REQUIRE(waitFor([&] { return console.data.matching(open).isEmpty(); }));
    CHECK(console.pane().list().selection().isEmpty());
    REQUIRE(waitFor([&] { return console.window->quietBar().offersAction(); }));
    CHECK(console.window->quietBar().sentence().startsWith(QString::number(all)));
    console.window->quietBar().act();
    CHECK(waitFor([&] { return console.data.matching(open).size() == all; }));
}

TEST_CASE("x gathers conversations, and a tag goes to all of them", "[ui]")
{
    Searching console;
    console.pane().focusList();
    REQUIRE(waitFor([&] { return console.pane().list().hasFocus(); }));
    const auto chosen = console.model().ids(0, 2);
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(&console.pane().list(), Qt::Key_X);
    CHECK(console.pane().list().selection().some() == chosen);
    QTest::keyClick(&console.pane().list(), Qt::Key_L);
    REQUIRE(waitFor([&] { return console.window->chooser().isVisible(); }));
    QTest::keyClicks(QApplication::focusWidget(), u"praise"_s);
    console.key(Qt::Key_Return);
    for (const ConversationId id : chosen)
        CHECK(waitFor([&] { return console.data.entry(id).conversation.tags.contains(u"praise"_s); }));
}

TEST_CASE("An import tells how far it is, can be paused, and ends in a sentence", "[ui]")
{
    ConsoleFixture console;
    console.begin();
    WorkBar &bar = console.window->workBar();
    const auto press = [&](const QString &text) {
        for (auto *button : bar.findChildren<QPushButton *>()) {
            if (button->text() == text)
                button->click();
        }
    };
    console.window->actions().find(u"import-mbox"_s);
    ImportCommands commands(console.context, console.window->chooser(), bar, console.window.get());
    commands.askAddress(u"/tmp/archive.mbox"_s);
    REQUIRE(waitFor([&] { return console.window->chooser().isVisible(); }));
    CHECK(console.window->chooser().model().at(0).text == u"support@acme.example"_s);
    console.window->chooser().model().at(0).act();
    REQUIRE(bar.isVisible());
    Q_EMIT console.data.importProgressed({500, 2000, 250, std::chrono::seconds(6), false});
    CHECK(bar.sentence() == u"Importing archive.mbox · 500 of 2,000 · 250/s · 6 s left"_s);
    press(u"Pause"_s);
    CHECK(console.data.importPaused);
    press(u"Continue"_s);
    CHECK_FALSE(console.data.importPaused);
    console.data.import->settle(ImportSummary{2000, 1990, 10, {}});
    REQUIRE(waitFor([&] { return !bar.isVisible(); }));
    CHECK(console.window->quietBar().sentence() == u"1,990 messages imported. 10 were there already."_s);

    commands.askAddress(u"/tmp/archive.mbox"_s);
    QTest::qWait(0);
    console.window->chooser().model().at(0).act();
    press(u"Stop"_s);
    REQUIRE(waitFor([&] { return !bar.isVisible(); }));
    CHECK(console.window->quietBar().sentence().startsWith(u"Import stopped."_s));
}
