// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/bluesky/BlueskyImageSize.h"

#include <QtEndian>

namespace firstmile
{

namespace
{

template <class T>
T bigImageNumber(const QByteArray &content, qsizetype at)
{
    return qFromBigEndian<T>(content.constData() + at);
}

template <class T>
T littleImageNumber(const QByteArray &content, qsizetype at)
{
    return qFromLittleEndian<T>(content.constData() + at);
}

std::optional<QSize> blueskySizeOf(qint64 width, qint64 height)
{
    constexpr qint64 most = 1'000'000;
    if (width <= 0 || height <= 0 || width > most || height > most)
        return std::nullopt;
    return QSize(static_cast<int>(width), static_cast<int>(height));
}

std::optional<QSize> blueskyPngSize(const QByteArray &content)
{
    return content.size() >= 24
               ? blueskySizeOf(bigImageNumber<quint32>(content, 16), bigImageNumber<quint32>(content, 20))
               : std::nullopt;
}

std::optional<QSize> blueskyGifSize(const QByteArray &content)
{
    return content.size() >= 10
               ? blueskySizeOf(littleImageNumber<quint16>(content, 6), littleImageNumber<quint16>(content, 8))
               : std::nullopt;
}

/// From segment to segment until the frame header (ITU T.81, B.2.2).
std::optional<QSize> blueskyJpegSize(const QByteArray &content)
{
    qsizetype at = 2;
    while (at + 9 <= content.size() && static_cast<uchar>(content[at]) == 0xFF) {
        const auto marker = static_cast<uchar>(content[at + 1]);
        const bool isFrame = marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
        if (isFrame)
            return blueskySizeOf(bigImageNumber<quint16>(content, at + 7), bigImageNumber<quint16>(content, at + 5));
        at += marker == 0xFF ? 1 : 2 + bigImageNumber<quint16>(content, at + 2);
    }
    return std::nullopt;
}

/// RFC 9649: lossy, lossless or extended.
std::optional<QSize> blueskyWebpSize(const QByteArray &content)
{
    if (content.size() < 30)
        return std::nullopt;
    const auto kind = content.mid(12, 4);
    if (kind == "VP8 ")
        return blueskySizeOf(littleImageNumber<quint16>(content, 26) & 0x3FFF,
                             littleImageNumber<quint16>(content, 28) & 0x3FFF);
    if (kind == "VP8L") {
        const auto bits = littleImageNumber<quint32>(content, 21);
        return blueskySizeOf((bits & 0x3FFFU) + 1, ((bits >> 14) & 0x3FFFU) + 1);
    }
    if (kind != "VP8X")
        return std::nullopt;
    const auto threeBytes = [&](qsizetype at) { return littleImageNumber<quint32>(content, at) & 0xFFFFFFU; };
    return blueskySizeOf(threeBytes(24) + 1, (littleImageNumber<quint32>(content, 26) >> 8) + 1);
}

}

std::optional<QSize> blueskyImageSize(const QByteArray &content)
{
    if (content.startsWith("\x89PNG\r\n\x1A\n"))
        return blueskyPngSize(content);
    if (content.startsWith("GIF8"))
        return blueskyGifSize(content);
    if (content.startsWith("\xFF\xD8\xFF"))
        return blueskyJpegSize(content);
    if (content.startsWith("RIFF") && content.mid(8, 4) == "WEBP")
        return blueskyWebpSize(content);
    return std::nullopt;
}

}
