// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/bundle/BundleManifest.h"
#include "core/review/marks/ReviewFile.h"

namespace firstmile
{

/// A file out of which reviews are taken: somebody's notes, or a bundle with reviews in it.
struct ReviewSource
{
    QString file;
    std::optional<BundleManifest> manifest; ///< of a bundle
    ReviewBook book;
    QStringList problems; ///< reviews in the bundle that cannot be read; English, technical
};

/// Malformed, with the file: neither, or broken; Unauthorised: a bundle with another passphrase; Conflict: of a newer
/// First Mile; NotFound, Storage: the file.
Result<ReviewSource> readReviewSource(const QString &file, const QString &passphrase = {});

/// The reviews that a bundle has in it. What cannot be read of them, or is of another bundle, is a problem.
ReviewSource reviewsIn(const BundleManifest &manifest, const QList<QByteArray> &reviews);

/// All of them as one. Rejected, with the file: they are of different bundles.
Result<ReviewBook> mergedReviews(const QList<ReviewSource> &sources);

}
