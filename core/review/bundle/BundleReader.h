// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/bundle/BundleManifest.h"
#include "core/review/bundle/BundleSeal.h"

#include <functional>
#include <memory>

namespace firstmile
{

/// Reads a bundle, trusting nothing in it: names, sizes, counts, encodings and JSON are bounded and checked, and no
/// entry is ever written to a disk. Not to be used by two threads at once.
class BundleReader
{
public:
    /// Malformed: no bundle, or damaged; Unauthorised: a passphrase is needed, or this is not it; Conflict: written by
    /// a newer First Mile; NotFound, Storage: the file.
    static Result<std::unique_ptr<BundleReader>> open(const QString &file, const QString &passphrase = {});
    ~BundleReader();

    const BundleManifest &manifest() const;
    bool isEncrypted() const;
    Result<ExportedPart> part(int number) const; ///< 1 to manifest().parts; checked against the chain
    Result<QJsonObject> measures() const; ///< {"pages":[…]} as core/metrics/pages/PageJson has them; empty: none
    Result<QByteArray> file(const ExportedFile &file) const;
    Result<QByteArray> entry(const QString &name) const; ///< as named in the manifest
    /// The review files in it ("reviews/….jsonl"), which stand outside of the chain.
    Result<QList<QByteArray>> reviews() const;
    /// Reads everything once. `goOn` is asked in between with 0 to 1.
    Result<BundleSeal> verify(const std::function<bool(double)> &goOn = {}) const;

private:
    BundleReader();
    struct Archive;
    std::unique_ptr<Archive> m_archive;
};

/// Writes `file` anew as `target` with these review files in it; everything else stays byte for byte.
Result<void> writeWithReviews(const QString &file, const QString &passphrase, const QString &target,
                              const QList<QByteArray> &reviews);

/// Whether a file is a bundle, by its first bytes: Qt's MIME database does not look into them.
bool looksLikeBundle(const QString &file);

}
