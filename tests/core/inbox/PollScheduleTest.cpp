// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inbox/PollSchedule.h"
#include "tests/support/Printers.h"

using namespace firstmile;

TEST_CASE("a poll that went well is repeated after the interval, give or take 15 %", "[inbox][poll]")
{
    const auto schedule = PollSchedule::of(Channel::Mastodon);
    const Instant now = fromMsecs(0);
    CHECK(schedule.afterSuccess(now, 0.0) == now + Milliseconds(51'000));
    CHECK(schedule.afterSuccess(now, 0.5) == now + Milliseconds(60'000));
    CHECK(schedule.afterSuccess(now, 1.0) == now + Milliseconds(69'000));
}

TEST_CASE("failures wait longer each time, never past a quarter of an hour, and never before the network says",
          "[inbox][poll]")
{
    const auto schedule = PollSchedule::of(Channel::Mastodon);
    const Instant now = fromMsecs(0);
    const Error offline{ErrorKind::Offline, {}, {}};
    CHECK(schedule.afterFailure(now, offline, 1, 1.0) == now + Milliseconds(10'000));
    CHECK(schedule.afterFailure(now, offline, 2, 1.0) == now + Milliseconds(20'000));
    CHECK(schedule.afterFailure(now, offline, 50, 1.0) == now + std::chrono::minutes(15));
    CHECK(schedule.afterFailure(now, offline, 50, 0.0) == now + Milliseconds(5'000));
    const Error limited{ErrorKind::RateLimited, {}, std::chrono::hours(1)};
    CHECK(schedule.afterFailure(now, limited, 1, 0.0) == now + std::chrono::hours(1));
}

TEST_CASE("a push does not overdraw the account's budget", "[inbox][poll]")
{
    PollSchedule schedule;
    schedule.pollsPerHour = 240;
    CHECK(schedule.earliestPush(schedule.spentAfter(Instant(), fromMsecs(0))) == fromMsecs(15'000));
}

TEST_CASE("pushes that come one upon the other are followed at once until the account's budget is used up",
          "[inbox][poll]")
{
    PollSchedule schedule;
    schedule.pollsPerHour = 3600;
    schedule.pushesAtOnce = 3;
    const Instant now = fromMsecs(1'000'000);
    Instant spent;
    for (int i = 0; i < 3; ++i) {
        CHECK(schedule.earliestPush(spent) <= now);
        spent = schedule.spentAfter(spent, now);
    }
    CHECK(schedule.earliestPush(spent) == now + Milliseconds(1000));
    CHECK(schedule.earliestPush(schedule.spentAfter(spent, now + std::chrono::seconds(60))) <=
          now + std::chrono::seconds(60));
}

TEST_CASE("a refused sign-in and an untrusted certificate are told apart from trouble that passes", "[inbox][poll]")
{
    CHECK(stateAfter({ErrorKind::Unauthorised, {}, {}}) == AccountState::NeedsSignIn);
    CHECK(stateAfter({ErrorKind::Untrusted, {}, {}}) == AccountState::Untrusted);
    CHECK(stateAfter({ErrorKind::Timeout, {}, {}}) == AccountState::Failing);
}
