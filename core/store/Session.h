// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/store/Row.h"
#include "core/store/SqliteConnection.h"
#include "core/store/WorkspaceUrl.h"

#include <QSqlDatabase>
#include <QSqlError>

#include <array>

namespace firstmile
{

/// A connection within its thread: runs SQL with positional placeholders and keeps the statements prepared.
class Session
{
public:
    explicit Session(std::unique_ptr<SqliteConnection> sqlite) : m_sqlite(std::move(sqlite)) {}
    explicit Session(const QSqlDatabase &postgres) : m_postgres(postgres) {}
    Session(const Session &) = delete;
    Session &operator=(const Session &) = delete;

    Engine engine() const { return m_sqlite ? Engine::Sqlite : Engine::Postgres; }

    /// SQLite's own handle, for what SQL cannot say; null on PostgreSQL.
    sqlite3 *sqliteHandle() const { return m_sqlite ? m_sqlite->handle() : nullptr; }

    /// Runs a statement; the value is the number of rows it touched.
    template <class... Args>
    Result<qint64> exec(const QString &sql, const Args &...args)
    {
        const std::array<SqlValue, sizeof...(Args)> values{toSqlValue(args)...};
        return execute(sql, values);
    }

    /// The same, with the arguments in a list, for SQL that is put together at run time.
    Result<qint64> execOf(const QString &sql, std::span<const SqlValue> values) { return execute(sql, values); }

    /// Runs an INSERT … RETURNING id.
    template <class... Args>
    Result<qint64> insert(const QString &sql, const Args &...args)
    {
        FM_ASSIGN(const auto id, (first<qint64>(
                                     sql, [](const Row &row) { return row.integer(0); }, args...)));
        if (!id)
            return Error{ErrorKind::Storage, QStringLiteral("an INSERT gave no id back"), {}};
        return *id;
    }

    /// Every row of the answer, read by read(Row) -> T.
    template <class T, class Read, class... Args>
    Result<QList<T>> all(const QString &sql, Read read, const Args &...args)
    {
        const std::array<SqlValue, sizeof...(Args)> values{toSqlValue(args)...};
        return rowsOf<T>(sql, read, values);
    }

    /// The same, with the arguments in a list, for SQL that is put together at run time.
    template <class T, class Read>
    Result<QList<T>> allOf(const QString &sql, Read read, const QVariantList &args)
    {
        QList<SqlValue> values;
        for (const QVariant &each : args)
            values.append(toSqlValue(each));
        return rowsOf<T>(sql, read, std::span<const SqlValue>(values.constData(), static_cast<size_t>(values.size())));
    }

    /// The first row of the answer, if there is one.
    template <class T, class Read, class... Args>
    Result<std::optional<T>> first(const QString &sql, Read read, const Args &...args)
    {
        const std::array<SqlValue, sizeof...(Args)> values{toSqlValue(args)...};
        Answer answer;
        FM_TRY(start(answer, sql, values));
        std::optional<T> row;
        if (answer.next())
            row = read(answer.row());
        FM_TRY(finish(answer));
        return row;
    }

    /// Statements that are not worth keeping prepared: DDL, PRAGMA.
    Result<void> run(const QString &sql);

    /// PostgreSQL's last words as an Error.
    static Error toError(const QSqlError &error);

private:
    /// A statement that runs, whichever engine runs it.
    class Answer
    {
    public:
        Answer() = default;
        ~Answer();
        Answer(const Answer &) = delete;
        Answer &operator=(const Answer &) = delete;
        bool next();
        Row row() const { return m_statement ? Row(m_statement->handle()) : Row(*m_query); }

    private:
        friend class Session;
        std::shared_ptr<SqliteStatement> m_statement;
        std::shared_ptr<QSqlQuery> m_query;
        bool m_failed = false;
    };

    template <class T, class Read>
    Result<QList<T>> rowsOf(const QString &sql, Read read, std::span<const SqlValue> values)
    {
        Answer answer;
        FM_TRY(start(answer, sql, values));
        QList<T> rows;
        while (answer.next())
            rows.append(read(answer.row()));
        FM_TRY(finish(answer));
        return rows;
    }

    Result<qint64> execute(const QString &sql, std::span<const SqlValue> values);
    Result<void> start(Answer &answer, const QString &sql, std::span<const SqlValue> values);
    Result<void> startOnPostgres(Answer &answer, const QString &sql, std::span<const SqlValue> values);
    Result<void> finish(Answer &answer);

    std::unique_ptr<SqliteConnection> m_sqlite;
    QSqlDatabase m_postgres;
    QHash<QString, std::shared_ptr<QSqlQuery>> m_prepared;
};

}
