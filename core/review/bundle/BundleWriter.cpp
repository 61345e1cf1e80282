// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/bundle/BundleWriter.h"

#include "core/review/bundle/BundleCrypt.h"
#include "core/review/bundle/BundleJson.h"
#include "core/review/bundle/BundleLimits.h"
#include "core/review/bundle/BundleNames.h"
#include "core/review/bundle/BundleSignature.h"
#include "core/review/bundle/BundleSpool.h"
#include "core/review/bundle/BundleVersion.h"
#include "core/review/bundle/DurableFile.h"
#include "core/review/bundle/HashChain.h"
#include "core/review/bundle/RecordJson.h"

#include <QDir>

namespace firstmile
{

using namespace Qt::StringLiterals;

struct BundleWriter::Spool
{
    QString file;
    std::unique_ptr<BundleSpool> entries;
    QHash<MessageId, int> files; ///< of the messages of the part that is gathering

    Result<void> appendLines(const QString &name, const QByteArray &lines)
    {
        if (lines.size() > bundleLimits::part)
            return Error{ErrorKind::Rejected, u"%1: larger than a part can be"_s.arg(name), {}};
        FM_TRY(entries->append(name, lines));
        return {};
    }
};

namespace
{

/// Packing is most of the work; what is left of it is for the passphrase.
constexpr double packedShare = 0.8;

template <class Record>
Result<QByteArray> recordLines(const QList<Record> &records)
{
    QByteArray lines;
    for (const Record &each : records) {
        const QByteArray line = toLine(toJson(each));
        if (line.size() > bundleLimits::line)
            return Error{ErrorKind::Rejected, u"a conversation or customer is larger than a bundle can hold"_s, {}};
        lines += line;
    }
    return lines;
}

SpooledCounts countsOf(const ExportedPart &part)
{
    SpooledCounts counts{part.conversations.size(), 0, part.customers.size()};
    for (const ExportedConversation &each : part.conversations)
        counts.messages += each.messages.size();
    return counts;
}

/// As it will be read again: without what only a workspace needs to know of an account.
Result<BundleManifest> completeManifest(BundleManifest manifest, const BundleSpool &spool)
{
    manifest.version = currentBundleVersion;
    manifest.parts = spool.parts();
    manifest.conversations = spool.counts().conversations;
    manifest.messages = spool.counts().messages;
    manifest.customers = spool.counts().customers;
    manifest.entries.clear();
    HashChain chain;
    const QByteArray mime = QByteArray(bundleNames::mimeContent.data(), bundleNames::mimeContent.size());
    const QByteArray mimeHash = sha256Of(mime);
    manifest.entries.append(
        {bundleNames::mimetype, mime.size(), mimeHash, chain.next(mimeHash, bundleNames::mimetype)});
    for (const SpooledEntry &each : spool.entries())
        manifest.entries.append({each.name, each.size, each.sha256, chain.next(each.sha256, each.name)});
    return bundleManifestFromJson(toJson(manifest));
}

QList<PackedEntry> packedEntries(const BundleSpool &spool, const QByteArray &manifest, const QByteArray &signature)
{
    QList<PackedEntry> packed;
    packed.reserve(spool.entries().size() + 3);
    const QByteArray mime = QByteArray(bundleNames::mimeContent.data(), bundleNames::mimeContent.size());
    packed.append({bundleNames::mimetype, mime, {}, 0, 0, true});
    for (const SpooledEntry &each : spool.entries())
        packed.append(spool.packed(each));
    packed.append({bundleNames::manifest, manifest, {}, 0, 0, false});
    packed.append({bundleNames::signature, signature, {}, 0, 0, false});
    return packed;
}

Result<void> encryptFile(const QString &from, const QString &to, const QString &passphrase,
                         const std::function<bool(double)> &progress)
{
    QFile plain(from);
    QFile sealed(to);
    if (!plain.open(QIODevice::ReadOnly))
        return diskError(from, plain.errorString());
    if (plain.size() > bundleLimits::encryptedFile - bundleLimits::mebibyte * 16)
        return Error{ErrorKind::Rejected, u"too large to be encrypted: who opens it needs it in memory"_s, {}};
    if (!sealed.open(QIODevice::WriteOnly | QIODevice::Truncate))
        return diskError(to, sealed.errorString());
    FM_TRY(bundleCrypt::encrypt(plain, sealed, passphrase, progress));
    return synchronise(sealed);
}

}

BundleWriter::BundleWriter() : m_spool(std::make_unique<Spool>()) {}

BundleWriter::~BundleWriter() = default;

Result<std::unique_ptr<BundleWriter>> BundleWriter::open(const QString &file, const QByteArray &resumeKey)
{
    std::unique_ptr<BundleWriter> writer(new BundleWriter);
    writer->m_spool->file = QFileInfo(file).absoluteFilePath();
    if (QFileInfo(file).isDir())
        return Error{ErrorKind::Rejected, u"%1 is a folder"_s.arg(file), {}};
    FM_ASSIGN(writer->m_spool->entries, BundleSpool::open(writer->m_spool->file + u".part"_s, resumeKey));
    return writer;
}

int BundleWriter::partsThere() const
{
    return m_spool->entries->parts();
}

QByteArray BundleWriter::state() const
{
    return m_spool->entries->state();
}

QString BundleWriter::folder() const
{
    return m_spool->entries->folder();
}

Result<ExportedFile> BundleWriter::addFile(MessageId message, const QString &name, const QByteArray &bytes)
{
    const int number = ++m_spool->files[message];
    FM_ASSIGN(const SpooledEntry entry,
              m_spool->entries->append(bundleNames::attachment(message, number, name), bytes));
    return ExportedFile{entry.name, entry.sha256, entry.size};
}

Result<void> BundleWriter::addPart(const ExportedPart &part, const QByteArray &state)
{
    const int number = m_spool->entries->parts() + 1;
    if (number > bundleLimits::parts)
        return Error{ErrorKind::Rejected, u"more parts than a bundle can have"_s, {}};
    FM_ASSIGN(const QByteArray customers, recordLines(part.customers));
    FM_ASSIGN(const QByteArray conversations, recordLines(part.conversations));
    FM_TRY(m_spool->appendLines(bundleNames::customers(number), customers));
    FM_TRY(m_spool->appendLines(bundleNames::conversations(number), conversations));
    m_spool->files.clear();
    return m_spool->entries->endPart(countsOf(part), state);
}

Result<void> BundleWriter::addEntry(const QString &name, const QByteArray &bytes)
{
    FM_TRY(m_spool->entries->append(name, bytes));
    return {};
}

Result<void> BundleWriter::addEntryFile(const QString &name)
{
    return m_spool->entries->takeOver(name);
}

Result<BundleManifest> BundleWriter::finish(BundleManifest manifest, const Sealing &sealing,
                                            const std::function<bool(double)> &progress)
{
    const BundleSpool &spool = *m_spool->entries;
    const Instant asOf = manifest.asOf;
    FM_TRY(m_spool->entries->flush());
    FM_ASSIGN(const BundleManifest complete, completeManifest(std::move(manifest), spool));
    const QByteArray json = toBytes(toJson(complete), QJsonDocument::Indented);
    if (json.size() > bundleLimits::manifest)
        return Error{ErrorKind::Rejected, u"more entries than a bundle can have"_s, {}};
    const bool isEncrypted = !sealing.passphrase.isEmpty();
    const auto share = [&progress](double from, double to) -> std::function<bool(double)> {
        if (!progress)
            return {};
        return [&progress, from, to](double done) { return progress(from + (to - from) * done); };
    };
    QString packed = spool.folder() + u"/packed"_s;
    FM_TRY(packZip(packed, packedEntries(spool, json, signatureOf(json, sealing.key, sealing.signer)), asOf,
                   share(0, isEncrypted ? packedShare : 1)));
    if (isEncrypted) {
        const QString sealed = spool.folder() + u"/sealed"_s;
        FM_TRY(encryptFile(packed, sealed, sealing.passphrase, share(packedShare, 1)));
        packed = sealed;
    }
    if (!QFile::setPermissions(packed, QFile::ReadOwner | QFile::WriteOwner))
        return diskError(packed, u"cannot be kept to its owner"_s);
    FM_TRY(moveOver(packed, m_spool->file));
    m_spool->entries->remove();
    return complete;
}

void BundleWriter::discard()
{
    m_spool->entries->remove();
}

}
