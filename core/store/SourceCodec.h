// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QByteArray>

namespace firstmile
{

/// Message sources as they are kept: zstd, level 1 (mail shrinks to about half at several hundred MB/s).
QByteArray packSource(const QByteArray &bytes);

/// Malformed if it was not packed by packSource, or is larger unpacked than `limit` bytes.
Result<QByteArray> unpackSource(const QByteArray &packed, qint64 limit);

}
