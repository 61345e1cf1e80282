// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inbox/ImportOptions.h"
#include "core/inbox/ImportSummary.h"
#include "core/store/Database.h"

namespace firstmile
{

/// Takes a table of support tweets in ("Customer Support on Twitter": tweet_id, author_id, inbound, created_at, text,
/// in_response_to_tweet_id, in any order), each brand as an X account of its own. NotFound, Storage: the file cannot be
/// read; Malformed: it lacks one of these columns. Call in the database's thread. The whole table is held in memory.
Async<ImportSummary> importTwcs(Database &database, const QString &file, const ImportOptions &options);

}
