// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/ReviewFixture.h"
#include "ui/Shots.h"
#include "ui/commands/ActionRegistry.h"
#include "ui/conversation/ConversationPage.h"
#include "ui/review/CommentList.h"
#include "ui/review/ScoreForm.h"
#include "ui/review/TagField.h"
#include "ui/review/VerdictRow.h"

#include <QAction>
#include <QLineEdit>

using namespace firstmile;
using namespace firstmile::tests;
using namespace Qt::StringLiterals;

// For looking at: FM_SHOTS=/tmp/shots ui_tests "[.reviewshots]"
TEST_CASE("Shots of an invented bundle under review", "[.reviewshots]")
{
    const QDir directory(qEnvironmentVariable("FM_SHOTS", u"/tmp/shots"_s));
    ReviewFixture console(true);
    RedactionRules rules;
    rules.classes = {RedactionClass::Mail, RedactionClass::Phones, RedactionClass::Names};
    console.review.bundle.redaction = rules;
    console.review.places = 412;
    console.review.toJudge = {{ConversationId(1), MessageId(1), u"scan.pdf"_s, u"application/pdf"_s, u"PDF"_s}};
    console.review.judge(console.data.ids());
    console.review.setSeal(
        {BundleSeal::State::Intact, {}, BundleSeal::Signature::Good, u"Ana Lima"_s, QByteArray(32, 'k')});
    console.open();
    Shots shots(*console.window, console.theme, directory);
    REQUIRE(shots.take(u"r-first"_s));
    console.window->sidebar().choose(u"view/conversations"_s);
    const ConversationId ana = console.openCustomer(u"Ana Sousa"_s);
    const Message &message = console.data.entry(ana).messages.first();
    ReviewComment comment{u"c1"_s, ana, message.id, TextRange{0, 18}, message.text.left(18), u"Good, but late."_s,
                          false};
    console.review.save(comment);
    console.panel().verdict().say(Verdict::Coaching);
    console.panel().tags().field().setText(u"refund"_s);
    QTest::keyClick(&console.panel().tags().field(), Qt::Key_Return);
    console.window->actions().find(u"review-questions"_s)->trigger();
    console.key(Qt::Key_Y);
    console.key(Qt::Key_4);
    for (const auto look : {Theme::Choice::Light, Theme::Choice::Dark}) {
        console.theme.choose(look);
        REQUIRE(shots.take(look == Theme::Choice::Dark ? u"r-judged-dark"_s : u"r-judged-light"_s));
    }
    console.theme.choose(Theme::Choice::Light);
    console.review.setSeal({BundleSeal::State::Changed, {u"conversations/00001.jsonl: differs"_s}, {}, {}, {}});
    console.review.setFilled(0.43);
    REQUIRE(shots.take(u"r-changed"_s));
    console.window->resize(900, 540);
    REQUIRE(shots.take(u"r-small"_s));
    console.window->resize(1280, 800);
    console.review.setFilled(1);
    console.review.setSeal({BundleSeal::State::Intact, {}, BundleSeal::Signature::None, {}, {}});
    REQUIRE(shots.takeAll(u"s"_s));
}
