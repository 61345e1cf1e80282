// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/Linking.h"
#include "core/customers/Suggestions.h"
#include "core/store/ClueFill.h"
#include "core/store/CustomerDeedRepository.h"
#include "tests/core/customers/ContactFiles.h"

#include <catch2/generators/catch_generators.hpp>

using namespace firstmile;
using namespace firstmile::tests;
using namespace Qt::StringLiterals;

#define BOTH_ENGINES ContactFiles files(GENERATE(Engine::Sqlite, Engine::Postgres))

TEST_CASE("a table's people become customers with their addresses, numbers and record", "[customers][contacts]")
{
    BOTH_ENGINES;
    const auto summary = files.take(u"c.csv"_s, "Name;E-mail;Mobile phone;Company;Fax\n"
                                                "Ana Sousa;Ana@X.example;+33 (0)1 23;Bolt;12\n"
                                                "Bo;bo@x.example;;;\n"
                                                "Nobody;;;Nut;\n");
    CHECK(summary.read == 3);
    CHECK(summary.added == 2);
    CHECK(summary.skipped == 1);
    REQUIRE(summary.problemCount == 1);
    CHECK(summary.problems.first().line == 4);
    const CustomerId ana = files.customerOf(Channel::Email, u"ana@x.example"_s);
    REQUIRE(ana);
    CHECK(files.customerOf(Channel::Logged, u"+330123"_s) == ana);
    const auto records = files.records(ana);
    REQUIRE(records.size() == 1);
    CHECK(records.first().deed == summary.deed);
    CHECK(records.first().name == u"c.csv"_s);
    CHECK(profileOf(records).text(u"company"_s) == u"Bolt"_s);
    CHECK(records.first().properties.contains({{}, u"X-FIRSTMILE-COLUMN"_s, {{u"X-HEADER"_s, {u"Fax"_s}}}, u"12"_s}));
}

TEST_CASE("who is known gets what is new, and a file that is taken in again changes nothing", "[customers][contacts]")
{
    BOTH_ENGINES;
    const QByteArray table = "Name,Email,Phone\nAna,ana@x.example,+331234\nBo,bo@x.example,\n";
    CHECK(files.take(u"c.csv"_s, table).added == 2);
    const auto again = files.take(u"c.csv"_s, table);
    CHECK(again.unchanged == 2);
    CHECK(again.added + again.updated == 0);
    const auto more = files.take(u"d.csv"_s, "Name,Email,Phone\nAna,ANA@x.example,+339999\nAna,ana@x.example,\n");
    CHECK(more.updated == 2);
    CHECK(files.customerOf(Channel::Logged, u"+339999"_s) == files.customerOf(Channel::Email, u"ana@x.example"_s));
    CHECK(files.count(u"customers"_s) == 2);
    CHECK(files.records(files.customerOf(Channel::Email, u"ana@x.example"_s)).size() == 3);
}

TEST_CASE("a person who names addresses of two customers links them, unless an agent told them apart",
          "[customers][contacts]")
{
    BOTH_ENGINES;
    files.take(u"c.csv"_s, "Name,Email\nAna,ana@x.example\nA. Sousa,as@y.example\nBo,bo@x.example\n");
    const CustomerId ana = files.customerOf(Channel::Email, u"ana@x.example"_s);
    const CustomerId sousa = files.customerOf(Channel::Email, u"as@y.example"_s);
    const CustomerId bo = files.customerOf(Channel::Email, u"bo@x.example"_s);
    files.workspace().write([=](Transaction &tx) {
        return refuseLink(tx, {ana, bo, {}, u"mia"_s, {}, {}}, ContactFiles::noon());
    });
    const auto summary = files.take(u"d.csv"_s, "Name,Email,Email 2,Email 3\n"
                                                "Ana,ana@x.example,as@y.example,bo@x.example\n");
    CHECK(summary.linked == 1);
    CHECK(summary.updated == 1);
    CHECK(summary.problemCount == 1);
    CHECK(files.customerOf(Channel::Email, u"as@y.example"_s) == ana);
    CHECK(files.customerOf(Channel::Email, u"bo@x.example"_s) == bo);
    const auto children = files.workspace().read(
        [&](Session &session) { return CustomerDeedRepository(session).children(summary.deed); });
    REQUIRE(children.size() == 1);
    REQUIRE(children.first().evidence.size() == 1);
    CHECK(children.first().evidence.first().kind == EvidenceKind::Told);
    CHECK(children.first().evidence.first().value == u"d.csv"_s);

    CHECK(files.undo(summary.deed) == 0);
    CHECK(files.customerOf(Channel::Email, u"as@y.example"_s) == sousa);
    CHECK(files.records(ana).size() == 1);
}

TEST_CASE("a number or a household's address that people share makes them no one person", "[customers][contacts]")
{
    BOTH_ENGINES;
    const auto summary = files.take(u"c.csv"_s, "Name,Email,Phone,Street,City\n"
                                                "Ana,ana@x.example,+331234,1 Rue Haute,Lyon\n"
                                                "Bo,bo@x.example,+331234,1 Rue Haute,Lyon\n"
                                                "Cy,,,1 Rue Haute,Lyon\n"
                                                "Di,,,1 Rue Haute,Lyon\n"
                                                "Ana,,+331234,,\n");
    CHECK(summary.added == 3);
    CHECK(summary.updated == 1);
    CHECK(summary.skipped == 1);
    CHECK(files.customerOf(Channel::Logged, u"+331234"_s) == files.customerOf(Channel::Email, u"ana@x.example"_s));
    CHECK(files.customerOf(Channel::Email, u"bo@x.example"_s) != files.customerOf(Channel::Email, u"ana@x.example"_s));
}

TEST_CASE("a handle finds the account that wrote to us, and alone it is no identity", "[customers][contacts]")
{
    BOTH_ENGINES;
    const Identity known = files.workspace().write([](Transaction &tx) {
        Identity identity;
        identity.channel = Channel::X;
        identity.remoteKey = u"4711"_s;
        identity.handle = u"@AnaSousa"_s;
        return CustomerRepository(tx).resolve(tx, identity, ContactFiles::noon());
    });
    const auto summary = files.take(u"c.csv"_s, "Name,Email,Twitter,Mastodon\n"
                                                "Ana,ana@x.example,@anasousa,\n"
                                                "Bo,bo@x.example,bo_b,@bo@social.example\n"
                                                "Cy,,cy_c,\n");
    CHECK(summary.updated == 1);
    CHECK(summary.added == 1);
    CHECK(summary.skipped == 1);
    CHECK(files.customerOf(Channel::Email, u"ana@x.example"_s) == known.customer);
    CHECK(files.customerOf(Channel::Mastodon, u"https://social.example/@bo"_s) ==
          files.customerOf(Channel::Email, u"bo@x.example"_s));
    CHECK(files.count(u"identities WHERE channel = 'x'"_s) == 1);
}

TEST_CASE("who was imported is suggested to whoever names their address", "[customers][contacts]")
{
    BOTH_ENGINES;
    const int others = GENERATE(0, 600); // many are read for clues later
    const Identity known = files.workspace().write([](Transaction &tx) {
        Identity identity;
        identity.channel = Channel::Mastodon;
        identity.remoteKey = u"https://social.example/@ana"_s;
        identity.name = u"Ana Sousa"_s;
        identity.about = u"Write to me: ana@x.example"_s;
        return CustomerRepository(tx).resolve(tx, identity, ContactFiles::noon());
    });
    QByteArray table = "Name,Email\nAna Sousa,ana@x.example\n";
    for (int i = 0; i < others; ++i)
        table += QStringLiteral("Bo %1,bo%1@x.example\n").arg(i).toUtf8();
    const auto summary = files.take(u"c.csv"_s, table);
    CHECK(summary.added == others + 1);
    for (bool more = others > 0; more;)
        more = files.workspace().write([](Transaction &tx) { return fillSomeClues(tx, 400); });
    const auto suggested =
        files.workspace().read([&](Session &session) { return suggestionsFor(session, known.customer, 10); });
    REQUIRE(suggested.size() == 1);
    CHECK(suggested.first().other == files.customerOf(Channel::Email, u"ana@x.example"_s));
    CHECK(files.undo(summary.deed) == 0);
    CHECK(files.count(u"customers"_s) == 1);
}

TEST_CASE("thousands of people come in as they stand, each once", "[customers][contacts]")
{
    BOTH_ENGINES;
    QByteArray table = "Name,Email,Phone,Notes\n";
    for (int i = 0; i < 4321; ++i) // several batches, statements of every size
        table += QStringLiteral("P %1,p%1@x.example,+33%2,\"a \"\"%1\"\"; \u00e9\"\n").arg(i).arg(10000 + i).toUtf8();
    table += "P 1,P1@x.example,,\"a \"\"1\"\"; \xC3\xA9\"\n";
    const auto summary = files.take(u"c.csv"_s, table);
    CHECK(summary.added == 4321);
    CHECK(summary.updated == 1);
    CHECK(summary.problemCount == 0);
    CHECK(files.count(u"identities"_s) == 2 * 4321);
    CHECK(files.count(u"identities i JOIN customers c ON c.id = i.customer_id AND c.name = i.name"_s) == 2 * 4321);
    for (const int each : {0, 1999, 2000, 4320}) {
        const CustomerId customer = files.customerOf(Channel::Email, u"p%1@x.example"_s.arg(each));
        CHECK(files.customerOf(Channel::Logged, u"+33%1"_s.arg(10000 + each)) == customer);
        const auto records = files.records(customer);
        REQUIRE(records.size() == 1);
        CHECK(profileOf(records).text(u"note"_s) == u"a \"%1\"; \u00e9"_s.arg(each));
    }
    CHECK(files.undo(summary.deed) == 0);
    CHECK(files.count(u"customers"_s) == 0);
}

TEST_CASE("a dry run counts what the import then does, and writes nothing", "[customers][contacts]")
{
    BOTH_ENGINES;
    files.take(u"c.csv"_s, "Name,Email\nAna,ana@x.example\nBo,bo@x.example\n");
    const QByteArray table = "Name,Email,Email 2,Phone\nAna,ana@x.example,bo@x.example,\nBo,bo@x.example,,\n"
                             "Cy,cy@x.example,,12345\nCy,cy@x.example,,12345\n?,,,\n";
    auto dry = files.take(u"d.csv"_s, table, true);
    CHECK(!dry.deed);
    CHECK(files.count(u"customers"_s) == 2);
    CHECK(files.count(u"identities"_s) == 2);
    CHECK(files.count(u"customer_deeds"_s) == 1);
    const auto real = files.take(u"d.csv"_s, table);
    dry.deed = real.deed;
    CHECK(dry == real);
    CHECK(real.linked == 1);
    CHECK(real.unchanged == 2); // Bo, who is Ana now, and the second Cy
}

TEST_CASE("what people said about being written to is taken over and taken back", "[customers][contacts]")
{
    BOTH_ENGINES;
    const auto summary =
        files.take(u"c.csv"_s, "Name,Email,Newsletter,Do not contact\n"
                               "Ana,ana@x.example,oui,\nBo,bo@x.example,no,x\nCy,cy@x.example,,maybe\n");
    CHECK(files.count(u"consents"_s) == 3);
    CHECK(files.count(u"consents WHERE purpose = 'contact' AND given = 0"_s) == 1);
    CHECK(files.count(u"consents WHERE purpose = 'marketing' AND given = 1"_s) == 1);
    CHECK(summary.problemCount == 1);
    CHECK(files.undo(summary.deed) == 0);
    CHECK(files.count(u"consents"_s) == 0);
    CHECK(files.count(u"customers"_s) == 0);
}

TEST_CASE("undoing an import leaves who was changed since, and what it said goes all the same", "[customers][contacts]")
{
    BOTH_ENGINES;
    const auto first = files.take(u"c.csv"_s, "Name,Email\nAna,ana@x.example\nBo,bo@x.example\n");
    const CustomerId ana = files.customerOf(Channel::Email, u"ana@x.example"_s);
    files.workspace().write([=](Transaction &tx) {
        return ProfileRepository(tx).setField(tx, ana, u"company"_s, {u"Bolt"_s}, u"mia"_s, ContactFiles::noon());
    });
    CHECK(files.undo(first.deed) == 1);
    CHECK(files.count(u"customers"_s) == 1);
    CHECK(files.count(u"identities"_s) == 0);
    CHECK(files.records(ana).size() == 1);
}

TEST_CASE("imports that build on each other can be undone in either order, and leave nothing", "[customers][contacts]")
{
    BOTH_ENGINES;
    const bool isFirstFirst = GENERATE(true, false);
    const auto first = files.take(u"c.csv"_s, "Name,Email\nAna,ana@x.example\nBo,bo@x.example\n");
    const auto second = files.take(u"d.csv"_s, "Name,Email,Email 2\nAna,ana@x.example,a2@x.example\n"
                                               "Bo,bo@x.example,ana@x.example\n");
    CHECK(second.linked == 1);
    files.undo(isFirstFirst ? first.deed : second.deed);
    CHECK(files.undo(isFirstFirst ? second.deed : first.deed) == 0);
    for (const QString &table : {u"customers"_s, u"identities"_s, u"profile_records"_s})
        CHECK(files.count(table) == 0);
}

TEST_CASE("a stopped import leaves nothing", "[customers][contacts]")
{
    BOTH_ENGINES;
    QByteArray table = "Name,Email\n";
    for (int i = 0; i < 2500; ++i)
        table += "P,p" + QByteArray::number(i) + "@x.example\n";
    const ContactImportOptions options{files.file(u"c.csv"_s, table), {}, u"mia"_s, false};
    int calls = 0;
    auto future = files.workspace().database().write([&](Transaction &tx) {
        return importContacts(tx, options, ContactFiles::noon(), [&](qint64 done, qint64 total) {
            CHECK(done <= total);
            return ++calls < 2;
        });
    });
    future.waitForFinished();
    REQUIRE(!future.result());
    CHECK(future.result().error().kind == ErrorKind::Cancelled);
    CHECK(calls == 2);
    CHECK(files.count(u"customers"_s) == 0);
    CHECK(files.count(u"customer_deeds"_s) == 0);
}

TEST_CASE("what is no file of contacts is refused with what it is", "[customers][contacts]")
{
    ContactFiles files;
    const auto refusal = [&](const QString &path) {
        const auto outcome = files.attempt({path, {}, u"mia"_s, false});
        REQUIRE(!outcome);
        CHECK(outcome.error().detail.contains(path));
        return outcome.error().kind;
    };
    CHECK(refusal(files.file(u"empty.csv"_s, {})) == ErrorKind::Malformed);
    CHECK(refusal(files.file(u"blank.csv"_s, "\n \n")) == ErrorKind::Malformed);
    CHECK(refusal(u"/"_s) == ErrorKind::Storage);
    CHECK(refusal(u"/nowhere/at/all.vcf"_s) == ErrorKind::NotFound);
    QByteArray binary;
    for (int i = 0; i < 5000; ++i)
        binary += QByteArray("\x7F"
                             "ELF\0\0\1\2\0\0\0\x80",
                             12);
    CHECK(refusal(files.file(u"binary"_s, binary)) == ErrorKind::Malformed);
    CHECK(
        refusal(files.file(u"picture"_s, "\x89PNG\r\n\x1A\n" + QByteArray("\x01\x9F\x12,\x03\xE0", 6).repeated(99))) ==
        ErrorKind::Malformed);
    ContactImportOptions odd{files.file(u"c.csv"_s, "Name,Email\n"), {}, u"mia"_s, false};
    odd.table.encoding = "klingon";
    CHECK(files.attempt(odd).error().kind == ErrorKind::Malformed);
}

TEST_CASE("a table with broken quoting loses no line, and says where it was mended", "[customers][contacts]")
{
    ContactFiles files;
    QByteArray table = "Name,Email,Note\n";
    constexpr int rows = 3000;
    for (int i = 0; i < rows; ++i) {
        const QByteArray address = "p" + QByteArray::number(i) + "@x.example";
        const QByteArray note = i % 5 == 0   ? "\"opened and left"
                                : i % 5 == 1 ? "\"said \"so\" twice\""
                                : i % 5 == 2 ? "5\" wide"
                                : i % 5 == 3 ? "\"two\nlines\""
                                             : "plain";
        table += "P " + QByteArray::number(i) + ',' + address + ',' + note + '\n';
    }
    const auto summary = files.take(u"broken.csv"_s, table);
    CHECK(summary.read == rows);
    CHECK(summary.added == rows);
    CHECK(summary.problemCount == rows / 5 * 2);
    CHECK(summary.problems.size() == 100);
    CHECK(summary.problems.first().line == 2);
}

TEST_CASE("UTF-16, huge fields and cards with photos come in whole", "[customers][contacts]")
{
    ContactFiles files;
    const QString text = u"Nom;Prénom;Courriel\r\nSousa;Zoé;zoe@x.example\r\n"_s;
    files.take(u"wide.csv"_s, "\xFF\xFE" + QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * 2));
    const CustomerId zoe = files.customerOf(Channel::Email, u"zoe@x.example"_s);
    CHECK(profileOf(files.records(zoe)).text(u"name"_s) == u"Zoé Sousa"_s);
    files.take(u"huge.csv"_s, "Email,Note\nbig@x.example,\"" + QByteArray(3'000'000, 'n') + "\"\nb@x.example,\n");
    CHECK(profileOf(files.records(files.customerOf(Channel::Email, u"big@x.example"_s))).text(u"note"_s).size() ==
          3'000'000);
    const auto cards = files.take(u"c.vcf"_s, "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Cy\r\nEMAIL:cy@x.example\r\n"
                                              "PHOTO;ENCODING=b;TYPE=JPEG:" +
                                                  QByteArray(2'000'000, 'q').toBase64() + "\r\nEND:VCARD\r\n");
    CHECK(cards.added == 1);
    CHECK(profileOf(files.records(files.customerOf(Channel::Email, u"cy@x.example"_s)))
              .text(u"photo"_s)
              .startsWith(u"data:image/jpeg;base64,cXFx"_s));
}
