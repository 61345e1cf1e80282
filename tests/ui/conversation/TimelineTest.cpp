// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conversation/Timeline.h"
#include "tests/ui/ConsoleFixture.h"
#include "ui/conversation/CardContent.h"
#include "ui/conversation/MessageCard.h"
#include "ui/conversation/TextBlock.h"

#include <QElapsedTimer>
#include <QScrollBar>
#include <QTextBlock>

using namespace firstmile;
using namespace firstmile::tests;
using namespace Qt::StringLiterals;

namespace
{

ThreadView threadOf(ConsoleFixture &console, const QString &customer)
{
    return *await(console.data.thread(console.data.byCustomer(customer)->conversation.id));
}

}

TEST_CASE("The timeline says which messages are new since somebody looked", "[ui]")
{
    ConsoleFixture console;
    FakeConsoleData::Entry *billing = nullptr;
    for (const ConversationRow &row : console.data.matching({u"assignee:me banco"_s, SortOrder::Newest}))
        billing = &console.data.entry(row.conversation.id);
    REQUIRE(billing);
    const ThreadView thread = *await(console.data.thread(billing->conversation.id));
    const auto cards = cardsOf(thread, thread.lookedAt, console.clock.now());
    int lines = 0;
    for (int i = 0; i < cards.size(); ++i) {
        if (!cards[i].strong)
            continue;
        ++lines;
        CHECK(cards[i + 1].text.startsWith(u"Já enviei"_s));
    }
    CHECK(lines == 1);
    CHECK(cardsOf(thread, {}, console.clock.now()).size() == cards.size() - 1);
}

TEST_CASE("A refused reply stands in its place with what can be done", "[ui]")
{
    ConsoleFixture console;
    const auto cards = cardsOf(threadOf(console, u"Clara Weiss"_s), {}, console.clock.now());
    const CardContent &last = cards.last();
    CHECK(last.side == CardSide::Ours);
    CHECK(last.tone == Tone::Bad);
    CHECK(last.status.contains(u"300 graphemes"_s));
    CHECK(last.remedies == QList{Remedy::EditAgain, Remedy::Discard});
}

TEST_CASE("A reply whose fate is not known offers no way to send it twice", "[ui]")
{
    ConsoleFixture console;
    const auto cards = cardsOf(threadOf(console, u"Sofia Marques"_s), {}, console.clock.now());
    CHECK(cards.last().tone == Tone::Bad);
    CHECK(cards.last().remedies.isEmpty());
}

TEST_CASE("Deleted and empty messages are said in words", "[ui]")
{
    ConsoleFixture console;
    const auto cards = cardsOf(threadOf(console, QString()), {}, console.clock.now());
    QStringList said;
    for (const CardContent &card : cards) {
        CHECK(card.text != u"taken back"_s);
        said << card.status << card.detail;
    }
    CHECK(said.contains(u"This message has no text."_s));
    CHECK(said.contains(u"Its author deleted this message."_s));
    CHECK(said.join(u' ').contains(u"delivery failure"_s));
}

TEST_CASE("Each paragraph reads in its own direction", "[ui]")
{
    TextBlock block;
    block.setMessage(u"شكراً جزيلاً\nOK, thank you"_s);
    CHECK(block.document()->firstBlock().textDirection() == Qt::RightToLeft);
    CHECK(block.document()->lastBlock().textDirection() == Qt::LeftToRight);
}

TEST_CASE("Addresses in a text are links, and markup in it is text", "[ui]")
{
    const QString html = linkedHtml(u"see https://a.example/x?y=1&z=2, or <b>ana@b.example</b>."_s, Qt::blue);
    CHECK(html.contains(u"href=\"https://a.example/x?y=1&amp;z=2\""_s));
    CHECK(html.contains(u"href=\"mailto:ana@b.example\""_s));
    CHECK(html.contains(u"&lt;b&gt;"_s));
    CHECK_FALSE(html.contains(u"<b>"_s));
    CHECK_FALSE(linkedHtml(u"javascript:alert(1) file:///etc/passwd"_s, Qt::blue).contains(u"<a "_s));
}

TEST_CASE("A conversation of 200 messages opens at its end, quickly, with the rest at hand", "[ui]")
{
    ConsoleFixture console;
    Timeline timeline;
    timeline.resize(700, 600);
    timeline.show();
    const ThreadView thread = threadOf(console, u"Deirdre Walsh"_s);
    const auto cards = cardsOf(thread, {}, console.clock.now());
    QElapsedTimer watch;
    watch.start();
    timeline.show(cards, true);
    const qint64 opened = watch.elapsed();
    CAPTURE(opened);
    CHECK(opened < 1500);
    CHECK(timeline.shownCards() < cards.size());
    CHECK(timeline.verticalScrollBar()->value() == timeline.verticalScrollBar()->maximum());
}

TEST_CASE("No card is wider than about 80 characters or than its window, whatever its text", "[ui]")
{
    ConsoleFixture console;
    const QString name = u"Maria Guilhermina de Vasconcelos e Albuquerque Cavalcanti de Bragança Sobrinho-Montenegro"_s;
    Timeline timeline;
    timeline.resize(2000, 600);
    timeline.show();
    timeline.show(cardsOf(threadOf(console, name), {}, console.clock.now()), true);
    const int limit = timeline.fontMetrics().averageCharWidth() * 80 + 40;
    for (const MessageCard *card : timeline.findChildren<MessageCard *>()) {
        if (card->content().side != CardSide::Line)
            CHECK(card->width() <= limit);
    }
    timeline.resize(400, 600);
    for (const MessageCard *card : timeline.findChildren<MessageCard *>())
        CHECK(card->geometry().right() < 400);
}

TEST_CASE("A card is as high as its words need at once, and again after it was asked for another width", "[ui]")
{
    CardContent content;
    content.author = u"Ana"_s;
    content.detail = u"10:02"_s;
    content.text = u"one line of words that fits"_s;
    MessageCard card(content);
    const int wide = card.heightFor(600);
    CHECK(card.preferredWidth() > 160);
    CHECK(card.heightFor(card.preferredWidth()) == wide);
    CHECK(card.heightFor(100) > wide);
    CHECK(card.heightFor(600) == wide);
}
