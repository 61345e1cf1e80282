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
    /// `workspace`: the UUID of where the bundle came from, if it is known.
    explicit ReviewBook(QString bundle = {}, QString workspace = {})
        : m_bundle(std::move(bundle)), m_workspace(std::move(workspace))
    {}

    const QString &bundle() const { return m_bundle; }
    const QString &workspace() const { return m_workspace; }
    const QList<ReviewEntry> &entries() const { return m_entries; } ///< by reviewer, then by number
    /// One that is there already changes nothing; false then. Texts are cut to the bounds of ReviewBounds.h.
    bool add(const ReviewEntry &entry) { return addAll({entry}) == 1; }
    int addAll(const QList<ReviewEntry> &entries); ///< how many were new
    bool contains(const ReviewEntry &entry) const; ///< whatever merging made of its reviewer
    /// The other's entries besides one's own, without loss, whatever the order. Rejected: it is of another bundle.
    /// Where one reviewer's number says two things (their files were copied, and both copies went on), both are kept:
    /// the earlier one, and the other under the reviewer "ID~2", and so on.
    Result<int> merge(const ReviewBook &other); ///< how many entries were new
    qint64 nextNumber(const QString &reviewer) const;

    QList<Reviewer> reviewers() const;
    std::optional<ConversationReview> review(const QString &reviewer, ConversationId conversation) const;
    QList<std::pair<Reviewer, ConversationReview>> reviews(ConversationId conversation) const;
    QList<std::pair<ReviewEntry, ReviewComment>> comments(ConversationId conversation) const; ///< not removed, by time
    /// The newest version of each, the standard one among them; where two reviewers made the same, the earlier one's.
    QList<ScoreCard> cards() const;
    std::optional<ScoreCard> card(const QString &id, int version) const;

private:
    /// Whether it could be put in its place without looking at all others; none: it says something else than what is
    /// there under its number.
    std::optional<bool> addAlone(const ReviewEntry &entry);

    QString m_bundle;
    QString m_workspace;
    QList<ReviewEntry> m_entries;
};

/// JSON Lines: a head {"format":"firstmile-reviews","version":1,"bundle":id,"workspace":id}, then an entry a line
/// (docs/bundle.md).
QByteArray toLines(const ReviewBook &book);
/// A line that was cut off at the end (a killed process) is left out. Malformed, with the line; Conflict: a newer
/// version. Others write such files: they are bounded (ReviewBounds.h), and nothing in them is believed.
Result<ReviewBook> reviewBookFromLines(const QByteArray &lines);

/// The card that is there before anybody made one: solved, tone, one reply, right channel, within what was promised.
ScoreCard standardScoreCard();

}
