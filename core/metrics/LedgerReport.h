// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/ResponseReport.h"
#include "core/store/Session.h"

namespace firstmile
{

/// The report as the event log tells it at `now`: what came later does not exist.
Result<ResponseReport> reportAsOf(Session &session, const ReportWindow &window, Instant now);

}
