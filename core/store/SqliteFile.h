// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/Migrator.h"

namespace firstmile
{

/// Makes sure that a workspace file can be opened: its folder exists, and a new file is readable by its owner alone.
Result<void> prepareSqliteFile(const QString &file);

/// Copies a SQLite workspace of an older schema to "FILE.vN.backup" before its first migration step.
Result<void> backUpBeforeMigration(Session &session, Migrator &migrator, const QString &file);

}
