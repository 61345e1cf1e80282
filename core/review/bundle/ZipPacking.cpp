// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/bundle/ZipPacking.h"

#include <QFile>

#include <zip.h>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int zipPackingLevel = 6; ///< zlib's own choice between time and size; libzip's is the slowest

/// libzip tells how far it is in one callback and asks whether to stop in another.
struct PackingProgress
{
    const std::function<bool(double)> &tell;
    bool isCancelled = false;

    static void told(zip_t * /*archive*/, double done, void *self)
    {
        auto *const progress = static_cast<PackingProgress *>(self);
        if (progress->tell && !progress->tell(done))
            progress->isCancelled = true;
    }
    static int asked(zip_t * /*archive*/, void *self)
    {
        return static_cast<PackingProgress *>(self)->isCancelled ? 1 : 0;
    }
};

struct ZipDiscarder
{
    void operator()(zip_t *archive) const { zip_discard(archive); }
};
using PackedZip = std::unique_ptr<zip_t, ZipDiscarder>;

Error packingError(const QString &file, zip_error_t *error)
{
    if (zip_error_code_zip(error) == ZIP_ER_CANCELLED)
        return {ErrorKind::Cancelled, u"cancelled"_s, {}};
    return {ErrorKind::Storage, u"%1: %2"_s.arg(file, QString::fromUtf8(zip_error_strerror(error))), {}};
}

Error packingError(const QString &file, const PackedZip &archive)
{
    return packingError(file, zip_get_error(archive.get()));
}

Result<PackedZip> openPacked(const QString &file, int flags)
{
    int code = 0;
    PackedZip archive(zip_open(QFile::encodeName(file).constData(), flags, &code));
    if (archive)
        return archive;
    zip_error_t error;
    zip_error_init_with_code(&error, code);
    const Error failure = packingError(file, &error);
    zip_error_fini(&error);
    return failure;
}

/// An empty stretch of a file would be all of it to libzip.
zip_source_t *sourceOf(const PackedZip &archive, const PackedEntry &entry)
{
    if (entry.file.isEmpty() || entry.size == 0)
        return zip_source_buffer(archive.get(), entry.bytes.constData(), entry.bytes.size(), 0);
    return zip_source_file(archive.get(), QFile::encodeName(entry.file).constData(), entry.offset, entry.size);
}

Result<void> addPacked(const PackedZip &archive, const QString &file, const PackedEntry &entry, Instant at)
{
    zip_source_t *source = sourceOf(archive, entry);
    if (!source)
        return packingError(file, archive);
    const zip_int64_t index = zip_file_add(archive.get(), entry.name.toUtf8().constData(), source, ZIP_FL_ENC_UTF_8);
    if (index < 0) {
        zip_source_free(source);
        return packingError(file, archive);
    }
    const auto place = static_cast<zip_uint64_t>(index);
    const auto method = entry.isStored ? ZIP_CM_STORE : ZIP_CM_DEFLATE;
    const auto seconds = std::chrono::floor<std::chrono::seconds>(at).time_since_epoch().count();
    if (zip_set_file_compression(archive.get(), place, method, zipPackingLevel) != 0 ||
        zip_file_set_mtime(archive.get(), place, seconds, 0) != 0)
        return packingError(file, archive);
    return {};
}

/// What was put into the archive is written only now.
Result<void> closePacked(PackedZip archive, const QString &file)
{
    if (zip_close(archive.get()) != 0)
        return packingError(file, archive);
    (void)archive.release(); // zip_close() freed it
    return {};
}

struct ZipSourceFreer
{
    void operator()(zip_source_t *source) const { zip_source_free(source); }
};
using PackedSource = std::unique_ptr<zip_source_t, ZipSourceFreer>;

/// A zip in memory. The source outlives the archive, so that what was written can be read.
struct OpenBytes
{
    PackedSource source;
    PackedZip archive;
};

Result<OpenBytes> openBytes(const QByteArray &zip, int flags)
{
    zip_error_t error;
    zip_error_init(&error);
    OpenBytes open;
    open.source.reset(zip_source_buffer_create(zip.isEmpty() ? nullptr : zip.constData(), zip.size(), 0, &error));
    if (open.source)
        open.archive.reset(zip_open_from_source(open.source.get(), flags, &error));
    if (!open.archive) {
        const Error failure = packingError({}, &error);
        zip_error_fini(&error);
        return failure;
    }
    zip_source_keep(open.source.get()); // the archive has one of its own now
    return open;
}

Result<QByteArray> bytesOf(const PackedSource &source)
{
    zip_stat_t stat;
    zip_stat_init(&stat);
    if (zip_source_stat(source.get(), &stat) != 0 || zip_source_open(source.get()) != 0)
        return packingError({}, zip_source_error(source.get()));
    QByteArray bytes(static_cast<qsizetype>(stat.size), Qt::Uninitialized);
    const zip_int64_t read = zip_source_read(source.get(), bytes.data(), stat.size);
    zip_source_close(source.get());
    if (read != bytes.size())
        return packingError({}, zip_source_error(source.get()));
    return bytes;
}

/// An entry goes over packed as it is. (libzip can also change a zip in memory in its place; 1.7 frees memory twice.)
Result<void> copyPacked(const PackedZip &from, zip_uint64_t index, const PackedZip &to,
                        const std::function<bool(const QString &)> &isDropped)
{
    zip_stat_t stat;
    zip_stat_init(&stat);
    const char *name = zip_get_name(from.get(), index, ZIP_FL_ENC_RAW);
    if (!name || zip_stat_index(from.get(), index, 0, &stat) != 0)
        return packingError({}, from);
    if (isDropped(QString::fromUtf8(name)))
        return {};
    zip_source_t *source = zip_source_zip(to.get(), from.get(), index, ZIP_FL_COMPRESSED, 0, -1);
    if (!source)
        return packingError({}, to);
    const zip_int64_t place = zip_file_add(to.get(), name, source, ZIP_FL_ENC_UTF_8);
    if (place < 0) {
        zip_source_free(source);
        return packingError({}, to);
    }
    if (zip_set_file_compression(to.get(), static_cast<zip_uint64_t>(place), stat.comp_method, zipPackingLevel) != 0 ||
        zip_file_set_mtime(to.get(), static_cast<zip_uint64_t>(place), stat.mtime, 0) != 0)
        return packingError({}, to);
    return {};
}

}

Result<void> packZip(const QString &target, const QList<PackedEntry> &entries, Instant at,
                     const std::function<bool(double)> &progress)
{
    FM_ASSIGN(PackedZip archive, openPacked(target, ZIP_CREATE | ZIP_TRUNCATE));
    for (const PackedEntry &entry : entries)
        FM_TRY(addPacked(archive, target, entry, at));
    PackingProgress state{progress};
    zip_register_progress_callback_with_state(archive.get(), 0.005, PackingProgress::told, nullptr, &state);
    zip_register_cancel_callback_with_state(archive.get(), PackingProgress::asked, nullptr, &state);
    return closePacked(std::move(archive), target);
}

Result<void> changeZip(const QString &file, const std::function<bool(const QString &)> &isDropped,
                       const QList<PackedEntry> &added, Instant at)
{
    FM_ASSIGN(PackedZip archive, openPacked(file, 0));
    const zip_int64_t count = zip_get_num_entries(archive.get(), 0);
    for (zip_int64_t i = 0; i < count; ++i) {
        const auto place = static_cast<zip_uint64_t>(i);
        const char *name = zip_get_name(archive.get(), place, ZIP_FL_ENC_RAW);
        if (name && isDropped(QString::fromUtf8(name)) && zip_delete(archive.get(), place) != 0)
            return packingError(file, archive);
    }
    for (const PackedEntry &entry : added)
        FM_TRY(addPacked(archive, file, entry, at));
    return closePacked(std::move(archive), file);
}

Result<QByteArray> changedZip(const QByteArray &zip, const std::function<bool(const QString &)> &isDropped,
                              const QList<PackedEntry> &added, Instant at)
{
    FM_ASSIGN(const OpenBytes from, openBytes(zip, ZIP_RDONLY));
    FM_ASSIGN(OpenBytes to, openBytes({}, ZIP_CREATE | ZIP_TRUNCATE));
    const zip_int64_t count = zip_get_num_entries(from.archive.get(), 0);
    for (zip_int64_t i = 0; i < count; ++i)
        FM_TRY(copyPacked(from.archive, static_cast<zip_uint64_t>(i), to.archive, isDropped));
    for (const PackedEntry &entry : added)
        FM_TRY(addPacked(to.archive, {}, entry, at));
    FM_TRY(closePacked(std::move(to.archive), {}));
    return bytesOf(to.source);
}

}
