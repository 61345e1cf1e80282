// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/Session.h"

#include <sqlite3.h>

namespace firstmile
{

namespace
{

/// Statements whose text is made at run time would otherwise pile up.
constexpr qsizetype mostQueries = 200;

}

Error Session::toError(const QSqlError &error)
{
    const QString words = error.databaseText().isEmpty() ? error.driverText() : error.databaseText();
    return Error{ErrorKind::Storage, words.trimmed(), {}};
}

Result<void> Session::run(const QString &sql)
{
    if (m_sqlite)
        return m_sqlite->run(sql);
    QSqlQuery query(m_postgres);
    if (!query.exec(sql))
        return toError(query.lastError());
    return {};
}

Session::Answer::~Answer()
{
    if (m_statement)
        m_statement->reset();
    if (m_query)
        m_query->finish();
}

bool Session::Answer::next()
{
    if (!m_statement)
        return m_query->next();
    const int code = sqlite3_step(m_statement->handle());
    m_failed = code != SQLITE_ROW && code != SQLITE_DONE;
    return code == SQLITE_ROW;
}

Result<void> Session::start(Answer &answer, const QString &sql, std::span<const SqlValue> values)
{
    if (!m_sqlite)
        return startOnPostgres(answer, sql, values);
    FM_ASSIGN(answer.m_statement, m_sqlite->prepared(sql));
    if (answer.m_statement->bind(values) != SQLITE_OK)
        return m_sqlite->lastError();
    return {};
}

Result<void> Session::startOnPostgres(Answer &answer, const QString &sql, std::span<const SqlValue> values)
{
    if (m_prepared.size() >= mostQueries)
        m_prepared.clear();
    auto &query = m_prepared[sql];
    if (!query) {
        auto fresh = std::make_shared<QSqlQuery>(m_postgres);
        // Forward-only means single-row mode, which leaves the connection busy after the last row: a notification that
        // comes then is not seen before the next query.
        fresh->setForwardOnly(false);
        if (!fresh->prepare(sql)) {
            m_prepared.remove(sql);
            return toError(fresh->lastError());
        }
        query = std::move(fresh);
    }
    int position = 0;
    for (const SqlValue &value : values)
        query->bindValue(position++, toVariant(value));
    answer.m_query = query;
    if (!query->exec())
        return toError(query->lastError());
    return {};
}

Result<void> Session::finish(Answer &answer)
{
    if (answer.m_failed)
        return m_sqlite->lastError();
    if (answer.m_query && answer.m_query->lastError().isValid())
        return toError(answer.m_query->lastError());
    return {};
}

Result<qint64> Session::execute(const QString &sql, std::span<const SqlValue> values)
{
    Answer answer;
    FM_TRY(start(answer, sql, values));
    if (answer.m_query)
        return qint64(answer.m_query->numRowsAffected());
    while (answer.next()) {
    }
    FM_TRY(finish(answer));
    return qint64(sqlite3_changes(m_sqlite->handle()));
}

}
