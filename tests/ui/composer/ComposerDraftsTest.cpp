// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/composer/ComposerBench.h"
#include "ui/composer/VersionsDialog.h"
#include "ui/widgets/DialogFoot.h"

#include <QListWidget>
#include <QMenu>
#include <QPushButton>

using namespace firstmile;
using namespace firstmile::tests;
using namespace Qt::StringLiterals;

TEST_CASE("A conversation has several drafts, and the menu changes between them", "[ui]")
{
    ComposerBench bench(u"Maurice Petit"_s);
    bench.composer.setText(u"The first of them"_s);
    REQUIRE(bench.keep());
    const DraftId first = bench.composer.draft().id;
    bench.entryOf(u"Drafts"_s, u"New draft"_s)->trigger();
    CHECK(bench.composer.text().isEmpty());
    bench.composer.setText(u"The second"_s);
    REQUIRE(bench.keep());
    CHECK(bench.drafts().size() == 2);
    bench.refresh();
    CHECK(bench.button(u"Drafts"_s)->accessibleName() == u"Drafts: 1 other(s)"_s);
    REQUIRE(bench.entryOf(u"Drafts"_s, u"The first of them"_s));
    bench.entryOf(u"Drafts"_s, u"The first of them"_s)->trigger();
    CHECK(bench.composer.draft().id == first);
    CHECK(bench.composer.text() == u"The first of them"_s);
}

TEST_CASE("A shared draft of somebody else stands in the menu with its owner, and is not opened by itself", "[ui]")
{
    ComposerBench bench(u"Maurice Petit"_s);
    Draft theirs = bench.composer.draft();
    theirs.text = u"From a colleague"_s;
    theirs.id = DraftId(900);
    theirs.agent = u"Lena"_s;
    theirs.shared = true;
    ReplyDesk desk = *await(bench.console.replies.desk(bench.entry.conversation.id));
    desk.drafts.prepend(theirs);
    bench.composer.open(*await(bench.console.data.thread(bench.entry.conversation.id)), desk);
    CHECK(bench.composer.text().isEmpty());
    QAction *entry = bench.entryOf(u"Drafts"_s, u"Lena: From a colleague"_s);
    REQUIRE(entry);
    entry->trigger();
    CHECK(bench.composer.text() == u"From a colleague"_s);
    CHECK_FALSE(bench.entryOf(u"Drafts"_s, u"Shared with the team"_s)->isEnabled());
}

TEST_CASE("Sharing is a mark in the menu that says what it did", "[ui]")
{
    ComposerBench bench(u"Maurice Petit"_s);
    CHECK_FALSE(bench.entryOf(u"Drafts"_s, u"Shared with the team"_s)->isEnabled());
    bench.composer.setText(u"Somebody should look at this"_s);
    REQUIRE(bench.keep());
    bench.entryOf(u"Drafts"_s, u"Shared with the team"_s)->trigger();
    REQUIRE(waitFor([&] { return bench.composer.draft().shared; }));
    CHECK(bench.sentence.contains(u"Your team can see"_s));
    bench.composer.setText(u"Somebody should look at this, please"_s);
    bench.composer.flush();
    CHECK(waitFor([&] { return bench.drafts().first().text.endsWith(u"please"_s); }));
}

TEST_CASE("A draft that was put aside comes back by one undo", "[ui]")
{
    ComposerBench bench(u"Maurice Petit"_s);
    bench.composer.setText(u"Better not"_s);
    REQUIRE(bench.keep());
    bench.entryOf(u"Drafts"_s, u"Put aside"_s)->trigger();
    REQUIRE(waitFor([&] { return bench.composer.text().isEmpty(); }));
    CHECK(bench.drafts().isEmpty());
    REQUIRE(bench.act);
    bench.act();
    CHECK(waitFor([&] { return bench.composer.text() == u"Better not"_s; }));
    CHECK(bench.drafts().size() == 1);
}

TEST_CASE("An earlier version is shown with its time, and one key restores it", "[ui]")
{
    ComposerBench bench(u"Maurice Petit"_s);
    bench.composer.setText(u"As it was"_s);
    REQUIRE(bench.keep());
    bench.composer.setText(u"As it is"_s);
    bench.composer.flush();
    REQUIRE(waitFor([&] { return bench.drafts().first().text == u"As it is"_s; }));
    bench.entryOf(u"Drafts"_s, u"Earlier versions"_s)->trigger();
    auto *dialog = bench.composer.findChild<VersionsDialog *>();
    REQUIRE(dialog);
    REQUIRE(waitFor([&] { return dialog->list().count() == 1; }));
    CHECK(dialog->shownText() == u"As it was"_s);
    CHECK(dialog->list().item(0)->text().contains(bench.console.data.agent()));
    dialog->foot().act().click();
    CHECK(waitFor([&] { return bench.composer.text() == u"As it was"_s; }));
    CHECK(bench.drafts().first().text == u"As it was"_s);
}

TEST_CASE("What somebody else saved meanwhile stands in the composer, and it is said where one's own words are", "[ui]")
{
    ComposerBench bench(u"Maurice Petit"_s);
    bench.composer.setText(u"Mine"_s);
    REQUIRE(bench.keep());
    Draft theirs = bench.composer.draft();
    theirs.text = u"Theirs"_s;
    REQUIRE(await(bench.console.replies.saveDraft(theirs)));
    bench.composer.setText(u"Mine, and more"_s);
    bench.composer.flush();
    CHECK(waitFor([&] { return bench.composer.text() == u"Theirs"_s; }));
    CHECK(bench.sentence.contains(u"among its versions"_s));
    const auto versions = *await(bench.console.replies.draftVersions(bench.composer.draft().id));
    CHECK(std::any_of(versions.begin(), versions.end(),
                      [](const DraftVersion &each) { return each.text == u"Mine, and more"_s; }));
}

TEST_CASE("A reply leaves with the id of its draft, although it was sent before the draft was kept", "[ui]")
{
    ComposerBench bench(u"Maurice Petit"_s);
    QList<Reply> sent;
    QObject::connect(&bench.composer, &Composer::sendRequested, [&](const Reply &reply) { sent.append(reply); });
    bench.composer.setText(u"Il arrive demain."_s);
    QTest::keyClick(&bench.field(), Qt::Key_Return, Qt::ControlModifier);
    QTest::keyClick(&bench.field(), Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(waitFor([&] { return !sent.isEmpty(); }));
    CHECK(sent.size() == 1);
    CHECK(sent.first().draft);
    CHECK(sent.first().draft == bench.composer.draft().id);
}
