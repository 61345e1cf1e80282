// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/AccountRepository.h"
#include "core/store/Snapshot.h"
#include "core/store/WorkspaceSettings.h"
#include "tests/support/Printers.h"
#include "tests/support/Waiting.h"

#include <QDir>
#include <QTemporaryDir>

using namespace firstmile;
using namespace firstmile::tests;
using namespace Qt::StringLiterals;

namespace
{

/// Two rows that are equal in every commit: a reader that sees them differ saw half of one.
Result<void> writePair(Transaction &transaction, qint64 number)
{
    for (const QString &key : {u"one"_s, u"two"_s})
        FM_TRY(WorkspaceSettings(transaction).setValue(transaction, key, number));
    // A transaction as large as those that fill a review, so that it takes a while.
    for (int row = 0; row < 200; ++row) {
        FM_TRY(transaction.exec(u"INSERT INTO search_progress (filled_from) VALUES (?)"_s, number * 1000 + row));
    }
    return {};
}

Result<bool> isWhole(Session &session)
{
    return inSnapshot(session, [&]() -> Result<bool> {
        FM_ASSIGN(const auto one, WorkspaceSettings(session).value(u"one"_s));
        FM_ASSIGN(const auto rows, (session.first<qint64>(u"SELECT count(*) FROM search_progress"_s,
                                                          [](const Row &row) { return row.integer(0); })));
        FM_ASSIGN(const auto two, WorkspaceSettings(session).value(u"two"_s));
        return one == two && *rows == 200 * (one.toInteger());
    });
}

QStringList filesBelow(const QString &folder)
{
    return QDir(folder).entryList(QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot | QDir::Hidden);
}

}

TEST_CASE("A workspace in memory has the whole schema, is shared by its connections, and leaves no file")
{
    QTemporaryDir folder;
    const QString before = QDir::currentPath();
    REQUIRE(QDir::setCurrent(folder.path()));
    {
        Database database(WorkspaceUrl::inMemory());
        REQUIRE(await(database.open()));
        const auto id = await(database.write([](Transaction &transaction) {
            Account account;
            account.handle = u"support@brand.example"_s;
            return AccountRepository(transaction).add(transaction, account);
        }));
        REQUIRE(id);
        for (const auto lane : {Database::Lane::Interactive, Database::Lane::Background}) {
            const auto found =
                await(database.read([](Session &session) { return AccountRepository(session).all(); }, lane));
            REQUIRE(found);
            REQUIRE(found->size() == 1);
            CHECK(found->first().id == *id);
        }
        const auto refused = await(database.read([](Session &session) -> Result<int> {
            FM_TRY(session.exec(u"DELETE FROM accounts"_s));
            return 0;
        }));
        CHECK_FALSE(refused);
        CHECK(filesBelow(folder.path()).isEmpty());
    }
    QDir::setCurrent(before);
    CHECK(filesBelow(folder.path()).isEmpty());
}

TEST_CASE("Two workspaces in memory know nothing of each other, and what is closed is gone")
{
    const auto url = WorkspaceUrl::inMemory();
    CHECK(url.isInMemory());
    CHECK(url != WorkspaceUrl::inMemory());
    CHECK_FALSE(WorkspaceUrl::parse(url.file)->isInMemory());
    for (int round = 0; round < 2; ++round) {
        Database database(url);
        Database other(WorkspaceUrl::inMemory());
        REQUIRE(await(database.open()));
        REQUIRE(await(other.open()));
        const auto there =
            await(database.read([](Session &session) { return WorkspaceSettings(session).value(u"one"_s); }));
        REQUIRE(there);
        CHECK(there->isUndefined());
        REQUIRE(await(database.write([](Transaction &transaction) { return writePair(transaction, 1); })));
        const auto elsewhere =
            await(other.read([](Session &session) { return WorkspaceSettings(session).value(u"one"_s); }));
        CHECK(elsewhere->isUndefined());
    }
}

TEST_CASE("Readers of a workspace in memory never fail and never see half a commit while it is written to")
{
    Database database(WorkspaceUrl::inMemory());
    REQUIRE(await(database.open()));
    REQUIRE(await(database.write([](Transaction &transaction) { return writePair(transaction, 1); })));
    QList<Async<void>> writes;
    QList<Async<bool>> reads;
    for (qint64 number = 2; number <= 150; ++number) {
        writes.append(database.write([number](Transaction &transaction) { return writePair(transaction, number); }));
        for (int reader = 0; reader < 10; ++reader) {
            reads.append(database.read([](Session &session) { return isWhole(session); },
                                       reader % 2 ? Database::Lane::Interactive : Database::Lane::Background));
        }
    }
    int failed = 0;
    int half = 0;
    for (const auto &each : std::as_const(reads)) {
        const auto read = await(each, 60000);
        failed += read ? 0 : 1;
        half += read && !*read ? 1 : 0;
        if (!read)
            UNSCOPED_INFO(read.error().detail.toStdString());
    }
    for (const auto &each : std::as_const(writes))
        REQUIRE(await(each, 60000));
    CHECK(failed == 0);
    CHECK(half == 0);
    const auto last = await(database.read([](Session &session) { return WorkspaceSettings(session).value(u"two"_s); }));
    CHECK(last->toInteger() == 150);
}

TEST_CASE("A transaction that fails leaves a workspace in memory as it was")
{
    Database database(WorkspaceUrl::inMemory());
    REQUIRE(await(database.open()));
    const auto failed = await(database.write([](Transaction &transaction) -> Result<int> {
        FM_TRY(writePair(transaction, 7));
        return Error{ErrorKind::Malformed, u"no"_s, {}};
    }));
    CHECK_FALSE(failed);
    const auto rows = await(database.read([](Session &session) {
        return session.first<qint64>(u"SELECT count(*) FROM search_progress"_s,
                                     [](const Row &row) { return row.integer(0); });
    }));
    CHECK(**rows == 0);
}
