// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/inbox/RateMeter.h"
#include "core/model/Ids.h"

namespace firstmile
{

/// How far the walk through an account's old messages is.
struct BackfillProgress
{
    AccountId account;
    qint64 done = 0;       ///< messages since the walk began or went on
    qint64 remaining = -1; ///< -1: not known; 0: the walk is at its end
    double perSecond = 0;  ///< messages, over the last seconds; 0: not known yet
    std::optional<Milliseconds> left;
};

/// Makes the progress of one walk out of its steps; says little of it, and nothing of a poll that is done in one step.
class BackfillMeter
{
public:
    static constexpr Milliseconds between = std::chrono::milliseconds(250);

    BackfillMeter(AccountId account, Instant begin);

    /// What is to be told after a step; nothing if that would be too often, or it is no backfill.
    std::optional<BackfillProgress> step(Instant now, qint64 done, qint64 remaining, bool more);

    /// The end, to be told if anything was.
    std::optional<BackfillProgress> end();

private:
    BackfillProgress m_progress;
    RateMeter m_rate;
    Instant m_begin;
    std::optional<Instant> m_toldAt;
};

}
