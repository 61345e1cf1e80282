// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QLatin1StringView>

namespace firstmile
{

/// "image/png", "image/jpeg", "image/gif" or "image/webp" by the first bytes, whatever the file calls itself; empty for
/// everything else (SVG among it, which is a document that can ask for others).
QLatin1StringView pagePictureType(QByteArrayView bytes);

}
