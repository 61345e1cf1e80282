// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/DiskRoom.h"

#include <QLocale>
#include <QStorageInfo>

namespace firstmile
{

using namespace Qt::StringLiterals;

QString roomWords(qint64 bytes)
{
    return QLocale::c().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat);
}

Result<void> demandRoom(const QString &folder, qint64 bytes)
{
    const QStorageInfo disk(folder);
    if (!disk.isValid() || disk.bytesAvailable() >= bytes)
        return {};
    return Error{ErrorKind::Storage,
                 u"it takes %1, and the disk of %2 has %3 left"_s.arg(roomWords(bytes), folder,
                                                                      roomWords(disk.bytesAvailable())),
                 {}};
}

}
