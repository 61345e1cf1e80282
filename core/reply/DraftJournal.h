// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Draft.h"
#include "core/store/Transaction.h"

namespace firstmile
{

/// Keeps what `agent` typed, with a version of what the draft said before wherever somebody may want it back: at most
/// every `versionEvery`, before much of it is deleted, and whenever another agent goes on with it. Conflict if somebody
/// else saved meanwhile: then the text is kept as a version of the draft. Forbidden if it is somebody else's and not
/// shared. An empty new draft is not kept.
Result<Draft> keepDraft(Transaction &transaction, const Draft &draft, const QString &agent, Instant now);

/// Puts it aside; reopenDraft() brings it back, as it does a sent one.
Result<void> discardDraft(Transaction &transaction, DraftId id, const QString &agent, Instant now);
Result<Draft> reopenDraft(Transaction &transaction, DraftId id, const QString &agent, Instant now);

/// The text of a version again; what stood there becomes a version.
Result<Draft> restoreVersion(Transaction &transaction, DraftId id, qint64 version, const QString &agent, Instant now);

Result<Draft> shareDraft(Transaction &transaction, DraftId id, bool shared, const QString &agent, Instant now);

constexpr Milliseconds versionEvery = std::chrono::seconds(30);

/// How long sent and discarded drafts are kept.
constexpr Milliseconds draftKeep = std::chrono::hours(24 * 30);

/// Whether `before` is worth a version when `after` takes its place. Pure.
bool isWorthVersion(const QString &before, const QString &after, Milliseconds sinceLast, bool sameAgent);

}
