// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/Transaction.h"

#include <QSet>

namespace firstmile
{

/// An answer on a score card, with what its question was.
struct StoredAnswer
{
    QString question; ///< its id
    QString text;     ///< of the question
    QString answer;
    std::optional<double> worth; ///< 0 to 1; none: "n/a"
    bool operator==(const StoredAnswer &) const = default;
};

/// What one reviewer said of one conversation in one bundle, as far as it can be counted.
struct StoredReview
{
    QString bundle;
    QString reviewer;
    ConversationId reviewed; ///< the conversation as the bundle knows it
    ConversationId conversation;
    QString reviewerName;
    qint64 number = 0;
    Instant at;
    QString card;
    int cardVersion = 0;
    QList<StoredAnswer> answers;
    std::optional<double> score; ///< 0 to 100, kept to a hundredth
    QString verdict;
    QStringList tags;
    QString entryKey;
    QString noteKey;
    bool operator==(const StoredReview &) const = default;
};

/// A review with who answered in the conversation.
struct AttributedReview
{
    StoredReview review;
    QStringList agents; ///< of us who wrote to the customer; nobody did: whose conversation it is
    QString team;       ///< that it was handed to; empty: it is with us
};

/// Figures of reviews that were brought back out of bundles.
class ReviewRepository
{
public:
    explicit ReviewRepository(Session &session) : m_session(session) {}

    Result<std::optional<StoredReview>> find(const QString &bundle, const QString &reviewer, ConversationId reviewed);
    /// In the place of what the reviewer said of that conversation in that bundle before.
    Result<void> put(const StoredReview &review);

    Result<QSet<QString>> brought(const QStringList &entryKeys); ///< those of them that were
    Result<void> setBrought(const QStringList &entryKeys, Instant now);

    /// All, in the order in which they came.
    Result<QList<AttributedReview>> attributed();

    Result<void> refile(ConversationId from, ConversationId to);

private:
    Session &m_session;
};

}
