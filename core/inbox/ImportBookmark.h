// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inbox/ImportFeed.h"

namespace firstmile
{

/// How far an import came. It is written in the transaction that takes a batch in and removed in that of the last, so
/// that what lies before it certainly is in the workspace.
struct ImportBookmark
{
    QString place; ///< as the feed wrote it
    ImportSummary summary;
};

/// Nothing if no such import was cut short.
Result<std::optional<ImportBookmark>> importBookmark(Session &session, const ImportBookmarkKey &key);

Result<void> keepImportBookmark(Transaction &transaction, const ImportBookmarkKey &key, const ImportBookmark &bookmark,
                                Instant now);
Result<void> removeImportBookmark(Transaction &transaction, const ImportBookmarkKey &key);

/// Tells whether bytes are what they were: FNV-1a. `seed` is the fingerprint of what came before them.
quint64 importFingerprint(QByteArrayView bytes, quint64 seed = 14695981039346656037ULL);

}
