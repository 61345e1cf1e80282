// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inbox/ImportOptions.h"
#include "core/inbox/ImportSummary.h"
#include "core/store/Database.h"

namespace firstmile
{

/// Takes every mail of a Maildir in: of its cur and new, and of the folders below it, whether they are Maildir++
/// (".Sent") or nested plainly. A `path` to one file takes that mail in. NotFound: there is no such path; Malformed: a
/// folder without any Maildir in it. Otherwise as importMbox.
Async<ImportSummary> importMaildir(Database &database, const QString &path, const ImportOptions &options);

}
