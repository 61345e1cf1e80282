// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/AccountRepository.h"
#include "core/store/Migrator.h"
#include "tests/support/Printers.h"
#include "tests/support/TestWorkspace.h"
#include "tests/support/Waiting.h"

#include <catch2/generators/catch_generators.hpp>

#include <QFile>
#include <QSignalSpy>

using namespace firstmile;
using namespace firstmile::tests;
using namespace Qt::StringLiterals;

namespace
{

Result<AccountId> addNamed(Transaction &tx, const QString &handle)
{
    Account account;
    account.handle = handle;
    return AccountRepository(tx).add(tx, account);
}

qsizetype accountCount(TestWorkspace &workspace)
{
    return workspace.read([](Session &session) { return AccountRepository(session).all(); }).size();
}

Result<void> openingOf(const WorkspaceUrl &url)
{
    Database database(url);
    auto opened = database.open();
    opened.waitForFinished();
    return opened.result();
}

/// Runs migration steps in a workspace's writer.
Result<void> migrateWith(TestWorkspace &workspace, const QList<MigrationStep> &steps)
{
    auto done = workspace.database().read([](Session &) -> Result<bool> { return true; });
    done.waitForFinished();
    DatabaseLane lane(workspace.url(), DatabaseLane::Access::ReadWrite);
    auto opened = lane.open({}, [&](Transaction &session) { return Migrator(session, steps).migrate(); });
    opened.waitForFinished();
    return opened.result();
}

int schemaVersion(TestWorkspace &workspace)
{
    return workspace.read([](Session &session) { return Migrator(session, {}).version(); });
}

}

TEST_CASE("a failed transaction leaves nothing behind, a good one everything", "[store]")
{
    const auto engine = GENERATE(Engine::Sqlite, Engine::Postgres);
    TestWorkspace workspace(engine);
    auto failed = workspace.database().write([](Transaction &tx) -> Result<AccountId> {
        FM_TRY(addNamed(tx, u"a@x"_s));
        return Error{ErrorKind::Conflict, u"changed my mind"_s, {}};
    });
    failed.waitForFinished();
    CHECK_FALSE(failed.result());
    CHECK(accountCount(workspace) == 0);
    workspace.write([](Transaction &tx) { return addNamed(tx, u"a@x"_s); });
    CHECK(accountCount(workspace) == 1);
}

TEST_CASE("an SQL error is an Error with the engine's words, and the workspace works on", "[store]")
{
    const auto engine = GENERATE(Engine::Sqlite, Engine::Postgres);
    TestWorkspace workspace(engine);
    auto broken =
        workspace.database().write([](Transaction &tx) { return tx.run(u"SELECT no_such_column FROM accounts"_s); });
    broken.waitForFinished();
    REQUIRE_FALSE(broken.result());
    CHECK(broken.result().error().kind == ErrorKind::Storage);
    CHECK(broken.result().error().detail.contains("no_such_column"_L1));
    workspace.write([](Transaction &tx) { return addNamed(tx, u"a@x"_s); });
}

TEST_CASE("a commit is told to this console and to the other one", "[store]")
{
    const auto engine = GENERATE(Engine::Sqlite, Engine::Postgres);
    TestWorkspace workspace(engine);
    Database other(workspace.url());
    REQUIRE(await(other.open()));
    int here = 0;
    int there = 0;
    QObject::connect(&workspace.database(), &Database::committed,
                     [&](const ChangeSet &changes) { here += changes.accounts.isEmpty() ? 0 : 1; });
    QObject::connect(&other, &Database::committed, [&](const ChangeSet &changes) {
        there += changes.everything || !changes.accounts.isEmpty() ? 1 : 0;
    });
    // A file's watch notices what comes after its first look, so there is one write before the one that counts.
    if (engine == Engine::Sqlite) {
        int n = 0;
        CHECK(waitFor([&] {
            workspace.write([&n](Transaction &tx) { return addNamed(tx, QString::number(n++)); });
            return there > 0;
        }));
    }
    here = there = 0;
    workspace.write([](Transaction &tx) { return addNamed(tx, u"a@x"_s); });
    CHECK(waitFor([&] { return here >= 1 && there >= 1; }));
}

TEST_CASE("a workspace of a newer First Mile is refused and left as it is", "[store]")
{
    const auto engine = GENERATE(Engine::Sqlite, Engine::Postgres);
    TestWorkspace workspace(engine);
    workspace.write([](Transaction &tx) { return tx.run(u"INSERT INTO schema_version (version) VALUES (999)"_s); });
    const auto opened = openingOf(workspace.url());
    REQUIRE_FALSE(opened);
    CHECK(opened.error().kind == ErrorKind::Conflict);
    CHECK(opened.error().detail.contains("newer"_L1));
    CHECK(schemaVersion(workspace) == 999);
}

TEST_CASE("a migration step that fails leaves the version before it, and what it held", "[store]")
{
    const auto engine = GENERATE(Engine::Sqlite, Engine::Postgres);
    TestWorkspace workspace(engine);
    workspace.write([](Transaction &tx) { return addNamed(tx, u"a@x"_s); });
    const int before = schemaVersion(workspace);
    auto steps = Migrator::builtIn();
    steps.append({before + 1, u"CREATE TABLE fresh (id {{id}})\n-- next\nINSERT INTO nowhere VALUES (1)"_s});
    const auto migrated = migrateWith(workspace, steps);
    REQUIRE_FALSE(migrated);
    CHECK(migrated.error().detail.contains(u"step %1"_s.arg(before + 1)));
    CHECK(schemaVersion(workspace) == before);
    CHECK(accountCount(workspace) == 1);
    steps.last().sql = u"CREATE TABLE fresh (id {{id}})"_s;
    CHECK(migrateWith(workspace, steps));
}

TEST_CASE("every released schema comes up to today's with its rows", "[store]")
{
    // The oldest release is schema 1; each later step is applied one by one to a workspace that holds rows.
    const auto engine = GENERATE(Engine::Sqlite, Engine::Postgres);
    TestWorkspace workspace(engine);
    workspace.write([](Transaction &tx) { return addNamed(tx, u"a@x"_s); });
    auto steps = Migrator::builtIn();
    CHECK(schemaVersion(workspace) == steps.last().version);
    steps.append({steps.last().version + 1, u"ALTER TABLE accounts ADD COLUMN later TEXT NOT NULL DEFAULT 'x'"_s});
    CHECK(migrateWith(workspace, steps));
    CHECK(migrateWith(workspace, steps));
    CHECK(accountCount(workspace) == 1);
}

TEST_CASE("a file that is no database, or another program's, is refused and left as it is", "[store]")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"notes.txt"_s);
    QByteArray content(
        "these are not the pages you are looking for, and there are more than a hundred bytes of them to "
        "make sure that the header is read");
    SECTION("text") {}
    SECTION("a damaged header")
    {
        content = QByteArray("SQLite format 3\0", 16) + QByteArray(8000, '\xff');
    }
    {
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    const auto opened = openingOf(*WorkspaceUrl::parse(path));
    REQUIRE_FALSE(opened);
    CHECK(opened.error().kind == ErrorKind::Malformed);
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll() == content);
}

TEST_CASE("a database of another program is refused", "[store]")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"other.db"_s);
    {
        DatabaseLane lane(*WorkspaceUrl::parse(path), DatabaseLane::Access::ReadWrite);
        auto made = lane.open({}, [](Transaction &session) { return session.run(u"CREATE TABLE theirs (x)"_s); });
        made.waitForFinished();
        REQUIRE(made.result());
    }
    const auto opened = openingOf(*WorkspaceUrl::parse(path));
    REQUIRE_FALSE(opened);
    CHECK(opened.error().detail.contains("another program"_L1));
}

TEST_CASE("a full disk is an Error, and what was there before is still there", "[store]")
{
    TestWorkspace workspace;
    workspace.write([](Transaction &tx) { return addNamed(tx, u"a@x"_s); });
    workspace.write([](Transaction &tx) { return tx.run(u"PRAGMA max_page_count = 1"_s); });
    auto tooMuch = workspace.database().write([](Transaction &tx) -> Result<AccountId> {
        Account large;
        large.handle = u"b@x"_s;
        large.name = QString(4'000'000, u'x');
        return AccountRepository(tx).add(tx, large);
    });
    tooMuch.waitForFinished();
    REQUIRE_FALSE(tooMuch.result());
    CHECK(tooMuch.result().error().kind == ErrorKind::Storage);
    CHECK(tooMuch.result().error().detail.contains("full"_L1));
    CHECK(accountCount(workspace) == 1);
}

TEST_CASE("a workspace's name is a file or a postgresql URL, and is shown without its password", "[store]")
{
    CHECK(WorkspaceUrl::parse(u"/tmp/a.firstmile"_s)->file == u"/tmp/a.firstmile"_s);
    CHECK(WorkspaceUrl::parse(u"sqlite:///tmp/a.firstmile"_s)->file == u"/tmp/a.firstmile"_s);
    const auto shared = WorkspaceUrl::parse(u"postgresql://lena:secret@db.example:5433/team"_s);
    REQUIRE(shared);
    CHECK(shared->engine == Engine::Postgres);
    CHECK_FALSE(shared->display().contains("secret"_L1));
    CHECK_FALSE(WorkspaceUrl::parse(u"mysql://db/team"_s));
    CHECK_FALSE(WorkspaceUrl::parse(u"postgresql://db"_s));
    CHECK_FALSE(WorkspaceUrl::parse({}));
}
