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
    PreparedItem taken;
};

/// As much of an import as one transaction takes.
struct ImportBatch
{
    QList<ImportItem> items;
    ImportSummary counted;     ///< all that was read for this batch, the failed and the duplicate in the file itself
    QString place;             ///< behind this batch, as ImportFeed::goOnFrom reads it; empty: the feed has no places
    qint64 bytes = 0;          ///< read so far
    qint64 messagesInAll = -1; ///< -1: not known
    qint64 bytesInAll = -1;    ///< -1: not known
    bool last = false;
};

/// Where an import that was cut short is remembered: with this account, under this name.
struct ImportBookmarkKey
{
    Account account;
    QString stream;
};

/// Where an import's messages come from. All but bookmarkKey() is called from the thread pool, one call at a time.
class ImportFeed
{
public:
    static constexpr qsizetype batchSize = 1000; ///< messages; a batch ends earlier if it grows too large in bytes

    virtual ~ImportFeed() = default;

    /// Nothing: it cannot go on in the middle.
    virtual std::optional<ImportBookmarkKey> bookmarkKey() const { return std::nullopt; }

    /// To be called before the first next(), if at all. False if what lies before that place is not what it was; then
    /// next() begins at the beginning.
    virtual bool goOnFrom(const QString &) { return false; }

    /// Reads and parses the next batch, for as long as that takes. The Error is the end of the import.
    virtual Result<ImportBatch> next() = 0;
};

}
