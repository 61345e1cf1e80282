// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/base/Time.h"

#include <QList>

#include <functional>

namespace firstmile
{

/// An entry that a zip is to have: bytes that are at hand, or a stretch of a file.
struct PackedEntry
{
    QString name;
    QByteArray bytes; ///< where `file` is empty
    QString file;
    qint64 offset = 0;
    qint64 size = 0;
    bool isStored = false; ///< not deflated
};

/// Writes a zip with these entries in this order; a file that is there is replaced. Memory does not grow with the
/// files. Storage: the disk; Cancelled: `progress`, asked 0 to 1, said false.
Result<void> packZip(const QString &target, const QList<PackedEntry> &entries, Instant at,
                     const std::function<bool(double)> &progress = {});

/// Takes the entries that `isDropped` names out of a zip and puts others at its end; the rest stays byte for byte.
Result<void> changeZip(const QString &file, const std::function<bool(const QString &)> &isDropped,
                       const QList<PackedEntry> &added, Instant at);
/// The same with a zip in memory.
Result<void> changeZip(QByteArray &zip, const std::function<bool(const QString &)> &isDropped,
                       const QList<PackedEntry> &added, Instant at);

}
