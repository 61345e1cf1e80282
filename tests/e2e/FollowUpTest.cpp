// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/ConsoleProcess.h"
#include "tests/support/Printers.h"

using namespace firstmile::tests;
using namespace Qt::StringLiterals;

namespace
{

/// Of a call that the real program wrote down; `--in` or `--out`.
QJsonObject logged(const ConsoleProcess &console, const QStringList &whom, const QString &text)
{
    return console.must(QStringList{u"log"_s, u"call"_s, u"--json"_s} + whom + QStringList{text}).object();
}

}

TEST_CASE("what was promised is written down, listed until it is done, and opened again", "[e2e][followups]")
{
    const ConsoleProcess console;
    const QJsonObject call = logged(console, {u"--name"_s, u"Ana Ferreira"_s, u"--in"_s}, u"The boiler hums"_s);
    const QString conversation = call[u"conversation"].toString();
    const auto add = [&](const QStringList &arguments) {
        return console.run(QStringList{u"follow-up"_s, u"add"_s, u"--json"_s} + arguments);
    };
    const auto list = [&](const QStringList &arguments = {}) {
        return console.must(QStringList{u"follow-up"_s, u"list"_s, u"--json"_s} + arguments).array();
    };
    const QString promise = add({u"--conversation"_s, conversation, u"--due"_s, u"+3d"_s, u"--kind"_s, u"promise"_s,
                                 u"--assign"_s, u"me"_s, u"A fitter will come"_s})
                                .object()[u"id"]
                                .toString();
    REQUIRE_FALSE(promise.isEmpty());
    const CommandOutcome task =
        add({u"--customer"_s, call[u"customer"].toString(), u"--due"_s, u"+0m"_s, u"Call her back"_s});
    REQUIRE(task.exitCode == 0);

    REQUIRE(list().size() == 2);
    CHECK(list()[1][u"text"].toString() == u"A fitter will come"_s);
    CHECK(list()[1][u"customer"][u"name"].toString() == u"Ana Ferreira"_s);
    REQUIRE(list({u"--due"_s}).size() == 1);
    CHECK(list({u"--due"_s})[0][u"kind"].toString() == u"task"_s);
    REQUIRE(list({u"--mine"_s}).size() == 1);
    CHECK(list({u"--mine"_s})[0][u"id"].toString() == promise);
    const auto promised = console.must({u"inbox"_s, u"is:promised"_s, u"--json"_s}).out;
    CHECK(promised.contains("\"id\":\"" + conversation.toUtf8() + "\""));
    CHECK_FALSE(console.must({u"inbox"_s, u"--view"_s, u"follow-ups"_s, u"--json"_s}).out.contains("boiler"));

    console.must({u"follow-up"_s, u"done"_s, promise, u"--outcome"_s, u"mended"_s});
    CHECK(list().size() == 1);
    REQUIRE(list({u"--all"_s}).size() == 2);
    CHECK(list({u"--all"_s})[1][u"outcome"].toString() == u"mended"_s);
    CHECK(console.run({u"follow-up"_s, u"done"_s, promise}).exitCode == 7);
    console.must({u"follow-up"_s, u"reopen"_s, promise});
    CHECK(list().size() == 2);
    CHECK(console.run({u"follow-up"_s, u"done"_s, u"4711"_s}).exitCode == 3);

    CHECK(add({u"--due"_s, u"+3d"_s, u"For nobody"_s}).exitCode == 2);
    CHECK(add({u"--conversation"_s, conversation, u"--due"_s, u"soon"_s, u"Call"_s}).exitCode == 2);
    CHECK(add({u"--conversation"_s, conversation, u"--due"_s, u"2001-01-01T00:00:00Z"_s, u"Call"_s}).exitCode == 2);
    CHECK(add({u"--conversation"_s, conversation, u"--due"_s, u"+3d"_s}).exitCode == 2);
    CHECK(add({u"--conversation"_s, u"4711"_s, u"--due"_s, u"+3d"_s, u"Call"_s}).exitCode == 3);
    CHECK(list().size() == 2);
}

TEST_CASE("a workspace that asks again does so when an answered conversation is closed", "[e2e][followups]")
{
    const ConsoleProcess console;
    CHECK(console.must({u"follow-up"_s, u"ask-again"_s, u"--json"_s}).object()[u"days"].toInt() == 0);
    CHECK(console.run({u"follow-up"_s, u"ask-again"_s, u"often"_s}).exitCode == 2);
    CHECK(console.must({u"follow-up"_s, u"ask-again"_s, u"5"_s, u"--json"_s}).object()[u"days"].toInt() == 5);
    const QString conversation =
        logged(console, {u"--name"_s, u"Ana"_s, u"--in"_s}, u"The boiler hums"_s)[u"conversation"].toString();
    logged(console, {u"--conversation"_s, conversation, u"--out"_s}, u"Mended"_s);
    console.must({u"close"_s, conversation});
    const QJsonArray questions = console.must({u"follow-up"_s, u"list"_s, u"--json"_s}).array();
    REQUIRE(questions.size() == 1);
    CHECK(questions[0][u"kind"].toString() == u"still-all-right"_s);
    CHECK(questions[0][u"conversation"].toString() == conversation);
    console.must({u"reopen"_s, conversation});
    CHECK(console.must({u"follow-up"_s, u"list"_s, u"--json"_s}).array().isEmpty());
}

TEST_CASE("what reach counts is told, set, and switched off", "[e2e][reach]")
{
    const ConsoleProcess console;
    const auto rule = [&] { return console.must({u"reach"_s, u"show"_s, u"--json"_s}).object(); };
    CHECK(rule() == QJsonObject{{u"on"_s, true}, {u"minutes"_s, 30}});
    console.must({u"reach"_s, u"set"_s, u"45"_s});
    CHECK(rule() == QJsonObject{{u"on"_s, true}, {u"minutes"_s, 45}});
    console.must({u"reach"_s, u"set"_s, u"off"_s});
    CHECK(rule() == QJsonObject{{u"on"_s, false}, {u"minutes"_s, 45}});
    for (const auto &wrong : {u"0"_s, u"1441"_s, u"much"_s})
        CHECK(console.run({u"reach"_s, u"set"_s, wrong}).exitCode == 2);
    CHECK(console.run({u"reach"_s, u"set"_s}).exitCode == 2);
    CHECK(rule() == QJsonObject{{u"on"_s, false}, {u"minutes"_s, 45}});
}
