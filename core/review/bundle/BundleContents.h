// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/bundle/BundleManifest.h"
#include "core/review/bundle/ZipContents.h"

#include <QHash>

namespace firstmile
{

/// An opened bundle: its zip, its manifest, and what the manifest says of each entry. Everything that is read of it
/// goes through here, so that nothing of an entry is used whose bytes are not those of the chain.
class BundleContents
{
public:
    /// As BundleReader::open().
    static Result<std::unique_ptr<BundleContents>> open(const QString &file, const QString &passphrase);

    const ZipContents &zip() const { return *m_zip; }
    const BundleManifest &manifest() const { return m_manifest; }
    const QByteArray &manifestBytes() const { return m_manifestBytes; }
    bool isEncrypted() const { return m_isEncrypted; }

    const BundleEntry *find(const QString &name) const; ///< as the manifest has it; none: it names no such entry
    Result<QByteArray> entry(const QString &name, qint64 most) const; ///< NotFound; Malformed: changed, or too large
    Result<ExportedPart> part(int number) const;

private:
    BundleContents() = default;
    Result<void> readManifest();
    Result<void> checkEntries();
    Result<void> checkCounts() const;
    Result<void> checkFiles(const ExportedConversation &conversation) const;

    std::unique_ptr<ZipContents> m_zip;
    QByteArray m_manifestBytes;
    BundleManifest m_manifest;
    QHash<QString, qsizetype> m_places; ///< of entries in the manifest
    bool m_isEncrypted = false;
};

}
