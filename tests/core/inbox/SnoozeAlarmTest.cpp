// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inbox/SnoozeAlarm.h"

#include "core/inbox/DemoWorkspace.h"
#include "core/store/ConversationRepository.h"
#include "core/store/FollowUpRepository.h"
#include "tests/support/FakeClock.h"
#include "tests/support/Printers.h"
#include "tests/support/TestDesk.h"
#include "tests/support/Waiting.h"

#include <catch2/generators/catch_generators.hpp>

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

TEST_CASE("lists look again when a follow-up falls due, though nothing is written", "[inbox][followups]")
{
    TestWorkspace workspace; // on PostgreSQL, tests that run beside this one are heard as well
    TestDesk desk(workspace);
    FakeClock clock;
    const Identity ana = desk.person(somebody(Channel::X, QStringLiteral("ana")));
    FollowUp followUp;
    followUp.customer = ana.customer;
    followUp.conversation = desk.conversation(desk.account(Channel::X), ana);
    followUp.dueAt = clock.now() + std::chrono::hours(1);
    workspace.write(
        [&](Transaction &transaction) { return FollowUpRepository(transaction).add(transaction, followUp); });

    SnoozeAlarm alarm(workspace.database(), clock);
    QList<ChangeSet> told;
    const auto counting = QObject::connect(&workspace.database(), &Database::committed, &alarm,
                                           [&](const ChangeSet &changes) { told.append(changes); });
    const auto look = [&] {
        REQUIRE(await(alarm.look()));
        workspace.write([](Transaction &transaction) -> Result<void> { // what was told before it has arrived after it
            transaction.changes().views = true;
            return {};
        });
        REQUIRE(waitFor([&] { return !told.isEmpty() && told.last().views; }));
        told.removeLast();
        return std::exchange(told, {});
    };
    look(); // what came before
    CHECK(look().isEmpty());
    clock.advance(std::chrono::hours(1));
    const auto fallen = look();
    REQUIRE(fallen.size() == 1);
    CHECK(fallen.first().followUps);
    CHECK(fallen.first().conversations.contains(followUp.conversation));
    clock.advance(std::chrono::hours(1));
    CHECK(look().isEmpty());
    QObject::disconnect(counting);
}

TEST_CASE("what falls due is noted once, with its conversation", "[inbox][followups]")
{
    TestWorkspace workspace(GENERATE(Engine::Sqlite, Engine::Postgres));
    TestDesk desk(workspace);
    FakeClock clock;
    const Identity ana = desk.person(somebody(Channel::X, QStringLiteral("ana")));
    FollowUp followUp;
    followUp.customer = ana.customer;
    followUp.conversation = desk.conversation(desk.account(Channel::X), ana);
    followUp.dueAt = clock.now() + std::chrono::hours(1);
    workspace.write([&](Transaction &transaction) -> Result<void> {
        FM_TRY(FollowUpRepository(transaction).add(transaction, followUp));
        transaction.changes() = {};
        FollowUpRepository followUps(transaction);
        FM_ASSIGN(const int early, followUps.noteDue(transaction, clock.now(), followUp.dueAt - Milliseconds(1)));
        CHECK(early == 0);
        CHECK(transaction.changes().isEmpty());
        FM_ASSIGN(const int due, followUps.noteDue(transaction, clock.now(), followUp.dueAt));
        CHECK(due == 1);
        CHECK(transaction.changes().followUps);
        CHECK(transaction.changes().conversations.contains(followUp.conversation));
        FM_ASSIGN(const int later, followUps.noteDue(transaction, followUp.dueAt, followUp.dueAt + Milliseconds(1)));
        CHECK(later == 0);
        return {};
    });
}
