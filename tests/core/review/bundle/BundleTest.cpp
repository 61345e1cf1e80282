// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/bundle/BundleNames.h"
#include "tests/support/Printers.h"
#include "tests/support/TestBundle.h"

#include <QDir>
#include <QFileInfo>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators_all.hpp>

#include <csignal>
#include <sys/resource.h>

using namespace firstmile;
using namespace firstmile::tests;
using namespace Qt::StringLiterals;

namespace
{

std::unique_ptr<BundleReader> opened(const QString &file, const QString &passphrase = {})
{
    auto reader = BundleReader::open(file, passphrase);
    if (!reader)
        FAIL(reader.error().detail.toStdString());
    return *std::move(reader);
}

/// The bytes of every entry that the chain has.
QMap<QString, QByteArray> entriesOf(const QString &file)
{
    const auto reader = opened(file);
    QMap<QString, QByteArray> all;
    for (const BundleEntry &entry : reader->manifest().entries)
        all.insert(entry.name, reader->entry(entry.name).value_or("cannot be read"));
    return all;
}

/// No file that this process writes can grow beyond this, as on a disk that is full.
class FullDisk
{
public:
    explicit FullDisk(rlim_t bytes)
    {
        m_handler = std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        rlimit small = m_before;
        small.rlim_cur = bytes;
        setrlimit(RLIMIT_FSIZE, &small);
    }
    ~FullDisk()
    {
        setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }

private:
    rlimit m_before{};
    void (*m_handler)(int);
};

}

TEST_CASE("A bundle says again what was written into it", "[review]")
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"a.fmreview"_s);
    const BundleContent content = randomBundle(GENERATE(range(1U, 25U)));
    const auto manifest = writeBundle(file, content);
    REQUIRE(manifest.has_value());

    const auto reader = opened(file);
    REQUIRE(reader->manifest() == *manifest);
    REQUIRE(isSame(*reader, content));
    REQUIRE(reader->verify()->state == BundleSeal::State::Intact);
    REQUIRE(reader->measures()->contains(u"pages"_s));
    REQUIRE(*reader->entry(u"index.html"_s) == "<!doctype html><p>Unanswered");
    REQUIRE(looksLikeBundle(file));
    REQUIRE_FALSE(QFileInfo::exists(file + u".part"_s));
    REQUIRE(QFileInfo(file).permissions().testAnyFlags(QFile::ReadGroup | QFile::ReadOther) == false);

    qint64 messages = 0;
    for (int i = 1; i <= reader->manifest().parts; ++i) {
        const auto part = reader->part(i);
        for (const ExportedConversation &conversation : part->conversations) {
            messages += conversation.messages.size();
            for (const ExportedMessage &message : conversation.messages) {
                for (const ExportedFile &each : message.files)
                    REQUIRE(reader->file(each)->size() == each.size);
            }
        }
    }
    REQUIRE(manifest->messages == messages);
}

TEST_CASE("A manifest keeps no settings of accounts", "[review]")
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"a.fmreview"_s);
    REQUIRE(writeBundle(file, randomBundle(1)).has_value());
    const auto reader = opened(file);
    REQUIRE(reader->manifest().accounts.first().settings.isEmpty());
    REQUIRE(reader->manifest().accounts.first().answerWithin == std::chrono::hours(3));
    REQUIRE_FALSE(LooseZip::of(file).at("manifest.json").bytes.contains("mail.example"));
}

TEST_CASE("The first bytes of a bundle are its type", "[review]")
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"a.fmreview"_s);
    REQUIRE(writeBundle(file, randomBundle(1)).has_value());
    REQUIRE(bytesOfFile(file).sliced(30, 44) == "mimetypeapplication/vnd.firstmile.review+zip");
    setBytesOfFile(folder.filePath(u"b"_s), bytesOfFile(file).left(20));
    REQUIRE_FALSE(looksLikeBundle(folder.filePath(u"b"_s)));
    REQUIRE_FALSE(looksLikeBundle(folder.path()));
}

TEST_CASE("An export that was interrupted after any part becomes the same bundle", "[review]")
{
    const QTemporaryDir folder;
    const BundleContent content = randomBundle(7, 5);
    REQUIRE(writeBundle(folder.filePath(u"whole.fmreview"_s), content).has_value());
    const QMap<QString, QByteArray> whole = entriesOf(folder.filePath(u"whole.fmreview"_s));

    const int stopped = GENERATE(range(0, 6));
    const QString file = folder.filePath(u"again.fmreview"_s);
    {
        const auto writer = BundleWriter::open(file, "key");
        REQUIRE(writer.has_value());
        REQUIRE(writeParts(**writer, content, stopped).has_value());
        // And killed within the next: files and entries that no part has.
        REQUIRE((*writer)->addFile(MessageId(5), u"lost.txt"_s, "lost").has_value());
        REQUIRE((*writer)->addEntry(u"measures.json"_s, "{}").has_value());
        QFile journal((*writer)->folder() + u"/journal"_s);
        REQUIRE(journal.open(QIODevice::Append));
        journal.write("{\"name\":\"half a li");
    }
    {
        const auto writer = BundleWriter::open(file, "key");
        REQUIRE(writer.has_value());
        REQUIRE((*writer)->partsThere() == stopped);
        REQUIRE((*writer)->state() == (stopped == 0 ? QByteArray() : "after " + QByteArray::number(stopped)));
    }
    const auto manifest = writeBundle(file, content);
    REQUIRE(manifest.has_value());
    REQUIRE(entriesOf(file) == whole);
    REQUIRE(opened(file)->verify()->state == BundleSeal::State::Intact);
}

TEST_CASE("What gathered for another export is not gone on with", "[review]")
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"a.fmreview"_s);
    {
        const auto writer = BundleWriter::open(file, "one");
        REQUIRE(writeParts(**writer, randomBundle(7), 2).has_value());
        REQUIRE(BundleWriter::open(file, "one").error().kind == ErrorKind::Conflict);
    }
    const auto writer = BundleWriter::open(file, "two");
    REQUIRE((*writer)->partsThere() == 0);
    REQUIRE((*writer)->state().isEmpty());
    REQUIRE(QFileInfo((*writer)->folder()).permissions().testAnyFlags(QFile::ReadGroup | QFile::ReadOther) == false);
    (*writer)->discard();
    REQUIRE(QDir(folder.path()).isEmpty());
}

TEST_CASE("A folder of something else is left alone", "[review]")
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"a.fmreview"_s);
    REQUIRE(QDir().mkdir(file + u".part"_s));
    setBytesOfFile(file + u".part/letter.txt"_s, "dear");
    REQUIRE(BundleWriter::open(file, "key").error().kind == ErrorKind::Rejected);
    REQUIRE(bytesOfFile(file + u".part/letter.txt"_s) == "dear");
}

TEST_CASE("Packing that is cancelled leaves no bundle, and goes on later", "[review]")
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"a.fmreview"_s);
    const BundleContent content = randomBundle(3, 4);
    const QString passphrase = GENERATE(u""_s, u"open sesame"_s);
    {
        const auto writer = BundleWriter::open(file, "key");
        REQUIRE(writeParts(**writer, content, 4).has_value());
        const auto finished =
            (*writer)->finish(content.head, {{}, {}, passphrase}, [](double done) { return done < 0.3; });
        REQUIRE(finished.error().kind == ErrorKind::Cancelled);
        REQUIRE_FALSE(QFileInfo::exists(file));
    }
    REQUIRE(writeBundle(file, content).has_value());
    REQUIRE(isSame(*opened(file), content));
}

TEST_CASE("A disk that is full breaks nothing", "[review]")
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"a.fmreview"_s);
    const BundleContent content = randomBundle(3, 6);
    setBytesOfFile(file, "the bundle of yesterday");
    const auto room = GENERATE(as<rlim_t>{}, 10, 5'000, 20'000, 100'000, 230'000);
    {
        const FullDisk disk(room);
        const auto written = writeBundle(file, content);
        REQUIRE_FALSE(written.has_value());
        REQUIRE(written.error().kind == ErrorKind::Storage);
    }
    REQUIRE(bytesOfFile(file) == "the bundle of yesterday");
    REQUIRE(writeBundle(file, content).has_value());
    REQUIRE(isSame(*opened(file), content));
    REQUIRE(opened(file)->verify()->state == BundleSeal::State::Intact);
}

TEST_CASE("A disk that is full while packing keeps what was gathered", "[review]")
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"a.fmreview"_s);
    const BundleContent content = randomBundle(3, 4);
    const QString passphrase = GENERATE(u""_s, u"open sesame"_s);
    {
        const auto writer = BundleWriter::open(file, "key");
        REQUIRE(writeParts(**writer, content, 4).has_value());
        const FullDisk disk(3'000);
        REQUIRE((*writer)->finish(content.head, {{}, {}, passphrase}).error().kind == ErrorKind::Storage);
    }
    REQUIRE_FALSE(QFileInfo::exists(file));
    const auto writer = BundleWriter::open(file, "key");
    REQUIRE((*writer)->partsThere() == 4);
    REQUIRE((*writer)->finish(content.head, {}).has_value());
    REQUIRE(isSame(*opened(file), content));
}

TEST_CASE("Files are named so that every file system takes them", "[review]")
{
    const auto named = [](const QString &name) { return bundleNames::attachment(MessageId(7), 2, name); };
    REQUIRE(named(u"invoice.pdf"_s) == u"attachments/7-2-invoice.pdf"_s);
    REQUIRE(named(u"../../etc/passwd"_s) == u"attachments/7-2-.._.._etc_passwd"_s);
    REQUIRE(named(u"C:\\boot.ini"_s) == u"attachments/7-2-C__boot.ini"_s);
    REQUIRE(named(u"facture\u202efdp.exe"_s) == u"attachments/7-2-facture_fdp.exe"_s);
    REQUIRE(named({}) == u"attachments/7-2-file"_s);
    REQUIRE(named(u"..."_s) == u"attachments/7-2-file"_s);
    REQUIRE(named(u"a\nb.txt. "_s) == u"attachments/7-2-a_b.txt"_s);
    REQUIRE(named(u"não é.png"_s) == u"attachments/7-2-não é.png"_s);
    REQUIRE(named(QString(300, u'x') + u".jpeg"_s).endsWith(u"x.jpeg"_s));
    RandomExport random(5);
    for (int i = 0; i < 500; ++i)
        REQUIRE(
            bundleNames::faultOf(bundleNames::attachment(MessageId(1), i, random.text() + random.text())).isEmpty());
}

TEST_CASE("The writer takes no entry that the reader would refuse", "[review]")
{
    const QTemporaryDir folder;
    const auto writer = BundleWriter::open(folder.filePath(u"a.fmreview"_s), "key");
    const QString name =
        GENERATE(as<QString>{}, u"../up"_s, u"/root"_s, u"a\\b"_s, u"a\nb"_s, u"a//b"_s, u"manifest.json"_s,
                 u"signature.json"_s, u"mimetype"_s, u"reviews/1.jsonl"_s, u"c:evil"_s, u""_s);
    REQUIRE((*writer)->addEntry(name, "x").error().kind == ErrorKind::Rejected);
    REQUIRE((*writer)->addEntry(u"README.txt"_s, "x").has_value());
    REQUIRE((*writer)->addEntry(u"readme.TXT"_s, "y").error().kind == ErrorKind::Rejected);
}

TEST_CASE("A bundle of nothing is one", "[review]")
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"a.fmreview"_s);
    const auto writer = BundleWriter::open(file, "key");
    REQUIRE((*writer)->finish(randomBundle(1).head, {}).has_value());
    const auto reader = opened(file);
    REQUIRE(reader->manifest().parts == 0);
    REQUIRE(reader->verify()->state == BundleSeal::State::Intact);
    REQUIRE(reader->measures()->isEmpty());
    REQUIRE(reader->part(1).error().kind == ErrorKind::NotFound);
}
