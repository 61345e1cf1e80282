// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace firstmile
{

/// SQL for UPDATE conversations SET: what lists are sorted by, computed from what else is stored.

/// reach: the followers of the customer on the conversation's channel; -1 if they are not known.
QString reachSql();

/// due_at: the earlier of the end of the snooze and of the moment by which the account wants to have answered. The
/// arguments are SQL (a column or a "?"), each used once.
QString dueAtSql(const QString &waitingSince, const QString &snoozedUntil);

}
