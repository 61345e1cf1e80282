// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/ResponseReport.h"
#include "core/store/Session.h"

namespace firstmile
{

/// The report that the workspace's log gives as of `now`: what came later does not exist for it. Accounts that were
/// removed are in it as long as they have cases in the window.
Result<ResponseReport> reportAsOf(Session &session, const ReportWindow &window, Instant now);

}
