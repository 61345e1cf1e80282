// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/composer/ComposerBench.h"
#include "ui/composer/ComposerEdit.h"
#include "ui/composer/MailFoot.h"
#include "ui/composer/SpellingMarker.h"

#include <QMenu>

using namespace firstmile;
using namespace firstmile::tests;
using namespace Qt::StringLiterals;

namespace
{

/// A small dictionary of English in a folder of its own.
struct SmallDictionary
{
    SmallDictionary()
    {
        write(u"en_US.aff"_s, "SET UTF-8\nTRY esianrtolcdugmphbyfvkwz\n");
        write(u"en_US.dic"_s, "4\nhello\nyour\nparcel\ncomes\n");
    }
    void write(const QString &name, const QByteArray &content) const
    {
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    QTemporaryDir folder;
};

}

TEST_CASE("A quote stands below its attribution, and is trimmed to what is answered", "[ui]")
{
    ComposerBench bench(u"Maurice Petit"_s);
    bench.console.replies.customerLanguage = u"fr"_s;
    bench.entry.messages.last().direction = Direction::Inbound;
    bench.entry.messages.last().text = u"Où est ma commande ?\n\nMerci d’avance."_s;
    bench.reopen();
    bench.composer.quote();
    const QString text = bench.composer.text();
    CHECK(text.contains(u"a écrit"_s));
    CHECK(text.contains(u"> Où est ma commande ?"_s));
    bench.composer.setText(
        QString(text).replace(u"> Où est ma commande ?\n"_s, u"> Où est ma commande ?\nElle arrive demain.\n"_s));
    bench.composer.trimQuote();
    CHECK(bench.composer.text().contains(u"Elle arrive demain."_s));
    CHECK(bench.composer.text().contains(u"> Où est ma commande ?"_s));
    CHECK_FALSE(bench.composer.text().contains(u"Merci"_s));
    bench.field().undo();
    CHECK(bench.composer.text().contains(u"Merci"_s));
}

TEST_CASE("Selected words are what is quoted; on networks nothing is", "[ui]")
{
    ComposerBench bench(u"Maurice Petit"_s);
    bench.composer.setSelection([] { return u"just this"_s; });
    bench.composer.quote();
    CHECK(bench.composer.text().contains(u"> just this\n"_s));
    CHECK(bench.composer.text().count(u'>') == 1);
    ComposerBench post(u"أحمد عبد الرحمن"_s);
    post.composer.quote();
    CHECK(post.composer.text().isEmpty());
}

TEST_CASE("The signature goes out below a mail unless it was switched off, and never with a post or a note", "[ui]")
{
    ComposerBench bench(u"Maurice Petit"_s);
    bench.console.replies.signature = u"Luc\nAcme Telecom"_s;
    bench.reopen();
    bench.composer.setText(u"Il arrive demain."_s);
    CHECK(bench.composer.reply().parts == QStringList{u"Il arrive demain.\n\n-- \nLuc\nAcme Telecom"_s});
    CHECK(bench.composer.draft().text == u"Il arrive demain."_s);
    QAction *entry = bench.entryOf(u"More for this text"_s, u"Signature"_s);
    REQUIRE(entry);
    CHECK(entry->isChecked());
    entry->trigger();
    CHECK(bench.composer.reply().parts == QStringList{u"Il arrive demain."_s});
    REQUIRE(bench.keep());
    bench.reopen(); // the switch is the draft's
    CHECK(bench.composer.reply().parts == QStringList{u"Il arrive demain."_s});
    CHECK_FALSE(bench.entryOf(u"More for this text"_s, u"Signature"_s)->isChecked());
    bench.composer.leaveDraft();
    CHECK(bench.entryOf(u"More for this text"_s, u"Signature"_s)->isChecked());
    ComposerBench post(u"أحمد عبد الرحمن"_s);
    post.console.replies.signature = u"Luc"_s;
    post.reopen();
    post.composer.setText(u"Tomorrow."_s);
    CHECK(post.composer.reply().parts == QStringList{u"Tomorrow."_s});
}

TEST_CASE("A formatted mail shows how it looks, and says that it is one", "[ui]")
{
    ComposerBench bench(u"Maurice Petit"_s);
    bench.composer.setText(u"It is **important**:\n\n- one\n- two"_s);
    CHECK_FALSE(bench.composer.reply().formatted);
    bench.entryOf(u"More for this text"_s, u"Formatted"_s)->trigger();
    CHECK(bench.composer.reply().formatted);
    auto *foot = bench.composer.findChild<MailFoot *>();
    CHECK(waitFor([&] { return foot->previewText().contains(u"It is important:"_s); }));
}

TEST_CASE("A misspelt word is marked in the customer's language, wanders along, and can be learnt", "[ui]")
{
    const SmallDictionary dictionary;
    ComposerBench bench(u"Maurice Petit"_s);
    SpellChecker checker(bench.console.settings, {dictionary.folder.path()});
    bench.composer.setSpellChecker(&checker);
    bench.console.replies.customerLanguage = u"en"_s;
    bench.reopen();
    auto *marker = bench.composer.findChild<SpellingMarker *>();
    REQUIRE(marker);
    bench.composer.setText(u"hello your parcl comes"_s);
    REQUIRE(waitFor([&] { return marker->misspelt() == QList<TextRange>{{11, 5}}; }));
    CHECK(bench.composer.draft().text == u"hello your parcl comes"_s);
    QTextCursor cursor(bench.field().document());
    cursor.insertText(u"hello "_s);
    CHECK(marker->misspelt() == QList<TextRange>{{17, 5}});
    checker.learn(u"parcl"_s);
    CHECK(waitFor([&] { return marker->misspelt().isEmpty(); }));
    checker.forget(u"parcl"_s);
    REQUIRE(waitFor([&] { return !marker->misspelt().isEmpty(); }));
    marker->setLanguage({});
    CHECK(waitFor([&] { return marker->misspelt().isEmpty(); }));
}

TEST_CASE("The menu of a misspelt word offers what was meant", "[ui]")
{
    const SmallDictionary dictionary;
    ComposerBench bench(u"Maurice Petit"_s);
    SpellChecker checker(bench.console.settings, {dictionary.folder.path()});
    bench.composer.setSpellChecker(&checker);
    bench.console.replies.customerLanguage = u"en"_s;
    bench.reopen();
    auto *marker = bench.composer.findChild<SpellingMarker *>();
    bench.composer.setText(u"your parcl"_s);
    REQUIRE(waitFor([&] { return !marker->misspelt().isEmpty(); }));
    QMenu menu;
    menu.addAction(u"Paste"_s);
    Q_EMIT static_cast<ComposerEdit &>(bench.field()).menuWanted(&menu, 7);
    REQUIRE(waitFor([&] { return menu.actions().first()->text() == u"parcel"_s; }));
    CHECK(menu.actions()[1]->text() == u"Add “parcl” to my words"_s);
    menu.actions().first()->trigger();
    CHECK(bench.composer.text() == u"your parcel"_s);
}
