// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/Session.h"

#include <QSqlError>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

/// SQLite result codes that say that the file itself is the trouble (sqlite.org/rescode.html).
constexpr auto sqliteCorrupt = "11"_L1;
constexpr auto sqliteNotADatabase = "26"_L1;

}

Error Session::toError(const QSqlError &error)
{
    const QString words = error.databaseText().isEmpty() ? error.driverText() : error.databaseText();
    const QString code = error.nativeErrorCode();
    if (code == sqliteCorrupt || code == sqliteNotADatabase)
        return Error{ErrorKind::Malformed, words.trimmed(), {}};
    return Error{ErrorKind::Storage, words.trimmed(), {}};
}

Result<void> Session::run(const QString &sql)
{
    QSqlQuery query(m_database);
    if (!query.exec(sql))
        return toError(query.lastError());
    return {};
}

Result<QSqlQuery *> Session::execute(const QString &sql, const QVariantList &args)
{
    auto &query = m_prepared[sql];
    if (!query) {
        auto fresh = std::make_shared<QSqlQuery>(m_database);
        // On PostgreSQL forward-only means single-row mode, which leaves the connection busy after the last row: a
        // notification that comes then is not seen before the next query.
        fresh->setForwardOnly(m_engine == Engine::Sqlite);
        if (!fresh->prepare(sql)) {
            m_prepared.remove(sql);
            return toError(fresh->lastError());
        }
        query = std::move(fresh);
    }
    for (int i = 0; i < args.size(); ++i)
        query->bindValue(i, args.at(i));
    if (!query->exec()) {
        const Error error = toError(query->lastError());
        query->finish();
        return error;
    }
    return query.get();
}

}
