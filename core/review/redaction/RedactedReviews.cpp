// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/redaction/RedactedReviews.h"

#include "core/review/marks/ReviewFile.h"

namespace firstmile
{

Result<QByteArray> redactedReviews(const QByteArray &lines, const QString &id, Redactor &redactor, qint64 &comments)
{
    FM_ASSIGN(const ReviewBook was, reviewBookFromLines(lines));
    ReviewBook book(id, was.workspace());
    QList<ReviewEntry> entries = was.entries();
    for (ReviewEntry &entry : entries) {
        if (auto *comment = std::get_if<ReviewComment>(&entry.what)) {
            comment->passage.reset();
            comment->quote = redactor.redactedText(comment->quote);
            comment->text = redactor.redactedText(comment->text);
            ++comments;
        } else if (auto *review = std::get_if<ConversationReview>(&entry.what)) {
            review->summary = redactor.redactedText(review->summary);
            for (QString &tag : review->tags)
                tag = redactor.redactedText(tag);
        }
    }
    book.addAll(entries);
    return toLines(book);
}

}
