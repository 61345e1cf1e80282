// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/Backup.h"

#include "core/store/AccountRepository.h"
#include "core/store/Database.h"
#include "tests/support/Printers.h"
#include "tests/support/TestWorkspace.h"
#include "tests/support/Waiting.h"

#include <QDir>
#include <QFile>

using namespace firstmile;
using namespace firstmile::tests;
using namespace Qt::StringLiterals;

namespace
{

constexpr int batchSize = 25;

/// A batch of accounts that are in the workspace together or not at all, and together take some pages.
Result<void> writeBatch(Transaction &tx, int batch)
{
    for (int i = 0; i < batchSize; ++i) {
        Account account;
        account.handle = u"%1/%2@x.example"_s.arg(batch).arg(i);
        account.name = QString(1500, u'n');
        FM_TRY(AccountRepository(tx).add(tx, account));
    }
    return {};
}

/// How many accounts each batch has in a workspace.
QMap<int, int> batchesIn(const QString &file)
{
    Database database(*WorkspaceUrl::parse(file));
    if (const auto opened = await(database.open()); !opened)
        failWith(opened.error());
    const auto accounts = await(database.read([](Session &session) { return AccountRepository(session).all(); }));
    const auto sound = await(database.read([](Session &session) {
        return session.all<QString>(u"PRAGMA integrity_check"_s, [](const Row &row) { return row.text(0); });
    }));
    CHECK(*sound == QStringList{u"ok"_s});
    QMap<int, int> batches;
    for (const Account &each : *accounts)
        ++batches[each.handle.section(u'/', 0, 0).toInt()];
    return batches;
}

QStringList filesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::Files);
}

}

TEST_CASE("a backup under a storm of writes is one committed state, whole and sound", "[store][backup]")
{
    TestWorkspace workspace;
    QTemporaryDir folder;
    int written = 0;
    for (; written < 40; ++written)
        workspace.write([=](Transaction &tx) { return writeBatch(tx, written); });
    const int before = written;
    const QString file = folder.filePath(u"copy.firstmile"_s);
    Backup backup(workspace.url());
    const auto done = backup.start(file);
    while (!done.isFinished() && written < 4000) {
        workspace.write([=](Transaction &tx) { return writeBatch(tx, written); });
        ++written;
    }
    REQUIRE(await(done));
    CHECK(filesIn(folder.path()) == QStringList{u"copy.firstmile"_s});
    const auto batches = batchesIn(file);
    CHECK(batches.size() >= before);
    CHECK(batches.size() <= written);
    for (int batch = 0; batch < batches.size(); ++batch)
        CHECK(batches.value(batch) == batchSize);
}

TEST_CASE("a backup tells how far it is, and one that is cancelled leaves nothing behind", "[store][backup]")
{
    TestWorkspace workspace;
    QTemporaryDir folder;
    for (int batch = 0; batch < 200; ++batch)
        workspace.write([=](Transaction &tx) { return writeBatch(tx, batch); });
    const QString file = folder.filePath(u"copy.firstmile"_s);
    Backup backup(workspace.url());
    qint64 last = 0;
    qint64 whole = 0;
    QObject::connect(&backup, &Backup::progressed, &backup, [&](qint64 done, qint64 total) {
        CHECK(done >= last);
        last = done;
        whole = total;
    });
    SECTION("to its end")
    {
        const auto summary = await(backup.start(file));
        REQUIRE(summary);
        CHECK(waitFor([&] { return last == whole; }));
        CHECK(whole == summary->bytes);
    }
    SECTION("cancelled")
    {
        backup.cancel();
        CHECK(await(backup.start(file)).error().kind == ErrorKind::Cancelled);
        CHECK(filesIn(folder.path()).isEmpty());
    }
}

TEST_CASE("a backup does not take the place of a file unless it is told to", "[store][backup]")
{
    TestWorkspace workspace;
    QTemporaryDir folder;
    const QString path = folder.filePath(u"letters.txt"_s);
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("dear Ann");
    file.close();
    Backup backup(workspace.url());
    CHECK(await(backup.start(path)).error().kind == ErrorKind::Conflict);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll() == "dear Ann");
    CHECK(await(backup.start(path, Backup::Existing::Replace)));
    CHECK(batchesIn(path).isEmpty());
}

TEST_CASE("a backup is refused where it cannot be, with a sentence that says why", "[store][backup]")
{
    TestWorkspace workspace;
    QTemporaryDir folder;
    Backup backup(workspace.url());
    CHECK(await(backup.start(workspace.url().file, Backup::Existing::Replace)).error().detail.contains("its own"_L1));
    CHECK(await(backup.start(folder.filePath(u"none/copy"_s))).error().kind == ErrorKind::Rejected);
    WorkspaceUrl shared;
    shared.engine = Engine::Postgres;
    CHECK(await(Backup(shared).start(folder.filePath(u"copy"_s))).error().detail.contains("pg_dump"_L1));
    CHECK(filesIn(folder.path()).isEmpty());
}
