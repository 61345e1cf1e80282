// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/ledger/CaseFilter.h"

#include <QDate>

namespace firstmile
{

/// A part of the cases: those of one point of a chart. What is absent asks nothing.
struct Slice
{
    std::optional<Channel> channel;
    std::optional<AccountId> account;
    std::optional<QString> sender;   ///< who answered
    std::optional<QString> assignee; ///< of unanswered cases too; empty: nobody
    std::optional<QString> team;     ///< of the sender; of the assignee where nobody answered; empty: none
    std::optional<QString> language;
    std::optional<Intent> intent; ///< as a person said
    std::optional<Complexity> complexity;
    std::optional<bool> highReach;
    std::optional<int> weekday;            ///< 1 Monday to 7, of the opening
    std::optional<int> hour;               ///< 0 to 23, of the opening
    std::optional<QDate> fromDay;          ///< of the opening or the answer, as the page buckets
    std::optional<QDate> toDay;            ///< included
    std::optional<Milliseconds> delayFrom; ///< of the answer
    std::optional<Milliseconds> delayTo;   ///< not included
    std::optional<Milliseconds> ageFrom;   ///< of those that still wait
    std::optional<Milliseconds> ageTo;     ///< not included
    bool operator==(const Slice &) const = default;
};

}
