// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/bundle/BundleCrypt.h"
#include "core/review/bundle/BundleLimits.h"
#include "core/review/bundle/BundleNames.h"
#include "core/review/bundle/BundleReader.h"
#include "core/review/bundle/DurableFile.h"
#include "core/review/bundle/ZipPacking.h"

#include <QBuffer>
#include <QFileInfo>
#include <QTemporaryFile>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype copiedPiece = 1024 * 1024;

Result<QList<PackedEntry>> packedReviews(const QList<QByteArray> &reviews)
{
    QList<PackedEntry> packed;
    for (const QByteArray &each : reviews) {
        if (each.size() > bundleLimits::reviewFile || packed.size() >= bundleLimits::reviewFiles)
            return Error{ErrorKind::Rejected, u"more reviews than a bundle can hold"_s, {}};
        packed.append({bundleNames::reviews(static_cast<int>(packed.size()) + 1), each, {}, 0, 0, false});
    }
    return packed;
}

Result<void> copyAll(QFile &from, QFile &to)
{
    while (!from.atEnd()) {
        const QByteArray piece = from.read(copiedPiece);
        if (piece.isEmpty())
            return diskError(from.fileName(), from.errorString());
        FM_TRY(writeAll(to, piece));
    }
    return synchronise(to);
}

/// A file beside the target, which only its owner can read, and which goes away unless it takes the target's place.
Result<std::unique_ptr<QTemporaryFile>> fileBeside(const QString &target)
{
    auto beside = std::make_unique<QTemporaryFile>(QFileInfo(target).absoluteFilePath() + u".XXXXXX"_s);
    if (!beside->open())
        return diskError(target, beside->errorString());
    return beside;
}

Result<void> rewritePlain(const QString &file, const QString &target, const QList<PackedEntry> &reviews, Instant at)
{
    QFile from(file);
    if (!from.open(QIODevice::ReadOnly))
        return diskError(file, from.errorString());
    FM_ASSIGN(const std::unique_ptr<QTemporaryFile> beside, fileBeside(target));
    FM_TRY(copyAll(from, *beside));
    FM_TRY(changeZip(beside->fileName(), bundleNames::isReviews, reviews, at));
    FM_TRY(moveOver(beside->fileName(), target));
    beside->setAutoRemove(false);
    return {};
}

/// The decrypted zip is never on the disk.
Result<void> rewriteEncrypted(const QString &file, const QString &passphrase, const QString &target,
                              const QList<PackedEntry> &reviews, Instant at)
{
    QFile from(file);
    if (!from.open(QIODevice::ReadOnly))
        return diskError(file, from.errorString());
    FM_ASSIGN(QByteArray zip, bundleCrypt::decrypt(from, passphrase));
    FM_TRY(changeZip(zip, bundleNames::isReviews, reviews, at));
    QBuffer changed(&zip);
    changed.open(QIODevice::ReadOnly);
    FM_ASSIGN(const std::unique_ptr<QTemporaryFile> beside, fileBeside(target));
    FM_TRY(bundleCrypt::encrypt(changed, *beside, passphrase));
    FM_TRY(synchronise(*beside));
    FM_TRY(moveOver(beside->fileName(), target));
    beside->setAutoRemove(false);
    return {};
}

}

Result<void> writeWithReviews(const QString &file, const QString &passphrase, const QString &target,
                              const QList<QByteArray> &reviews)
{
    // Opened as every bundle is, first: what breaks the rules is not written anew.
    FM_ASSIGN(const std::unique_ptr<BundleReader> reader, BundleReader::open(file, passphrase));
    FM_ASSIGN(const QList<PackedEntry> packed, packedReviews(reviews));
    const Instant at = reader->manifest().asOf;
    return reader->isEncrypted() ? rewriteEncrypted(file, passphrase, target, packed, at)
                                 : rewritePlain(file, target, packed, at);
}

}
