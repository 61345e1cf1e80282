// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/Shots.h"
#include "tests/ui/ConsoleFixture.h"
#include "ui/conversation/ConversationPage.h"
#include "ui/inbox/InboxPage.h"
#include "ui/inbox/Sidebar.h"

using namespace firstmile;
using namespace firstmile::tests;
using namespace Qt::StringLiterals;

// For looking at: FM_SHOTS=/tmp/shots ui_tests "[.shots]"
TEST_CASE("Shots of the invented workspace", "[.shots]")
{
    const QDir directory(qEnvironmentVariable("FM_SHOTS", u"/tmp/shots"_s));
    ConsoleFixture console;
    console.begin();
    Shots shots(*console.window, console.theme, directory);
    REQUIRE(shots.takeAll(u"a"_s));
    console.window->resize(1280, 800);
    console.window->sidebar().choose(u"view/open"_s);
    for (const auto &[file, name] : {std::pair(u"billing"_s, u"Ana Sousa"_s),
                                     {u"rtl"_s, u"أحمد عبد الرحمن"_s},
                                     {u"rejected"_s, u"Clara Weiss"_s},
                                     {u"order"_s, u"Maurice Petit"_s},
                                     {u"long"_s, u"Deirdre Walsh"_s}}) {
        for (auto *entry = console.data.byCustomer(name); entry;) {
            console.window->inbox().openConversation(entry->conversation.id);
            break;
        }
        for (const auto look : {Theme::Choice::Light, Theme::Choice::Dark}) {
            console.theme.choose(look);
            REQUIRE(shots.take(u"c-"_s + file + (look == Theme::Choice::Dark ? u"-dark"_s : u"-light"_s)));
        }
    }
}
