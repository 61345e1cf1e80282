// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/PictureShrink.h"

#include "core/reply/ReplyRequest.h"

#include <QBuffer>
#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QImageReader>
#include <QMimeDatabase>
#include <QPainter>
#include <QThreadPool>

#include <cmath>
#include <functional>
#include <memory>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int smallestSide = 64; ///< below it nobody sees anything

Async<OutgoingFile> inPool(std::function<Result<OutgoingFile>()> work)
{
    auto promise = std::make_shared<Promise<OutgoingFile>>();
    const auto future = promise->future();
    QThreadPool::globalInstance()->start([promise, work = std::move(work)] { promise->settle(work()); });
    return future;
}

/// The pixels alone, in a new picture: what was noted beside them stays behind.
QImage pixelsOf(const QImage &picture, QSize size)
{
    const bool seeThrough = picture.hasAlphaChannel();
    QImage fresh(size, seeThrough ? QImage::Format_ARGB32_Premultiplied : QImage::Format_RGB32);
    fresh.fill(seeThrough ? Qt::transparent : Qt::white);
    QPainter painter(&fresh);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(QPoint(), picture.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
    painter.end();
    return fresh;
}

QByteArray encoded(const QImage &picture, const char *format)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    return picture.save(&buffer, format, qstrcmp(format, "JPEG") == 0 ? 85 : -1) ? bytes : QByteArray();
}

Result<OutgoingFile> fileAt(const QString &path)
{
    QFile file(path);
    if (QFileInfo(path).isDir() || !file.open(QIODevice::ReadOnly))
        return Error{ErrorKind::Storage, file.errorString(), {}};
    if (file.size() > mostFileBytes)
        return Error{ErrorKind::Rejected, u"the file is larger than 25 MB"_s, {}};
    OutgoingFile result;
    result.name = QFileInfo(path).fileName();
    result.content = file.readAll();
    if (file.error() != QFile::NoError)
        return Error{ErrorKind::Storage, file.errorString(), {}};
    result.type = QMimeDatabase().mimeTypeForFileNameAndData(result.name, result.content).name();
    return result;
}

}

Result<OutgoingFile> shrunkPicture(const OutgoingFile &picture, qint64 mostBytes)
{
    QByteArray content = picture.content;
    QBuffer buffer(&content);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true); // a camera notes how it was held; the note does not come along
    const QImage whole = reader.read();
    if (whole.isNull())
        return Error{ErrorKind::Rejected, reader.errorString(), {}};
    const char *format = whole.hasAlphaChannel() ? "PNG" : "JPEG";
    QSize size = whole.size();
    while (std::min(size.width(), size.height()) >= smallestSide || size == whole.size()) {
        const QByteArray bytes = encoded(pixelsOf(whole, size), format);
        if (!bytes.isEmpty() && bytes.size() <= mostBytes) {
            OutgoingFile smaller = picture;
            smaller.content = bytes;
            smaller.type = whole.hasAlphaChannel() ? u"image/png"_s : u"image/jpeg"_s;
            smaller.name =
                QFileInfo(picture.name).completeBaseName() + (whole.hasAlphaChannel() ? u".png"_s : u".jpg"_s);
            return smaller;
        }
        // Bytes grow about as pixels do: the root leads near the limit at once.
        const double share = bytes.isEmpty() ? 0.5 : std::sqrt(double(mostBytes) / double(bytes.size()));
        size *= std::clamp(share, 0.25, 0.9);
    }
    return Error{ErrorKind::Rejected, u"the picture does not get small enough"_s, {}};
}

Async<OutgoingFile> shrinkPicture(const OutgoingFile &picture, qint64 mostBytes)
{
    return inPool([picture, mostBytes] { return shrunkPicture(picture, mostBytes); });
}

Async<OutgoingFile> readOutgoingFile(const QString &path)
{
    return inPool([path] { return fileAt(path); });
}

Async<OutgoingFile> outgoingPicture(const QImage &picture)
{
    return inPool([picture]() -> Result<OutgoingFile> {
        const QByteArray bytes = encoded(picture, "PNG");
        if (bytes.isEmpty())
            return Error{ErrorKind::Rejected, u"the clipboard holds no picture"_s, {}};
        return OutgoingFile{u"picture.png"_s, u"image/png"_s, {}, bytes};
    });
}

}
