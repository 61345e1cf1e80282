// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/ErasedRows.h"

#include "core/store/ErasedOverlap.h"
#include "core/store/JsonList.h"

#include <QJsonDocument>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

/// Of the list at once: what is kept of them is in memory together.
constexpr qsizetype erasedAtOnce = 100;

}

Result<qint64> ErasedRows::take(const ErasedPlace &place, const QList<qint64> &list)
{
    QStringList changes;
    for (const auto &[column, sql] : place.becomes)
        changes.append(quotedColumn(column) + u" = "_s + sql);
    const QString statement =
        (changes.isEmpty() ? u"DELETE FROM %1 WHERE "_s.arg(place.table)
                           : u"UPDATE %1 SET %2 WHERE "_s.arg(place.table, changes.join(u", "_s))) +
        place.where;
    qint64 rows = 0;
    for (qsizetype from = 0; from < list.size(); from += erasedAtOnce) {
        const QString json = jsonList(list.mid(from, erasedAtOnce));
        FM_TRY(m_keeps ? keep(place, json) : ErasedOverlap(m_transaction).letGo(place, json));
        FM_ASSIGN(const qint64 taken, m_transaction.exec(statement, json));
        rows += taken;
    }
    return rows;
}

Result<QList<ErasedRows::Column>> ErasedRows::columnsOf(const QString &table)
{
    if (const auto known = m_columns.constFind(table); known != m_columns.cend())
        return *known;
    FM_ASSIGN(const auto columns, columnsOfTable(m_transaction, table));
    m_columns.insert(table, columns);
    return columns;
}

/// Numbers are written out as text: JSON keeps a number as a double, which loses the end of a large one.
QJsonObject ErasedRows::read(const QList<Column> &columns, const Row &row, int from)
{
    QJsonObject object;
    for (int i = 0; i < columns.size(); ++i) {
        const int at = from + i;
        if (row.isNull(at))
            object.insert(columns[i].name, QJsonValue());
        else if (columns[i].type == Column::Type::Number)
            object.insert(columns[i].name, QString::number(row.integer(at)));
        else if (columns[i].type == Column::Type::Bytes)
            object.insert(columns[i].name, QString::fromLatin1(row.bytes(at).toBase64()));
        else
            object.insert(columns[i].name, row.text(at));
    }
    return object;
}

Result<void> ErasedRows::keep(const ErasedPlace &place, const QString &json)
{
    FM_ASSIGN(auto columns, columnsOf(place.table));
    if (!place.becomes.isEmpty()) {
        columns.removeIf([&place](const Column &column) {
            return std::ranges::none_of(place.becomes, [&](const auto &each) { return each.first == column.name; });
        });
    }
    QStringList names;
    for (const Column &column : std::as_const(columns))
        names.append(quotedColumn(column.name));
    const QString key = place.becomes.isEmpty() ? u"0"_s : u"id"_s;
    FM_ASSIGN(const auto rows, (m_transaction.all<ErasedRow>(
                                   u"SELECT %1, %2 FROM %3 WHERE "_s.arg(key, names.join(u", "_s), place.table) +
                                       place.where + u" ORDER BY %1"_s.arg(names.first()),
                                   [&columns, &place](const Row &row) {
                                       return ErasedRow{place.table, row.integer(0), read(columns, row, 1)};
                                   },
                                   json)));
    for (const ErasedRow &row : rows) {
        const QByteArray content = QJsonDocument(row.columns).toJson(QJsonDocument::Compact);
        FM_TRY(m_transaction.exec(
            u"INSERT INTO erased_rows (deed_id, position, table_name, row_id, content) VALUES (?, ?, ?, ?, ?)"_s,
            m_deed, m_position++, row.table, row.id, Utf8{content}));
    }
    return {};
}

Result<QList<ErasedRow>> ErasedRows::kept(const QString &table)
{
    return m_transaction.all<ErasedRow>(
        u"SELECT table_name, row_id, content FROM erased_rows WHERE deed_id = ? AND ? IN ('', table_name) "
        "ORDER BY position"_s,
        [](const Row &row) {
            return ErasedRow{row.text(0), row.integer(1), QJsonDocument::fromJson(row.utf8(2)).object()};
        },
        m_deed, table);
}

/// The last taken comes back first, so that a row taken twice ends as it was before the first time.
Result<void> ErasedRows::giveBack()
{
    FM_ASSIGN(const auto last, (m_transaction.first<qint64>(
                                   u"SELECT COALESCE(max(position), -1) FROM erased_rows WHERE deed_id = ?"_s,
                                   [](const Row &row) { return row.integer(0); }, m_deed)));
    for (qint64 until = last.value_or(-1); until >= 0; until -= erasedAtOnce) {
        FM_ASSIGN(const auto rows,
                  (m_transaction.all<ErasedRow>(
                      u"SELECT table_name, row_id, content FROM erased_rows "
                      "WHERE deed_id = ? AND position <= ? AND position > ? ORDER BY position DESC"_s,
                      [](const Row &row) {
                          return ErasedRow{row.text(0), row.integer(1), QJsonDocument::fromJson(row.utf8(2)).object()};
                      },
                      m_deed, until, until - erasedAtOnce)));
        for (const ErasedRow &row : rows)
            FM_TRY(row.id == 0 ? put(row) : putOrHandOver(row));
    }
    FM_TRY(m_transaction.exec(u"DELETE FROM erased_rows WHERE deed_id = ?"_s, m_deed));
    FM_TRY(m_transaction.exec(u"DELETE FROM erasures WHERE id = ?"_s, m_deed));
    return {};
}

Result<void> ErasedRows::putOrHandOver(const ErasedRow &row)
{
    FM_ASSIGN(const ErasedRow rest, ErasedOverlap(m_transaction).handOver(m_deed, row));
    return rest.columns.isEmpty() ? Result<void>() : put(rest);
}

/// A column that is no more was dropped by a later version of the program.
Result<void> ErasedRows::put(const ErasedRow &row)
{
    FM_ASSIGN(auto columns, columnsOf(row.table));
    columns.removeIf([&row](const Column &column) { return !row.columns.contains(column.name); });
    if (row.id != 0)
        return change(row, columns);
    FM_ASSIGN(const bool added, add(row, columns));
    const bool numbered = columns.first().name == "id"_L1;
    if (added || !numbered)
        return {};
    columns.removeFirst();
    FM_TRY(add(row, columns));
    return {};
}

namespace
{

QVariant erasedValue(const QJsonValue &value, bool isNumber, bool isBytes)
{
    if (value.isNull())
        return toVariant(SqlValue());
    if (isNumber)
        return value.toString().toLongLong();
    if (isBytes)
        return QByteArray::fromBase64(value.toString().toLatin1());
    return toVariant(value.toString());
}

}

Result<void> ErasedRows::change(const ErasedRow &row, const QList<Column> &columns)
{
    QStringList changes;
    QVariantList values;
    for (const Column &column : columns) {
        changes.append(quotedColumn(column.name) + u" = ?"_s);
        values.append(erasedValue(row.columns[column.name], column.type == Column::Type::Number,
                                  column.type == Column::Type::Bytes));
    }
    values.append(row.id);
    FM_TRY(m_transaction.allOf<qint64>(
        u"UPDATE %1 SET %2 WHERE id = ? RETURNING id"_s.arg(row.table, changes.join(u", "_s)),
        [](const Row &changed) { return changed.integer(0); }, values));
    return {};
}

Result<bool> ErasedRows::add(const ErasedRow &row, const QList<Column> &columns)
{
    QStringList names;
    QStringList places;
    QVariantList values;
    for (const Column &column : columns) {
        names.append(quotedColumn(column.name));
        places.append(u"?"_s);
        values.append(erasedValue(row.columns[column.name], column.type == Column::Type::Number,
                                  column.type == Column::Type::Bytes));
    }
    FM_ASSIGN(const auto added, m_transaction.allOf<qint64>(
                                    u"INSERT INTO %1 (%2) VALUES (%3) ON CONFLICT DO NOTHING RETURNING 1"_s.arg(
                                        row.table, names.join(u", "_s), places.join(u", "_s)),
                                    [](const Row &one) { return one.integer(0); }, values));
    return !added.isEmpty();
}

}
