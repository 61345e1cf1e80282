// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/ConsoleProcess.h"
#include "tests/support/Printers.h"

using namespace firstmile::tests;
using namespace Qt::StringLiterals;

TEST_CASE("the demo's people who are there twice are listed with what speaks for it", "[e2e][customers]")
{
    ConsoleProcess console;
    console.must({u"demo"_s});
    const QJsonArray all = console.must({u"customer"_s, u"suggestions"_s, u"--json"_s}).array();
    REQUIRE(all.size() == 14);
    const QJsonObject first = all[0].toObject();
    CHECK(first[u"evidence"][0][u"kind"].toString() == u"profile-link"_s);
    CHECK(first[u"evidence"][0][u"verified"].toBool());

    const auto of = console.must({u"customer"_s, u"suggestions"_s, first[u"customer"].toString()});
    CHECK(of.out.contains(first[u"otherName"].toString().toUtf8()));
    CHECK(of.out.contains("the network checked it"));
    CHECK(console.must({u"customer"_s, u"suggestions"_s, u"--limit"_s, u"3"_s, u"--json"_s}).array().size() == 3);

    CHECK(console.run({u"customer"_s, u"suggestions"_s, u"99999"_s}).exitCode == 3);
    CHECK(console.run({u"customer"_s, u"suggestions"_s, u"nobody"_s}).exitCode == 3);
    CHECK(console.run({u"customer"_s, u"suggestions"_s, u"--limit"_s, u"none"_s}).exitCode == 1);
}
