// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/marks/ReviewSource.h"

#include "core/review/bundle/BundleReader.h"
#include "core/review/marks/ReviewBounds.h"
#include "core/review/marks/ReviewLines.h"

#include <QFile>
#include <QFileInfo>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

Error inReviewFile(const QString &file, const Error &error)
{
    return Error{error.kind, file + u": "_s + error.detail, {}};
}

Result<ReviewSource> readBundleReviews(const QString &file, const QString &passphrase)
{
    FM_ASSIGN(const auto bundle, BundleReader::open(file, passphrase));
    FM_ASSIGN(const auto reviews, bundle->reviews());
    ReviewSource source = reviewsIn(bundle->manifest(), reviews);
    source.file = file;
    return source;
}

Result<ReviewSource> readNotes(const QString &file)
{
    const QFileInfo info(file);
    if (!info.exists())
        return Error{ErrorKind::NotFound, u"there is no such file"_s, {}};
    QFile notes(file);
    if (!info.isFile() || !notes.open(QIODevice::ReadOnly))
        return Error{ErrorKind::Storage, info.isFile() ? notes.errorString() : u"this is no file"_s, {}};
    FM_ASSIGN(const ReviewBook book, reviewBookFromLines(notes.read(ReviewBounds::fileBytes + 1)));
    return ReviewSource{file, std::nullopt, book, {}};
}

}

ReviewSource reviewsIn(const BundleManifest &manifest, const QList<QByteArray> &reviews)
{
    ReviewSource source;
    source.manifest = manifest;
    source.book = ReviewBook(manifest.id, manifest.workspace);
    int number = 0;
    for (const QByteArray &each : reviews) {
        ++number;
        const auto lines = readReviewLines(each);
        const QString where = u"review %1 in the bundle: "_s.arg(number);
        if (!lines || lines->book.bundle() != manifest.id) {
            source.problems.append(where + (lines ? u"it is of another export"_s : lines.error().detail));
            continue;
        }
        source.book.addAll(lines->book.entries());
        for (const QString &problem : lines->problems)
            source.problems.append(where + problem);
    }
    return source;
}

Result<ReviewSource> readReviewSource(const QString &file, const QString &passphrase)
{
    const auto source = looksLikeBundle(file) ? readBundleReviews(file, passphrase) : readNotes(file);
    return source ? source : inReviewFile(file, source.error());
}

Result<ReviewBook> mergedReviews(const QList<ReviewSource> &sources)
{
    if (sources.isEmpty())
        return Error{ErrorKind::Rejected, u"there is nothing to merge"_s, {}};
    ReviewBook book = sources.first().book;
    for (const ReviewSource &each : sources) {
        const auto merged = book.merge(each.book);
        if (!merged)
            return inReviewFile(each.file, merged.error());
    }
    return book;
}

}
