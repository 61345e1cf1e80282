// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/CustomerDeed.h"
#include "core/store/Transaction.h"

namespace firstmile
{

/// What an erasure would take, or took.
struct ErasureCounts
{
    qint64 identities = 0;
    qint64 conversations = 0;
    qint64 messages = 0; ///< whose words go; they stay counted
    qint64 attachments = 0;
    qint64 records = 0; ///< what was said of them
    qint64 followUps = 0;
    qint64 drafts = 0;
    qint64 replies = 0; ///< queued or held ones, which are taken back and not sent
    bool operator==(const ErasureCounts &) const = default;
};

struct ErasureRequest
{
    CustomerId customer;
    QString agent;
    QString words = {};                                ///< why
    Milliseconds takeBackFor = std::chrono::hours(72); ///< 0: at once and for good
};

/// Erases who a customer is, with everybody linked to them: names, addresses, words, files, profile. A tombstone stays
/// under the same number; messages, events and counts stay where they are, without words, so that every measure is as
/// it was and a later poll does not bring back what was erased. For `takeBackFor` what was taken is kept aside, and
/// undoing the deed gives it all back; then purgeErased() lets it go. Conflict: a reply to them is on its way just now,
/// or they were erased already; NotFound.
Result<CustomerDeedId> eraseCustomer(Transaction &transaction, const ErasureRequest &request, Instant now);
Result<ErasureCounts> erasurePreview(Session &session, CustomerId customer);

/// Conflict: its time has passed.
Result<void> undoErasure(Transaction &transaction, const CustomerDeed &erasure, const QString &agent, Instant now);

/// Lets go for good what may not be taken back any more; the value is how many erasures.
Result<int> purgeErased(Transaction &transaction, Instant now);

/// SQLite: makes sure that what was purged is in no free page of the file and in no old part of the search index. On
/// the writer, outside a transaction; takes as long as the index is large.
Result<void> scrubErased(Transaction &connection);

}
