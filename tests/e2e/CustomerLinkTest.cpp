// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/ConsoleProcess.h"
#include "tests/support/Printers.h"

#include <catch2/catch_test_macros.hpp>

using namespace firstmile::tests;
using namespace Qt::StringLiterals;

namespace
{

/// Somebody who called, by the number of their customer.
QString called(const ConsoleProcess &console, const QString &name, const QString &phone)
{
    const auto logged = console.must(
        {u"log"_s, u"call"_s, u"Where is it?"_s, u"--in"_s, u"--name"_s, name, u"--phone"_s, phone, u"--json"_s});
    return logged.object()[u"customer"].toString();
}

QJsonArray identitiesOf(const ConsoleProcess &console, const QString &customer)
{
    const auto shown = console.must({u"customer"_s, u"show"_s, customer, u"--json"_s});
    return shown.object()[u"identities"].toArray();
}

}

TEST_CASE("customers are linked, split, claimed for and told apart on the command line, and all of it undone", "[e2e]")
{
    ConsoleProcess console;
    console.must({u"init"_s});
    const QString ana = called(console, u"Ana"_s, u"+33 1 23 45"_s);
    const QString anna = called(console, u"Anna"_s, u"+33 9 87 65"_s);

    const auto linked =
        console.must({u"customer"_s, u"link"_s, ana, anna, u"--because"_s, u"one voice"_s, u"--json"_s});
    const QString deed = linked.object()[u"id"].toString();
    CHECK(linked.object()[u"kind"].toString() == u"link"_s);
    CHECK(linked.object()[u"words"].toString() == u"one voice"_s);
    CHECK(identitiesOf(console, ana).size() == 2);
    CHECK(console.run({u"customer"_s, u"link"_s, anna, ana}).exitCode == 7);
    CHECK(console.run({u"customer"_s, u"link"_s, ana, u"4711"_s}).exitCode == 3);
    CHECK(console.run({u"customer"_s, u"link"_s, ana}).exitCode == 1);

    const QString taken = identitiesOf(console, ana)[1].toObject()[u"id"].toString();
    const auto split = console.must({u"customer"_s, u"unlink"_s, ana, taken, u"--json"_s});
    CHECK(split.object()[u"identities"].toArray() == QJsonArray{taken});
    const QString parted = split.object()[u"customer"].toString();
    CHECK(identitiesOf(console, parted).size() == 1);
    console.must({u"customer"_s, u"refuse"_s, ana, parted});

    console.must({u"customer"_s, u"claim"_s, ana, u"--email"_s, u"Ana@Home.example"_s});
    const auto again = console.run({u"customer"_s, u"claim"_s, parted, u"--email"_s, u"ana@home.example"_s});
    CHECK(again.exitCode == 7);
    CHECK(again.words.contains("customer " + ana.toUtf8()));
    CHECK(console.run({u"customer"_s, u"claim"_s, ana, u"--email"_s, u"nobody"_s}).exitCode != 0);
    CHECK(console.run({u"customer"_s, u"claim"_s, ana}).exitCode == 1);

    console.must({u"customer"_s, u"unlink"_s, u"--deed"_s, deed});
    const QJsonArray deeds = console.must({u"customer"_s, u"deeds"_s, u"--json"_s}).array();
    CHECK(deeds.size() == 4);
    for (const QJsonValue each : deeds) {
        if (each[u"undoneAt"].isNull())
            console.must({u"customer"_s, u"undo"_s, each[u"id"].toString()});
    }
    CHECK(identitiesOf(console, ana).size() == 1);
    CHECK(identitiesOf(console, anna).size() == 1);
    CHECK(console.run({u"customer"_s, u"show"_s, parted}).exitCode == 3);
    CHECK(console.run({u"customer"_s, u"undo"_s, deed}).exitCode == 7);
    console.must({u"doctor"_s}); // it ends otherwise if anything is found
}
