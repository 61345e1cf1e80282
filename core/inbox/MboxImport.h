// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inbox/ImportOptions.h"
#include "core/inbox/ImportSummary.h"
#include "core/store/Database.h"

namespace firstmile
{

/// Takes every mail of an mbox file in, with its source, into the account of the first own address (or "imported").
/// NotFound, Storage: the file cannot be read; Malformed: it is no mbox. Call in the database's thread.
Async<ImportSummary> importMbox(Database &database, const QString &file, const ImportOptions &options);

}
