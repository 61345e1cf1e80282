// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/bundle/ZipContents.h"

#include "core/review/bundle/BundleLimits.h"
#include "core/review/bundle/BundleNames.h"

#include <QFileInfo>
#include <QStringDecoder>

#include <zip.h>

namespace firstmile
{

using namespace Qt::StringLiterals;

/// What libzip reads, and the bytes that it reads from.
struct ZipContents::Zip
{
    QByteArray bytes; ///< empty: a file
    zip_t *archive = nullptr;
    ~Zip()
    {
        if (archive)
            zip_discard(archive);
    }
};

namespace
{

constexpr qsizetype zipPiece = 65'536;

Error badZip(const QString &why)
{
    return {ErrorKind::Malformed, why, {}};
}

Error badZipEntry(const QString &name, const QString &why)
{
    return badZip(u"%1: %2"_s.arg(name, why));
}

Error zipError(zip_error_t *error)
{
    const ErrorKind kind = zip_error_code_zip(error) == ZIP_ER_READ ? ErrorKind::Storage : ErrorKind::Malformed;
    return {kind, QString::fromUtf8(zip_error_strerror(error)), {}};
}

struct ZipFileCloser
{
    void operator()(zip_file_t *file) const { zip_fclose(file); }
};

/// Names are UTF-8 here, whatever flag they carry.
std::optional<QString> zipName(const char *raw)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    QString name = decoder.decode(QByteArrayView(raw));
    if (decoder.hasError())
        return std::nullopt;
    return name;
}

Result<void> checkZipStat(const QString &name, const zip_stat_t &stat)
{
    constexpr zip_uint64_t needed = ZIP_STAT_SIZE | ZIP_STAT_COMP_SIZE | ZIP_STAT_COMP_METHOD;
    const bool isPlain = stat.comp_method == ZIP_CM_STORE || stat.comp_method == ZIP_CM_DEFLATE;
    const bool isEncrypted = (stat.valid & ZIP_STAT_ENCRYPTION_METHOD) && stat.encryption_method != ZIP_EM_NONE;
    if ((stat.valid & needed) != needed || !isPlain || isEncrypted)
        return badZipEntry(name, u"packed in a way that bundles do not use"_s);
    if (stat.size > static_cast<zip_uint64_t>(bundleLimits::entry))
        return badZipEntry(name, u"larger than bundles may be"_s);
    const auto size = static_cast<qint64>(stat.size);
    if (size > bundleLimits::ratioFromEntry && stat.comp_size < stat.size / bundleLimits::ratio)
        return badZipEntry(name, u"unpacks to more than %1 times its size"_s.arg(bundleLimits::ratio));
    return {};
}

}

ZipContents::ZipContents() : m_zip(std::make_unique<Zip>()) {}

ZipContents::~ZipContents() = default;

Result<std::unique_ptr<ZipContents>> ZipContents::ofFile(const QString &file)
{
    QFile there(file);
    if (!QFileInfo(file).isFile()) // a folder; or a pipe, at which opening would wait
        return Error{ErrorKind::NotFound, file, {}};
    if (!there.open(QIODevice::ReadOnly))
        return Error{ErrorKind::Storage, there.errorString(), {}};
    int code = 0;
    std::unique_ptr<ZipContents> contents(new ZipContents);
    contents->m_zip->archive = zip_open(QFile::encodeName(file).constData(), ZIP_RDONLY, &code);
    if (!contents->m_zip->archive) {
        zip_error_t error;
        zip_error_init_with_code(&error, code);
        const Error failure = zipError(&error);
        zip_error_fini(&error);
        return failure;
    }
    FM_TRY(contents->look(there.size()));
    return contents;
}

Result<std::unique_ptr<ZipContents>> ZipContents::ofBytes(QByteArray zip)
{
    std::unique_ptr<ZipContents> contents(new ZipContents);
    contents->m_zip->bytes = std::move(zip);
    const QByteArray &bytes = contents->m_zip->bytes;
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *source = zip_source_buffer_create(bytes.constData(), bytes.size(), 0, &error);
    if (source)
        contents->m_zip->archive = zip_open_from_source(source, ZIP_RDONLY, &error);
    if (!contents->m_zip->archive) {
        zip_source_free(source);
        const Error failure = zipError(&error);
        zip_error_fini(&error);
        return failure;
    }
    FM_TRY(contents->look(bytes.size()));
    return contents;
}

Result<void> ZipContents::look(qint64 packed)
{
    const zip_int64_t count = zip_get_num_entries(m_zip->archive, 0);
    if (count > bundleLimits::entries)
        return badZip(u"%1 entries are more than bundles have"_s.arg(count));
    m_names.reserve(count);
    for (zip_int64_t i = 0; i < count; ++i)
        FM_TRY(lookAt(static_cast<quint64>(i)));
    if (m_total > bundleLimits::total)
        return badZip(u"unpacks to %1 bytes, more than bundles have"_s.arg(m_total));
    if (m_total > bundleLimits::ratioFromTotal && packed < m_total / bundleLimits::ratio)
        return badZip(u"unpacks to more than %1 times its size"_s.arg(bundleLimits::ratio));
    return {};
}

Result<void> ZipContents::lookAt(quint64 index)
{
    zip_stat_t stat;
    zip_stat_init(&stat);
    const char *raw = zip_get_name(m_zip->archive, index, ZIP_FL_ENC_RAW);
    if (!raw || zip_stat_index(m_zip->archive, index, 0, &stat) != 0)
        return zipError(zip_get_error(m_zip->archive));
    const auto name = zipName(raw);
    if (!name)
        return badZip(u"entry %1 has a name that is no UTF-8"_s.arg(index));
    if (const QString fault = bundleNames::faultOf(*name); !fault.isEmpty())
        return badZip(u"entry %1 has %2"_s.arg(index).arg(fault));
    const QString key = bundleNames::keyOf(*name);
    if (m_keys.contains(key))
        return badZipEntry(*name, u"there twice"_s);
    FM_TRY(checkZipStat(*name, stat));
    m_keys.insert(key, *name);
    m_names.append(*name);
    m_sizes.insert(*name, {index, static_cast<qint64>(stat.size)});
    m_total += static_cast<qint64>(stat.size); // at most 250,000 times 1 GiB: far from an overflow
    return {};
}

Result<QByteArray> ZipContents::read(const QString &name, qint64 most) const
{
    if (sizeOf(name) > most)
        return badZipEntry(name, u"larger than %1 bytes"_s.arg(most));
    QByteArray bytes;
    bytes.reserve(sizeOf(name));
    FM_TRY(walk(name, [&bytes](QByteArrayView piece) {
        bytes.append(piece);
        return true;
    }));
    return bytes;
}

Result<void> ZipContents::walk(const QString &name, const std::function<bool(QByteArrayView)> &take) const
{
    if (!has(name))
        return Error{ErrorKind::NotFound, u"%1: missing"_s.arg(name), {}};
    const Place place = m_sizes.value(name);
    const std::unique_ptr<zip_file_t, ZipFileCloser> file(zip_fopen_index(m_zip->archive, place.index, 0));
    if (!file)
        return badZipEntry(name, QString::fromUtf8(zip_strerror(m_zip->archive)));
    QByteArray piece(zipPiece, Qt::Uninitialized);
    qint64 read = 0;
    for (;;) {
        const zip_int64_t got = zip_fread(file.get(), piece.data(), piece.size());
        if (got < 0) {
            const Error error = zipError(zip_file_get_error(file.get()));
            return Error{error.kind, u"%1: %2"_s.arg(name, error.detail), {}};
        }
        read += got;
        if (read > place.size || (got == 0 && read < place.size))
            return badZipEntry(name, u"not of the size that it says"_s);
        if (got == 0)
            return {};
        if (!take(QByteArrayView(piece).first(got)))
            return Error{ErrorKind::Cancelled, u"cancelled"_s, {}};
    }
}

}
