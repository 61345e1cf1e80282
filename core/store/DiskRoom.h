// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

namespace firstmile
{

/// Storage, with both figures, unless the disk of `folder` has room for `bytes`.
Result<void> demandRoom(const QString &folder, qint64 bytes);

/// Bytes as people read them: "3.2 GB".
QString roomWords(qint64 bytes);

}
