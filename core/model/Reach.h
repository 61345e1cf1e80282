// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Time.h"

namespace firstmile
{

/// How far a customer's word carries on one channel.
struct Reach
{
    qint64 followers = -1; ///< -1: not known
    bool verified = false;
    qint64 spread = -1; ///< most shares that one of their posts to us had; -1: not known
    bool operator==(const Reach &) const = default;
};

/// How much reach counts in the queue. The team decides, and can switch it off.
struct ReachRule
{
    bool on = true;
    Milliseconds most = std::chrono::minutes(30); ///< no head start is longer: who waits that much longer comes first
    bool operator==(const ReachRule &) const = default;
};

/// By how much earlier a message counts in the queue for the reach of who wrote it: whole minutes, 0..rule.most. In
/// sixths of the most: followers up to four, from 1,000 on by their logarithm up to a million; verified one; spread up
/// to one, from 10 on by its logarithm up to 10,000. What is not known counts nothing. Own formula (docs/metrics.md): a
/// bonus in time cannot starve anybody, as a factor would. resources/sql/0006_queue.sql says it once more, for
/// workspaces from before.
Milliseconds headStart(const Reach &reach, const ReachRule &rule);

}
