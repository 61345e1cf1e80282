// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/BoundedPicture.h"

#include <QBuffer>
#include <QImageReader>

#include <algorithm>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype largestFile = 10'000'000;
constexpr qint64 mostPicturePixels = 40'000'000;
constexpr int longestSide = 1'200;
constexpr int mostMegabytes = 200; // for one that is decoded

/// The only decoders that a stranger's bytes reach: Qt has more, and each is a door.
QByteArray formatByMagic(const QByteArray &bytes)
{
    if (bytes.startsWith("\x89PNG\r\n\x1a\n"))
        return "png";
    if (bytes.startsWith("\xff\xd8\xff"))
        return "jpeg";
    if (bytes.startsWith("GIF87a") || bytes.startsWith("GIF89a"))
        return "gif";
    if (bytes.startsWith("RIFF") && bytes.mid(8, 4) == "WEBP")
        return "webp";
    return {};
}

}

std::optional<QImage> boundedPicture(const QByteArray &bytes)
{
    const QByteArray format = formatByMagic(bytes);
    if (format.isEmpty() || bytes.size() > largestFile)
        return std::nullopt;
    QBuffer buffer;
    buffer.setData(bytes);
    QImageReader::setAllocationLimit(mostMegabytes);
    QImageReader reader(&buffer, format);
    reader.setDecideFormatFromContent(false);
    const QSize size = reader.size();
    if (!size.isValid() || size.isEmpty() || qint64(size.width()) * size.height() > mostPicturePixels)
        return std::nullopt;
    if (std::max(size.width(), size.height()) > longestSide)
        reader.setScaledSize(size.scaled(longestSide, longestSide, Qt::KeepAspectRatio).expandedTo({1, 1}));
    const QImage image = reader.read();
    return image.isNull() ? std::nullopt : std::optional(image);
}

QByteArray dataOfUrl(const QString &url)
{
    const qsizetype comma = url.indexOf(u',');
    if (!url.startsWith("data:"_L1, Qt::CaseInsensitive) || comma < 0)
        return {};
    const QByteArray data = QByteArray::fromPercentEncoding(url.mid(comma + 1).toLatin1());
    return url.left(comma).endsWith(";base64"_L1, Qt::CaseInsensitive) ? QByteArray::fromBase64(data) : data;
}

}
