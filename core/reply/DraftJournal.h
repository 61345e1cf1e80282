// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Async.h"
#include "core/model/Draft.h"
#include "core/store/Transaction.h"

namespace firstmile
{

class Database;

/// Keeps what `agent` typed, with a version of what the draft said before wherever somebody may want it back: at most
/// every `versionEvery`, before much of it is deleted, and whenever another agent goes on with it. Its files too; what
/// did not change is not written again. Conflict if somebody else saved meanwhile, or if it was sent or discarded:
/// then nothing is kept, and journalDraft() is what keeps it as a version. Forbidden if it is somebody else's and not
/// shared; NotFound if the draft or its conversation is there no more. An empty new draft is not kept: it comes back
/// without an id.
Result<Draft> keepDraft(Transaction &transaction, const Draft &draft, const QString &agent, Instant now);

/// The same in a transaction of its own, for whoever types. In a Conflict the text that lost is a version of the draft
/// once this is done.
Async<Draft> journalDraft(Database &database, const Draft &draft, const QString &agent, Instant now);

/// Puts it aside; reopenDraft() brings it back, as it does a sent one. Forbidden and NotFound as above, here and below;
/// Conflict if it was sent.
Result<void> discardDraft(Transaction &transaction, DraftId id, const QString &agent, Instant now);
Result<Draft> reopenDraft(Transaction &transaction, DraftId id, const QString &agent, Instant now);

/// What it said before, the newest first.
Result<QList<DraftVersion>> draftVersions(Session &session, DraftId id, const QString &agent);

/// The text of a version again, of an open draft; what stood there becomes a version.
Result<Draft> restoreVersion(Transaction &transaction, DraftId id, qint64 version, const QString &agent, Instant now);

/// Shows it to the team, or to its owner alone again. Forbidden for anybody but its owner.
Result<Draft> shareDraft(Transaction &transaction, DraftId id, bool shared, const QString &agent, Instant now);

constexpr Milliseconds versionEvery = std::chrono::seconds(30);

/// How long sent and discarded drafts are kept.
constexpr Milliseconds draftKeep = std::chrono::hours(24 * 30);

/// Whether `before` is worth a version when `after` takes its place. Pure.
bool isWorthVersion(const QString &before, const QString &after, Milliseconds sinceLast, bool sameAgent);

}
