// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/TestServers.h"
#include "tests/support/Printers.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QUrl>

using namespace firstmile::tests;
using namespace Qt::StringLiterals;

TEST_CASE("the test run's PostgreSQL takes connections", "[servers]")
{
    const QUrl url(requiredServerSetting(u"PG_URL"_s));
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QPSQL"_s, u"servers-test"_s);
        database.setHostName(url.host());
        database.setPort(url.port());
        database.setUserName(url.userName());
        database.setPassword(url.password());
        database.setDatabaseName(url.path().mid(1));
        const bool open = database.open();
        INFO(database.lastError().text().toStdString());
        CHECK(open);
    }
    QSqlDatabase::removeDatabase(u"servers-test"_s);
}

TEST_CASE("a setting that no test server has is absent", "[servers]")
{
    CHECK_FALSE(serverSetting(u"NO_SUCH_SETTING"_s).has_value());
}
