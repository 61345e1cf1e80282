// SPDX-License-Identifier: GPL-3.0-or-later
// Bytes as a bundle of a stranger's. Taken as they are, they seldom come further than the zip; so a text of sections,
// "=== name" lines with what the entry of that name holds, is made a bundle whose sizes, hashes and chain are right.
#include "core/review/bundle/BundleNames.h"
#include "core/review/bundle/BundleReader.h"
#include "core/review/bundle/HashChain.h"
#include "core/review/bundle/RecordJson.h"
#include "tests/fuzz/Demand.h"
#include "tests/fuzz/LoneFile.h"
#include "tests/fuzz/StoredZip.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace firstmile;
using namespace Qt::StringLiterals;

namespace
{

using Section = std::pair<QByteArray, QByteArray>;

constexpr qsizetype mostSections = 40;

QList<Section> sectionsOf(const QByteArray &text)
{
    QList<Section> sections;
    const QByteArray mark = "=== ";
    for (qsizetype at = 0; at >= 0 && at < text.size() && sections.size() < mostSections;) {
        qsizetype end = text.indexOf("\n" + mark, at);
        const QByteArray section = text.mid(at + mark.size(), end < 0 ? -1 : end + 1 - at - mark.size());
        const qsizetype line = section.indexOf('\n');
        sections.append({line < 0 ? section : section.left(line), line < 0 ? QByteArray() : section.mid(line + 1)});
        at = end < 0 ? end : end + 1;
    }
    return sections;
}

/// The manifest as it was given, with the entries that are really there.
QByteArray trueManifest(const QByteArray &given, const QList<Section> &sections)
{
    QJsonObject manifest = QJsonDocument::fromJson(given).object();
    QJsonArray entries;
    HashChain chain;
    for (const auto &[name, bytes] : sections) {
        const QString entry = QString::fromUtf8(name);
        if (bundleNames::isOutsideChain(entry))
            continue;
        const QByteArray hash = sha256Of(bytes);
        entries.append(QJsonObject{{u"name"_s, entry},
                                   {u"size"_s, bytes.size()},
                                   {u"sha256"_s, QString::fromLatin1(hash.toHex())},
                                   {u"chain"_s, QString::fromLatin1(chain.next(hash, entry).toHex())}});
    }
    manifest.insert("entries"_L1, entries);
    return QJsonDocument(manifest).toJson(QJsonDocument::Compact);
}

QByteArray bundleOf(const QByteArray &text)
{
    QList<Section> sections = sectionsOf(text);
    for (auto &[name, bytes] : sections) {
        if (name == QByteArray(bundleNames::manifest.data(), bundleNames::manifest.size()))
            bytes = trueManifest(bytes, sections);
    }
    return storedZip(sections);
}

/// What was read says the same when it is written and read again.
void demandRoundTrip(const ExportedPart &part)
{
    for (const ExportedConversation &conversation : part.conversations) {
        const auto again = exportedConversationFromJson(toJson(conversation));
        demand(again.has_value() && *again == conversation, u"a conversation stays what it is"_s);
    }
    for (const ExportedCustomer &customer : part.customers) {
        const auto again = exportedCustomerFromJson(toJson(customer));
        demand(again.has_value() && *again == customer, u"a customer stays what they are"_s);
    }
}

void readAll(const BundleReader &bundle)
{
    const BundleManifest &manifest = bundle.manifest();
    for (int number = 0; number <= std::min(manifest.parts, 50) + 1; ++number) {
        const auto part = bundle.part(number);
        if (!part)
            continue;
        demandRoundTrip(*part);
        for (const ExportedConversation &conversation : part->conversations) {
            for (const ExportedMessage &message : conversation.messages) {
                for (const ExportedFile &file : message.files)
                    (void)bundle.file(file);
            }
        }
    }
    for (const BundleEntry &entry : manifest.entries) {
        demand(bundleNames::faultOf(entry.name).isEmpty(), u"a name that stays inside"_s);
        const auto bytes = bundle.entry(entry.name);
        demand(!bytes || bytes->size() == entry.size, u"an entry is as large as it says"_s);
    }
    (void)bundle.measures();
    (void)bundle.reviews();
    (void)bundle.verify([](double share) {
        demand(share >= 0 && share <= 1, u"a share"_s);
        return true;
    });
}

}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const LoneFile file(bytes.startsWith("=== ") ? bundleOf(bytes) : bytes);
    (void)looksLikeBundle(file.path());
    const auto bundle = BundleReader::open(file.path());
    if (bundle)
        readAll(**bundle);
    return 0;
}
