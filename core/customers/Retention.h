// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/customers/Erasure.h"

namespace firstmile
{

/// How long the workspace keeps what it has. 0 days: for ever.
struct RetentionRule
{
    int eraseSilentAfterDays = 0; ///< customers without a message, a contact or an open follow-up since
    int dropSourcesAfterDays = 0; ///< the bytes and attachments of older messages; their text stays
    bool operator==(const RetentionRule &) const = default;
};

Result<RetentionRule> retentionRule(Session &session);
Result<void> setRetentionRule(Transaction &transaction, const RetentionRule &rule); ///< Malformed: less than 30 days

/// What a rule would do today.
struct RetentionPreview
{
    qint64 customers = 0;
    qint64 messages = 0; ///< of those customers
    qint64 sources = 0;
    qint64 bytes = 0;                 ///< of the sources, as they are stored
    QList<CustomerId> firstCustomers; ///< up to 100
    bool operator==(const RetentionPreview &) const = default;
};

Result<RetentionPreview> retentionPreview(Session &session, const RetentionRule &rule, Instant now);

/// Does it, at most `most` customers and sources in one transaction; the value is what is left to do (0: done).
Result<qint64> applyRetention(Transaction &transaction, const RetentionRule &rule, const QString &agent, Instant now,
                              int most);

}
