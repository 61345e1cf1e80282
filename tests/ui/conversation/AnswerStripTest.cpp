// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conversation/AnswerStrip.h"
#include "tests/ui/ConsoleFixture.h"
#include "ui/composer/Composer.h"
#include "ui/conversation/ConversationPage.h"
#include "ui/conversation/ModelDialog.h"
#include "ui/conversation/ReplyAids.h"
#include "ui/conversation/SuggestionWords.h"
#include "ui/inbox/InboxPage.h"

#include <QAction>
#include <QPushButton>

using namespace firstmile;
using namespace firstmile::tests;
using namespace Qt::StringLiterals;

namespace
{

struct AnswersUnderTest : ConsoleFixture
{
    AnswersUnderTest()
    {
        asked = data.byCustomer(u"Maurice Petit"_s)->conversation.id;
        source = data.byCustomer(u"Liam Byrne"_s)->conversation.id;
        AnswerSuggestion past;
        past.text = u"Votre commande part demain, Maurice."_s;
        past.origin = {OriginKind::PastAnswer, 7, {}};
        past.source = source;
        past.answeredAt = clock.now();
        past.sharedWords = {u"commande"_s, u"livré"_s};
        past.alike = 4;
        AnswerSuggestion saved;
        saved.text = u"Nous vérifions la livraison."_s;
        saved.origin = {OriginKind::SavedReply, 3, {}};
        saved.sourceName = u"livraison"_s;
        replies.suggestions[asked] = {past, saved};
        begin();
        open(asked);
        REQUIRE(waitFor([&] { return strip().suggestions().size() == 2; }));
    }
    void open(ConversationId id)
    {
        window->inbox().openConversation(id);
        REQUIRE(waitFor([&] { return page().thread() && page().thread()->conversation.id == id; }));
    }
    ConversationPage &page() { return window->inbox().conversation(); }
    AnswerStrip &strip() { return page().aids().answers(); }
    QPushButton *button(const QString &name)
    {
        for (QPushButton *each : strip().findChildren<QPushButton *>()) {
            if (each->accessibleName() == name)
                return each;
        }
        return nullptr;
    }

    ConversationId asked;
    ConversationId source;
};

}

TEST_CASE("A suggested answer says why, and is taken with where it came from", "[ui]")
{
    AnswersUnderTest test;
    const QString why = SuggestionWords::reason(test.strip().suggestions().first());
    CHECK(why.contains(u"commande, livré"_s));
    CHECK(why.contains(u'4'));
    test.window->actions().find(u"use-suggestion-1"_s)->trigger();
    CHECK(test.page().composer().text() == u"Votre commande part demain, Maurice."_s);
    const ReplyOrigin origin = test.page().composer().draft().origin;
    CHECK(origin.kind == OriginKind::PastAnswer);
    CHECK(origin.source == 7);
    CHECK(origin.offered == u"Votre commande part demain, Maurice."_s);
}

TEST_CASE("The source of a suggested answer is one click away", "[ui]")
{
    AnswersUnderTest test;
    const QString name = SuggestionWords::source(test.strip().suggestions().first());
    REQUIRE(test.button(name + u": suggestion 1"_s));
    test.button(name + u": suggestion 1"_s)->click();
    CHECK(waitFor([&] { return test.page().conversation() == test.source; }));
    CHECK(waitFor([&] { return test.strip().suggestions().isEmpty(); }));
}

TEST_CASE("A suggestion that does not help is refused and goes", "[ui]")
{
    AnswersUnderTest test;
    test.button(u"Not helpful: suggestion 1"_s)->click();
    REQUIRE(waitFor([&] { return test.replies.refused.size() == 1; }));
    CHECK(test.strip().suggestions().size() == 1);
    CHECK(test.strip().suggestions().first().sourceName == u"livraison"_s);
}

TEST_CASE("Suggestions that were folded away stay folded in the next console", "[ui]")
{
    AnswersUnderTest test;
    test.window->actions().find(u"fold-suggestions"_s)->trigger();
    CHECK(test.strip().isFolded());
    const ConversationPage next(test.context);
    CHECK(const_cast<ConversationPage &>(next).aids().answers().isFolded());
}

TEST_CASE("The language model is asked only where one is set up, and what leaves is shown first", "[ui]")
{
    AnswersUnderTest test;
    test.page().aids().askModel();
    CHECK_FALSE(test.window->findChild<ModelDialog *>());
    test.replies.model = {true, QUrl(u"http://localhost:11434/v1"_s), u"tiny"_s, false};
    test.page().aids().askModel();
    auto *dialog = test.window->findChild<ModelDialog *>();
    REQUIRE(dialog);
    REQUIRE(waitFor([&] { return dialog->prompt().contains(u"J’ai commandé un routeur"_s); }));
    CHECK_FALSE(test.replies.asking);
    dialog->ask();
    REQUIRE(test.replies.asking);
    SECTION("its words become a draft that says so")
    {
        Q_EMIT test.replies.modelWrote(u"Bonjour"_s);
        test.replies.asking->settle(u"Bonjour Maurice."_s);
        REQUIRE(waitFor([&] { return dialog->words() == u"Bonjour Maurice."_s; }));
        dialog->accept();
        CHECK(test.page().composer().text() == u"Bonjour Maurice."_s);
        CHECK(test.page().composer().draft().origin.kind == OriginKind::Model);
        CHECK_FALSE(test.replies.lastSent);
    }
    SECTION("it is stopped, and nothing is kept")
    {
        dialog->stop();
        CHECK(waitFor([&] { return !dialog->isAsking(); }));
        CHECK(dialog->words().isEmpty());
    }
}
