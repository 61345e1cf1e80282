// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"
#include "core/base/Time.h"
#include "core/model/Account.h"

#include <algorithm>

namespace firstmile
{

/// When an account is polled next. Pure; the random number is handed in.
struct PollSchedule
{
    Milliseconds interval = std::chrono::seconds(60);
    Milliseconds longestBackOff = std::chrono::minutes(15);
    int pollsPerHour = 240; ///< the account's budget; a push does not overdraw it
    int pushesAtOnce = 1;   ///< so many may come one upon the other before they are spread over time

    /// How often a channel is asked when nothing goes wrong; mail has IDLE for what is urgent.
    static PollSchedule of(Channel channel);

    /// After a poll that went well: the interval, give or take 15 %. `random` is in [0, 1).
    Instant afterSuccess(Instant now, double random) const;

    /// After the `failures`-th failure in a row: exponential back-off with full jitter, never before the network's own
    /// word (retryAfter).
    Instant afterFailure(Instant now, const Error &error, int failures, double random) const;

    /// What is used up of the budget after a poll: the moment up to which it is spent.
    Instant spentAfter(Instant spentUntil, Instant poll) const { return std::max(spentUntil, poll) + spacing(); }

    /// The first moment at which a push may start a poll.
    Instant earliestPush(Instant spentUntil) const { return spentUntil - spacing() * (pushesAtOnce - 1); }

private:
    Milliseconds spacing() const { return std::chrono::milliseconds(3'600'000) / pollsPerHour; }
};

/// How an account stands after a failure.
AccountState stateAfter(const Error &error);

}
