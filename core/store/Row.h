// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Time.h"

#include <QSqlQuery>

#include <optional>

struct sqlite3_stmt;

namespace firstmile
{

/// One row of an answer, read by position in the order of the SELECT.
class Row
{
public:
    explicit Row(sqlite3_stmt *statement) : m_statement(statement) {}
    explicit Row(const QSqlQuery &query) : m_query(&query) {}

    QString text(int column) const;
    QByteArray utf8(int column) const; ///< the same text, as the store keeps it
    QByteArray bytes(int column) const;
    qint64 integer(int column) const;
    bool isNull(int column) const;
    int number(int column) const { return static_cast<int>(integer(column)); }
    bool truth(int column) const { return integer(column) != 0; }
    Instant instant(int column) const { return fromMsecs(integer(column)); }
    std::optional<Instant> maybeInstant(int column) const
    {
        return isNull(column) ? std::nullopt : std::optional(instant(column));
    }
    template <class IdType>
    IdType id(int column) const
    {
        return IdType(integer(column));
    }

private:
    sqlite3_stmt *m_statement = nullptr;
    const QSqlQuery *m_query = nullptr;
};

}
