// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/pages/MeasurePage.h"

namespace firstmile
{

/// A case that a figure is made of, or that was left out of it.
struct ExplainedCase
{
    ConversationId conversation;
    MessageId opener;
    Instant openedAt;
    std::optional<Instant> answeredAt;
    Standing standing = Standing::Counts;
    QString customerName; ///< filled by explanationOf(Session&...); empty after an erasure
    QString firstWords;   ///< of the opener
    bool operator==(const ExplainedCase &) const = default;
};

/// What is behind one point.
struct Explanation
{
    MeasureOf measure;
    Share share;
    QMap<Standing, qint64> counts; ///< of the cases in the slice
    QList<ExplainedCase> cases;    ///< the newest first, at most `most` of each standing
    bool operator==(const Explanation &) const = default;
};

Explanation explain(const CaseLedger &ledger, const PageQuery &query, const CardPoint &point, qsizetype most = 200);

/// Fills in names and first words.
Result<void> nameCases(Session &session, Explanation &explanation);

}
