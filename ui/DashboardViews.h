// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/Transaction.h"
#include "ui/MeasureData.h"

namespace firstmile
{

/// The team's views of the dashboard, in the order of their names. One that cannot be read, of a newer First Mile say,
/// is not among them; it stays where it is.
Result<QList<DashboardView>> dashboardViews(Session &session);

/// Replaces one of the same name, else adds it. Rejected: it has no name.
Result<void> saveDashboardView(Transaction &transaction, const DashboardView &view);

/// NotFound: there is none of that name.
Result<void> removeDashboardView(Transaction &transaction, const QString &name);

}
