// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/review/bundle/HostileBundle.h"
#include "tests/support/Printers.h"

#include <QRegularExpression>

#include <catch2/generators/catch_generators_all.hpp>

using namespace firstmile;
using namespace firstmile::tests;
using namespace Qt::StringLiterals;

TEST_CASE("Names and texts that are no UTF-8 are refused", "[review]")
{
    Hostile bundle;
    SECTION("in a name")
    {
        bundle.zip.entries.append(LooseZip::Entry{"caf\xe9.txt", "x", false, {}, false});
        REQUIRE(bundle.whyRefused().endsWith(u"has a name that is no UTF-8"_s));
        bundle.zip.entries.last().isNamedUtf8 = true; // which it is not
        REQUIRE_FALSE(bundle.whyRefused().isEmpty());
    }
    SECTION("in the manifest")
    {
        bundle.zip.at("manifest.json").bytes.replace("Unanswered", "Unanswe\xed\xa0\x80");
        REQUIRE(bundle.whyRefused().startsWith(u"manifest.json: invalid UTF8 string"_s));
    }
    SECTION("in a line")
    {
        const QByteArray bad =
            GENERATE(as<QByteArray>{}, "\xff", "\xc0\x80", "\xed\xa0\x80", "\xf5\x80\x80\x80", "\xe2\x82");
        REQUIRE(bundle.whyPartRefused(smallLine + '\n' + smallLine.chopped(1) + ",\"subject\":\"" + bad + "\"}\n")
                    .startsWith(u"conversations/00001.jsonl: line 2: "_s));
    }
}

TEST_CASE("Huge numbers are refused", "[review]")
{
    Hostile bundle;
    const QByteArray number = GENERATE(as<QByteArray>{}, "1e999", "-1e308", "99999999999999999999999",
                                       "9007199254740993.5", "9223372036854775807", "4294967296");
    SECTION("in a line")
    {
        REQUIRE(bundle.whyPartRefused(smallLine.chopped(1) + ",\"messageCount\":" + number + "}\n")
                    .startsWith(u"conversations/00001.jsonl: line 1: "_s));
    }
    SECTION("in the manifest")
    {
        QByteArray &bytes = bundle.zip.at("manifest.json").bytes;
        const QByteArray key =
            GENERATE(as<QByteArray>{}, "conversations", "messages", "customers", "parts", "version", "size");
        static const QRegularExpression digits(u"\\A[0-9]+"_s);
        const qsizetype at = bytes.indexOf("\"" + key + "\": ") + key.size() + 4;
        REQUIRE(at > key.size() + 4);
        const auto length = digits.match(QString::fromLatin1(bytes.mid(at, 20))).capturedLength();
        bytes.replace(at, length, number);
        const auto reader = bundle.open();
        REQUIRE_FALSE(reader.has_value());
        REQUIRE(reader.error().kind == ErrorKind::Malformed);
    }
}

TEST_CASE("JSON that is nested without end is refused", "[review]")
{
    Hostile bundle;
    const QByteArray deep = QByteArray(1'000'000, '[');
    SECTION("in the manifest")
    {
        bundle.zip.at("manifest.json").bytes = "{\"format\":" + deep;
        REQUIRE(bundle.whyRefused() == u"manifest.json: nested too deeply"_s);
    }
    SECTION("in a line")
    {
        REQUIRE(bundle.whyPartRefused(smallLine.chopped(1) + ",\"tags\":" + deep + "\n") ==
                u"conversations/00001.jsonl: line 1: nested too deeply"_s);
    }
    SECTION("in the measures")
    {
        bundle.replace("measures.json", "{\"pages\":" + deep + "}");
        REQUIRE((*bundle.open())->measures().error().kind == ErrorKind::Malformed);
    }
    SECTION("but brackets within a text are not")
    {
        bundle.replace("conversations/00001.jsonl", smallLine.chopped(1) + ",\"subject\":\"\\\"" + deep + "\"}\n");
        REQUIRE((*bundle.open())->part(1)->conversations.first().conversation.subject.size() == 1'000'001);
    }
}

TEST_CASE("A manifest that lies is found out", "[review]")
{
    Hostile bundle(2);
    SECTION("of how many conversations there are")
    {
        bundle.setManifest(u"conversations"_s, 1'000'000'000);
        REQUIRE(bundle.whyRefused().contains(u"counts 1000000000 of what has room in"_s));
    }
    SECTION("of how many messages there are, within what is possible")
    {
        bundle.setManifest(u"messages"_s, bundle.manifest().value("messages"_L1).toInt() + 1);
        const BundleSeal seal = *(*bundle.open())->verify();
        REQUIRE(seal.state == BundleSeal::State::Changed);
        REQUIRE(std::ranges::any_of(seal.problems, [](const QString &problem) {
            return problem.startsWith(u"manifest.json: counts 6 conversations"_s);
        }));
    }
    SECTION("of how many parts there are")
    {
        bundle.setManifest(u"parts"_s, 99'999);
        REQUIRE(bundle.whyRefused() == u"manifest.json: has 99999 parts, and does not name part 3"_s);
        bundle.setManifest(u"parts"_s, 1);
        REQUIRE(bundle.whyRefused() == u"manifest.json: names more than its 1 parts"_s);
    }
    SECTION("of how large an entry is")
    {
        QJsonArray entries = bundle.manifest().value("entries"_L1).toArray();
        QJsonObject entry = entries.last().toObject();
        const QString name = entry.value("name"_L1).toString();
        entry.insert("size"_L1, entry.value("size"_L1).toInt() + 1);
        entries.replace(entries.size() - 1, entry);
        bundle.setManifest(u"entries"_s, entries);
        const auto reader = *bundle.open();
        REQUIRE(reader->entry(name).error().detail == name + u": changed"_s);
        REQUIRE(reader->verify()->problems.contains(name + u": changed"_s));
    }
    SECTION("of entries that are not there, or there twice")
    {
        QJsonArray entries = bundle.manifest().value("entries"_L1).toArray();
        QJsonObject entry = entries.last().toObject();
        entries.append(entry);
        bundle.setManifest(u"entries"_s, entries);
        REQUIRE(bundle.whyRefused() == u"manifest.json: names index.html twice"_s);
        entry.insert("name"_L1, u"nowhere.txt"_s);
        entries.replace(entries.size() - 1, entry);
        bundle.setManifest(u"entries"_s, entries);
        REQUIRE((*bundle.open())->verify()->problems.contains(u"nowhere.txt: missing"_s));
    }
    SECTION("of what stands outside of the chain")
    {
        QJsonArray entries = bundle.manifest().value("entries"_L1).toArray();
        QJsonObject entry = entries.last().toObject();
        entry.insert("name"_L1, u"reviews/00001.jsonl"_s);
        entries.append(entry);
        bundle.setManifest(u"entries"_s, entries);
        REQUIRE(bundle.whyRefused() == u"manifest.json: entry: name is none that an entry can have"_s);
    }
    SECTION("of being a bundle")
    {
        bundle.setManifest(u"format"_s, u"firstmile-backup"_s);
        REQUIRE(bundle.whyRefused().contains(u"is not \"firstmile-review\""_s));
        bundle.zip.remove("manifest.json");
        REQUIRE(bundle.whyRefused() == u"manifest.json: missing: this is no bundle"_s);
    }
}

TEST_CASE("A newer bundle says that it is newer, whatever else is in it", "[review]")
{
    Hostile bundle;
    bundle.setManifest({{u"format"_s, u"firstmile-review"_s}, {u"version"_s, 2}, {u"all"_s, u"new"_s}});
    const auto reader = bundle.open();
    REQUIRE(reader.error().kind == ErrorKind::Conflict);
    REQUIRE(reader.error().detail.contains(u"version 2"_s));
    bundle.setManifest({{u"format"_s, u"firstmile-review"_s}, {u"version"_s, 0}});
    REQUIRE(bundle.open().error().kind == ErrorKind::Malformed);
}

TEST_CASE("Fields that nobody knows are read over", "[review]")
{
    Hostile bundle;
    bundle.setManifest(u"x-archive"_s, QJsonObject{{u"shelf"_s, 7}});
    REQUIRE(bundle.open().has_value());
}

TEST_CASE("A line that is cut off is refused", "[review]")
{
    Hostile bundle;
    REQUIRE(bundle.whyPartRefused(smallLine) == u"conversations/00001.jsonl: line 1 has no end"_s);
    REQUIRE(bundle.whyPartRefused(smallLine + "\n\n").startsWith(u"conversations/00001.jsonl: line 2: "_s));
    REQUIRE(bundle.whyPartRefused(smallLine + "\n[1]\n") == u"conversations/00001.jsonl: line 2: no JSON object"_s);
}
