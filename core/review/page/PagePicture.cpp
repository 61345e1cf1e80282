// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/page/PagePicture.h"

namespace firstmile
{

using namespace Qt::StringLiterals;

QLatin1StringView pagePictureType(QByteArrayView bytes)
{
    if (bytes.startsWith("\x89PNG\r\n\x1a\n"))
        return "image/png"_L1;
    if (bytes.startsWith("\xff\xd8\xff"))
        return "image/jpeg"_L1;
    if (bytes.startsWith("GIF87a") || bytes.startsWith("GIF89a"))
        return "image/gif"_L1;
    if (bytes.startsWith("RIFF") && bytes.sliced(4).size() >= 8 && bytes.sliced(8, 4) == QByteArrayView("WEBP"))
        return "image/webp"_L1;
    return {};
}

}
