// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/base/Time.h"
#include "core/model/Ids.h"
#include "core/store/WorkspaceUrl.h"

#include <QHash>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

namespace firstmile
{

/// Values as both engines bind them. A null string is an empty one: no column of ours tells the two apart.
inline QVariant toVariant(const QString &text)
{
    return text.isNull() ? QVariant(QStringLiteral("")) : QVariant(text);
}
inline QVariant toVariant(const QByteArray &bytes)
{
    return bytes;
}
inline QVariant toVariant(qint64 number)
{
    return number;
}
inline QVariant toVariant(int number)
{
    return number;
}
inline QVariant toVariant(bool truth)
{
    return truth ? 1 : 0;
}
inline QVariant toVariant(Instant at)
{
    return toMsecs(at);
}

template <class Tag>
QVariant toVariant(Id<Tag> id)
{
    return id ? QVariant(id.value) : QVariant(QMetaType::fromType<qint64>());
}

template <class T>
QVariant toVariant(const std::optional<T> &value)
{
    return value ? toVariant(*value) : QVariant(QMetaType::fromType<qint64>());
}

/// One row of an answer, read by position in the order of the SELECT.
class Row
{
public:
    explicit Row(const QSqlQuery &query) : m_query(query) {}

    QString text(int column) const { return m_query.value(column).toString(); }
    QByteArray bytes(int column) const { return m_query.value(column).toByteArray(); }
    qint64 integer(int column) const { return m_query.value(column).toLongLong(); }
    int number(int column) const { return m_query.value(column).toInt(); }
    bool truth(int column) const { return m_query.value(column).toInt() != 0; }
    Instant instant(int column) const { return fromMsecs(integer(column)); }
    std::optional<Instant> maybeInstant(int column) const
    {
        const QVariant value = m_query.value(column);
        return value.isNull() ? std::nullopt : std::optional(fromMsecs(value.toLongLong()));
    }
    template <class IdType>
    IdType id(int column) const
    {
        return IdType(integer(column));
    }

private:
    const QSqlQuery &m_query;
};

/// A connection within its thread: runs SQL with positional placeholders and keeps the statements prepared.
class Session
{
public:
    Session(const QSqlDatabase &database, Engine engine) : m_database(database), m_engine(engine) {}
    Session(const Session &) = delete;
    Session &operator=(const Session &) = delete;

    Engine engine() const { return m_engine; }

    /// Runs a statement; the value is the number of rows it touched.
    template <class... Args>
    Result<qint64> exec(const QString &sql, const Args &...args)
    {
        return execute(sql, {toVariant(args)...}).transform([](QSqlQuery *query) {
            const qint64 affected = query->numRowsAffected();
            query->finish();
            return affected;
        });
    }

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
        return allOf<T>(sql, read, {toVariant(args)...});
    }

    /// The same, with the arguments in a list, for SQL that is put together at run time.
    template <class T, class Read>
    Result<QList<T>> allOf(const QString &sql, Read read, const QVariantList &args)
    {
        FM_ASSIGN(QSqlQuery * query, execute(sql, args));
        QList<T> rows;
        while (query->next())
            rows.append(read(Row(*query)));
        return finished(*query, std::move(rows));
    }

    /// The first row of the answer, if there is one.
    template <class T, class Read, class... Args>
    Result<std::optional<T>> first(const QString &sql, Read read, const Args &...args)
    {
        FM_ASSIGN(QSqlQuery * query, execute(sql, {toVariant(args)...}));
        std::optional<T> row;
        if (query->next())
            row = read(Row(*query));
        return finished(*query, std::move(row));
    }

    /// Statements that are not worth keeping prepared: DDL, PRAGMA.
    Result<void> run(const QString &sql);

    /// The engine's last words as an Error.
    static Error toError(const QSqlError &error);

private:
    Result<QSqlQuery *> execute(const QString &sql, const QVariantList &args);

    template <class T>
    Result<T> finished(QSqlQuery &query, T value)
    {
        const QSqlError error = query.lastError();
        query.finish();
        if (error.isValid())
            return toError(error);
        return value;
    }

    QSqlDatabase m_database;
    Engine m_engine;
    QHash<QString, std::shared_ptr<QSqlQuery>> m_prepared;
};

}
