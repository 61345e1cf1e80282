// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/DatabaseLane.h"

#include "core/store/ChangeJson.h"

#include <QSqlDriver>
#include <QUrlQuery>
#include <QUuid>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

const QString changeNotification = u"firstmile"_s;

QSqlDatabase postgresConnection(const QString &name, const WorkspaceUrl &url)
{
    auto database = QSqlDatabase::addDatabase(u"QPSQL"_s, name);
    database.setHostName(url.server.host());
    database.setPort(url.server.port(5432));
    database.setDatabaseName(url.server.path().mid(1));
    database.setUserName(url.server.userName());
    database.setPassword(url.server.password());
    QStringList options;
    for (const auto &[key, value] : QUrlQuery(url.server).queryItems(QUrl::FullyDecoded))
        options.append(key + u'=' + value);
    database.setConnectOptions(options.join(u';'));
    return database;
}

/// WAL lets readers and the writer work side by side; NORMAL may lose the last commits on a power cut, never the file.
/// Foreign keys are off by default in SQLite. How pages become free again, and how large they are, can only be said
/// before a file has its first page; a file that has is as it was made: 8 KiB hold texts and sources of some KiB with
/// half the waste of SQLite's usual 4 KiB. The writer holds enough of a large file's indexes to insert into them
/// without reading (96 MiB), and moves pages from the log to the file every 64 MiB of them, so that one that changes in
/// every transaction is moved seldom.
const QStringList &sqlitePragmas(DatabaseLane::Access access)
{
    static const QStringList writing{u"PRAGMA page_size = 8192"_s,    u"PRAGMA auto_vacuum = INCREMENTAL"_s,
                                     u"PRAGMA journal_mode = WAL"_s,  u"PRAGMA synchronous = NORMAL"_s,
                                     u"PRAGMA foreign_keys = ON"_s,   u"PRAGMA temp_store = MEMORY"_s,
                                     u"PRAGMA cache_size = -98304"_s, u"PRAGMA wal_autocheckpoint = 8192"_s};
    static const QStringList reading{u"PRAGMA query_only = ON"_s, u"PRAGMA temp_store = MEMORY"_s};
    return access == DatabaseLane::Access::ReadWrite ? writing : reading;
}

/// In memory there is no log, nothing survives a crash anyway, and a page that is read is a page that is copied. What
/// is being written stays with the writer until its commit, so that readers wait for the commit alone.
const QStringList &memoryPragmas(DatabaseLane::Access access)
{
    static const QStringList writing{u"PRAGMA page_size = 8192"_s,    u"PRAGMA journal_mode = MEMORY"_s,
                                     u"PRAGMA synchronous = OFF"_s,   u"PRAGMA foreign_keys = ON"_s,
                                     u"PRAGMA temp_store = MEMORY"_s, u"PRAGMA cache_size = -32768"_s,
                                     u"PRAGMA cache_spill = OFF"_s};
    static const QStringList reading{u"PRAGMA query_only = ON"_s, u"PRAGMA temp_store = MEMORY"_s,
                                     u"PRAGMA cache_size = -8192"_s};
    return access == DatabaseLane::Access::ReadWrite ? writing : reading;
}

}

DatabaseLane::DatabaseLane(WorkspaceUrl url, Access access)
    : m_url(std::move(url)), m_access(access), m_name(QUuid::createUuid().toString(QUuid::WithoutBraces))
{
    m_worker.moveToThread(&m_thread);
    m_thread.start();
}

DatabaseLane::~DatabaseLane()
{
    post([this] {
        disconnectNow();
        m_worker.moveToThread(nullptr);
        m_thread.quit();
    });
    m_thread.wait();
}

Async<void> DatabaseLane::open(std::function<Result<void>()> before, std::function<Result<void>(Transaction &)> prepare)
{
    auto promise = std::make_shared<Promise<void>>();
    auto future = promise->future();
    post([this, promise, before = std::move(before), prepare = std::move(prepare)] {
        Result<void> opened = before ? before() : Result<void>();
        if (opened)
            opened = connectNow();
        if (opened && prepare)
            opened = prepare(*m_connection);
        promise->settle(opened);
    });
    return future;
}

void DatabaseLane::post(std::function<void()> work)
{
    QMetaObject::invokeMethod(&m_worker, std::move(work), Qt::QueuedConnection);
}

void DatabaseLane::disconnectNow()
{
    m_connection.reset();
    if (QSqlDatabase::contains(m_name))
        QSqlDatabase::removeDatabase(m_name);
}

Result<void> DatabaseLane::ensureConnected()
{
    if (!m_connection)
        return Error{ErrorKind::Storage, u"the workspace is not open"_s, {}};
    if (m_url.engine == Engine::Sqlite || QSqlDatabase::database(m_name, false).isOpen())
        return {};
    disconnectNow();
    return connectNow();
}

/// After a dropped connection the subscriptions are gone too, so this runs at every connect.
void DatabaseLane::listen(QSqlDatabase database)
{
    database.driver()->subscribeToNotification(changeNotification);
    QObject::connect(database.driver(), &QSqlDriver::notification, &m_worker,
                     [this](const QString &, QSqlDriver::NotificationSource source, const QVariant &payload) {
                         if (source != QSqlDriver::SelfSource)
                             Q_EMIT committedElsewhere(changesFromJson(payload.toByteArray()));
                     });
}

Result<void> DatabaseLane::connectNow()
{
    return m_url.engine == Engine::Sqlite ? openSqlite() : openPostgres();
}

Result<void> DatabaseLane::openSqlite()
{
    const auto access =
        m_access == Access::ReadOnly ? SqliteConnection::Access::ReadOnly : SqliteConnection::Access::ReadWrite;
    const bool inMemory = m_url.isInMemory();
    const auto place = inMemory ? SqliteConnection::Place::Memory : SqliteConnection::Place::Disk;
    FM_ASSIGN(auto connection, SqliteConnection::open(m_url.file, access, place));
    m_connection = std::make_unique<Transaction>(std::move(connection));
    for (const QString &pragma : inMemory ? memoryPragmas(m_access) : sqlitePragmas(m_access))
        FM_TRY(m_connection->run(pragma));
    return {};
}

Result<void> DatabaseLane::openPostgres()
{
    auto database = postgresConnection(m_name, m_url);
    if (!database.open())
        return Session::toError(database.lastError());
    m_connection = std::make_unique<Transaction>(database);
    if (m_access == Access::ReadWrite)
        listen(database);
    return {};
}

Result<void> DatabaseLane::begin(Transaction &transaction)
{
    transaction.m_changes = {};
    // IMMEDIATE: a write that must wait for another process waits here, not half way with a lock it cannot upgrade.
    return transaction.run(m_url.engine == Engine::Sqlite ? u"BEGIN IMMEDIATE"_s : u"BEGIN"_s);
}

Result<void> DatabaseLane::end(Transaction &transaction, bool commit)
{
    if (!commit)
        return transaction.run(u"ROLLBACK"_s);
    if (m_url.engine == Engine::Postgres && !transaction.m_changes.isEmpty()) {
        FM_TRY(transaction.exec(u"SELECT pg_notify(?, ?)"_s, changeNotification,
                                QString::fromUtf8(toJson(transaction.m_changes))));
    }
    if (const auto committedNow = transaction.run(u"COMMIT"_s); !committedNow) {
        (void)transaction.run(u"ROLLBACK"_s); // the commit's own error is the one to tell
        return committedNow.error();
    }
    if (!transaction.m_changes.isEmpty())
        Q_EMIT committed(transaction.m_changes);
    return {};
}

}
