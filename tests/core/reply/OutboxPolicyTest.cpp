// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reply/OutboxPolicy.h"
#include "tests/support/Printers.h"

using namespace firstmile;
using namespace std::chrono_literals;

TEST_CASE("look-ups that settle nothing become rarer, and wait as long as the network says", "[outbox]")
{
    CHECK(lookUpWait(1, {}) == Milliseconds(2s));
    CHECK(lookUpWait(2, {}) == Milliseconds(4s));
    CHECK(lookUpWait(5, {}) == Milliseconds(32s));
    CHECK(lookUpWait(50, {}) == Milliseconds(5min));
    CHECK(lookUpWait(1, Error{ErrorKind::Offline, {}, {}}) == Milliseconds(2s));
    CHECK(lookUpWait(1, Error{ErrorKind::RateLimited, {}, 90s}) == Milliseconds(90s));
    CHECK(lookUpWait(50, Error{ErrorKind::RateLimited, {}, 90s}) == Milliseconds(5min));
}

TEST_CASE("a reply waits while the account is out of credit, and is refused where asking again does not help",
          "[outbox]")
{
    const Instant now = fromMsecs(1'767'225'600'000);
    CHECK(verdictOn({ErrorKind::OutOfCredit, {}, {}}, 1, now).event == OutboxEvent::Retry);
    CHECK(verdictOn({ErrorKind::OutOfCredit, {}, {}}, 9, now).notBefore == now + 1h);
    CHECK(verdictOn({ErrorKind::Forbidden, {}, {}}, 1, now).event == OutboxEvent::Refused);
    CHECK(verdictOn({ErrorKind::Uncertain, {}, {}}, 1, now).event == OutboxEvent::FateUnknown);
}

TEST_CASE("a refusal as a duplicate is one as any other, unless an earlier try may have arrived", "[outbox]")
{
    const auto after = [](const QList<OutboxEvent> &events, OutboxEvent event) {
        QList<OutboxStep> steps{OutboxStep()}; // it was put into the outbox
        for (const OutboxEvent each : events)
            steps.append({{}, each, {}, {}, {}});
        return meaningAfter(steps, event);
    };
    using enum OutboxEvent;
    CHECK(verdictOn({ErrorKind::Duplicate, {}, {}}, 1, {}).event == Duplicate);
    CHECK(after({Claimed}, Duplicate) == Refused);
    CHECK(after({Claimed, Retry, Claimed}, Duplicate) == Refused);
    CHECK(after({Claimed, FateUnknown, NotFound, Claimed}, Duplicate) == Duplicate);
    CHECK(after({Claimed, FateUnknown, SaidAbsent, Claimed}, Duplicate) == Duplicate);
    CHECK(after({Claimed, FateUnknown}, NotFound) == NotFound);
    CHECK(after({Claimed, FateUnknown, NotFound, Claimed, Duplicate}, NotFound) == FateUnknown);
    CHECK(after({Claimed, FateUnknown, NotFound, Claimed, Duplicate}, FoundRemotely) == FoundRemotely);
    CHECK(after({Claimed, FateUnknown, NotFound, Claimed, Duplicate, SaidAbsent, Claimed, FateUnknown}, NotFound) ==
          NotFound);
}
