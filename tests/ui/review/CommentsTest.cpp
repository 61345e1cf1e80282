// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/ReviewFixture.h"
#include "ui/commands/ActionRegistry.h"
#include "ui/conversation/MessageCard.h"
#include "ui/conversation/TextBlock.h"
#include "ui/review/CommentCard.h"
#include "ui/review/CommentEdit.h"
#include "ui/review/CommentList.h"
#include "ui/review/PassageMap.h"
#include "ui/review/VerdictRow.h"

#include <QAction>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QToolButton>

using namespace firstmile;
using namespace firstmile::tests;
using namespace Qt::StringLiterals;

namespace
{

struct OpenTexts : ReviewFixture
{
    /// The first message of Ana's conversation says `text`.
    explicit OpenTexts(const QString &text)
    {
        const ConversationId id = data.byCustomer(u"Ana Sousa"_s)->conversation.id;
        data.entry(id).messages.first().text = text;
        open();
        ana = openCustomer(u"Ana Sousa"_s);
        message = data.entry(id).messages.first().id;
    }
    MessageCard &card()
    {
        for (auto *each : page().timeline().findChildren<MessageCard *>()) {
            if (each->content().message == message)
                return *each;
        }
        FAIL("the message has no card");
        throw;
    }
    TextBlock &block() { return *card().findChild<TextBlock *>(); }
    void select(const QString &words)
    {
        QTextCursor cursor = block().document()->find(words);
        REQUIRE(cursor.hasSelection());
        block().setTextCursor(cursor);
    }
    /// Comments on what is selected, by keys; what was kept.
    ReviewComment comment(const QString &text)
    {
        window->actions().find(u"comment"_s)->trigger();
        QPlainTextEdit &field = panel().comments().edit().field();
        REQUIRE(field.hasFocus());
        QTest::keyClicks(&field, text);
        QTest::keyClick(&field, Qt::Key_Return);
        const auto all = review.book().comments(ana);
        REQUIRE_FALSE(all.isEmpty());
        return all.last().second;
    }

    ConversationId ana;
    MessageId message;
};

}

TEST_CASE("A comment on selected words keeps their place, and they stay marked", "[ui][review]")
{
    const QString text = u"Bom dia.\nFui cobrada duas vezes em maio, e ninguém respondeu."_s;
    OpenTexts console(text);
    console.select(u"duas vezes"_s);
    const ReviewComment said = console.comment(u"Twice, and it is May only."_s);
    REQUIRE(said.passage);
    CHECK(said.message == console.message);
    CHECK(text.mid(said.passage->start, said.passage->length) == u"duas vezes"_s);
    CHECK(said.quote == u"duas vezes"_s);
    REQUIRE(console.block().extraSelections().size() == 1);
    CHECK(console.block().extraSelections().first().cursor.selectedText() == u"duas vezes"_s);
    console.theme.choose(Theme::Choice::Dark); // the text is laid anew
    QApplication::processEvents();
    REQUIRE(console.block().extraSelections().size() == 1);
    CHECK(console.block().extraSelections().first().cursor.selectedText() == u"duas vezes"_s);
}

TEST_CASE("Passages of right-to-left text and of emoji are whole letters at their place", "[ui][review]")
{
    const QString family = u"👨‍👩‍👧‍👦"_s;
    const QString text =
        u"مرحبا، دفعت مرتين 👩🏽‍💻 اليوم\r\nשילמתי פעמיים "_s + family +
        u" היום"_s;
    OpenTexts console(text);
    for (const QString &words : {u"مرتين"_s, u"פעמיים"_s, family, u"اليوم"_s}) {
        console.select(words);
        const auto shown = console.card().selectedPassage();
        REQUIRE(shown);
        const TextRange said = PassageMap(text).said(*shown);
        CHECK(text.mid(said.start, said.length) == words);
        CHECK(PassageMap(text).shown(said) == shown);
    }
    // Half of an emoji is no passage: the selection grows to the whole.
    QTextCursor cursor = console.block().document()->find(family);
    cursor.setPosition(cursor.selectionStart() + 2);
    cursor.setPosition(cursor.position() + 1, QTextCursor::KeepAnchor);
    console.block().setTextCursor(cursor);
    const auto whole = console.card().selectedPassage();
    REQUIRE(whole);
    const TextRange said = PassageMap(text).said(*whole);
    CHECK(text.mid(said.start, said.length) == family);
}

TEST_CASE("A passage below a quotation is found in the whole mail, and what is folded away has no place",
          "[ui][review]")
{
    const QString text = u"\n\nThank you.\n\nOn 3 May 2026, support@acme.example wrote:\n> Please wait.\n> We look.\n\n"
                         u"I have waited 💶 long enough.\n"_s;
    const PassageMap map(text);
    const TextRange enough{text.indexOf(u"long enough"_s), 11};
    const auto shown = map.shown(enough);
    REQUIRE(shown);
    CHECK(map.said(*shown) == enough);
    CHECK_FALSE(map.shown({text.indexOf(u"Please wait"_s), 11}));
    const auto both = map.shown({text.indexOf(u"Thank"_s), enough.start + 11 - text.indexOf(u"Thank"_s)});
    REQUIRE(both);
    CHECK(map.said(*both) == TextRange{text.indexOf(u"Thank"_s), enough.start + 11 - text.indexOf(u"Thank"_s)});
    CHECK_FALSE(map.shown({100'000, 5}));
    CHECK_FALSE(PassageMap({}).shown({0, 1}));
}

TEST_CASE("Comments are on the conversation, on a message, changed and removed by their author alone", "[ui][review]")
{
    OpenTexts console(u"Where is my order?"_s);
    console.window->actions().find(u"comment-conversation"_s)->trigger();
    QPlainTextEdit &field = console.panel().comments().edit().field();
    QTest::keyClicks(&field, u"Two teams answered."_s);
    QTest::keyClick(&field, Qt::Key_Escape);
    CHECK(console.review.book().comments(console.ana).isEmpty()); // left
    console.card().findChild<QToolButton *>()->click();
    QTest::keyClicks(&field, u"No order number asked for."_s);
    console.list().setFocus(); // going on elsewhere keeps it
    REQUIRE(waitFor([&] { return console.review.book().comments(console.ana).size() == 1; }));
    CHECK(console.review.book().comments(console.ana).first().second.message == console.message);

    console.review.say(FakeReviewData::mia, ReviewComment{u"m1"_s, console.ana, {}, {}, {}, u"I agree."_s, false});
    CHECK(console.panel().comments().cards().size() == 1); // hers waits for my verdict
    console.panel().verdict().say(Verdict::Good);
    REQUIRE(console.panel().comments().cards().size() == 2);
    for (CommentCard *card : console.panel().comments().cards()) {
        const bool own = card->comment().id != u"m1"_s;
        CHECK((card->findChildren<QToolButton *>().size() == 2) == own);
        QTest::keyClick(card, Qt::Key_F2);
        CHECK(console.panel().comments().edit().isHidden() != own);
        QTest::keyClick(&field, Qt::Key_Escape);
    }
    const auto cards = console.panel().comments().cards();
    for (CommentCard *card : cards)
        QTest::keyClick(card, Qt::Key_Delete); // hers stays
    REQUIRE(console.panel().comments().cards().size() == 1);
    CHECK(console.panel().comments().cards().first()->comment().id == u"m1"_s);
}

TEST_CASE("A comment shows its place in a long conversation", "[ui][review]")
{
    ReviewFixture console;
    console.open();
    const ConversationId dee = console.openCustomer(u"Deirdre Walsh"_s);
    const Message early = console.data.entry(dee).messages.at(2);
    console.review.save(ReviewComment{u"e1"_s, dee, early.id, TextRange{0, 4}, early.text.left(4), u"Here."_s, false});
    REQUIRE(console.panel().comments().cards().size() == 1);
    const int before = console.page().timeline().verticalScrollBar()->value();
    QTest::keyClick(console.panel().comments().cards().first(), Qt::Key_Return);
    bool seen = false;
    for (auto *card : console.page().timeline().findChildren<MessageCard *>())
        seen |= card->content().message == early.id && !card->visibleRegion().isEmpty();
    CHECK(seen);
    CHECK(console.page().timeline().verticalScrollBar()->value() < before);
}

TEST_CASE("A comment that could not be kept is offered again with its words", "[ui][review]")
{
    OpenTexts console(u"Where is my order?"_s);
    console.panel().beginComment();
    QPlainTextEdit &field = console.panel().comments().edit().field();
    QTest::keyClicks(&field, u"Nobody asked."_s);
    console.review.failNext = Error{ErrorKind::Storage, u"disk full"_s, {}};
    QTest::keyClick(&field, Qt::Key_Return);
    CHECK(waitFor([&] { return field.isVisible() && field.toPlainText() == u"Nobody asked."_s; }));
    QTest::keyClick(&field, Qt::Key_Return);
    CHECK(waitFor([&] { return console.review.book().comments(console.ana).size() == 1; }));
}
