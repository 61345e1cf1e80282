// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/ConsoleProcess.h"
#include "tests/support/Printers.h"

#include <QFile>

using namespace firstmile::tests;
using namespace Qt::StringLiterals;

namespace
{

QString contactFile(const QTemporaryDir &folder, const QString &name, const QByteArray &bytes)
{
    QFile file(folder.filePath(name));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    return file.fileName();
}

}

TEST_CASE("contacts go in and out at the command line", "[e2e][contacts]")
{
    const QTemporaryDir folder;
    ConsoleProcess console;
    const QString table = contactFile(
        folder, u"people.csv"_s, "Name;Courriel;Shoe size;Tier\nAna;ana@x.example;38;gold\nBo;bo@x.example;;\n;;;\n");
    const QJsonObject preview = console.must({u"customer"_s, u"preview"_s, table, u"--json"_s}).object();
    CHECK(preview[u"delimiter"].toString() == u";"_s);
    CHECK(preview[u"columns"].toArray().at(1)[u"column"].toString() == u"email"_s);

    const QStringList import{u"customer"_s, u"import"_s, table, u"--columns"_s, u"full-name,email,keep,custom:tier"_s,
                             u"--json"_s};
    const QJsonObject dry = console.must(import + QStringList{u"--dry-run"_s}).object();
    CHECK(dry[u"added"].toInt() == 2);
    CHECK(dry[u"deed"].isNull());
    const QJsonObject real = console.must(import).object();
    CHECK(real[u"added"].toInt() == 2);
    CHECK(!real[u"deed"].toString().isEmpty());
    CHECK(console.must(import).object()[u"unchanged"].toInt() == 2);

    const QByteArray cards = console.must({u"customer"_s, u"export"_s, u"-"_s}).out;
    CHECK(cards.contains("X-FIRSTMILE-FIELD-TIER:gold\r\n"));
    CHECK(cards.count("END:VCARD") == 2);
    const QString out = folder.filePath(u"out.csv"_s);
    console.must({u"customer"_s, u"export"_s, out, u"--format"_s, u"csv"_s});
    CHECK(console.must({u"customer"_s, u"import"_s, out, u"--json"_s}).object()[u"added"].toInt() == 0);
}

TEST_CASE("a file of contacts that cannot be read is refused with a sentence", "[e2e][contacts]")
{
    const QTemporaryDir folder;
    ConsoleProcess console;
    console.must({u"init"_s});
    const auto refused = [&](const QStringList &arguments) {
        const CommandOutcome outcome = console.run(QStringList{u"customer"_s} + arguments);
        CHECK(outcome.exitCode != 0);
        CHECK(!outcome.words.trimmed().isEmpty());
        CHECK(outcome.words.trimmed().count('\n') == 0);
    };
    refused({u"import"_s, folder.path()});
    refused({u"import"_s, folder.filePath(u"none.vcf"_s)});
    refused({u"import"_s, contactFile(folder, u"empty.csv"_s, {})});
    refused({u"preview"_s, contactFile(folder, u"c.csv"_s, "a,b\n"), u"--columns"_s, u"shoes"_s});
    refused({u"export"_s, folder.filePath(u"no/such/folder.vcf"_s)});
    refused({u"export"_s, u"-"_s, u"--format"_s, u"pdf"_s});
}

TEST_CASE("fields of the team's own are defined, filled and held to their type", "[e2e][contacts]")
{
    const QTemporaryDir folder;
    ConsoleProcess console;
    console.must({u"customer"_s, u"import"_s, contactFile(folder, u"p.csv"_s, "Name,Email\nAna,ana@x.example\n")});
    console.must({u"customer"_s, u"field"_s, u"add"_s, u"tier"_s, u"--label"_s, u"Tier"_s, u"--type"_s, u"choice"_s,
                  u"--choices"_s, u"Gold,Lead"_s});
    const QJsonArray fields = console.must({u"customer"_s, u"field"_s, u"list"_s, u"--json"_s}).array();
    REQUIRE(fields.size() == 1);
    CHECK(fields[0][u"type"].toString() == u"choice"_s);
    console.must({u"customer"_s, u"set"_s, u"1"_s, u"custom:tier"_s, u"gold"_s});
    CHECK(console.run({u"customer"_s, u"set"_s, u"1"_s, u"custom:tier"_s, u"tin"_s}).exitCode != 0);
    CHECK(console.must({u"customer"_s, u"export"_s, u"-"_s}).out.contains("X-FIRSTMILE-FIELD-TIER:Gold"));
    console.must({u"customer"_s, u"field"_s, u"remove"_s, u"tier"_s});
    CHECK(console.must({u"customer"_s, u"field"_s, u"list"_s, u"--json"_s}).array().isEmpty());
}
