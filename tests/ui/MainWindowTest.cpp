// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/ConsoleFixture.h"
#include "ui/commands/ActionRegistry.h"
#include "ui/commands/Chooser.h"
#include "ui/composer/Composer.h"
#include "ui/conversation/ConversationPage.h"
#include "ui/inbox/ConversationListModel.h"
#include "ui/inbox/ConversationListPane.h"
#include "ui/inbox/ConversationListView.h"
#include "ui/inbox/InboxPage.h"
#include "ui/inbox/Sidebar.h"
#include "ui/widgets/QuietBar.h"

#include <QAccessible>
#include <QAction>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QToolButton>

using namespace firstmile;
using namespace firstmile::tests;
using namespace Qt::StringLiterals;

namespace
{

/// A console whose first view is there and whose list has the focus.
struct RunningConsole : ConsoleFixture
{
    RunningConsole()
    {
        begin();
        QApplication::setActiveWindow(window.get());
        REQUIRE(waitFor([&] { return list().current() && conversation().thread(); }));
        window->inbox().list().focusList();
        REQUIRE(waitFor([&] { return list().hasFocus(); }));
    }

    ConversationListView &list() { return window->inbox().list().list(); }
    ConversationPage &conversation() { return window->inbox().conversation(); }
    Composer &composer() { return conversation().composer(); }
    QPlainTextEdit &field() { return *composer().findChild<QPlainTextEdit *>(); }
    void key(int key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : window.get(), Qt::Key(key),
                        modifiers);
    }
    void openCustomer(const QString &name)
    {
        const auto id = data.byCustomer(name)->conversation.id;
        window->inbox().openConversation(id);
        REQUIRE(waitFor([&] { return conversation().thread() && conversation().thread()->conversation.id == id; }));
    }
    FakeConsoleData::Entry &openEntry() { return data.entry(conversation().conversation()); }
};

}

TEST_CASE("j and k walk through the list and open each conversation", "[ui]")
{
    RunningConsole console;
    const ConversationId first = console.list().current();
    console.key(Qt::Key_J);
    const ConversationId second = console.list().current();
    CHECK(second != first);
    CHECK(waitFor([&] { return console.conversation().conversation() == second; }));
    console.key(Qt::Key_K);
    CHECK(console.list().current() == first);
}

TEST_CASE("r writes a reply, n a note, and letters typed there are letters", "[ui]")
{
    RunningConsole console;
    const ConversationId open = console.conversation().conversation();
    console.key(Qt::Key_R);
    REQUIRE(console.field().hasFocus());
    QTest::keyClicks(&console.field(), u"j e / ?"_s);
    CHECK(console.composer().text() == u"j e / ?"_s);
    CHECK(console.conversation().conversation() == open);
    CHECK(console.openEntry().conversation.status == ConversationStatus::Open);

    console.key(Qt::Key_Escape);
    CHECK(waitFor([&] { return console.list().hasFocus(); }));
    console.key(Qt::Key_N);
    CHECK(console.composer().mode() == ComposerMode::Note);
    CHECK(console.field().hasFocus());
}

TEST_CASE("The slash goes to the search, and typing there narrows the list", "[ui]")
{
    RunningConsole console;
    console.key(Qt::Key_Slash);
    auto *search = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    REQUIRE(search);
    QTest::keyClicks(search, u"router"_s);
    const auto &model = console.window->inbox().list().model();
    CHECK(waitFor(
        [&] { return model.query().text == u"router"_s && model.state() == ConversationListModel::State::Ready; }));
    CHECK(model.total() < 20);
    QTest::keyClicks(search, u" no such words"_s);
    CHECK(waitFor([&] { return model.rowCount() == 0 && model.state() == ConversationListModel::State::Ready; }));
}

TEST_CASE("e closes and z takes it back", "[ui]")
{
    RunningConsole console;
    const ConversationId open = console.conversation().conversation();
    console.key(Qt::Key_E);
    CHECK(waitFor([&] { return console.data.entry(open).conversation.status == ConversationStatus::Closed; }));
    CHECK(waitFor([&] { return console.conversation().conversation() != open; }));
    CHECK(waitFor([&] { return console.window->quietBar().offersAction(); }));
    console.key(Qt::Key_Z);
    CHECK(waitFor([&] { return console.data.entry(open).conversation.status == ConversationStatus::Open; }));
}

TEST_CASE("What is typed is kept as a draft within a second and comes back", "[ui]")
{
    RunningConsole console;
    console.openCustomer(u"Maurice Petit"_s);
    const ConversationId open = console.conversation().conversation();
    console.composer().setText(u"Bonjour, "_s);
    const auto kept = [&] {
        const Draft *draft = console.replies.openDraft(open);
        return draft && draft->text == u"Bonjour, "_s;
    };
    CHECK(waitFor(kept, 1000));
    console.openCustomer(u"Clara Weiss"_s);
    CHECK(console.composer().text().isEmpty());
    console.openCustomer(u"Maurice Petit"_s);
    CHECK(console.composer().text() == u"Bonjour, "_s);
}

TEST_CASE("A draft of the last moment is kept when another conversation is opened at once", "[ui]")
{
    RunningConsole console;
    console.openCustomer(u"Maurice Petit"_s);
    const ConversationId open = console.conversation().conversation();
    console.composer().setText(u"half a wo"_s);
    console.openCustomer(u"Clara Weiss"_s);
    REQUIRE(console.replies.openDraft(open));
    CHECK(console.replies.openDraft(open)->text == u"half a wo"_s);
}

TEST_CASE("A reply goes out with a bar that counts down and can take it back", "[ui]")
{
    RunningConsole console;
    console.openCustomer(u"Maurice Petit"_s);
    auto &entry = console.openEntry();
    console.composer().setText(u"Il arrive demain."_s);
    console.composer().startWriting();
    QTest::keyClick(&console.field(), Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(waitFor([&] { return entry.outbox.size() == 1; }));
    CHECK(waitFor([&] { return console.composer().text().isEmpty(); }));
    CHECK(console.window->quietBar().sentence() == u"The reply goes out in 10 s."_s);
    console.window->quietBar().act();
    CHECK(waitFor([&] { return entry.outbox.first().state == OutboxState::Cancelled; }));
    CHECK(waitFor([&] { return console.composer().text() == u"Il arrive demain."_s; }));
}

TEST_CASE("Nothing is sent when the customer wrote meanwhile, what they wrote is shown first", "[ui]")
{
    RunningConsole console;
    console.openCustomer(u"Maurice Petit"_s);
    auto &entry = console.openEntry();
    console.composer().setText(u"Il arrive demain."_s);
    console.data.customerWrites(entry.conversation.id, u"C’est bon, je l’ai reçu !"_s);
    console.composer().startWriting();
    QTest::keyClick(&console.field(), Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(waitFor([&] { return console.window->quietBar().sentence().startsWith(u"Not sent"_s); }));
    CHECK(entry.outbox.isEmpty());
    CHECK(console.composer().text() == u"Il arrive demain."_s);
    REQUIRE(waitFor([&] { return console.composer().sawVersion() == entry.conversation.version; }));
    QTest::keyClick(&console.field(), Qt::Key_Return, Qt::ControlModifier);
    CHECK(waitFor([&] { return entry.outbox.size() == 1; }));
}

TEST_CASE("A note cannot be mistaken for a reply", "[ui]")
{
    RunningConsole console;
    console.openCustomer(u"Ana Sousa"_s);
    const QString asReply = console.composer().audience();
    const QColor replyGround = console.composer().grab().toImage().pixelColor(console.composer().width() / 2, 60);
    console.composer().setMode(ComposerMode::Note);
    console.composer().setText(u"refund agreed"_s);
    const QColor noteGround = console.composer().grab().toImage().pixelColor(console.composer().width() / 2, 60);
    CHECK(console.composer().audience() != asReply);
    CHECK(console.composer().audience().contains(u"only your team"_s));
    CHECK(noteGround != replyGround);

    auto &entry = console.openEntry();
    const auto messages = entry.messages.size();
    console.composer().startWriting();
    QTest::keyClick(&console.field(), Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(waitFor([&] { return entry.messages.size() == messages + 1; }));
    CHECK(entry.messages.last().direction == Direction::Note);
    CHECK(entry.outbox.isEmpty());
    CHECK(waitFor([&] { return console.composer().mode() == ComposerMode::Reply; }));
}

TEST_CASE("A reply that is too long for one post goes out as two", "[ui]")
{
    RunningConsole console;
    const auto id = console.data.byCustomer(u"أحمد عبد الرحمن"_s)->conversation.id;
    console.window->inbox().openConversation(id);
    REQUIRE(waitFor([&] { return console.conversation().thread()->conversation.id == id; }));
    console.composer().setText(QString(280, u'a'));
    CHECK(console.composer().reply().parts.size() == 1);
    console.composer().setText(QString(281, u'a'));
    CHECK(console.composer().reply().parts.size() == 2);
}

TEST_CASE("Single letters can be switched off, and Ctrl+K still opens the palette", "[ui]")
{
    RunningConsole console;
    console.window->actions().setSingleKeys(false);
    const ConversationId open = console.conversation().conversation();
    console.key(Qt::Key_J);
    CHECK(console.conversation().conversation() == open);
    console.key(Qt::Key_K, Qt::ControlModifier);
    REQUIRE(console.window->chooser().isVisible());
    auto *field = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    REQUIRE(field);
    QTest::keyClicks(field, u"next conv"_s);
    CHECK(console.window->chooser().model().rowCount() == 1);
    QTest::keyClick(field, Qt::Key_Return);
    CHECK_FALSE(console.window->chooser().isVisible());
    CHECK(console.list().currentIndex().row() == 1);
}

TEST_CASE("No two actions share a key, and none needs Alt", "[ui]")
{
    ConsoleFixture console;
    console.begin();
    QHash<QString, QString> taken;
    for (const QAction *action : console.window->actions().all()) {
        const QKeySequence key = action->shortcut();
        if (key.isEmpty())
            continue;
        CAPTURE(action->text(), key.toString());
        CHECK_FALSE(taken.contains(key.toString()));
        taken.insert(key.toString(), action->text());
        for (int i = 0; i < key.count(); ++i)
            CHECK_FALSE(key[i].keyboardModifiers() & Qt::AltModifier);
        for (const QAction *other : console.window->actions().all()) { // "G" alone would hide "G, I"
            if (other != action && !other->shortcut().isEmpty())
                CHECK(other->shortcut().matches(key) == QKeySequence::NoMatch);
        }
    }
}

TEST_CASE("Every widget that takes the focus has a name for screen readers", "[ui]")
{
    RunningConsole console;
    for (const QString &page : QStringList{QString()} + console.window->pageIds()) {
        if (!page.isEmpty())
            console.window->showPage(page);
        QTest::qWait(20);
        for (QWidget *widget : console.window->findChildren<QWidget *>()) {
            if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible() || widget->focusProxy())
                continue;
            QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(widget);
            REQUIRE(spoken);
            INFO(page.toStdString() << " " << widget->metaObject()->className() << " in "
                                    << widget->parentWidget()->metaObject()->className());
            CHECK_FALSE(spoken->text(QAccessible::Name).isEmpty());
        }
    }
}

TEST_CASE("The open conversation is marked as seen only after a moment", "[ui]")
{
    RunningConsole console;
    console.openCustomer(u"Maurice Petit"_s);
    auto &entry = console.openEntry();
    CHECK(entry.conversation.unread);
    CHECK(waitFor([&] { return !entry.conversation.unread; }, 3000));
}

TEST_CASE("An empty workspace says what is missing and what to do", "[ui]")
{
    ConsoleFixture console(true);
    console.begin();
    CHECK(
        waitFor([&] { return console.window->inbox().list().model().state() == ConversationListModel::State::Ready; }));
    CHECK_FALSE(console.window->inbox().current());
    for (const QString &page : console.window->pageIds())
        console.window->showPage(page);
}

TEST_CASE("A failed write is told in a sentence", "[ui]")
{
    RunningConsole console;
    console.composer().setText(u"about to be lost"_s);
    console.data.failNext = Error{ErrorKind::Storage, u"database or disk is full"_s, {}};
    CHECK(waitFor([&] { return console.window->quietBar().sentence().contains(u"database or disk is full"_s); }));
    CHECK(console.composer().text() == u"about to be lost"_s);
}

TEST_CASE("What floats over the window takes no place from it", "[ui]")
{
    RunningConsole console;
    const QRect before = console.window->inbox().geometry();
    console.notices.say(u"A sentence."_s);
    console.key(Qt::Key_K, Qt::ControlModifier);
    REQUIRE(console.window->chooser().isVisible());
    QTest::qWait(20);
    CHECK(console.window->inbox().geometry() == before);
    CHECK(console.window->chooser().height() < console.window->height() / 2 + 100);
    CHECK(console.window->quietBar().height() < 100);
}

TEST_CASE("Attaching and quoting are actions as every other, and the composer says their keys", "[ui]")
{
    RunningConsole console;
    ActionRegistry &actions = console.window->actions();
    REQUIRE(actions.find(u"attach"_s));
    REQUIRE(actions.find(u"quote"_s));
    CHECK(actions.key(u"attach"_s) == QKeySequence(u"Ctrl+Shift+A"_s));
    CHECK(actions.clash(u"attach"_s, actions.key(u"attach"_s)).isEmpty());
    CHECK(actions.clash(u"quote"_s, actions.key(u"quote"_s)).isEmpty());
    console.openCustomer(u"Maurice Petit"_s);
    console.key(Qt::Key_R);
    REQUIRE(console.field().hasFocus());
    console.key(Qt::Key_Q, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(waitFor([&] { return console.composer().text().contains(u"\n> "_s); }));

    const auto attach = [&] {
        for (auto *each : console.composer().findChildren<QToolButton *>()) {
            if (each->accessibleName() == u"Attach files"_s)
                return each->toolTip();
        }
        return QString();
    };
    CHECK(attach().contains(QKeySequence(u"Ctrl+Shift+A"_s).toString(QKeySequence::NativeText)));
    actions.setKey(u"attach"_s, QKeySequence(u"Ctrl+Alt+F"_s));
    CHECK(attach().contains(QKeySequence(u"Ctrl+Alt+F"_s).toString(QKeySequence::NativeText)));
    actions.setKey(u"attach"_s, {});
    CHECK(attach() == u"Attach files"_s);

    console.composer().setMode(ComposerMode::Note);
    QString told;
    QObject::connect(&console.notices, &Notices::said, &console.composer(),
                     [&](const Notice &notice) { told = notice.sentence; });
    for (const QString &id : {u"attach"_s, u"quote"_s}) {
        told.clear();
        actions.find(id)->trigger();
        CHECK_FALSE(told.isEmpty());
    }
}
