// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/inbox/ImportSummary.h"
#include "core/inbox/Ingest.h"

namespace firstmile
{

/// A message to take in, and the account that it belongs to (by channel and handle; its id is not known yet).
struct ImportItem
{
    Account account;
    IngestItem taken;
    QString what; ///< which one it is, should it fail
};

/// As much of an import as one transaction takes.
struct ImportBatch
{
    QList<ImportItem> items;
    ImportSummary counted; ///< all that was read for this batch, the failed and the duplicate in the file itself
    qint64 done = 0;       ///< bytes read so far
    qint64 total = 0;      ///< of so many; 0: not known
    bool last = false;
};

/// Where an import's messages come from.
class ImportFeed
{
public:
    static constexpr qsizetype batchSize = 1000; ///< messages; a batch ends earlier if it grows too large in bytes

    virtual ~ImportFeed() = default;

    /// Reads and parses the next batch, for as long as that takes. Called from the thread pool, one call at a time. The
    /// Error is the end of the import.
    virtual Result<ImportBatch> next() = 0;
};

}
