// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inbox/PollSchedule.h"

#include <algorithm>

namespace firstmile
{

namespace
{

Milliseconds scaled(Milliseconds span, double factor)
{
    return Milliseconds(static_cast<Milliseconds::rep>(static_cast<double>(span.count()) * factor));
}

}

PollSchedule PollSchedule::of(Channel channel)
{
    PollSchedule schedule;
    if (channel == Channel::Email) {
        schedule.interval = std::chrono::minutes(5);
        schedule.pollsPerHour = 3600; // a push costs a round trip on a connection that is open anyway
        schedule.pushesAtOnce = 30;   // mails come in heaps, and none of them waits
    }
    return schedule;
}

Instant PollSchedule::afterSuccess(Instant now, double random) const
{
    return now + scaled(interval, 0.85 + 0.3 * random);
}

Instant PollSchedule::afterFailure(Instant now, const Error &error, int failures, double random) const
{
    const Milliseconds base = std::chrono::seconds(5);
    const Milliseconds ceiling = std::min<Milliseconds>(longestBackOff, base * (1LL << std::clamp(failures, 0, 12)));
    const Milliseconds wait = std::max(base, scaled(ceiling, random));
    return now + std::max(wait, error.retryAfter.value_or(Milliseconds(0)));
}

AccountState stateAfter(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::Unauthorised:
        return AccountState::NeedsSignIn;
    case ErrorKind::Untrusted:
        return AccountState::Untrusted;
    default:
        return AccountState::Failing;
    }
}

}
