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

/// How much reach counts in the queue. The team decides; off by default weighs nothing.
struct ReachRule
{
    bool on = true;
    Milliseconds most = std::chrono::minutes(30); ///< no head start is longer: who waits that much longer comes first
    bool operator==(const ReachRule &) const = default;
};

/// By how much earlier a message counts in the queue for the reach of who wrote it: 0..rule.most. Followers from 1,000
/// on count by their logarithm up to a million, which is two thirds of the most; verified a sixth; spread from 10 on by
/// its logarithm up to 10,000, a sixth. Own formula (docs/metrics.md): a bonus in time cannot starve anybody, as a
/// factor would.
Milliseconds headStart(const Reach &reach, const ReachRule &rule);

}
