// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace firstmile::tests
{

/// Files of this checkout and of this build. Told by functions, so that no test file's compilation depends on where the
/// checkout is, and a compiler cache serves every checkout.
QString inSource(const QString &path);
QString inBuild(const QString &path);

}
