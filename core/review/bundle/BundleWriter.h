// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/review/bundle/BundleManifest.h"
#include "core/review/bundle/BundleSeal.h"

#include <functional>
#include <memory>

namespace firstmile
{

/// Writes a bundle. Its entries gather in a folder beside it ("FILE.part", readable by its owner alone) until finish()
/// packs them, so that memory stays small and a run that was interrupted goes on where it was: parts that are whole
/// stay. FILE itself appears complete, or not at all.
class BundleWriter
{
public:
    /// `resumeKey` names what is exported: a folder of another export is begun anew.
    static Result<std::unique_ptr<BundleWriter>> open(const QString &file, const QByteArray &resumeKey);
    ~BundleWriter();

    int partsThere() const; ///< whole ones of the interrupted run
    /// What the exporter wants to find again after an interruption, as of the last whole part; empty at first.
    QByteArray state() const;

    /// Bytes of an attachment; to be called before the part that names it. The entry's name is made from both and is
    /// safe on every file system.
    Result<ExportedFile> addFile(MessageId message, const QString &name, const QByteArray &bytes);
    Result<void> addPart(const ExportedPart &part, const QByteArray &state); ///< on the disk when it returns
    Result<void> addEntry(const QString &name, const QByteArray &bytes);     ///< "measures.json", "index.html"; once
    /// The folder, for entries that are written piece by piece; addEntryFile() takes such a file over.
    QString folder() const;
    Result<void> addEntryFile(const QString &name);

    struct Sealing
    {
        std::optional<SigningKey> key;
        QString signer;
        QString passphrase; ///< empty: not encrypted
    };
    /// Fills in the manifest's entries and parts. `progress` is asked 0 to 1; false cancels (the folder stays).
    Result<BundleManifest> finish(BundleManifest manifest, const Sealing &sealing,
                                  const std::function<bool(double)> &progress = {});
    void discard(); ///< removes the folder

private:
    BundleWriter();
    struct Spool;
    std::unique_ptr<Spool> m_spool;
};

}
