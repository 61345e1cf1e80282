// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/ReviewFixture.h"
#include "ui/commands/ActionRegistry.h"
#include "ui/customer/CustomerPanel.h"
#include "ui/inbox/ConversationListModel.h"
#include "ui/review/OtherReviews.h"
#include "ui/review/ReviewIndex.h"
#include "ui/review/ScoreForm.h"
#include "ui/review/ScoreRow.h"
#include "ui/review/TagField.h"
#include "ui/review/VerdictRow.h"

#include <QAction>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QToolButton>

using namespace firstmile;
using namespace firstmile::tests;
using namespace Qt::StringLiterals;

namespace
{

struct OpenReview : ReviewFixture
{
    OpenReview()
    {
        open();
        ana = openCustomer(u"Ana Sousa"_s);
        list().setFocus();
    }
    ConversationReview said() const { return review.mine(ana); }

    ConversationId ana;
};

}

TEST_CASE("A whole score card is answered by keys, and each answer is kept as it is said", "[ui][review]")
{
    OpenReview console;
    console.key(Qt::Key_Q);
    REQUIRE(console.panel().score().row(u"solved"_s)->hasFocus());
    console.key(Qt::Key_Y);
    CHECK(console.said().answers.value(u"solved"_s) == u"yes"_s);
    CHECK(console.said().card == u"standard"_s);
    CHECK(console.panel().score().scoreText() == u"100 %"_s);
    REQUIRE(console.panel().score().row(u"tone"_s)->hasFocus());
    console.key(Qt::Key_3); // worth a half, weight 2 beside 3
    CHECK(console.panel().score().scoreText() == u"80 %"_s);
    console.key(Qt::Key_N); // n answers here, and does nothing else
    CHECK(console.said().answers.value(u"one-reply"_s) == u"no"_s);
    console.key(Qt::Key_0);
    CHECK(console.said().answers.value(u"right-channel"_s) == u"n/a"_s);
    console.key(Qt::Key_Right);
    CHECK(console.said().answers.value(u"in-time"_s) == u"yes"_s);
    console.key(Qt::Key_Delete);
    CHECK_FALSE(console.said().answers.contains(u"in-time"_s));
    console.key(Qt::Key_Return);
    CHECK(console.panel().verdict().button(Verdict::Good)->hasFocus());
    console.key(Qt::Key_C, Qt::ShiftModifier);
    CHECK(console.said().verdict == Verdict::Coaching);
    console.key(Qt::Key_C, Qt::ShiftModifier);
    CHECK(console.said().verdict == Verdict::None);
}

TEST_CASE("Tags complete from those used before, and a summary is kept without pressing anything", "[ui][review]")
{
    OpenReview console;
    console.key(Qt::Key_L);
    REQUIRE(console.panel().tags().field().hasFocus());
    QTest::keyClicks(&console.panel().tags().field(), u"#refund"_s);
    console.key(Qt::Key_Return);
    CHECK(console.said().tags == QStringList{u"refund"_s});
    CHECK(tagsIn(console.review.book()) == QStringList{u"refund"_s});
    console.key(Qt::Key_Backspace);
    CHECK(console.said().tags.isEmpty());
    console.panel().focusSummary();
    QTest::keyClicks(&console.panel().summary(), u"Solved at once."_s);
    const ConversationId other = console.data.byCustomer(u"Maurice Petit"_s)->conversation.id;
    console.window->inbox().openConversation(other); // nobody waited for the pause
    CHECK(waitFor([&] { return console.said().summary == u"Solved at once."_s; }));
    CHECK(waitFor([&] { return console.panel().review().conversation == other; }));
    CHECK(console.panel().summary().toPlainText().isEmpty());
    CHECK(console.review.mine(other).summary.isEmpty());
}

TEST_CASE("A review that could not be written says so and stays on the screen", "[ui][review]")
{
    OpenReview console;
    console.review.failNext = Error{ErrorKind::Storage, u"disk full"_s, {}};
    console.panel().verdict().say(Verdict::Poor);
    CHECK(waitFor([&] { return console.panel().kept().startsWith(u"Not kept"_s); }));
    CHECK(console.panel().verdict().verdict() == Verdict::Poor);
    console.panel().verdict().say(Verdict::Good);
    CHECK(waitFor([&] { return console.panel().kept().startsWith(u"Kept"_s); }));
    CHECK(console.said().verdict == Verdict::Good);
}

TEST_CASE("One key goes on to the next conversation without my verdict, around the end of the list", "[ui][review]")
{
    OpenReview console;
    const auto &model = console.window->inbox().list().model();
    REQUIRE(waitFor([&] { return model.isWhole(); }));
    const int rows = model.rowCount();
    const ConversationId skipped = model.idAt(0);
    for (int row = 0; row < rows; ++row) {
        if (row != 0 && row != 3)
            console.review.save(ConversationReview{model.idAt(row), {}, 0, {}, {}, Verdict::Good, {}});
    }
    console.window->inbox().openConversation(model.idAt(3));
    console.window->actions().find(u"next-unreviewed"_s)->trigger();
    CHECK(console.page().conversation() == skipped);
    REQUIRE(waitFor([&] { return console.panel().review().conversation == skipped; }));
    console.panel().verdict().say(Verdict::Good);
    console.window->actions().find(u"next-unreviewed"_s)->trigger();
    CHECK(console.page().conversation() == model.idAt(3));
    CHECK(model.reviewed(skipped) == u"Good"_s);
}

TEST_CASE("What others say is folded until I have given my verdict, unless I asked for it", "[ui][review]")
{
    ReviewFixture console;
    console.open();
    const ConversationId ana = console.openCustomer(u"Ana Sousa"_s);
    console.review.judge({ana});
    OtherReviews &others = console.panel().others();
    CHECK_FALSE(others.isHidden());
    CHECK_FALSE(others.isOpen());
    CHECK_FALSE(console.panel().showsOthers());
    console.panel().verdict().say(Verdict::Good);
    CHECK(others.isOpen());
    console.panel().verdict().say(Verdict::Good); // taken back
    CHECK_FALSE(others.isOpen());
    others.head().click();
    CHECK(others.isOpen());
    console.openCustomer(u"Maurice Petit"_s);
    CHECK_FALSE(console.panel().showsOthers());
    ReviewPanel::setSeesOthersAtOnce(console.settings, true);
    console.panel().refreshOthers();
    CHECK(console.panel().showsOthers());
}

TEST_CASE("In a small window the list gives way to the panel", "[ui][review]")
{
    OpenReview console;
    console.window->resize(900, 540);
    QApplication::processEvents();
    CHECK(console.panel().isVisible());
    CHECK_FALSE(console.window->inbox().list().isVisible());
    CHECK(console.window->width() == 900);
    console.window->actions().find(u"review-panel"_s)->trigger();
    CHECK_FALSE(console.panel().isVisible());
    CHECK(console.window->inbox().list().isVisible());
}

TEST_CASE("The customer and the review stand in each other's place, at one key each", "[ui][review]")
{
    OpenReview console;
    InboxPage &inbox = console.window->inbox();
    REQUIRE(console.panel().isVisible());
    console.key(Qt::Key_C);
    CHECK(inbox.customer().isVisible());
    CHECK_FALSE(console.panel().isVisible());
    console.key(Qt::Key_V);
    CHECK(console.panel().isVisible());
    CHECK_FALSE(inbox.customer().isVisible());
}
