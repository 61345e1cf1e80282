// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Ids.h"
#include "core/store/Session.h"
#include "core/text/WordBeginnings.h"

#include <QSet>

namespace firstmile
{

/// What a customer's conversations come to, for a list of customers.
struct CustomerActivity
{
    CustomerId customer;
    int conversations = 0;
    std::optional<Instant> lastMessageAt;
    bool operator==(const CustomerActivity &) const = default;
};

/// Finds customers who stand for themselves by words; those who were erased are not found.
class CustomerMatches
{
public:
    explicit CustomerMatches(Session &session) : m_session(session) {}

    /// Those who have every word in their name, in an identity or in a record (company, phones), also in those of
    /// customers linked to them. Looks at every customer: some tens of milliseconds for 100,000.
    Result<QSet<CustomerId>> having(const WordBeginnings &words);

    /// Those with a phone that has these digits one behind the other.
    Result<QSet<CustomerId>> havingPhone(const QString &digits);

    /// Of these customers, or of all, those who wrote or were written to last, newest first; then the others, those who
    /// came last first.
    Result<QList<CustomerId>> newestFirst(const std::optional<QSet<CustomerId>> &among, int limit);

    Result<CustomerActivity> activityOf(CustomerId customer);

private:
    using Found = QHash<CustomerId, quint32>;

    Result<void> addNames(Found &found, const WordBeginnings &words);
    Result<void> addIdentities(Found &found, const WordBeginnings &words);
    Result<void> addRecords(Found &found, const WordBeginnings &words);
    Result<QList<CustomerId>> newestOfFew(const QSet<CustomerId> &among);
    Result<QList<CustomerId>> newestOfMany(const std::optional<QSet<CustomerId>> &among, int limit);
    Result<QList<CustomerId>> silent(const std::optional<QSet<CustomerId>> &among, const QList<CustomerId> &known,
                                     int limit);

    Session &m_session;
};

}
