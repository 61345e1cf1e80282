// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/TestWorkspace.h"

#include "core/store/Migrator.h"
#include "tests/support/Printers.h"
#include "tests/support/TestServers.h"

#include <QSqlQuery>
#include <QUrlQuery>
#include <QUuid>

namespace firstmile::tests
{

using namespace Qt::StringLiterals;

namespace
{

void runOnServer(const QString &sql)
{
    const QUrl url(requiredServerSetting(u"PG_URL"_s));
    {
        auto database = QSqlDatabase::addDatabase(u"QPSQL"_s, u"test admin"_s);
        database.setHostName(url.host());
        database.setPort(url.port());
        database.setDatabaseName(url.path().mid(1));
        database.setUserName(url.userName());
        database.setPassword(url.password());
        if (!database.open() || !QSqlQuery(database).exec(sql))
            FAIL(sql.toStdString() << ": " << database.lastError().text().toStdString());
    }
    QSqlDatabase::removeDatabase(u"test admin"_s);
}

}

void failWith(const Error &error)
{
    FAIL(toString(error.kind).toStdString() << ": " << error.detail.toStdString());
    throw std::runtime_error("unreachable");
}

TestWorkspace::TestWorkspace(Engine engine)
{
    m_url.engine = engine;
    makePlace();
    reopen();
}

TestWorkspace::TestWorkspace(Engine engine, int schema, const std::function<Result<void>(Transaction &)> &fill)
{
    m_url.engine = engine;
    makePlace();
    DatabaseLane lane(m_url, DatabaseLane::Access::ReadWrite);
    auto made = lane.open({}, [&](Transaction &session) -> Result<void> {
        FM_TRY(Migrator(session, Migrator::builtIn().first(schema)).migrate());
        return fill(session);
    });
    made.waitForFinished();
    if (!made.result())
        failWith(made.result().error());
}

void TestWorkspace::makePlace()
{
    if (m_url.engine == Engine::Sqlite) {
        m_url.file = m_folder.filePath(u"test.firstmile"_s);
    } else {
        m_schema = u"t"_s + QUuid::createUuid().toString(QUuid::Id128);
        runOnServer(u"CREATE SCHEMA "_s + m_schema);
        m_url.server = QUrl(requiredServerSetting(u"PG_URL"_s));
        QUrlQuery query;
        query.addQueryItem(u"options"_s, u"-csearch_path="_s + m_schema);
        m_url.server.setQuery(query);
    }
}

TestWorkspace::~TestWorkspace()
{
    m_database.reset();
    if (!m_schema.isEmpty())
        runOnServer(u"SET client_min_messages = warning; DROP SCHEMA "_s + m_schema + u" CASCADE"_s);
}

void TestWorkspace::reopen()
{
    m_database.reset();
    m_database = std::make_unique<Database>(m_url);
    auto opened = m_database->open();
    opened.waitForFinished();
    if (!opened.result())
        failWith(opened.result().error());
}

}
