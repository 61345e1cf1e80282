// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/ledger/CaseFilter.h"

#include <QDate>

namespace firstmile
{

/// What is known of why a case was written.
enum class LabelState {
    Confirmed, ///< a person said
    Suggested, ///< nobody did, but the classifier does
    None
};

enum class CaseState {
    Answered,
    Waiting, ///< neither answered nor closed
    Closed   ///< without an answer
};

/// Which hand-offs are meant; each is one of those handed over.
enum class HandOffPart {
    All,
    Open,     ///< not yet handed back
    Returned, ///< handed back
    InTime    ///< of those older than MeasureRules::returnWithin, those handed back within it
};

/// A part of the cases: those of one point of a chart. What is absent asks nothing.
struct Slice
{
    std::optional<Channel> channel = std::nullopt;
    std::optional<AccountId> account = std::nullopt;
    std::optional<QString> sender = std::nullopt;   ///< who answered
    std::optional<QString> assignee = std::nullopt; ///< of unanswered cases too; empty: nobody
    std::optional<QString> team = std::nullopt; ///< of the sender; of the assignee where nobody answered; empty: none
    std::optional<QString> language = std::nullopt;
    std::optional<Intent> intent = std::nullopt; ///< as a person said
    std::optional<Complexity> complexity = std::nullopt;
    std::optional<bool> highReach = std::nullopt;
    std::optional<int> weekday = std::nullopt;            ///< 1 Monday to 7, of the opening
    std::optional<int> hour = std::nullopt;               ///< 0 to 23, of the opening
    std::optional<QDate> fromDay = std::nullopt;          ///< of the opening or the answer, as the page buckets
    std::optional<QDate> toDay = std::nullopt;            ///< included
    std::optional<Milliseconds> delayFrom = std::nullopt; ///< of the answer
    std::optional<Milliseconds> delayTo = std::nullopt;   ///< not included
    /// Of those that still wait. They are the stock as of now: the query's period asks nothing of them, because who has
    /// waited longest would be the first to drop out of it.
    std::optional<Milliseconds> ageFrom = std::nullopt;
    std::optional<Milliseconds> ageTo = std::nullopt; ///< not included
    std::optional<CaseState> state = std::nullopt;
    std::optional<LeftOut> leftOut = std::nullopt; ///< left out for this reason; No: not left out
    /// Waited at the end of this day; the period asks nothing of them either.
    std::optional<QDate> stockOf = std::nullopt;
    std::optional<LabelState> labelled = std::nullopt; ///< by intent
    /// Not cases but hand-offs, by the day on which they were handed over.
    std::optional<HandOffPart> handOffs = std::nullopt;
    std::optional<QString> handedTo = std::nullopt; ///< with handOffs: the team
    bool operator==(const Slice &) const = default;

    bool isOfStock() const { return ageFrom || ageTo || stockOf; } ///< the period asks nothing of it
};

}
