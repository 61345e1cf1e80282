// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/SourceCodec.h"

#include <zstd.h>

#include <memory>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

/// Mails are small: making a context anew for each takes as long as the compressing.
ZSTD_CCtx *packingContext()
{
    static thread_local const std::unique_ptr<ZSTD_CCtx, decltype(&ZSTD_freeCCtx)> context(ZSTD_createCCtx(),
                                                                                           &ZSTD_freeCCtx);
    return context.get();
}

constexpr int packingLevel = 1;

}

QByteArray packSource(const QByteArray &bytes)
{
    const auto size = static_cast<size_t>(bytes.size());
    QByteArray packed(static_cast<qsizetype>(ZSTD_compressBound(size)), Qt::Uninitialized);
    const size_t written = ZSTD_compressCCtx(packingContext(), packed.data(), static_cast<size_t>(packed.size()),
                                             bytes.constData(), size, packingLevel);
    packed.truncate(static_cast<qsizetype>(written));
    packed.squeeze(); // batches of these wait to be written
    return packed;
}

Result<QByteArray> unpackSource(const QByteArray &packed, qint64 limit)
{
    const auto size = ZSTD_getFrameContentSize(packed.constData(), static_cast<size_t>(packed.size()));
    if (size == ZSTD_CONTENTSIZE_ERROR || size == ZSTD_CONTENTSIZE_UNKNOWN || size > static_cast<quint64>(limit))
        return Error{ErrorKind::Malformed, u"the stored source of the message is damaged"_s, {}};
    QByteArray bytes(static_cast<qsizetype>(size), Qt::Uninitialized);
    const size_t read = ZSTD_decompress(bytes.data(), static_cast<size_t>(bytes.size()), packed.constData(),
                                        static_cast<size_t>(packed.size()));
    if (ZSTD_isError(read) || read != size)
        return Error{ErrorKind::Malformed, u"the stored source of the message is damaged"_s, {}};
    return bytes;
}

}
