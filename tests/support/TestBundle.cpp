// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/TestBundle.h"

#include "core/review/bundle/ZipContents.h"

#include <QFile>

#include <catch2/catch_test_macros.hpp>

namespace firstmile::tests
{

using namespace Qt::StringLiterals;

namespace
{

QByteArray little(qint64 number, int bytes)
{
    QByteArray little;
    for (int i = 0; i < bytes; ++i)
        little += static_cast<char>((number >> (8 * i)) & 0xff);
    return little;
}

quint32 crcOf(const QByteArray &bytes)
{
    quint32 crc = 0xffffffff;
    for (const char byte : bytes) {
        crc ^= static_cast<quint8>(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ ((crc & 1) ? 0xedb88320U : 0U);
    }
    return ~crc;
}

}

BundleContent randomBundle(quint32 seed, int parts, int conversationsPerPart)
{
    RandomExport random(seed);
    BundleContent content;
    for (int i = 0; i < parts; ++i) {
        ExportedPart part = random.part(conversationsPerPart);
        for (ExportedConversation &conversation : part.conversations) {
            for (ExportedMessage &message : conversation.messages)
                message.files.fill({}); // the writer says what they are
        }
        content.parts.append(part);
    }
    for (int i = 0; i < 5; ++i)
        content.files.append(random.bytes(3000));
    content.files.append(QByteArray());
    content.files.append(QByteArray(200'000, 'x')); // packs far too well
    Account account;
    account.id = AccountId(4);
    account.handle = u"@shop@fr.example"_s;
    account.answerWithin = std::chrono::hours(3);
    account.settings = {{u"host"_s, u"mail.example"_s}};
    content.head.accounts = {account};
    content.head.id = u"6f0d1a52-7f0e-4b52-9a1c-2f6f8b8f1a11"_s;
    content.head.workspace = u"0b8b0a52-7f0e-4b52-9a1c-2f6f8b8f1a22"_s;
    content.head.title = u"Unanswered «ação» \u202e"_s;
    content.head.agent = u"ana"_s;
    content.head.program = u"First Mile"_s;
    content.head.asOf = fromMsecs(1'760'000'000'123);
    content.head.measureRules = {{u"zone"_s, u"Europe/Lisbon"_s}};
    return content;
}

Result<void> writeParts(BundleWriter &writer, const BundleContent &content, int upTo)
{
    for (int i = writer.partsThere(); i < upTo; ++i) {
        ExportedPart part = content.parts.at(i);
        qsizetype next = i;
        for (ExportedConversation &conversation : part.conversations) {
            for (ExportedMessage &message : conversation.messages) {
                for (qsizetype a = 0; a < message.files.size(); ++a, ++next) {
                    const QByteArray &bytes = content.files.at(next % content.files.size());
                    FM_ASSIGN(message.files[a],
                              writer.addFile(message.message.id, message.message.attachments.at(a).name, bytes));
                }
            }
        }
        FM_TRY(writer.addPart(part, "after " + QByteArray::number(i + 1)));
    }
    return {};
}

Result<BundleManifest> writeBundle(const QString &file, const BundleContent &content,
                                   const BundleWriter::Sealing &sealing)
{
    FM_ASSIGN(const std::unique_ptr<BundleWriter> writer, BundleWriter::open(file, "key"));
    FM_TRY(writeParts(*writer, content, static_cast<int>(content.parts.size())));
    FM_TRY(writer->addEntry(u"measures.json"_s, R"({"pages":[]})"));
    setBytesOfFile(writer->folder() + u"/index.html"_s, "<!doctype html><p>Unanswered");
    FM_TRY(writer->addEntryFile(u"index.html"_s));
    return writer->finish(content.head, sealing);
}

bool isSame(const BundleReader &reader, const BundleContent &content)
{
    if (reader.manifest().parts != content.parts.size())
        return false;
    for (int i = 0; i < content.parts.size(); ++i) {
        auto part = reader.part(i + 1);
        if (!part)
            return false;
        for (ExportedConversation &conversation : part->conversations) {
            for (ExportedMessage &message : conversation.messages)
                message.files.fill({});
        }
        if (*part != content.parts.at(i))
            return false;
    }
    return true;
}

QByteArray bytesOfFile(const QString &name)
{
    QFile file(name);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

void setBytesOfFile(const QString &name, const QByteArray &bytes)
{
    QFile file(name);
    REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    REQUIRE(file.write(bytes) == bytes.size());
}

LooseZip LooseZip::of(const QString &file)
{
    LooseZip loose;
    const auto zip = ZipContents::ofFile(file);
    REQUIRE(zip.has_value());
    for (const QString &name : (*zip)->names()) {
        const auto bytes = (*zip)->read(name, std::numeric_limits<qint64>::max());
        REQUIRE(bytes.has_value());
        loose.entries.append({name.toUtf8(), *bytes});
    }
    return loose;
}

QByteArray LooseZip::bytes() const
{
    QByteArray zip;
    QByteArray directory;
    for (const Entry &entry : entries) {
        const qsizetype offset = zip.size();
        // Qt's form of zlib's is a size, two bytes, what deflate made, and a checksum.
        const QByteArray packed = entry.isDeflated ? qCompress(entry.bytes, 9).sliced(6).chopped(4) : entry.bytes;
        const auto size = entry.claimedSize.value_or(static_cast<quint32>(entry.bytes.size()));
        const QByteArray common = little(20, 2) + little(entry.isNamedUtf8 ? 0x800 : 0, 2) +
                                  little(entry.isDeflated ? 8 : 0, 2) + little(0x5a215a21, 4) +
                                  little(crcOf(entry.bytes), 4) + little(packed.size(), 4) + little(size, 4) +
                                  little(entry.name.size(), 2) + little(0, 2);
        zip += "PK\x03\x04" + common + entry.name + packed;
        directory +=
            "PK\x01\x02" + little(20, 2) + common + little(0, 6) + little(0, 4) + little(offset, 4) + entry.name;
    }
    const QByteArray count = little(entries.size(), 2);
    return zip + directory + "PK\x05\x06" + little(0, 4) + count + count + little(directory.size(), 4) +
           little(zip.size(), 4) + little(0, 2);
}

LooseZip::Entry &LooseZip::at(const QByteArray &name)
{
    const auto found = std::ranges::find(entries, name, &Entry::name);
    REQUIRE(found != entries.end());
    return *found;
}

void LooseZip::remove(const QByteArray &name)
{
    entries.removeIf([&name](const Entry &entry) { return entry.name == name; });
}

}
