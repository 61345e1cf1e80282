// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/Salvage.h"

#include "core/inbox/DemoWorkspace.h"
#include "core/store/Doctor.h"
#include "tests/support/FakeClock.h"
#include "tests/support/Printers.h"
#include "tests/support/TestWorkspace.h"
#include "tests/support/Waiting.h"

#include <QFile>

using namespace firstmile;
using namespace firstmile::tests;
using namespace Qt::StringLiterals;

namespace
{

QMap<QString, SalvagedTable> salvaged(const QString &damaged, TestWorkspace &fresh)
{
    const auto tables =
        await(fresh.database().onWriter([&](Transaction &connection) { return salvage(damaged, connection); }));
    if (!tables)
        failWith(tables.error());
    REQUIRE(await(fresh.database().onWriter([](Transaction &connection) { return repairHealth(connection); })));
    QMap<QString, SalvagedTable> byName;
    for (const SalvagedTable &each : *tables)
        byName.insert(each.name, each);
    return byName;
}

QSet<QString> texts(TestWorkspace &workspace)
{
    const auto found = workspace.read([](Session &session) {
        return session.all<QString>(u"SELECT id || ' ' || text FROM messages"_s,
                                    [](const Row &row) { return row.text(0); });
    });
    return QSet<QString>(found.begin(), found.end());
}

bool isWell(TestWorkspace &workspace)
{
    const auto checks = await(workspace.database().onWriter(
        [](Transaction &connection) { return checkHealth(connection, ExaminationDepth::Thorough); }));
    return std::ranges::all_of(*checks, [](const HealthCheck &each) { return each.ok || each.name == u"gaps"_s; });
}

/// A row in each table that the demonstration leaves empty.
void addToEveryLateTable(TestWorkspace &workspace)
{
    workspace.write([](Transaction &tx) -> Result<void> {
        FM_TRY(tx.run(u"INSERT INTO outbox_files (outbox_id, position, size, content) "
                      "SELECT min(id), 0, 1, x'00' FROM outbox"_s));
        FM_TRY(tx.run(u"INSERT INTO message_versions (message_id, position, replaced_at) "
                      "SELECT min(id), 0, 0 FROM messages"_s));
        FM_TRY(tx.run(u"INSERT INTO bounces (message_id, account_id, original, permanent) "
                      "SELECT min(id), min(account_id), 'r@us', 1 FROM messages"_s));
        FM_TRY(tx.run(u"INSERT INTO suggested_labels (message_id, conversation_id, model) "
                      "SELECT id, conversation_id, 'm' FROM messages LIMIT 1"_s));
        FM_TRY(tx.run(u"INSERT INTO reviews (bundle, reviewer, reviewed_id, conversation_id, number, at, entry_key) "
                      "SELECT 'b', 'r', id, id, 1, 1, 'e' FROM conversations LIMIT 1"_s));
        FM_TRY(tx.run(u"INSERT INTO review_entries (entry_key, brought_at) VALUES ('e', 1)"_s));
        return tx.run(u"INSERT INTO account_usage SELECT min(id), '2026-05', 'read', 1, 1 FROM accounts"_s);
    });
}

/// Pages of the table's leaves, and the size of a page.
struct Leaves
{
    QList<qint64> pages;
    qint64 size = 4096;
};

Leaves leavesOf(TestWorkspace &workspace, const QString &table)
{
    const auto pages = workspace.read([&](Session &session) {
        return session.all<qint64>(
            u"SELECT pageno FROM dbstat WHERE name = ? AND pagetype = 'leaf' ORDER BY path"_s,
            [](const Row &row) { return row.integer(0); }, table);
    });
    const auto size = workspace.read([](Session &session) {
        return session.first<qint64>(u"PRAGMA page_size"_s, [](const Row &row) { return row.integer(0); });
    });
    return {pages, size.value_or(4096)};
}

}

TEST_CASE("of a sound file everything is salvaged", "[store][salvage]")
{
    TestWorkspace workspace;
    REQUIRE(await(createDemo(workspace.database(), FakeClock().now()), 60000));
    addToEveryLateTable(workspace);
    const auto before = texts(workspace);
    const QStringList late{u"outbox_files"_s,     u"message_versions"_s, u"bounces"_s,       u"account_usage"_s,
                           u"suggested_labels"_s, u"reviews"_s,          u"review_entries"_s};
    const auto rows = await(workspace.database().read([late](Session &session) -> Result<QList<qint64>> {
        QList<qint64> counts;
        for (const QString &table : late) {
            FM_ASSIGN(const auto count, session.first<qint64>(u"SELECT COUNT(*) FROM "_s + table,
                                                              [](const Row &row) { return row.integer(0); }));
            counts.append(count.value_or(0));
        }
        return counts;
    }));
    REQUIRE(rows);
    workspace.close();
    TestWorkspace fresh;
    const auto tables = salvaged(workspace.url().file, fresh);
    for (const SalvagedTable &each : tables) {
        INFO(each.name.toStdString());
        CHECK(each.holes == 0);
        CHECK(each.lost == 0);
    }
    for (qsizetype i = 0; i < late.size(); ++i) {
        INFO(late.at(i).toStdString());
        CHECK(rows->at(i) > 0);
        CHECK(tables.value(late.at(i)).copied == rows->at(i));
    }
    CHECK(texts(fresh) == before);
    CHECK(isWell(fresh));
}

TEST_CASE("of a damaged file every row outside the damaged page is salvaged, and what is lost is told",
          "[store][salvage]")
{
    TestWorkspace workspace;
    REQUIRE(await(createDemo(workspace.database(), FakeClock().now()), 60000));
    const auto before = texts(workspace);
    const Leaves leaves = leavesOf(workspace, u"messages"_s);
    REQUIRE(leaves.pages.size() > 4);
    workspace.close();
    const qint64 page = leaves.pages.at(leaves.pages.size() / 2);
    {
        QFile file(workspace.url().file);
        REQUIRE(file.open(QIODevice::ReadWrite));
        REQUIRE(file.seek((page - 1) * leaves.size));
        REQUIRE(file.write(QByteArray(static_cast<qsizetype>(leaves.size), '\xff')) == leaves.size);
    }
    TestWorkspace fresh;
    const auto tables = salvaged(workspace.url().file, fresh);
    const SalvagedTable messages = tables.value(u"messages"_s);
    CHECK(messages.holes == 1);
    REQUIRE(messages.lost);
    CHECK(*messages.lost > 0);
    const auto after = texts(fresh);
    CHECK(before.contains(after));
    CHECK(before.size() - after.size() == *messages.lost);
    CHECK(*messages.lost < before.size() / 2);
    CHECK(tables.value(u"events"_s).lost == 0);
    CHECK(isWell(fresh));
}
