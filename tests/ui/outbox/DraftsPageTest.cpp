// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outbox/DraftsPage.h"
#include "tests/ui/ConsoleFixture.h"
#include "ui/composer/Composer.h"
#include "ui/conversation/ConversationPage.h"
#include "ui/inbox/InboxPage.h"
#include "ui/widgets/QuietBar.h"

#include <QLabel>
#include <QPushButton>

using namespace firstmile;
using namespace firstmile::tests;
using namespace Qt::StringLiterals;

namespace
{

struct DraftsUnderTest : ConsoleFixture
{
    DraftsUnderTest()
    {
        petit = data.byCustomer(u"Maurice Petit"_s)->conversation.id;
        ana = data.byCustomer(u"Ana Sousa"_s)->conversation.id;
        mine = replies.addDraft(petit, u"Il arrive demain."_s).id;
        martas = replies.addDraft(ana, u"Pedimos desculpa."_s, u"Marta"_s).id;
        begin();
        window->showPage(u"drafts"_s);
        REQUIRE(waitFor([&] { return button(u"Open the draft to Maurice Petit"_s); }));
    }
    QPushButton *button(const QString &name)
    {
        for (QPushButton *each : window->findChild<DraftsPage *>()->findChildren<QPushButton *>()) {
            if (each->accessibleName() == name)
                return each;
        }
        return nullptr;
    }

    ConversationId petit;
    ConversationId ana;
    DraftId mine;
    DraftId martas;
};

}

TEST_CASE("A draft is opened where it belongs, a colleague's too", "[ui]")
{
    DraftsUnderTest test;
    test.button(u"Open the draft to Ana Sousa"_s)->click();
    Composer &composer = test.window->inbox().conversation().composer();
    CHECK(waitFor([&] { return composer.text() == u"Pedimos desculpa."_s; }));
    CHECK(composer.draft().id == test.martas);
    CHECK(test.window->inbox().conversation().conversation() == test.ana);
}

TEST_CASE("A draft that is put aside comes back by undo, and nobody puts another's aside", "[ui]")
{
    DraftsUnderTest test;
    CHECK_FALSE(test.button(u"Put the draft to Ana Sousa aside"_s));
    test.button(u"Put the draft to Maurice Petit aside"_s)->click();
    REQUIRE(waitFor([&] { return test.replies.draft(test.mine)->state == DraftState::Discarded; }));
    REQUIRE(waitFor([&] { return test.window->quietBar().offersAction(); }));
    test.window->quietBar().act();
    CHECK(waitFor([&] { return test.replies.draft(test.mine)->state == DraftState::Open; }));
}
