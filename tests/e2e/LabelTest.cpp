// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/ConsoleProcess.h"
#include "tests/support/Printers.h"

using namespace firstmile::tests;
using namespace Qt::StringLiterals;

TEST_CASE("a conversation is labelled, and the label is told and taken back", "[e2e][labels]")
{
    ConsoleProcess console;
    console.must({u"init"_s});
    console.must({u"log"_s, u"call"_s, u"--name"_s, u"Ana"_s, u"--phone"_s, u"+351 1"_s, u"--in"_s, u"Where is it?"_s});
    const QString id = console.inbox()[0][u"id"].toString();
    CHECK(console.must({u"label"_s, id}).out == "intent: not said\ncomplexity: not said\n");
    const auto said = console.must({u"label"_s, id, u"--intent"_s, u"help"_s, u"--json"_s}).object();
    CHECK(said[u"intent"].toString() == u"help"_s);
    CHECK(said[u"complexity"].toString().isEmpty());
    CHECK(console.must({u"label"_s, id, u"--complexity"_s, u"simple"_s}).out == "intent: help\ncomplexity: simple\n");
    CHECK(console.must({u"label"_s, id, u"--clear"_s, u"--intent"_s, u"vent"_s}).out ==
          "intent: vent\ncomplexity: not said\n");

    CHECK(console.run({u"label"_s, id, u"--intent"_s, u"anger"_s}).exitCode == 2);
    CHECK(console.run({u"label"_s, id, u"--intent"_s, u"anger"_s}).words.contains("ask-others"));
    CHECK(console.run({u"label"_s, id, u"--complexity"_s, u"hard"_s}).exitCode == 2);
    CHECK(console.run({u"label"_s}).exitCode == 2);
    CHECK(console.run({u"label"_s, u"4711"_s, u"--intent"_s, u"help"_s}).exitCode == 3);
    CHECK(console.run({u"label"_s, u"4711"_s}).exitCode == 3);
    CHECK(console.must({u"label"_s, id}).out.startsWith("intent: vent\n"));
}

TEST_CASE("few labels teach nothing, and the program says how many it needs", "[e2e][labels]")
{
    ConsoleProcess console;
    console.must({u"init"_s});
    const auto quality = console.must({u"label"_s, u"learn"_s}).out;
    CHECK(quality.contains("needs 30 labels"));
    CHECK_FALSE(console.must({u"label"_s, u"quality"_s, u"--json"_s}).object()[u"intent"][u"suggests"].toBool());
}

TEST_CASE("the demo's labels are learnt from, measured, and suggest for what nobody labelled", "[e2e][labels]")
{
    ConsoleProcess console;
    console.must({u"demo"_s});
    const auto learnt = console.must({u"label"_s, u"learn"_s, u"--json"_s}).object();
    CHECK(learnt == console.must({u"label"_s, u"quality"_s, u"--json"_s}).object());
    CHECK(learnt[u"intent"][u"labels"].toInt() >= 90);
    CHECK(learnt[u"intent"][u"tested"] == learnt[u"intent"][u"labels"]);
    int suggested = 0;
    const QJsonArray inbox = console.inbox();
    for (qsizetype i = 0; i < inbox.size(); i += 8) {
        const auto view = console.must({u"label"_s, inbox[i][u"id"].toString(), u"--json"_s}).object();
        suggested += view[u"suggested"][u"intentShare"].toDouble() > 0 ? 1 : 0;
    }
    CHECK((suggested > 0) == (learnt[u"intent"][u"suggests"].toBool()));
}
