// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Message.h"
#include "core/review/marks/ReviewFile.h"

namespace firstmile
{

/// What the workspace's note says of a review that was brought back. English: it is data, written once for all.
class ReviewNote
{
public:
    /// Of somebody who said it then.
    ReviewNote(const Reviewer &reviewer, Instant at) : m_reviewer(reviewer), m_at(at) {}

    /// Empty where nothing was said. `card`: the one that was used; none: it is not known.
    QString of(const ConversationReview &review, const std::optional<ScoreCard> &card) const;
    /// Where a review was noted and says nothing any more.
    QString takenBack() const { return head(QStringLiteral("Review taken back")); }
    /// `message`: the one that it is about; none: of the conversation, or the message is not there.
    QString of(const ReviewComment &comment, const std::optional<Message> &message, bool saidBefore) const;

private:
    QString head(const QString &what) const;

    Reviewer m_reviewer;
    Instant m_at;
};

}
