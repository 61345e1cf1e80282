// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/metrics/pages/PageQuery.h"
#include "core/store/WorkspaceUrl.h"

namespace firstmile
{

/// A PDF that only the desktop program can draw.
struct DesktopReport
{
    WorkspaceUrl workspace;
    QList<PageQuery> pages;
    Instant now;
    QString file;
    QString language; ///< "fr"; empty: the system's
};

/// Calls the program `firstmile` that stands beside this one (else the one in PATH), which draws without a display.
/// NotFound: it is not installed; Storage: what it says went wrong.
Result<void> desktopReport(const DesktopReport &report);

}
