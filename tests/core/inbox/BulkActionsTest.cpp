// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inbox/BulkActions.h"

#include "core/inbox/ConversationActions.h"
#include "core/inbox/QueryReading.h"
#include "core/store/AccountRepository.h"
#include "core/store/ConversationRepository.h"
#include "core/store/EventRepository.h"
#include "tests/support/FakeClock.h"
#include "tests/support/Printers.h"
#include "tests/support/TestWorkspace.h"
#include "tests/support/Waiting.h"

#include <catch2/generators/catch_generators.hpp>

#include <random>

using namespace firstmile;
using namespace firstmile::tests;
using namespace Qt::StringLiterals;
using Kind = BulkDeed::Kind;

namespace
{

const QString nina = u"Nina"_s;
const Instant bulkNow = FakeClock().now();

int below(std::mt19937 &random, int limit)
{
    return std::uniform_int_distribution(0, limit - 1)(random);
}

Instant someTimeToCome(std::mt19937 &random)
{
    return bulkNow + std::chrono::hours(1 + below(random, 3));
}

/// One conversation in any state that an agent can bring about, and in "pending".
Result<ConversationId> anyConversation(Transaction &tx, std::mt19937 &random, AccountId account)
{
    FM_ASSIGN(const qint64 customer,
              tx.insert(u"INSERT INTO customers (name, created_at) VALUES ('Ann', 0) RETURNING id"_s));
    ConversationRepository conversations(tx);
    FM_ASSIGN(const ConversationId id, conversations.create({account, CustomerId(customer), {}, u"Kettle"_s, {}}));
    const auto status = static_cast<ConversationStatus>(below(random, 4));
    const bool snoozed = status == ConversationStatus::Snoozed;
    FM_TRY(conversations.setStatus(tx, id, status, snoozed ? std::optional(someTimeToCome(random)) : std::nullopt));
    FM_TRY(conversations.setUnread(tx, id, below(random, 2) == 0));
    FM_TRY(ConversationBatch(tx).setAssignee({id}, QStringList{u""_s, nina, u"Marta"_s}.at(below(random, 3))));
    if (below(random, 2) == 0)
        FM_TRY(ConversationBatch(tx).addTag({id}, u"refund"_s));
    return id;
}

QList<ConversationId> fill(TestWorkspace &workspace, unsigned seed, int count)
{
    return workspace.write([=](Transaction &tx) -> Result<QList<ConversationId>> {
        std::mt19937 random(seed);
        Account account;
        account.handle = u"us@brand.example"_s;
        FM_ASSIGN(const AccountId id, AccountRepository(tx).add(tx, account));
        QList<ConversationId> ids;
        for (int i = 0; i < count; ++i) {
            FM_ASSIGN(const ConversationId fresh, anyConversation(tx, random, id));
            ids.append(fresh);
        }
        return ids;
    });
}

QList<Conversation> conversationsOf(TestWorkspace &workspace, const QList<ConversationId> &ids)
{
    return workspace.read([&](Session &session) -> Result<QList<Conversation>> {
        QList<Conversation> found;
        for (const ConversationId id : ids) {
            FM_ASSIGN(const auto one, ConversationRepository(session).find(id));
            found.append(*one);
        }
        return found;
    });
}

/// The log, whole: a line an event, conversation by conversation.
QStringList logLines(TestWorkspace &workspace, const QList<ConversationId> &ids)
{
    QStringList lines;
    for (const ConversationId id : ids) {
        const auto log = workspace.read([id](Session &session) { return EventRepository(session).ofConversation(id); });
        for (const Event &each : log)
            lines.append(u"%1 %2 %3 %4 %5 %6 %7 %8 %9"_s.arg(toString(each.kind), toIso(each.at),
                                                             toIso(each.recordedAt), each.account.toString(),
                                                             each.conversation.toString(), each.customer.toString(),
                                                             each.message.toString(), each.agent, each.data));
    }
    return lines;
}

Result<void> doSingly(Transaction &tx, const BulkDeed &deed, ConversationId id)
{
    switch (deed.kind) {
    case Kind::Close:
        return actions::close(tx, id, nina, bulkNow);
    case Kind::Reopen:
        return actions::reopen(tx, id, nina, bulkNow);
    case Kind::Snooze:
        return actions::snooze(tx, id, nina, bulkNow, deed.until);
    case Kind::Assign:
        return actions::assign(tx, id, nina, bulkNow, deed.value);
    case Kind::Tag:
        return actions::tag(tx, id, nina, bulkNow, deed.value);
    case Kind::Untag:
        return actions::untag(tx, id, nina, bulkNow, deed.value);
    case Kind::MarkRead:
        return actions::markSeen(tx, id, nina, bulkNow);
    case Kind::MarkUnread:
        return actions::markUnread(tx, id);
    }
    return {};
}

QList<BulkDeed> everyDeed()
{
    return {
        {Kind::Close, {}, {}},          {Kind::Reopen, {}, {}},   {Kind::Snooze, bulkNow + std::chrono::hours(2), {}},
        {Kind::Assign, {}, u"Marta"_s}, {Kind::Assign, {}, {}},   {Kind::Tag, {}, u" refund "_s},
        {Kind::Untag, {}, u"refund"_s}, {Kind::MarkRead, {}, {}}, {Kind::MarkUnread, {}, {}}};
}

/// What a deed is about, as a word.
QString aspect(const BulkDeed &deed, const Conversation &conversation)
{
    switch (deed.kind) {
    case Kind::Close:
    case Kind::Reopen:
    case Kind::Snooze:
        return toString(conversation.status) + u' ' +
               (conversation.snoozedUntil ? toIso(*conversation.snoozedUntil) : QString());
    case Kind::Assign:
        return conversation.assignee;
    case Kind::Tag:
    case Kind::Untag:
        return conversation.tags.join(u',');
    case Kind::MarkRead:
    case Kind::MarkUnread:
        return conversation.unread ? u"unread"_s : u"read"_s;
    }
    return {};
}

BulkRecord performed(TestWorkspace &workspace, const BulkDeed &deed, const QList<ConversationId> &ids)
{
    const FakeClock clock;
    BulkActions actions(workspace.database(), clock, nina);
    return *await(actions.perform(deed, ids));
}

}

TEST_CASE("a deed done to many is the deed done to each, with the same log", "[inbox][bulk]")
{
    const auto engine = GENERATE(Engine::Sqlite, Engine::Postgres);
    for (const BulkDeed &deed : everyDeed()) {
        INFO(static_cast<int>(deed.kind) << ' ' << deed.value.toStdString());
        TestWorkspace together(engine);
        TestWorkspace singly(engine);
        const auto ids = fill(together, 7, 60);
        REQUIRE(fill(singly, 7, 60) == ids);
        auto shuffled = ids;
        std::shuffle(shuffled.begin(), shuffled.end(), std::mt19937(3));

        const auto before = conversationsOf(together, ids);
        const BulkRecord record = performed(together, deed, shuffled);
        for (const ConversationId id : ids)
            singly.write([&](Transaction &tx) { return doSingly(tx, deed, id); });

        const auto after = conversationsOf(together, ids);
        CHECK(after == conversationsOf(singly, ids));
        CHECK(logLines(together, ids) == logLines(singly, ids));
        CHECK_FALSE(record.problem);
        CHECK(record.changes.size() <= ids.size());
        if (deed.kind != Kind::Snooze) {
            const auto changed = std::ranges::count_if(
                ids, [&](ConversationId id) { return before.at(ids.indexOf(id)) != after.at(ids.indexOf(id)); });
            CHECK(record.changes.size() == changed);
        }
    }
}

TEST_CASE("undoing puts everything back, and leaves what somebody changed since", "[inbox][bulk]")
{
    const auto engine = GENERATE(Engine::Sqlite, Engine::Postgres);
    const bool meddled = GENERATE(false, true);
    std::mt19937 random(11);
    for (const BulkDeed &deed : everyDeed()) {
        INFO(static_cast<int>(deed.kind) << ' ' << deed.value.toStdString());
        TestWorkspace workspace(engine);
        const auto ids = fill(workspace, 19, 50);
        const auto before = conversationsOf(workspace, ids);
        const BulkRecord record = performed(workspace, deed, ids);
        const auto left = conversationsOf(workspace, ids);
        for (int i = 0; meddled && i < 40; ++i) {
            const BulkDeed other = everyDeed().at(below(random, 9));
            const ConversationId id = ids.at(below(random, 50));
            workspace.write([&](Transaction &tx) { return doSingly(tx, other, id); });
        }
        const auto found = conversationsOf(workspace, ids);

        const FakeClock clock;
        BulkActions actions(workspace.database(), clock, nina);
        const BulkUndone undone = *await(actions.undo(record));
        const auto after = conversationsOf(workspace, ids);
        CHECK(undone.restored + undone.changedSince == record.changes.size());
        if (!meddled) {
            CHECK(after == before);
            CHECK(undone.changedSince == 0);
        }
        qsizetype since = 0;
        for (const BulkChange &change : record.changes) {
            const auto at = ids.indexOf(change.conversation);
            const bool touched = aspect(deed, found.at(at)) != aspect(deed, left.at(at));
            since += touched;
            CHECK(aspect(deed, after.at(at)) == aspect(deed, touched ? found.at(at) : before.at(at)));
        }
        CHECK(undone.changedSince == since);
    }
}

TEST_CASE("undoing is written into the log, so that a case that was closed waits again", "[inbox][bulk]")
{
    TestWorkspace workspace;
    const auto ids = fill(workspace, 5, 40);
    const auto kindsOf = [&](ConversationId id) {
        QStringList kinds;
        for (const Event &each :
             workspace.read([id](Session &session) { return EventRepository(session).ofConversation(id); }))
            kinds.append(toString(each.kind));
        return kinds;
    };
    const auto before = conversationsOf(workspace, ids);
    const BulkRecord record = performed(workspace, {Kind::Close, {}, {}}, ids);
    const FakeClock clock;
    BulkActions actions(workspace.database(), clock, nina);
    REQUIRE(await(actions.undo(record)));
    for (const Conversation &each : before) {
        switch (each.status) {
        case ConversationStatus::Closed:
            CHECK(kindsOf(each.id).isEmpty());
            break;
        case ConversationStatus::Snoozed:
            CHECK(kindsOf(each.id) == QStringList{u"closed"_s, u"reopened"_s, u"snoozed"_s});
            break;
        default:
            CHECK(kindsOf(each.id) == QStringList{u"closed"_s, u"reopened"_s});
        }
    }
}

TEST_CASE("many conversations are done in steps, which are told and can be ended, and the rest is undone as a whole",
          "[inbox][bulk]")
{
    TestWorkspace workspace;
    const auto ids = fill(workspace, 23, 1500);
    const FakeClock clock;
    BulkActions actions(workspace.database(), clock, nina);
    QList<qsizetype> told;
    QObject::connect(&actions, &BulkActions::progressed, [&](qsizetype done, qsizetype total) {
        CHECK(total == ids.size());
        told.append(done);
        actions.cancel();
    });
    const auto before = conversationsOf(workspace, ids);
    const BulkRecord record = *await(actions.perform({Kind::Assign, {}, u"Zoe"_s}, ids));
    CHECK(record.cancelled);
    REQUIRE(told.size() == 1);
    CHECK(record.changes.size() == told.first());
    CHECK(record.changes.size() < ids.size());
    QObject::disconnect(&actions, nullptr, nullptr, nullptr);
    CHECK(await(actions.undo(record))->restored == record.changes.size());
    CHECK(conversationsOf(workspace, ids) == before);
    CHECK(await(actions.perform({Kind::Assign, {}, u"Zoe"_s}, ids))->changes.size() == ids.size());
}

TEST_CASE("what matches a query when the deed begins is what it is done to", "[inbox][bulk]")
{
    const auto engine = GENERATE(Engine::Sqlite, Engine::Postgres);
    TestWorkspace workspace(engine);
    const auto ids = fill(workspace, 31, 60);
    // Lists leave out conversations without a message, as these are.
    workspace.write([](Transaction &tx) { return tx.run(u"UPDATE conversations SET messages = 1"_s); });
    const auto before = conversationsOf(workspace, ids);
    const FakeClock clock;
    BulkActions actions(workspace.database(), clock, nina);
    const auto query =
        readQuery(u"assignee:Marta -tag:refund"_s, ConversationSort::Newest, {bulkNow, QTimeZone::utc(), nina}).query;
    const BulkRecord record = *await(actions.perform({Kind::Tag, {}, u"refund"_s}, query));
    QSet<ConversationId> expected;
    for (const Conversation &each : before) {
        if (each.assignee == u"Marta"_s && each.tags.isEmpty())
            expected.insert(each.id);
    }
    REQUIRE_FALSE(expected.isEmpty());
    QSet<ConversationId> changed;
    for (const BulkChange &each : record.changes)
        changed.insert(each.conversation);
    CHECK(changed == expected);
    CHECK(await(actions.undo(record))->restored == expected.size());
    CHECK(conversationsOf(workspace, ids) == before);
}

TEST_CASE("a deed that makes no sense is refused before anything is done, and what is gone is passed over",
          "[inbox][bulk]")
{
    TestWorkspace workspace;
    const auto ids = fill(workspace, 29, 5);
    const FakeClock clock;
    BulkActions actions(workspace.database(), clock, nina);
    CHECK(await(actions.perform({Kind::Snooze, bulkNow, {}}, ids)).error().kind == ErrorKind::Malformed);
    CHECK(await(actions.perform({Kind::Tag, {}, u"  "_s}, ids)).error().kind == ErrorKind::Malformed);
    CHECK(logLines(workspace, ids).isEmpty());
    const auto gone = await(actions.perform({Kind::Tag, {}, u"x"_s}, ids + QList{ConversationId(4711)}));
    CHECK(gone->changes.size() == 5);
    CHECK_FALSE(gone->problem);
}
