// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/ConsoleProcess.h"
#include "tests/support/Printers.h"

using namespace firstmile::tests;
using namespace Qt::StringLiterals;

TEST_CASE("saved replies are kept, shown, changed and removed by command", "[e2e][library]")
{
    const ConsoleProcess console;
    const auto reply = [&](const QStringList &arguments) {
        return console.run(QStringList{u"saved-reply"_s} + arguments);
    };
    REQUIRE(console
                .must({u"saved-reply"_s, u"save"_s, u"hours"_s, u"--text"_s, u"Open at nine."_s, u"--title"_s,
                       u"Opening hours"_s})
                .exitCode == 0);
    console.must({u"saved-reply"_s, u"save"_s, u"hours"_s, u"--language"_s, u"pt"_s, u"--channel"_s, u"x"_s,
                  u"--text"_s, u"Abrimos às nove."_s});
    const auto shown = [&] { return console.must({u"saved-reply"_s, u"show"_s, u"hours"_s, u"--json"_s}).object(); };
    CHECK(shown()[u"title"].toString() == u"Opening hours"_s);
    REQUIRE(shown()[u"texts"].toArray().size() == 2);
    CHECK(shown()[u"texts"][1][u"channel"].toString() == u"x"_s);
    console.must({u"saved-reply"_s, u"save"_s, u"hours"_s, u"--language"_s, u"pt"_s, u"--channel"_s, u"x"_s,
                  u"--text"_s, QString()});
    CHECK(shown()[u"texts"].toArray().size() == 1);

    CHECK(reply({u"save"_s, u"Hours!"_s, u"--text"_s, u"x"_s}).exitCode != 0);
    CHECK(reply({u"save"_s, u"hours"_s, u"--approved"_s, u"perhaps"_s}).exitCode == 2);
    CHECK(reply({u"save"_s, u"hours"_s, u"--expires"_s, u"soon"_s}).exitCode == 2);
    CHECK(reply({u"save"_s, u"hours"_s, u"--approved"_s, u"yes"_s}).words.contains("owner"));
    console.must({u"saved-reply"_s, u"save"_s, u"hours"_s, u"--approved"_s, u"yes"_s, u"--owner"_s, u"somebody else"_s,
                  u"--expires"_s, u"2199-12-31"_s});
    const CommandOutcome refused = reply({u"remove"_s, u"hours"_s});
    CHECK(refused.exitCode != 0);
    CHECK(refused.words.contains("somebody else"));
    CHECK(console.must({u"saved-reply"_s, u"list"_s, u"--json"_s}).out.contains("\"approved\":true"));
    CHECK(console.must({u"saved-reply"_s, u"uses"_s, u"--json"_s}).out.contains("\"accepted\":0"));
    CHECK(reply({u"show"_s, u"nothing"_s}).exitCode == 3);
}

TEST_CASE("a macro is kept, previewed and run by command, all of it or nothing", "[e2e][library]")
{
    const ConsoleProcess console;
    const QString conversation = console
                                     .must({u"log"_s, u"call"_s, u"--json"_s, u"--name"_s, u"Ana Ferreira"_s, u"--in"_s,
                                            u"Order no. 4711 never came"_s})
                                     .object()[u"conversation"]
                                     .toString();
    console.must({u"saved-reply"_s, u"save"_s, u"late"_s, u"--text"_s, u"Hello {customer.first-name}: {order}."_s});
    console.must({u"macro"_s, u"save"_s, u"Late order"_s, u"--step"_s, u"draft=late"_s, u"--step"_s, u"tag=order"_s,
                  u"--step"_s, u"close"_s});
    CHECK(console.run({u"macro"_s, u"save"_s, u"Odd"_s, u"--step"_s, u"dance=x"_s}).exitCode == 2);
    CHECK(console.run({u"macro"_s, u"save"_s, u"Odd"_s, u"--step"_s, u"snooze=soon"_s}).words.contains("hours"));
    const CommandOutcome preview = console.must({u"macro"_s, u"preview"_s, u"Late order"_s, conversation, u"--json"_s});
    CHECK(preview.out.contains("Hello Ana: 4711."));
    console.must({u"macro"_s, u"run"_s, u"Late order"_s, conversation});
    CHECK(console.show(conversation)[u"status"].toString() == u"closed"_s);

    console.must({u"saved-reply"_s, u"remove"_s, u"late"_s});
    console.must({u"macro"_s, u"save"_s, u"Two"_s, u"--step"_s, u"tag=two"_s, u"--step"_s, u"draft=late"_s});
    const CommandOutcome refused = console.run({u"macro"_s, u"run"_s, u"Two"_s, conversation});
    CHECK(refused.exitCode != 0);
    CHECK(refused.words.contains("there is no saved reply late"));
    CHECK_FALSE(console.must({u"inbox"_s, u"--view"_s, u"all"_s, u"--json"_s}).out.contains("\"two\""));
    console.must({u"macro"_s, u"remove"_s, u"Two"_s});
    CHECK(console.run({u"macro"_s, u"show"_s, u"Two"_s}).exitCode == 3);
}
