// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Resources.h"

#include <QDir>

// Q_INIT_RESOURCE must stand outside of any namespace.
static void initCoreResources()
{
    Q_INIT_RESOURCE(core);
    Q_INIT_RESOURCE(demo);
}

namespace firstmile
{

void initResources()
{
    initCoreResources();
}

}
