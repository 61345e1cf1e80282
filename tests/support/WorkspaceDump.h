// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/Database.h"

#include <QStringList>

namespace firstmile::tests
{

/// What a workspace holds, a line each, in an order and with names that do not depend on how it came to be: messages
/// with their thread, conversations, identities, the log, and what a search for each of `words` finds.
QStringList workspaceDump(Database &database, const QStringList &words);

/// The first line in which they differ, for a test's words; empty if they are the same.
QString firstDifference(const QStringList &one, const QStringList &other);

}
