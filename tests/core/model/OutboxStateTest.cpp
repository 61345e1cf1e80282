// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/OutboxItem.h"
#include "tests/support/Printers.h"

using namespace firstmile;

TEST_CASE("a reply that may have left is never queued again without a look-up")
{
    CHECK(next(OutboxState::Sending, OutboxEvent::FateUnknown) == OutboxState::Uncertain);
    CHECK(next(OutboxState::Uncertain, OutboxEvent::NotFound) == OutboxState::Queued);
    CHECK(next(OutboxState::Uncertain, OutboxEvent::FoundRemotely) == OutboxState::Sent);
    CHECK_FALSE(next(OutboxState::Uncertain, OutboxEvent::Retry));
    CHECK_FALSE(next(OutboxState::Uncertain, OutboxEvent::Claimed));
}

TEST_CASE("what was sent cannot be undone, claimed or sent again")
{
    for (const auto event : {OutboxEvent::Claimed, OutboxEvent::Undone, OutboxEvent::Retry, OutboxEvent::Refused}) {
        CHECK_FALSE(next(OutboxState::Sent, event));
        CHECK_FALSE(next(OutboxState::Confirmed, event));
    }
    CHECK_FALSE(next(OutboxState::Sending, OutboxEvent::Undone));
    CHECK_FALSE(next(OutboxState::Cancelled, OutboxEvent::Claimed));
}
