// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conversation/LabelDesk.h"

#include "tests/support/FakeClock.h"
#include "tests/support/Printers.h"
#include "tests/support/Waiting.h"
#include "tests/ui/FakeConsoleData.h"
#include "tests/ui/FakeCustomerData.h"
#include "tests/ui/FakeMeasureData.h"
#include "tests/ui/FakeReplyData.h"
#include "ui/commands/ActionRegistry.h"
#include "ui/conversation/LabelChip.h"
#include "ui/customer/HistoryLineWords.h"
#include "ui/widgets/LabelWords.h"
#include "ui/widgets/Notices.h"
#include "ui/widgets/Theme.h"

#include <QAction>
#include <QApplication>
#include <QHBoxLayout>
#include <QMenu>
#include <QSettings>
#include <QTemporaryDir>

using namespace firstmile;
using namespace firstmile::tests;
using namespace Qt::StringLiterals;

namespace
{

/// The chip of an open conversation, with its keys, and what is said in the notices.
struct LabelledConversation
{
    LabelledConversation()
    {
        theme.apply();
        measures.labels.insert(place, {MessageId(9), {}, {Intent::Help, 0.72, Complexity::Simple, 0.6}});
        QObject::connect(&notices, &Notices::said, [this](const Notice &notice) { said.append(notice); });
        auto *row = new QHBoxLayout(&window);
        row->addWidget(chip);
        desk.addTo(actions);
        window.show();
        desk.show(place);
        settle();
    }

    /// A deed, its outcome, and reading anew: each arrives in a turn of the event loop.
    static void settle()
    {
        for (int turn = 0; turn < 5; ++turn)
            QApplication::processEvents();
    }
    void press(const char *id)
    {
        actions.find(QLatin1String(id))->trigger();
        settle();
    }
    void key(Qt::Key key)
    {
        QTest::keyClick(chip->menu(), key);
        settle();
    }
    CaseLabel label() const { return measures.labels.value(place).label; }

    const ConversationId place{7};
    FakeClock clock{fromMsecs(1'777'900'200'000)};
    QTemporaryDir directory;
    QSettings settings{directory.filePath(u"settings.ini"_s), QSettings::IniFormat};
    FakeConsoleData data{clock, true};
    FakeCustomerData customers{data, clock, true};
    FakeReplyData replies{data, clock};
    FakeMeasureData measures{clock};
    Theme theme{*qApp, settings};
    Notices notices;
    ConsoleContext context{data, customers, replies, measures, clock, settings, theme, notices};
    QWidget window;
    ActionRegistry actions{window, settings};
    LabelChip *chip = new LabelChip(&window);
    LabelDesk desk{context, *chip, &window};
    QList<Notice> said;
};

}

TEST_CASE("A suggestion is shown as one, and counts only when it is confirmed with one key", "[ui][labels]")
{
    LabelledConversation open;
    REQUIRE(open.chip->isVisible());
    CHECK(open.chip->text() == u"Suggested: Wants help, 72 % · Simple, 60 %"_s);
    CHECK(open.chip->accessibleName().contains(u"Suggested"_s));
    CHECK(open.label() == CaseLabel{});
    CHECK(open.actions.key(u"accept-label"_s) == QKeySequence(u"Y"_s));
    open.press("accept-label");
    CHECK(open.label() == CaseLabel{Intent::Help, Complexity::Simple});
    CHECK(open.chip->text() == u"Wants help · Simple"_s);
    CHECK(open.said.last().sentence == u"Confirmed: Wants help · Simple."_s);
    open.press("accept-label");
    CHECK(open.said.last().sentence == u"There is no suggestion here to confirm."_s);
}

TEST_CASE("A label is given with one key in the menu, kept beside the other one, and undone", "[ui][labels]")
{
    LabelledConversation open;
    CHECK(open.actions.key(u"label"_s) == QKeySequence(u"W"_s));
    const auto choose = [&](Qt::Key key) {
        open.press("label");
        REQUIRE(open.chip->menu()->isVisible());
        open.key(key);
        CHECK_FALSE(open.chip->menu()->isVisible());
    };
    choose(Qt::Key_V);
    CHECK(open.label() == CaseLabel{Intent::Vent, {}});
    CHECK(open.chip->text() == u"Complains – Suggested: Simple, 60 %"_s);
    choose(Qt::Key_2);
    CHECK(open.label() == CaseLabel{Intent::Vent, Complexity::Complex});
    choose(Qt::Key_Q);
    CHECK(open.label() == CaseLabel{Intent::AskOthers, Complexity::Complex});
    REQUIRE(open.said.last().act);
    open.said.last().act();
    open.settle();
    CHECK(open.label() == CaseLabel{Intent::Vent, Complexity::Complex});
    choose(Qt::Key_T);
    CHECK(open.label() == CaseLabel{});
    open.said.last().act();
    open.settle();
    CHECK(open.label() == CaseLabel{Intent::Vent, Complexity::Complex});
}

TEST_CASE("Every label has a key of its own in the menu", "[ui][labels]")
{
    LabelledConversation open;
    open.press("accept-label");
    open.measures.labels[open.place].label.complexity.reset();
    open.desk.show(open.place);
    open.settle();
    QStringList keys;
    for (const QAction *action : open.chip->menu()->actions()) {
        if (action->isSeparator())
            continue;
        const qsizetype mark = action->text().indexOf(u'&');
        INFO(action->text().toStdString());
        REQUIRE(mark >= 0);
        keys.append(action->text().mid(mark + 1, 1).toLower());
    }
    CHECK(keys == QStringList{u"y"_s, u"h"_s, u"p"_s, u"s"_s, u"v"_s, u"q"_s, u"o"_s, u"1"_s, u"2"_s, u"t"_s});
}

TEST_CASE("Where nothing is open, or no customer wrote, there is no chip and no label", "[ui][labels]")
{
    LabelledConversation open;
    open.desk.show({});
    CHECK_FALSE(open.chip->isVisible());
    open.press("label");
    CHECK(open.said.last().sentence == u"Open a conversation in which a customer wrote."_s);
    open.measures.failNext = Error{ErrorKind::NotFound, {}, {}};
    open.desk.show(open.place);
    open.settle();
    CHECK_FALSE(open.chip->isVisible());
    CHECK(open.said.size() == 1);
    open.measures.failNext = Error{ErrorKind::Storage, u"the disk is full"_s, {}};
    open.desk.show(open.place);
    open.settle();
    CHECK(open.said.size() == 2);
}

TEST_CASE("A label that could not be written is told, and is not shown", "[ui][labels]")
{
    LabelledConversation open;
    open.measures.failNext = Error{ErrorKind::Storage, u"the disk is full"_s, {}};
    open.press("accept-label");
    CHECK(open.label() == CaseLabel{});
    REQUIRE(open.said.size() == 1);
    CHECK(open.chip->text().startsWith(u"Suggested"_s));
}

TEST_CASE("A label in the history says what it is", "[ui][labels]")
{
    HistoryEntry entry;
    entry.key.kind = HistoryKind::Outcome;
    entry.text = u"labelled"_s;
    entry.detail = u"vent, complex"_s;
    entry.who = u"Lena"_s;
    CHECK(HistoryLineWords::title(entry).startsWith(u"Labelled"_s));
    CHECK(HistoryLineWords::text(entry, {}) == u"Complains · Complex"_s);
    entry.detail.clear();
    CHECK(HistoryLineWords::title(entry).startsWith(u"Label taken back"_s));
}
