// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/review/marks/ReviewRecords.h"

#include <variant>

namespace firstmile
{

/// One thing that was said while reviewing. Nothing is ever overwritten: a later entry on the same thing by the same
/// reviewer counts instead of the earlier one, which stays.
struct ReviewEntry
{
    Reviewer reviewer;
    qint64 number = 0; ///< of this reviewer: 1, 2, 3 …
    Instant at;
    std::variant<ConversationReview, ReviewComment, ScoreCard> what;
    bool operator==(const ReviewEntry &) const = default;
};

/// The reviews of one bundle: what several reviewers said, in any order of arrival.
class ReviewBook
{
public:
    explicit ReviewBook(QString bundle = {}) : m_bundle(std::move(bundle)) {}

    const QString &bundle() const { return m_bundle; }
    const QList<ReviewEntry> &entries() const { return m_entries; } ///< by reviewer, then by number
    void add(const ReviewEntry &entry); ///< one that is there already (reviewer, number) changes nothing
    /// The other's entries besides one's own, without loss, whatever the order. Rejected: it is of another bundle;
    /// Conflict: one reviewer's number says two things: both are kept, the second under a reviewer of its own.
    Result<int> merge(const ReviewBook &other); ///< how many entries were new
    qint64 nextNumber(const QString &reviewer) const;

    QList<Reviewer> reviewers() const;
    std::optional<ConversationReview> review(const QString &reviewer, ConversationId conversation) const;
    QList<std::pair<Reviewer, ConversationReview>> reviews(ConversationId conversation) const;
    QList<std::pair<ReviewEntry, ReviewComment>> comments(ConversationId conversation) const; ///< not removed, by time
    QList<ScoreCard> cards() const; ///< the newest version of each
    std::optional<ScoreCard> card(const QString &id, int version) const;

private:
    QString m_bundle;
    QList<ReviewEntry> m_entries;
};

/// JSON Lines: a head {"format":"firstmile-reviews","version":1,"bundle":id}, then an entry a line (docs/bundle.md).
QByteArray toLines(const ReviewBook &book);
/// A line that was cut off at the end (a killed process) is left out. Malformed; Conflict: a newer version.
Result<ReviewBook> reviewBookFromLines(const QByteArray &lines);

/// The card that is there before anybody made one: solved, tone, one reply, right channel, within what was promised.
ScoreCard standardScoreCard();

}
