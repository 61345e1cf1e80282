// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QFile>

namespace firstmile
{

/// What was written is on the disk when these return. Storage, with the system's words.
Result<void> writeAll(QFile &file, const QByteArray &bytes);
Result<void> synchronise(QFile &file);
Result<void> synchronisePath(const QString &fileOrFolder);
/// `file` takes the place of `target`, at once and for good; both in one file system.
Result<void> moveOver(const QString &file, const QString &target);

Error diskError(const QString &file, const QString &why);

}
