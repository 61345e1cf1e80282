// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/bundle/BundleLimits.h"
#include "core/review/bundle/HashChain.h"
#include "tests/support/Printers.h"
#include "tests/support/TestBundle.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators_all.hpp>

using namespace firstmile;
using namespace firstmile::tests;
using namespace Qt::StringLiterals;

namespace
{

/// A bundle of somebody who writes bundles with a program of their own.
struct Hostile
{
    QTemporaryDir folder;
    QString file = folder.filePath(u"a.fmreview"_s);
    LooseZip zip;

    explicit Hostile(int parts = 1)
    {
        REQUIRE(writeBundle(file, randomBundle(21, parts)).has_value());
        zip = LooseZip::of(file);
    }
    Result<std::unique_ptr<BundleReader>> open()
    {
        zip.write(file);
        return BundleReader::open(file);
    }
    QString whyRefused()
    {
        const auto reader = open();
        REQUIRE_FALSE(reader.has_value());
        REQUIRE(reader.error().kind == ErrorKind::Malformed);
        return reader.error().detail;
    }
    QJsonObject manifest() { return QJsonDocument::fromJson(zip.at("manifest.json").bytes).object(); }
    void setManifest(const QJsonObject &json) { zip.at("manifest.json").bytes = QJsonDocument(json).toJson(); }
    void setManifest(const QString &key, const QJsonValue &value)
    {
        QJsonObject json = manifest();
        json.insert(key, value);
        setManifest(json);
    }
    /// Puts an entry in place of another and seals the whole anew, as whoever wrote it would.
    void replace(const QByteArray &name, const QByteArray &bytes)
    {
        zip.at(name).bytes = bytes;
        QJsonArray entries;
        HashChain chain;
        for (const QJsonValue each : manifest().value("entries"_L1).toArray()) {
            const QString entry = each.toObject().value("name"_L1).toString();
            const QByteArray content = zip.at(entry.toUtf8()).bytes;
            const QByteArray hash = sha256Of(content);
            entries.append(QJsonObject{{u"name"_s, entry},
                                       {u"size"_s, content.size()},
                                       {u"sha256"_s, QString::fromLatin1(hash.toHex())},
                                       {u"chain"_s, QString::fromLatin1(chain.next(hash, entry).toHex())}});
        }
        setManifest(u"entries"_s, entries);
    }
    QString whyPartRefused(const QByteArray &lines)
    {
        replace("conversations/00001.jsonl", lines);
        const auto reader = open();
        if (!reader)
            FAIL(reader.error().detail.toStdString());
        const auto part = (*reader)->part(1);
        REQUIRE_FALSE(part.has_value());
        REQUIRE(part.error().kind == ErrorKind::Malformed);
        REQUIRE((*reader)->verify()->state == BundleSeal::State::Changed);
        return part.error().detail;
    }
};

const QByteArray smallLine = R"({"id":"1","channel":"x","status":"open","firstMessageAt":"2026-01-01T00:00:00Z",)"
                             R"("lastMessageAt":"2026-01-01T00:00:00Z"})";

}

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

TEST_CASE("A bundle with any bytes changed fails clearly, is found to be changed, or is the same", "[review]")
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"a.fmreview"_s);
    BundleContent content = randomBundle(31, 1, 2);
    content.files = {"abc"};
    REQUIRE(writeBundle(file, content).has_value());
    const QByteArray good = bytesOfFile(file);
    const BundleManifest manifest = (*BundleReader::open(file))->manifest();
    RandomExport random(2);
    int refused = 0;
    int changed = 0;
    int same = 0;
    for (int i = 0; i < 2'000; ++i) {
        QByteArray bad = good;
        for (qint64 bytes = 1 + random.below(3); bytes > 0; --bytes)
            bad[random.below(bad.size())] = static_cast<char>(random.below(256));
        if (random.chance(10))
            bad.truncate(random.below(bad.size()));
        if (random.chance(10))
            bad.insert(random.below(bad.size() + 1), random.bytes(20));
        setBytesOfFile(file, bad);
        const auto reader = BundleReader::open(file);
        if (!reader) {
            REQUIRE((reader.error().kind == ErrorKind::Malformed || reader.error().kind == ErrorKind::Conflict));
            REQUIRE_FALSE(reader.error().detail.isEmpty());
            ++refused;
            continue;
        }
        const auto seal = (*reader)->verify();
        REQUIRE(seal.has_value());
        if (seal->state == BundleSeal::State::Changed) {
            REQUIRE_FALSE(seal->problems.isEmpty());
            ++changed;
            continue;
        }
        REQUIRE((*reader)->manifest() == manifest);
        REQUIRE(isSame(**reader, content));
        ++same;
    }
    INFO(refused << " refused, " << changed << " changed, " << same << " the same");
    REQUIRE(refused > 200);
    REQUIRE(changed > 200);
    REQUIRE(same > 0);
}
