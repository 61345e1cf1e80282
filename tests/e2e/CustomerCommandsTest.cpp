// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/ConsoleProcess.h"
#include "tests/support/Printers.h"

#include <QFile>

using namespace firstmile::tests;
using namespace Qt::StringLiterals;

namespace
{

/// The customer's number.
QString called(const ConsoleProcess &console, const QString &name, const QString &phone, const QString &text)
{
    const CommandOutcome logged =
        console.must({u"log"_s, u"call"_s, u"--name"_s, name, u"--phone"_s, phone, u"--in"_s, text, u"--json"_s});
    return logged.object()[u"customer"].toString();
}

}

TEST_CASE("customers are listed and shown with their history", "[e2e]")
{
    const ConsoleProcess console;
    const QString ana = called(console, u"Ána Sousa"_s, u"+33 6 12 34 56 78"_s, u"Where is the parcel?"_s);
    called(console, u"Bob"_s, u"+33 6 99 99 99 99"_s, u"All is well."_s);

    const auto names = [&](const QStringList &words) {
        QStringList found;
        for (const QJsonValue &row : console.must(QStringList{u"customer"_s, u"list"_s, u"--json"_s} + words).array())
            found.append(row[u"name"].toString());
        return found;
    };
    CHECK(names({}) == QStringList{u"Bob"_s, u"Ána Sousa"_s});
    CHECK(names({u"ana"_s, u"sou"_s}) == QStringList{u"Ána Sousa"_s});
    CHECK(names({u"612345678"_s}) == QStringList{u"Ána Sousa"_s});
    CHECK(names({u"--limit"_s, u"1"_s}) == QStringList{u"Bob"_s});

    const QJsonObject shown = console.must({u"customer"_s, u"show"_s, ana, u"--json"_s}).object();
    CHECK(shown[u"counts"][u"cases"].toInt() == 1);
    CHECK(shown[u"counts"][u"waiting"].toInt() == 1);
    CHECK(shown[u"conversations"].toArray().size() == 1);
    const auto history = [&](const QStringList &words) {
        return console.must(QStringList{u"customer"_s, u"show"_s, ana, u"--json"_s, u"--history"_s} + words)
            .object()[u"history"]
            .toArray();
    };
    REQUIRE(history({}).size() == 1);
    CHECK(history({})[0][u"kind"].toString() == u"contact"_s);
    CHECK(history({})[0][u"waits"].toBool());
    CHECK(history({u"--search"_s, u"parc"_s}).size() == 1);
    CHECK(history({u"--search"_s, u"refund"_s}).isEmpty());
    CHECK(history({u"--kind"_s, u"note,message"_s}).isEmpty());
    CHECK(history({u"--channel"_s, u"logged"_s}).size() == 1);
    CHECK(console.must({u"customer"_s, u"show"_s, ana, u"--history"_s}).out.contains("Where is the parcel?"));
}

TEST_CASE("what is no customer, kind or channel is said in a sentence", "[e2e]")
{
    const ConsoleProcess console;
    const QString ana = called(console, u"Ana"_s, u"123456"_s, u"Hello?"_s);
    CHECK(console.run({u"customer"_s, u"show"_s, u"99"_s}).exitCode == 3);
    const CommandOutcome kind = console.run({u"customer"_s, u"show"_s, ana, u"--kind"_s, u"calls"_s});
    CHECK(kind.exitCode == 2);
    CHECK(kind.words.contains("there is no kind \"calls\""));
    CHECK(console.run({u"customer"_s, u"show"_s, ana, u"--channel"_s, u"telex"_s}).exitCode == 2);
    CHECK(console.run({u"customer"_s, u"list"_s, u"--limit"_s, u"none"_s}).exitCode == 2);
}

TEST_CASE("a customer's page in the CRM is named, and a program asked for more is heard", "[e2e]")
{
    const ConsoleProcess console;
    const QString ana = called(console, u"Ana"_s, u"123456"_s, u"Hello?"_s);
    CHECK(console.run({u"customer"_s, u"crm"_s, ana}).exitCode == 3);
    CHECK(console.run({u"customer"_s, u"crm-template"_s, u"https://{name}.example"_s}).exitCode == 2);
    console.must({u"customer"_s, u"crm-template"_s, u"https://crm.example/{name}/{id}"_s});
    CHECK(console.must({u"customer"_s, u"crm"_s, ana}).out.trimmed() == "https://crm.example/Ana/" + ana.toUtf8());

    QFile answer(console.workspaceFile() + u".json"_s);
    REQUIRE(answer.open(QIODevice::WriteOnly));
    answer.write(R"({"properties": [{"name": "ORG", "value": "Acme"}]})");
    answer.close();
    const QStringList enrich{u"customer"_s, u"enrich"_s, ana};
    console.must(enrich + QStringList{u"--command"_s, u"cat "_s + answer.fileName()});
    const QJsonArray profile =
        console.must({u"customer"_s, u"show"_s, ana, u"--json"_s}).object()[u"profile"].toArray();
    REQUIRE(profile.size() == 1);
    CHECK(profile[0][u"text"].toString() == u"Acme"_s);
    CHECK(profile[0][u"source"].toString() == u"hook"_s);
    CHECK(profile[0][u"by"].toString() == u"cat"_s);
    CHECK(console.run(enrich).exitCode == 2);
    CHECK(console.run(enrich + QStringList{u"--command"_s, u"cat /nowhere"_s}).exitCode == 1);
    CHECK(console.run(enrich + QStringList{u"--url"_s, u"http://crm.example/"_s}).exitCode == 1);
}
