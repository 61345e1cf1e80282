// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/Database.h"

namespace firstmile
{

/// Which invented workspace: the one to show, or the one that layouts break on.
enum class DemoSet { Workspace, Awkward };

/// The agent of the invented team in whose place a demo starts.
inline QString demoAgent()
{
    return QStringLiteral("Lena Moreau");
}

/// Fills a workspace with invented accounts, customers and conversations (resources/demo/README.md) as of `now`, in one
/// transaction. A workspace that has them already stays as it is. Conflict: it has an account of that name that is not
/// a demo's.
Async<void> createDemo(Database &database, Instant now, DemoSet set = DemoSet::Workspace);

}
