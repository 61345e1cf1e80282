// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/marks/Agreement.h"
#include "ui/dashboard/ChartData.h"
#include "ui/review/ReviewIndex.h"

#include <QCoreApplication>
#include <QHash>

namespace firstmile
{

/// What reviewers said, as tables of words and figures: for the screen and for a CSV file.
class ReviewTables
{
    Q_DECLARE_TR_FUNCTIONS(ReviewTables)

public:
    using Names = QHash<ConversationId, QString>;

    static ChartTable reviews(const QList<ReviewLine> &lines, const ReviewBook &book, const Names &names);
    static ChartTable agreements(const QList<Agreement> &agreements, const ReviewBook &book);
    static ChartTable disagreements(const QList<Disagreement> &all, const ReviewBook &book, const Names &names);

    /// RFC 4180, UTF-8, CRLF; what a spreadsheet would run as a formula gets an apostrophe before it.
    static QByteArray csv(const QList<ChartTable> &tables);
    /// The same figures as numbers with a point, whatever the language: conversation and reviewer by their ids too.
    static ChartTable plainReviews(const QList<ReviewLine> &lines, const ReviewBook &book, const Names &names);
    static ChartTable plainAgreements(const QList<Agreement> &agreements, const ReviewBook &book);
};

}
