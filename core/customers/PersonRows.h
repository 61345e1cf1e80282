// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/TableColumns.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>

namespace firstmile
{

/// Rows of any table as JSON, every column under its own name, so that nothing is left out that a later version adds:
/// times as ISO 8601, JSON as JSON, of bytes only how many they are.
class PersonRows
{
public:
    explicit PersonRows(Session &session) : m_session(session) {}

    /// Those whose `column` is one of these numbers, in the order of the table's first column, or of `order`. Empty if
    /// there is no such table.
    Result<QList<QJsonObject>> of(const QString &table, const QString &column, const QList<qint64> &numbers,
                                  const QString &order = {});

    /// The same by `column`, for rows that belong to another one.
    Result<QHash<qint64, QJsonArray>> by(const QString &table, const QString &column, const QList<qint64> &numbers);

private:
    Result<QList<TableColumn>> columnsOf(const QString &table);

    Session &m_session;
    QHash<QString, QList<TableColumn>> m_columns;
};

}
