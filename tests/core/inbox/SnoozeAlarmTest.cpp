// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inbox/SnoozeAlarm.h"

#include "core/inbox/DemoWorkspace.h"
#include "core/store/ConversationRepository.h"
#include "tests/support/FakeClock.h"
#include "tests/support/Printers.h"
#include "tests/support/TestWorkspace.h"
#include "tests/support/Waiting.h"

using namespace firstmile;
using namespace firstmile::tests;

TEST_CASE("what was snoozed comes back unread when its time has come, and not before", "[inbox]")
{
    TestWorkspace workspace;
    FakeClock clock;
    REQUIRE(await(createDemo(workspace.database(), clock.now())));
    ConversationQuery snoozed;
    snoozed.criteria = {hasState({ConversationState::Snoozed})};
    const auto asleep = [&] {
        return workspace.read([&](Session &session) { return ConversationRepository(session).list(snoozed); });
    };
    const auto before = asleep();
    REQUIRE_FALSE(before.isEmpty());

    SnoozeAlarm alarm(workspace.database(), clock);
    CHECK(await(alarm.look()).value() == 0);
    clock.advance(std::chrono::hours(24 * 365));
    CHECK(await(alarm.look()).value() == before.size());
    CHECK(asleep().isEmpty());
    const auto woken =
        workspace.read([&](Session &session) { return ConversationRepository(session).find(before.first().id); });
    CHECK(woken->status == ConversationStatus::Open);
    CHECK(woken->unread);
}
