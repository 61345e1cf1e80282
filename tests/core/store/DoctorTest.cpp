// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/Doctor.h"

#include "core/inbox/DemoWorkspace.h"
#include "core/inbox/QueryReading.h"
#include "core/inbox/Search.h"
#include "core/store/ConversationRepository.h"
#include "core/store/EventRepository.h"
#include "core/store/MessageRepository.h"
#include "tests/support/FakeClock.h"
#include "tests/support/Printers.h"
#include "tests/support/TestWorkspace.h"
#include "tests/support/Waiting.h"

#include <catch2/generators/catch_generators.hpp>

#include <QFile>

using namespace firstmile;
using namespace firstmile::tests;
using namespace Qt::StringLiterals;

namespace
{

using Depth = ExaminationDepth;

void fillWithDemo(TestWorkspace &workspace)
{
    REQUIRE(await(createDemo(workspace.database(), FakeClock().now()), 60000));
}

/// Checks that found something, "name: how many".
QStringList troubles(TestWorkspace &workspace, Depth depth = Depth::Quick)
{
    const auto checks = await(
        workspace.database().onWriter([depth](Transaction &connection) { return checkHealth(connection, depth); }));
    if (!checks)
        failWith(checks.error());
    QStringList found;
    for (const HealthCheck &each : *checks) {
        if (!each.ok && each.name != u"gaps"_s)
            found.append(u"%1: %2"_s.arg(each.name).arg(each.wrong));
    }
    return found;
}

void repair(TestWorkspace &workspace, Depth depth = Depth::Quick)
{
    const auto repaired = await(
        workspace.database().onWriter([depth](Transaction &connection) { return repairHealth(connection, depth); }));
    if (!repaired)
        failWith(repaired.error());
}

/// SQL as a damaged program or disk would have it: without the engine's own care for what belongs to what.
void damage(TestWorkspace &workspace, const QStringList &statements)
{
    const auto done = await(workspace.database().onWriter([&](Transaction &connection) -> Result<void> {
        const bool sqlite = connection.engine() == Engine::Sqlite;
        if (sqlite)
            FM_TRY(connection.run(u"PRAGMA foreign_keys = OFF"_s));
        for (const QString &each : statements)
            FM_TRY(connection.run(each));
        return sqlite ? connection.run(u"PRAGMA foreign_keys = ON"_s) : Result<void>();
    }));
    if (!done)
        failWith(done.error());
}

QStringList textLines(TestWorkspace &workspace, const QString &sql)
{
    return workspace.read(
        [&](Session &session) { return session.all<QString>(sql, [](const Row &row) { return row.text(0); }); });
}

QStringList conversationLines(TestWorkspace &workspace)
{
    return textLines(workspace, uR"(
        SELECT id || ' ' || messages || ' ' || first_message_at || ' ' || last_message_at || ' ' || preview || ' ' ||
               COALESCE(CAST(waiting_since AS TEXT), '-') || ' ' || reach || ' ' || COALESCE(CAST(due_at AS TEXT), '-')
               || ' ' || COALESCE(CAST(queue_at AS TEXT), '-')
        FROM conversations ORDER BY id)"_s);
}

QStringList foundBy(TestWorkspace &workspace, const QString &words)
{
    QStringList found;
    for (const SearchHit &hit : workspace.read([&](Session &session) {
             const auto query =
                 readQuery(words, ConversationSort::Newest, {FakeClock().now(), QTimeZone::utc(), {}}).query;
             return searchMessages(session, query, 1000);
         }))
        found.append(hit.conversation.toString() + u' ' + toIso(hit.at));
    return found;
}

/// The first page of an index that holds entries, and the size of a page.
struct PagePlace
{
    qint64 number = 0;
    qint64 size = 0;
};

PagePlace leafOf(TestWorkspace &workspace, const QString &name)
{
    return workspace.read([&](Session &session) -> Result<PagePlace> {
        FM_ASSIGN(const auto found, (session.first<PagePlace>(
                                        uR"(
            SELECT pageno, pgsize FROM dbstat WHERE name = ? AND pagetype = 'leaf' ORDER BY pageno DESC LIMIT 1)"_s,
                                        [](const Row &row) {
                                            return PagePlace{row.integer(0), row.integer(1)};
                                        },
                                        name)));
        return found.value_or(PagePlace());
    });
}

void overwrite(const QString &path, qint64 from, const QByteArray &bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadWrite));
    REQUIRE(file.seek(from));
    REQUIRE(file.write(bytes) == bytes.size());
}

}

TEST_CASE("a workspace as the program writes it is healthy, looked at quickly and thoroughly", "[store][doctor]")
{
    const auto engine = GENERATE(Engine::Sqlite, Engine::Postgres);
    TestWorkspace workspace(engine);
    CHECK(troubles(workspace).isEmpty());
    fillWithDemo(workspace);
    CHECK(troubles(workspace, Depth::Quick).isEmpty());
    CHECK(troubles(workspace, Depth::Thorough).isEmpty());
}

TEST_CASE("figures that conversations repeat wrongly are found and put right", "[store][doctor]")
{
    const auto engine = GENERATE(Engine::Sqlite, Engine::Postgres);
    TestWorkspace workspace(engine);
    fillWithDemo(workspace);
    const auto before = conversationLines(workspace);
    damage(workspace, {u"UPDATE conversations SET messages = messages + 1 WHERE id % 5 = 0"_s,
                       u"UPDATE conversations SET last_message_at = 5 WHERE id % 5 = 1"_s,
                       u"UPDATE conversations SET preview = 'nothing' WHERE id % 5 = 2"_s,
                       u"UPDATE conversations SET waiting_since = 77 WHERE id % 5 = 3"_s,
                       u"UPDATE conversations SET first_message_at = 3 WHERE id % 5 = 4 AND id % 6 = 0"_s,
                       u"UPDATE conversations SET queue_at = 99 WHERE id % 5 = 4 AND id % 6 = 3"_s,
                       u"UPDATE conversations SET reach = 12345678 WHERE id % 5 = 4 AND id % 3 = 1"_s,
                       u"UPDATE conversations SET due_at = 4711 WHERE id % 5 = 4 AND id % 3 = 2"_s});
    CHECK(troubles(workspace) == QStringList{u"conversations: %1"_s.arg(before.size())});
    repair(workspace);
    CHECK(troubles(workspace).isEmpty());
    CHECK(conversationLines(workspace) == before);
}

TEST_CASE("a message that the log lost is written into it again, and only that", "[store][doctor]")
{
    const auto engine = GENERATE(Engine::Sqlite, Engine::Postgres);
    TestWorkspace workspace(engine);
    fillWithDemo(workspace);
    const QString log = uR"(
        SELECT kind || ' ' || at || ' ' || account_id || ' ' || conversation_id || ' ' || message_id
               || ' ' || automatic || ' ' || agent
        FROM events WHERE message_id IS NOT NULL AND kind IN ('received', 'sent', 'noted') ORDER BY message_id)"_s;
    const auto before = textLines(workspace, log);
    damage(workspace, {u"DELETE FROM events WHERE message_id % 3 = 0 AND kind IN ('received', 'sent', 'noted')"_s});
    CHECK(textLines(workspace, log).size() < before.size());
    CHECK_FALSE(troubles(workspace).isEmpty());
    repair(workspace);
    CHECK(troubles(workspace).isEmpty());
    CHECK(textLines(workspace, log) == before);
}

TEST_CASE("a search index that lacks messages, or has some that are gone, is filled anew", "[store][doctor]")
{
    const auto engine = GENERATE(Engine::Sqlite, Engine::Postgres);
    TestWorkspace workspace(engine);
    fillWithDemo(workspace);
    const auto before = foundBy(workspace, u"the"_s);
    REQUIRE_FALSE(before.isEmpty());
    const bool sqlite = engine == Engine::Sqlite;
    SECTION("empty")
    {
        damage(workspace, {sqlite ? u"INSERT INTO search (search) VALUES ('delete-all')"_s : u"DELETE FROM search"_s});
        CHECK(foundBy(workspace, u"the"_s).isEmpty());
    }
    SECTION("one too many")
    {
        if (sqlite) // PostgreSQL itself does not allow it
            damage(workspace, {u"INSERT INTO search (rowid, text) VALUES (4711, 'the')"_s});
        else
            damage(workspace, {u"DELETE FROM search WHERE message_id = (SELECT min(message_id) FROM search)"_s});
    }
    CHECK(troubles(workspace).size() == 1);
    CHECK(troubles(workspace).value(0).startsWith(u"search index"_s));
    repair(workspace);
    CHECK(troubles(workspace, Depth::Thorough).isEmpty());
    CHECK(foundBy(workspace, u"the"_s) == before);
}

TEST_CASE("a message under words that it does not have is found by a thorough look, and put right", "[store][doctor]")
{
    TestWorkspace workspace;
    fillWithDemo(workspace);
    damage(workspace,
           {u"UPDATE messages SET author_name = author_name || ' zebra' WHERE id = (SELECT max(id) FROM messages)"_s});
    CHECK(troubles(workspace).isEmpty());
    CHECK(troubles(workspace, Depth::Thorough) == QStringList{u"search index: 1"_s});
    CHECK(foundBy(workspace, u"zebra"_s).isEmpty());
    repair(workspace, Depth::Thorough);
    CHECK(troubles(workspace, Depth::Thorough).isEmpty());
    CHECK(foundBy(workspace, u"zebra"_s).size() == 1);
}

TEST_CASE("details of what is gone are dropped", "[store][doctor]")
{
    TestWorkspace workspace;
    fillWithDemo(workspace);
    damage(workspace,
           {u"INSERT INTO attachments (message_id, position, name) VALUES (987654, 0, 'a.pdf')"_s,
            u"INSERT INTO message_references (account_id, reference, message_id) VALUES (1, 5, 987654)"_s,
            u"INSERT INTO message_sources (message_id, kind, size, data) VALUES (987654, 'mail', 0, x'00')"_s,
            u"INSERT INTO mailbox_uids VALUES (1, 'INBOX', 1, 1, 987654)"_s,
            u"INSERT INTO conversation_tags VALUES (987654, 'refund')"_s,
            u"INSERT INTO drafts (conversation_id, text, updated_at) VALUES (987654, 'dear', 0)"_s,
            u"INSERT INTO outbox_files (outbox_id, position, size, content) VALUES (987654, 0, 1, x'00')"_s,
            u"INSERT INTO message_versions (message_id, position, replaced_at) VALUES (987654, 0, 0)"_s,
            u"INSERT INTO bounces (message_id, account_id, original, permanent) VALUES (987654, 1, 'r@us', 1)"_s,
            u"INSERT INTO suggested_labels (message_id, conversation_id, model) SELECT 987654, min(id), 'm' FROM "
            "conversations"_s,
            u"INSERT INTO reviews (bundle, reviewer, reviewed_id, conversation_id, number, at, entry_key) "
            "VALUES ('b', 'r', 1, 987654, 1, 1, 'e')"_s,
            u"INSERT INTO account_usage VALUES (987654, '2026-05', 'read', 1, 1)"_s});
    CHECK(troubles(workspace) == QStringList{u"owners: 12"_s});
    repair(workspace);
    CHECK(troubles(workspace).isEmpty());
}

TEST_CASE("a conversation, a customer and an account that are gone come back for what people wrote", "[store][doctor]")
{
    TestWorkspace workspace;
    fillWithDemo(workspace);
    const auto texts = textLines(workspace, u"SELECT text FROM messages ORDER BY id"_s);
    SECTION("the conversation")
    {
        const auto before = conversationLines(workspace);
        damage(workspace, {u"DELETE FROM conversations WHERE id IN (1, 2)"_s});
        CHECK_FALSE(troubles(workspace).isEmpty());
        repair(workspace);
        CHECK(conversationLines(workspace) == before);
    }
    SECTION("every customer")
    {
        damage(workspace, {u"DELETE FROM customers"_s});
        repair(workspace);
        CHECK(workspace.read([](Session &session) { return ConversationRepository(session).find(ConversationId(1)); })
                  ->customerName.size() > 0);
    }
    SECTION("an account and the identities")
    {
        damage(workspace, {u"DELETE FROM accounts WHERE id = 1"_s, u"DELETE FROM identities"_s});
        repair(workspace);
    }
    CHECK(troubles(workspace).isEmpty());
    CHECK(textLines(workspace, u"SELECT text FROM messages ORDER BY id"_s) == texts);
}

TEST_CASE("an address that is kept twice becomes one identity again, with the conversations of both", "[store][doctor]")
{
    const auto engine = GENERATE(Engine::Sqlite, Engine::Postgres);
    TestWorkspace workspace(engine);
    fillWithDemo(workspace);
    const auto identities = textLines(workspace, u"SELECT remote_key FROM identities ORDER BY id"_s);
    damage(
        workspace,
        {u"INSERT INTO customers (id, name, created_at) VALUES (5000, 'Twin', 0)"_s,
         uR"(INSERT INTO identities (id, customer_id, origin_customer, channel, remote_key, handle)
                SELECT 5000, 5000, 5000, channel, upper(remote_key), handle FROM identities
                WHERE id = (SELECT min(i.id) FROM identities i JOIN messages m ON m.identity_id = i.id WHERE channel = 'email'))"_s,
         uR"(UPDATE messages SET identity_id = 5000 WHERE identity_id =
                (SELECT min(i.id) FROM identities i JOIN messages m ON m.identity_id = i.id WHERE channel = 'email'))"_s,
         u"UPDATE conversations SET customer_id = 5000, identity_id = 5000 WHERE id IN (SELECT conversation_id FROM messages WHERE identity_id = 5000)"_s});
    CHECK(troubles(workspace) == QStringList{u"identities: 1"_s});
    repair(workspace);
    CHECK(troubles(workspace).isEmpty());
    CHECK(textLines(workspace, u"SELECT remote_key FROM identities ORDER BY id"_s) == identities);
    CHECK(textLines(workspace, u"SELECT CAST(id AS TEXT) FROM conversations WHERE customer_id = 5000"_s).isEmpty());
}

TEST_CASE("an index whose pages were overwritten is made again", "[store][doctor]")
{
    TestWorkspace workspace;
    fillWithDemo(workspace);
    const auto before = conversationLines(workspace);
    const QString name = GENERATE(u"events_conversation"_s, u"messages_dedupe"_s);
    const PagePlace place = leafOf(workspace, name);
    REQUIRE(place.number > 0);
    workspace.close();
    SECTION("an entry")
    {
        overwrite(workspace.url().file, place.number * place.size - 40, QByteArray(40, 'X'));
    }
    SECTION("the page's head")
    {
        overwrite(workspace.url().file, (place.number - 1) * place.size, QByteArray(200, '\xff'));
    }
    workspace.reopen();
    CHECK_FALSE(troubles(workspace).isEmpty());
    repair(workspace);
    CHECK(troubles(workspace, Depth::Thorough).isEmpty());
    CHECK(conversationLines(workspace) == before);
    CHECK(textLines(workspace, u"SELECT name FROM sqlite_master WHERE name = '%1'"_s.arg(name)).size() == 1);
}
