// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/bundle/BundleLimits.h"
#include "tests/core/review/bundle/HostileBundle.h"
#include "tests/support/Printers.h"

#include <QDir>

#include <catch2/generators/catch_generators_all.hpp>

using namespace firstmile;
using namespace firstmile::tests;
using namespace Qt::StringLiterals;

TEST_CASE("A zip bomb is refused before anything of it is unpacked", "[review]")
{
    Hostile bundle;
    SECTION("one entry that unpacks to a thousand times its size")
    {
        bundle.zip.entries.append(
            LooseZip::Entry{"reviews/1.jsonl", QByteArray(17 * bundleLimits::mebibyte, '\0'), true});
        REQUIRE(bundle.whyRefused() == u"reviews/1.jsonl: unpacks to more than 250 times its size"_s);
    }
    SECTION("many that do so together")
    {
        for (int i = 0; i < 75; ++i)
            bundle.zip.entries.append(
                LooseZip::Entry{"reviews/" + QByteArray::number(i) + ".jsonl", "x", true, 15 * 1024 * 1024});
        REQUIRE(bundle.whyRefused() == u"unpacks to more than 250 times its size"_s);
    }
    SECTION("one that is larger than any entry")
    {
        bundle.zip.entries.append(LooseZip::Entry{"reviews/1.jsonl", "x", true, 0x60000000});
        REQUIRE(bundle.whyRefused() == u"reviews/1.jsonl: larger than bundles may be"_s);
    }
    SECTION("one that says it is small")
    {
        LooseZip::Entry &manifest = bundle.zip.at("manifest.json");
        manifest.bytes = QByteArray(2 * bundleLimits::mebibyte, ' ');
        manifest.isDeflated = true;
        manifest.claimedSize = 100;
        REQUIRE(bundle.whyRefused().startsWith(u"manifest.json: "_s));
    }
}

TEST_CASE("Names that lead out of a folder are refused", "[review]")
{
    Hostile bundle;
    const QByteArray name =
        GENERATE(as<QByteArray>{}, "../up.txt", "attachments/../../up.txt", "/etc/passwd", "a/./b", "..", "a\\..\\b",
                 "C:evil.txt", "a//b", "folder/", "line\nbreak", "\x7f", "right\xe2\x80\xaetfel.txt");
    SECTION("in the zip")
    {
        bundle.zip.entries.append(LooseZip::Entry{name, "x"});
        REQUIRE(bundle.whyRefused().contains(u" has a "_s));
    }
    SECTION("in the manifest")
    {
        QJsonArray entries = bundle.manifest().value("entries"_L1).toArray();
        QJsonObject entry = entries.at(1).toObject();
        entry.insert("name"_L1, QString::fromUtf8(name));
        entries.append(entry);
        bundle.setManifest(u"entries"_s, entries);
        REQUIRE(bundle.whyRefused() == u"manifest.json: entry: name is none that an entry can have"_s);
    }
    SECTION("in a message")
    {
        const QJsonObject file{{u"entry"_s, QString::fromUtf8(name)}, {u"sha256"_s, QString(64, u'0')}};
        const QJsonObject message{{u"id"_s, u"2"_s},
                                  {u"direction"_s, u"in"_s},
                                  {u"visibility"_s, u"public"_s},
                                  {u"at"_s, u"2026-01-01T00:00:00Z"_s},
                                  {u"receivedAt"_s, u"2026-01-01T00:00:00Z"_s},
                                  {u"attachments"_s, QJsonArray{QJsonObject{{u"file"_s, file}}}}};
        QJsonObject line = QJsonDocument::fromJson(smallLine).object();
        line.insert("messages"_L1, QJsonArray{message});
        REQUIRE(bundle.whyPartRefused(QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n')
                    .endsWith(u"a message names it as a file, which it is not"_s));
    }
}

TEST_CASE("A message may name no entry as its file that is none", "[review]")
{
    Hostile bundle;
    const QByteArray hash = sha256Of(bundle.zip.at("index.html").bytes).toHex();
    const QByteArray size = QByteArray::number(bundle.zip.at("index.html").bytes.size());
    const QByteArray message = R"({"id":"2","direction":"in","visibility":"public","at":"2026-01-01T00:00:00Z",)"
                               R"("receivedAt":"2026-01-01T00:00:00Z","attachments":[{"file":{"entry":"index.html",)"
                               R"("sha256":")" +
                               hash + R"(","size":)" + size + "}}]}";
    REQUIRE(bundle.whyPartRefused(smallLine.chopped(1) + ",\"messages\":[" + message + "]}\n") ==
            u"conversations/00001.jsonl: line 1: index.html: a message names it as a file, which it is not"_s);
}

TEST_CASE("Two entries of one name are refused", "[review]")
{
    Hostile bundle;
    const QByteArray name = GENERATE(as<QByteArray>{}, "manifest.json", "MANIFEST.json", "conversations/00001.JSONL");
    bundle.zip.entries.append(LooseZip::Entry{name, "x"});
    REQUIRE(bundle.whyRefused().endsWith(u"there twice"_s));
}

TEST_CASE("What is no file is no bundle", "[review]")
{
    const QTemporaryDir folder;
    REQUIRE(BundleReader::open(folder.path()).error().kind == ErrorKind::NotFound);
    REQUIRE(BundleReader::open(folder.filePath(u"none"_s)).error().kind == ErrorKind::NotFound);
    setBytesOfFile(folder.filePath(u"empty"_s), {});
    REQUIRE(BundleReader::open(folder.filePath(u"empty"_s)).error().kind == ErrorKind::Malformed);
    setBytesOfFile(folder.filePath(u"text"_s), "not a zip");
    REQUIRE(BundleReader::open(folder.filePath(u"text"_s)).error().kind == ErrorKind::Malformed);
}

TEST_CASE("Reading writes nothing beside a bundle", "[review]")
{
    Hostile bundle(2);
    bundle.zip.write(bundle.file);
    const QByteArray before = bytesOfFile(bundle.file);
    {
        const auto reader = BundleReader::open(bundle.file);
        REQUIRE((*reader)->part(1).has_value());
        REQUIRE((*reader)->verify().has_value());
        REQUIRE(QDir(bundle.folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).size() ==
                1);
    }
    REQUIRE(bytesOfFile(bundle.file) == before);
}
