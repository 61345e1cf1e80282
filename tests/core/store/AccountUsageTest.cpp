// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inbox/StoredUsage.h"
#include "core/store/AccountRepository.h"
#include "core/store/ConversationRepository.h"
#include "core/store/CustomerRepository.h"
#include "core/store/EventRepository.h"
#include "core/store/UsageRepository.h"
#include "tests/support/Printers.h"
#include "tests/support/TestWorkspace.h"
#include "tests/support/Waiting.h"

#include <catch2/generators/catch_generators.hpp>

using namespace firstmile;
using namespace firstmile::tests;
using namespace Qt::StringLiterals;

namespace
{

const Instant lastOfApril = *fromIso(u"2026-04-30T23:59:59.999Z"_s);
const Instant firstOfMay = *fromIso(u"2026-05-01T00:00:00Z"_s);

AccountId usedAccount(TestWorkspace &workspace, const QString &handle)
{
    return workspace.write([&handle](Transaction &tx) {
        Account account;
        account.channel = Channel::X;
        account.handle = handle;
        return AccountRepository(tx).add(tx, account);
    });
}

Account accountNow(TestWorkspace &workspace, AccountId id)
{
    return *workspace.read([id](Session &session) { return AccountRepository(session).find(id); });
}

/// A conversation of the account in which a customer waits since then.
ConversationId waitingConversation(TestWorkspace &workspace, AccountId account, Instant since)
{
    return workspace.write([=](Transaction &tx) -> Result<ConversationId> {
        Identity told;
        told.channel = Channel::X;
        told.remoteKey = u"7"_s;
        told.handle = u"@ann"_s;
        FM_ASSIGN(const Identity ann, CustomerRepository(tx).resolve(tx, told, since));
        FM_ASSIGN(const ConversationId id,
                  ConversationRepository(tx).create({account, ann.customer, {}, {}, {}, ann.id}));
        Event received;
        received.at = since;
        received.account = account;
        received.conversation = id;
        received.customer = ann.customer;
        FM_TRY(EventRepository(tx).append(received));
        FM_TRY(ConversationRepository(tx).refresh(tx, id));
        return id;
    });
}

}

TEST_CASE("what an account uses is counted by calendar month in UTC, and over a restart", "[store][usage]")
{
    TestWorkspace workspace(GENERATE(Engine::Sqlite, Engine::Postgres));
    const AccountId one = usedAccount(workspace, u"@one"_s);
    const AccountId other = usedAccount(workspace, u"@other"_s);
    {
        StoredUsage ledger(workspace.database());
        REQUIRE(await(ledger.add(one, lastOfApril, {u"read"_s, 100, 500'000})));
        REQUIRE(await(ledger.add(one, firstOfMay, {u"read"_s, 7, 35'000})));
        REQUIRE(await(ledger.add(one, firstOfMay, {u"post"_s, 1, 15'000})));
        REQUIRE(await(ledger.add(one, firstOfMay, {u"read"_s, 3, 15'000})));
        REQUIRE(await(ledger.add(other, firstOfMay, {u"read"_s, 1, 5'000})));
    }
    workspace.reopen();
    StoredUsage ledger(workspace.database());
    CHECK(await(ledger.month(one, firstOfMay)).value() ==
          QList<Usage>{{u"post"_s, 1, 15'000}, {u"read"_s, 10, 50'000}});
    CHECK(await(ledger.month(one, lastOfApril)).value() == QList<Usage>{{u"read"_s, 100, 500'000}});
    CHECK(await(ledger.month(one, *fromIso(u"2026-06-01T00:00:00Z"_s))).value().isEmpty());
    const auto all = workspace.read([](Session &session) { return UsageRepository(session).monthOfAll(firstOfMay); });
    CHECK(all.size() == 2);
    CHECK(all.value(other) == QList<Usage>{{u"read"_s, 1, 5'000}});
}

TEST_CASE("what was reserved and not used is taken back", "[store][usage]")
{
    TestWorkspace workspace(GENERATE(Engine::Sqlite, Engine::Postgres));
    const AccountId account = usedAccount(workspace, u"@one"_s);
    StoredUsage ledger(workspace.database());
    REQUIRE(await(ledger.add(account, firstOfMay, {u"read"_s, 100, 500'000})));
    REQUIRE(await(ledger.add(account, firstOfMay, {u"read"_s, -60, -300'000})));
    CHECK(await(ledger.month(account, firstOfMay)).value() == QList<Usage>{{u"read"_s, 40, 200'000}});
}

TEST_CASE("an account keeps the quota of its last poll until another one tells another", "[store][usage]")
{
    TestWorkspace workspace(GENERATE(Engine::Sqlite, Engine::Postgres));
    const AccountId id = usedAccount(workspace, u"@one"_s);
    CHECK_FALSE(accountNow(workspace, id).quota);
    const auto poll = [&](std::optional<Quota> quota) {
        workspace.write([&](Transaction &tx) {
            return AccountRepository(tx).setPollOutcome(tx, id, {AccountState::Working, {}, firstOfMay, {}, quota});
        });
    };
    poll(Quota{300, 299, firstOfMay});
    CHECK(accountNow(workspace, id).quota == Quota{300, 299, firstOfMay});
    poll({});
    CHECK(accountNow(workspace, id).quota == Quota{300, 299, firstOfMay});
    poll(Quota{300, 12, {}});
    CHECK(accountNow(workspace, id).quota == Quota{300, 12, {}});
}

TEST_CASE("a paused account says why, and no outcome of a poll takes that away", "[store][usage]")
{
    TestWorkspace workspace(GENERATE(Engine::Sqlite, Engine::Postgres));
    const AccountId id = usedAccount(workspace, u"@one"_s);
    workspace.write([id](Transaction &tx) { return AccountRepository(tx).pauseFor(tx, id, u"no credit"_s); });
    workspace.write([id](Transaction &tx) {
        return AccountRepository(tx).setPollOutcome(tx, id, {AccountState::Working, {}, firstOfMay, {}, {}});
    });
    CHECK(accountNow(workspace, id).paused);
    CHECK(accountNow(workspace, id).state == AccountState::Paused);
    CHECK(accountNow(workspace, id).stateDetail == u"no credit"_s);
    workspace.write([id](Transaction &tx) { return AccountRepository(tx).setPaused(tx, id, false); });
    CHECK(accountNow(workspace, id).stateDetail.isEmpty());
    CHECK_FALSE(accountNow(workspace, id).paused);
}

TEST_CASE("settings are replaced alone", "[store]")
{
    TestWorkspace workspace(GENERATE(Engine::Sqlite, Engine::Postgres));
    const AccountId id = usedAccount(workspace, u"@one"_s);
    const QJsonObject settings{{u"watches"_s, u"brand"_s}};
    workspace.write([&](Transaction &tx) { return AccountRepository(tx).setSettings(tx, id, settings); });
    CHECK(accountNow(workspace, id).settings == settings);
    CHECK(accountNow(workspace, id).handle == u"@one"_s);
}

TEST_CASE("the time within which to answer moves what waits already", "[store]")
{
    TestWorkspace workspace(GENERATE(Engine::Sqlite, Engine::Postgres));
    const AccountId id = usedAccount(workspace, u"@one"_s);
    const AccountId other = usedAccount(workspace, u"@other"_s);
    const ConversationId waiting = waitingConversation(workspace, id, firstOfMay);
    const ConversationId elsewhere = waitingConversation(workspace, other, firstOfMay);
    const auto within = [&](Milliseconds time) {
        return await(workspace.database().write(
            [&](Transaction &tx) { return AccountRepository(tx).setAnswerWithin(tx, id, time); }));
    };
    const auto dueAt = [&](ConversationId each) {
        return workspace.read([each](Session &session) { return ConversationRepository(session).find(each); })->dueAt;
    };
    CHECK(dueAt(waiting) == firstOfMay + std::chrono::hours(24));
    REQUIRE(within(std::chrono::minutes(90)));
    CHECK(accountNow(workspace, id).answerWithin == std::chrono::minutes(90));
    CHECK(dueAt(waiting) == firstOfMay + std::chrono::minutes(90));
    CHECK(dueAt(elsewhere) == firstOfMay + std::chrono::hours(24));
    CHECK(within(Milliseconds(0)).error().kind == ErrorKind::Malformed);
}
