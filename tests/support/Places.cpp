// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Places.h"

namespace firstmile::tests
{

QString inSource(const QString &path)
{
    return QStringLiteral(FM_SOURCE_DIR "/") + path;
}

QString inBuild(const QString &path)
{
    return QStringLiteral(FM_BINARY_DIR "/") + path;
}

}
