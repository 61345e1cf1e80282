// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/Maintenance.h"

#include "core/inbox/ConversationActions.h"
#include "core/inbox/DemoWorkspace.h"
#include "core/store/AccountRepository.h"
#include "core/store/Doctor.h"
#include "core/store/SearchIndex.h"
#include "tests/support/FakeClock.h"
#include "tests/support/Printers.h"
#include "tests/support/TestWorkspace.h"
#include "tests/support/Waiting.h"

#include <catch2/generators/catch_generators.hpp>

#include <QFileInfo>
#include <QSignalSpy>

using namespace firstmile;
using namespace firstmile::tests;
using namespace Qt::StringLiterals;

namespace
{

/// The search index as it is after an upgrade: empty, and known to be.
void forgetSearchIndex(TestWorkspace &workspace)
{
    const bool sqlite = workspace.url().engine == Engine::Sqlite;
    workspace.write([=](Transaction &tx) -> Result<void> {
        FM_TRY(tx.run(sqlite ? u"INSERT INTO search (search) VALUES ('delete-all')"_s : u"DELETE FROM search"_s));
        FM_TRY(tx.run(u"DELETE FROM search_progress"_s));
        return tx.run(u"INSERT INTO search_progress (filled_from) SELECT max(id) + 1 FROM messages"_s);
    });
}

/// Messages in which a word stands, by the index alone.
QStringList withWord(TestWorkspace &workspace, const QString &word)
{
    const QString sql =
        workspace.url().engine == Engine::Sqlite
            ? u"SELECT CAST(rowid AS TEXT) FROM search WHERE search MATCH ? ORDER BY rowid"_s
            : u"SELECT CAST(message_id AS TEXT) FROM search WHERE words @@ CAST(? AS tsquery) ORDER BY message_id"_s;
    return workspace.read([&](Session &session) {
        return session.all<QString>(
            sql, [](const Row &row) { return row.text(0); }, word);
    });
}

QStringList conversationTable(TestWorkspace &workspace)
{
    return workspace.read([](Session &session) {
        return session.all<QString>(u"SELECT id || ' ' || status || ' ' || messages || ' ' || last_message_at || ' ' "
                                    u"|| preview FROM conversations "
                                    "WHERE id <> 1 ORDER BY last_message_at, id"_s,
                                    [](const Row &row) { return row.text(0); });
    });
}

bool isHealthy(TestWorkspace &workspace)
{
    const auto checks = await(workspace.database().onWriter(
        [](Transaction &connection) { return checkHealth(connection, ExaminationDepth::Thorough); }));
    return std::ranges::all_of(*checks, [](const HealthCheck &each) { return each.ok || each.name == u"gaps"_s; });
}

}

TEST_CASE("maintenance while others write changes no search and no list", "[store][maintenance]")
{
    const auto engine = GENERATE(Engine::Sqlite, Engine::Postgres);
    TestWorkspace workspace(engine);
    const Instant now = FakeClock().now();
    REQUIRE(await(createDemo(workspace.database(), now), 60000));
    const QStringList words{u"the"_s, u"refund"_s, u"order"_s, u"hello"_s};
    QList<QStringList> before;
    for (const QString &word : words)
        before.append(withWord(workspace, word));
    REQUIRE_FALSE(before.first().isEmpty());
    const auto table = conversationTable(workspace);
    const bool forgotten = GENERATE(false, true);
    if (forgotten)
        forgetSearchIndex(workspace);

    Maintenance maintenance(workspace.database());
    const auto done = maintenance.runAll(Maintenance::Pace::Gentle);
    int notes = 0;
    CHECK(waitFor(
        [&] {
            workspace.write([&](Transaction &tx) {
                return actions::addNote(tx, ConversationId(1), u"Lena"_s, now, u"zebra %1"_s.arg(++notes));
            });
            return done.isFinished();
        },
        60000));
    const auto report = await(done);
    REQUIRE(report);
    CHECK((report->searchMessages > 0) == forgotten);
    CHECK(report->analysedTables > 0);
    for (qsizetype i = 0; i < words.size(); ++i)
        CHECK(withWord(workspace, words.at(i)) == before.at(i));
    CHECK(withWord(workspace, u"zebra"_s).size() == notes);
    CHECK(conversationTable(workspace) == table);
    CHECK(isHealthy(workspace));
}

TEST_CASE("many small segments of the search index become few, and the -wal file empty", "[store][maintenance]")
{
    TestWorkspace workspace;
    const Instant now = FakeClock().now();
    REQUIRE(await(createDemo(workspace.database(), now), 60000));
    for (int i = 0; i < 30; ++i) {
        workspace.write([&](Transaction &tx) {
            return actions::addNote(tx, ConversationId(1), u"Lena"_s, now,
                                    u"zebra %1 "_s.arg(i) + QString(200'000, u'x'));
        });
    }
    const QString log = workspace.url().file + u"-wal"_s;
    REQUIRE(QFileInfo(log).size() > 0);
    Maintenance maintenance(workspace.database());
    const auto report = await(maintenance.runAll(Maintenance::Pace::Now), 60000);
    REQUIRE(report);
    CHECK(report->mergedPages > 0);
    CHECK(report->logPages > 0);
    CHECK(report->logEmptied);
    CHECK(QFileInfo(log).size() == 0);
    CHECK(withWord(workspace, u"zebra"_s).size() == 30);
    const auto again = await(maintenance.runAll(Maintenance::Pace::Now), 60000);
    CHECK(again->mergedPages == 0);
    CHECK(isHealthy(workspace));
}

TEST_CASE("what is deleted in great numbers is given back to the disk", "[store][maintenance]")
{
    TestWorkspace workspace;
    workspace.write([](Transaction &tx) -> Result<void> {
        for (int i = 0; i < 30; ++i) {
            Account account;
            account.handle = u"%1@x"_s.arg(i);
            account.name = QString(1'000'000, u'n');
            FM_TRY(AccountRepository(tx).add(tx, account));
        }
        return {};
    });
    workspace.write([](Transaction &tx) { return tx.run(u"DELETE FROM accounts"_s); });
    Maintenance maintenance(workspace.database());
    const auto report = await(maintenance.runAll(Maintenance::Pace::Now), 60000);
    CHECK(report->freedPages > 2000);
    CHECK(QFileInfo(workspace.url().file).size() < 15'000'000);
    CHECK(isHealthy(workspace));
}

TEST_CASE("a file is written anew on demand, and a disk without the room is told before anything is done",
          "[store][maintenance]")
{
    TestWorkspace workspace;
    REQUIRE(await(createDemo(workspace.database(), FakeClock().now()), 60000));
    const auto table = conversationTable(workspace);
    const auto freed = await(workspace.database().onWriter(
        [&](Transaction &connection) { return maintenance::vacuum(connection, workspace.url().file); }));
    REQUIRE(freed);
    CHECK(conversationTable(workspace) == table);
    CHECK(isHealthy(workspace));
}

TEST_CASE("maintenance begins when nothing was written for a while", "[store][maintenance]")
{
    TestWorkspace workspace;
    Maintenance maintenance(workspace.database(), std::chrono::milliseconds(40));
    QSignalSpy finished(&maintenance, &Maintenance::finished);
    maintenance.start();
    CHECK(waitFor([&] { return finished.size() == 1; }));
    workspace.write([](Transaction &tx) -> Result<AccountId> {
        Account account;
        account.handle = u"a@x"_s;
        return AccountRepository(tx).add(tx, account);
    });
    CHECK(waitFor([&] { return finished.size() == 2; }));
    maintenance.stop();
}
