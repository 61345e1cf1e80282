// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Ids.h"
#include "core/store/TableColumns.h"
#include "core/store/Transaction.h"

#include <QJsonObject>

#include <utility>

namespace firstmile
{

/// What an erasure takes out of one table.
struct ErasedPlace
{
    QString table;
    QString where;                              ///< SQL with one "?" for a list of numbers as JSON
    QList<std::pair<QString, QString>> becomes; ///< columns and the SQL of what they become; empty: the rows go
};

/// A row as it was before an erasure took it, or some of its columns.
struct ErasedRow
{
    QString table;
    qint64 id = 0; ///< 0: the row was removed
    QJsonObject columns;
};

/// Empties and removes rows so that all of it can be given back, whatever table they are of: what was there is kept
/// aside under the deed.
class ErasedRows
{
public:
    /// `keeps` false: nothing is put aside.
    ErasedRows(Transaction &transaction, CustomerDeedId deed, bool keeps)
        : m_transaction(transaction), m_deed(deed), m_keeps(keeps)
    {}

    /// Takes it, a bounded number of the list's rows at a time. The value is how many rows.
    Result<qint64> take(const ErasedPlace &place, const QList<qint64> &list);

    /// What is kept of a table, in the order in which it was taken; `table` empty: of all.
    Result<QList<ErasedRow>> kept(const QString &table);

    /// Puts all back where it was and forgets it. What a later erasure has taken as well is handed over to that one. A
    /// removed row whose number is taken by now gets another one; one that somebody wrote anew meanwhile stays as it
    /// is.
    Result<void> giveBack();

private:
    using Column = TableColumn;

    Result<QList<Column>> columnsOf(const QString &table);
    Result<void> keep(const ErasedPlace &place, const QString &json);
    static QJsonObject read(const QList<Column> &columns, const Row &row, int from);
    Result<void> putOrHandOver(const ErasedRow &row);
    Result<void> put(const ErasedRow &row);
    Result<void> change(const ErasedRow &row, const QList<Column> &columns);
    Result<bool> add(const ErasedRow &row, const QList<Column> &columns);

    Transaction &m_transaction;
    CustomerDeedId m_deed;
    bool m_keeps;
    qint64 m_position = 0;
    QHash<QString, QList<Column>> m_columns;
};

}
