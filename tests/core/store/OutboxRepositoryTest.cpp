// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/OutboxRepository.h"
#include "core/store/AccountRepository.h"
#include "core/store/ConversationRepository.h"
#include "core/store/CustomerRepository.h"
#include "tests/support/Printers.h"
#include "tests/support/TestWorkspace.h"

#include <catch2/generators/catch_generators.hpp>

using namespace firstmile;
using namespace firstmile::tests;
using namespace Qt::StringLiterals;

namespace
{

const Instant start = fromMsecs(1'777'809'600'000);
constexpr Milliseconds lease = std::chrono::minutes(2);

OutboxItem replyFor(TestWorkspace &workspace)
{
    return workspace.write([](Transaction &tx) -> Result<OutboxItem> {
        Account account;
        account.handle = u"us@brand.example"_s;
        FM_ASSIGN(const AccountId accountId, AccountRepository(tx).add(tx, account));
        FM_ASSIGN(const CustomerId customer, CustomerRepository(tx).add(tx, {{}, u"Ana"_s, {}, start, {}, {}, {}}));
        FM_ASSIGN(const ConversationId conversation,
                  ConversationRepository(tx).create({accountId, customer, {}, {}, {}}));
        OutboxItem item;
        item.message.account = accountId;
        item.message.conversation = conversation;
        item.message.key = u"key-1"_s;
        item.message.at = start;
        item.message.text = u"Bonjour, voilà"_s;
        item.message.to = {{u"Ana"_s, u"ana@x.example"_s}};
        item.message.references = {u"a@x"_s, u"b@x"_s};
        item.agent = u"lena"_s;
        item.message.html = u"<p>Bonjour, voilà</p>"_s;
        item.notBefore = start + std::chrono::seconds(10);
        item.createdAt = item.updatedAt = start;
        item.draft = DraftId(3);
        item.notice = NoticeId(4);
        item.zone = u"Europe/Paris"_s;
        item.unlessWritten = true;
        item.seenVersion = 5;
        item.origin = {OriginKind::SavedReply, 6, u"Bonjour"_s};
        FM_ASSIGN(item.id, OutboxRepository(tx).enqueue(tx, item));
        return item;
    });
}

std::optional<OutboxItem> claim(TestWorkspace &workspace, const OutboxItem &item, const QString &who, Instant now)
{
    return workspace.write([=](Transaction &tx) {
        return OutboxRepository(tx).claimDue(tx, item.message.account, who, now, now + lease);
    });
}

Result<OutboxState> apply(TestWorkspace &workspace, OutboxId id, OutboxEvent event, const QString &who = {})
{
    auto future = workspace.database().write(
        [=](Transaction &tx) { return OutboxRepository(tx).apply(tx, id, event, {}, start, who); });
    future.waitForFinished();
    return future.result();
}

}

TEST_CASE("a reply comes back from the outbox byte for byte", "[store][outbox]")
{
    const auto engine = GENERATE(Engine::Sqlite, Engine::Postgres);
    TestWorkspace workspace(engine);
    const OutboxItem item = replyFor(workspace);
    workspace.reopen();
    const auto stored = workspace.read([&](Session &session) { return OutboxRepository(session).find(item.id); });
    REQUIRE(stored);
    CHECK(*stored == item);
}

TEST_CASE("nobody claims a reply within its undo window, and only one sender after it", "[store][outbox]")
{
    const auto engine = GENERATE(Engine::Sqlite, Engine::Postgres);
    TestWorkspace workspace(engine);
    const OutboxItem item = replyFor(workspace);
    CHECK_FALSE(claim(workspace, item, u"one"_s, start + std::chrono::seconds(9)));
    CHECK(claim(workspace, item, u"one"_s, start + std::chrono::seconds(10)));
    CHECK_FALSE(claim(workspace, item, u"two"_s, start + std::chrono::seconds(11)));
}

TEST_CASE("an undone reply is never claimed, a claimed one never undone", "[store][outbox]")
{
    const auto engine = GENERATE(Engine::Sqlite, Engine::Postgres);
    TestWorkspace workspace(engine);
    const OutboxItem item = replyFor(workspace);
    SECTION("undone first")
    {
        CHECK(apply(workspace, item.id, OutboxEvent::Undone).value() == OutboxState::Cancelled);
        CHECK_FALSE(claim(workspace, item, u"one"_s, start + std::chrono::hours(1)));
    }
    SECTION("claimed first")
    {
        REQUIRE(claim(workspace, item, u"one"_s, start + std::chrono::hours(1)));
        CHECK(apply(workspace, item.id, OutboxEvent::Undone).error().kind == ErrorKind::Conflict);
    }
}

TEST_CASE("a sender that lost its claim cannot finish the reply", "[store][outbox]")
{
    const auto engine = GENERATE(Engine::Sqlite, Engine::Postgres);
    TestWorkspace workspace(engine);
    const OutboxItem item = replyFor(workspace);
    const Instant now = start + std::chrono::seconds(10);
    REQUIRE(claim(workspace, item, u"one"_s, now));
    CHECK(apply(workspace, item.id, OutboxEvent::Accepted, u"two"_s).error().kind == ErrorKind::Conflict);
    CHECK(apply(workspace, item.id, OutboxEvent::Accepted, u"one"_s).value() == OutboxState::Sent);
    CHECK(apply(workspace, item.id, OutboxEvent::Accepted, u"one"_s).error().kind == ErrorKind::Conflict);
}

TEST_CASE("what a dead sender left is queued if nothing left the machine, and uncertain if it may have",
          "[store][outbox]")
{
    const auto engine = GENERATE(Engine::Sqlite, Engine::Postgres);
    TestWorkspace workspace(engine);
    const OutboxItem item = replyFor(workspace);
    const Instant now = start + std::chrono::seconds(10);
    REQUIRE(claim(workspace, item, u"dead"_s, now));
    const bool left = GENERATE(false, true);
    if (left)
        workspace.write([&](Transaction &tx) {
            return OutboxRepository(tx).markLeaving(tx, item.id, u"dead"_s, now, now + lease);
        });
    const auto release = [&](const QString &dead, Instant at) {
        return workspace.write([=](Transaction &tx) { return OutboxRepository(tx).releaseAbandoned(tx, dead, at); });
    };
    CHECK(release(u"somebody else"_s, now + std::chrono::minutes(1)) == 0);
    CHECK(release(u"somebody else"_s, now + std::chrono::minutes(3)) == 1);
    const auto after = workspace.read([&](Session &session) { return OutboxRepository(session).find(item.id); });
    CHECK(after->state == (left ? OutboxState::Uncertain : OutboxState::Queued));
    CHECK(after->leftAt.has_value() == left);
}
