// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/bundle/BundleContents.h"

#include "core/review/bundle/BundleCrypt.h"
#include "core/review/bundle/BundleJson.h"
#include "core/review/bundle/BundleLimits.h"
#include "core/review/bundle/BundleNames.h"
#include "core/review/bundle/HashChain.h"
#include "core/review/bundle/RecordJson.h"

#include <QFileInfo>
#include <QSet>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

Error badBundle(const QString &what, const QString &why)
{
    return {ErrorKind::Malformed, u"%1: %2"_s.arg(what, why), {}};
}

/// The zip within the file. `isEncrypted` tells whether a passphrase was needed for it.
Result<std::unique_ptr<ZipContents>> openZip(const QString &name, const QString &passphrase, bool &isEncrypted)
{
    QFile file(name);
    if (!QFileInfo(name).isFile())
        return Error{ErrorKind::NotFound, name, {}};
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorKind::Storage, file.errorString(), {}};
    isEncrypted = bundleCrypt::isEncrypted(file.peek(bundleCrypt::headerSize));
    if (!isEncrypted)
        return ZipContents::ofFile(name);
    FM_ASSIGN(QByteArray zip, bundleCrypt::decrypt(file, passphrase));
    return ZipContents::ofBytes(std::move(zip));
}

}

Result<std::unique_ptr<BundleContents>> BundleContents::open(const QString &file, const QString &passphrase)
{
    std::unique_ptr<BundleContents> contents(new BundleContents);
    FM_ASSIGN(contents->m_zip, openZip(file, passphrase, contents->m_isEncrypted));
    FM_TRY(contents->readManifest());
    FM_TRY(contents->checkEntries());
    FM_TRY(contents->checkCounts());
    return contents;
}

Result<void> BundleContents::readManifest()
{
    if (!m_zip->has(bundleNames::manifest))
        return badBundle(u"manifest.json"_s, u"missing: this is no bundle"_s);
    FM_ASSIGN(m_manifestBytes, m_zip->read(bundleNames::manifest, bundleLimits::manifest));
    const auto json = bundleObject(m_manifestBytes);
    if (!json)
        return badBundle(bundleNames::manifest, json.error().detail);
    auto manifest = bundleManifestFromJson(*json);
    if (!manifest)
        return Error{manifest.error().kind, u"manifest.json: %1"_s.arg(manifest.error().detail), {}};
    m_manifest = *std::move(manifest);
    return {};
}

Result<void> BundleContents::checkEntries()
{
    QSet<QString> keys;
    m_places.reserve(m_manifest.entries.size());
    for (qsizetype i = 0; i < m_manifest.entries.size(); ++i) {
        const QString &name = m_manifest.entries.at(i).name;
        const QString key = bundleNames::keyOf(name);
        if (keys.contains(key))
            return badBundle(bundleNames::manifest, u"names %1 twice"_s.arg(name));
        keys.insert(key);
        m_places.insert(name, i);
    }
    for (int number = 1; number <= m_manifest.parts; ++number) {
        if (!find(bundleNames::conversations(number)) || !find(bundleNames::customers(number)))
            return badBundle(bundleNames::manifest,
                             u"has %1 parts, and does not name part %2"_s.arg(m_manifest.parts).arg(number));
    }
    if (find(bundleNames::conversations(m_manifest.parts + 1)) || find(bundleNames::customers(m_manifest.parts + 1)))
        return badBundle(bundleNames::manifest, u"names more than its %1 parts"_s.arg(m_manifest.parts));
    return {};
}

/// Counts are believed by who makes room for so many; none can be beyond what the entries can hold.
Result<void> BundleContents::checkCounts() const
{
    qint64 room = 0;
    for (int number = 1; number <= m_manifest.parts; ++number)
        room += find(bundleNames::conversations(number))->size + find(bundleNames::customers(number))->size;
    for (const qint64 count : {m_manifest.conversations, m_manifest.messages, m_manifest.customers}) {
        if (count > room)
            return badBundle(bundleNames::manifest, u"counts %1 of what has room in %2 bytes"_s.arg(count).arg(room));
    }
    return {};
}

const BundleEntry *BundleContents::find(const QString &name) const
{
    const auto place = m_places.constFind(name);
    return place == m_places.cend() ? nullptr : &m_manifest.entries.at(*place);
}

Result<QByteArray> BundleContents::entry(const QString &name, qint64 most) const
{
    const BundleEntry *const expected = find(name);
    if (!expected)
        return Error{ErrorKind::NotFound, u"%1: not in the bundle"_s.arg(name), {}};
    if (!m_zip->has(name))
        return badBundle(name, u"missing"_s);
    FM_ASSIGN(QByteArray bytes, m_zip->read(name, most));
    if (bytes.size() != expected->size || sha256Of(bytes) != expected->sha256)
        return badBundle(name, u"changed"_s);
    return bytes;
}

Result<ExportedPart> BundleContents::part(int number) const
{
    if (number < 1 || number > m_manifest.parts)
        return Error{ErrorKind::NotFound, u"part %1 of %2"_s.arg(number).arg(m_manifest.parts), {}};
    ExportedPart part;
    const QString customers = bundleNames::customers(number);
    const QString conversations = bundleNames::conversations(number);
    FM_ASSIGN(const QByteArray customerLines, entry(customers, bundleLimits::part));
    const auto readCustomers = readLines(customerLines, [&part](const QJsonObject &line) -> Result<void> {
        FM_ASSIGN(ExportedCustomer customer, exportedCustomerFromJson(line));
        part.customers.append(std::move(customer));
        return {};
    });
    if (!readCustomers)
        return badBundle(customers, readCustomers.error().detail);
    FM_ASSIGN(const QByteArray conversationLines, entry(conversations, bundleLimits::part));
    const auto readConversations = readLines(conversationLines, [&](const QJsonObject &line) -> Result<void> {
        FM_ASSIGN(ExportedConversation conversation, exportedConversationFromJson(line));
        FM_TRY(checkFiles(conversation));
        part.conversations.append(std::move(conversation));
        return {};
    });
    if (!readConversations)
        return badBundle(conversations, readConversations.error().detail);
    return part;
}

/// A message may name no other entry than a file, and none that is not what it says.
Result<void> BundleContents::checkFiles(const ExportedConversation &conversation) const
{
    for (const ExportedMessage &message : conversation.messages) {
        for (const ExportedFile &file : message.files) {
            if (file.entry.isEmpty())
                continue;
            const BundleEntry *const there = find(file.entry);
            if (!file.entry.startsWith(bundleNames::attachments) || !there || there->sha256 != file.sha256 ||
                there->size != file.size)
                return badBundle(file.entry, u"a message names it as a file, which it is not"_s);
        }
    }
    return {};
}

}
