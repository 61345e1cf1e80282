// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/PersonRows.h"

#include "core/base/Time.h"
#include "core/store/JsonList.h"

#include <QDateTime>
#include <QJsonDocument>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

constexpr QLatin1StringView personTimes[] = {"at"_L1, "waiting_since"_L1, "snoozed_until"_L1, "not_before"_L1,
                                             "lease_until"_L1};
constexpr QLatin1StringView personTruths[] = {"deleted"_L1,        "truncated"_L1,     "erased"_L1,    "bounced"_L1,
                                              "inline"_L1,         "verified"_L1,      "unread"_L1,    "permanent"_L1,
                                              "given"_L1,          "shared"_L1,        "privately"_L1, "formatted"_L1,
                                              "unless_written"_L1, "with_signature"_L1};

bool isTimeColumn(const QString &name)
{
    return name.endsWith("_at"_L1) || std::ranges::find(personTimes, name) != std::end(personTimes);
}

/// Columns that hold JSON hold an object or a list.
QJsonValue personText(const QString &text)
{
    if (!text.startsWith(u'{') && !text.startsWith(u'['))
        return text;
    QJsonParseError problem;
    const auto document = QJsonDocument::fromJson(text.toUtf8(), &problem);
    if (problem.error != QJsonParseError::NoError)
        return text;
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
}

QJsonValue personNumber(const QString &name, qint64 number)
{
    if (std::ranges::find(personTruths, name) != std::end(personTruths))
        return number != 0;
    if (isTimeColumn(name))
        return toDateTime(fromMsecs(number)).toString(Qt::ISODateWithMs);
    constexpr qint64 exact = 1LL << 53; // beyond that a number in JSON loses its end
    return std::abs(number) < exact ? QJsonValue(number) : QJsonValue(QString::number(number));
}

QJsonValue personValue(const TableColumn &column, const Row &row, int at)
{
    if (row.isNull(at))
        return {};
    switch (column.type) {
    case TableColumn::Type::Bytes:
        return u"%1 bytes"_s.arg(row.bytes(at).size());
    case TableColumn::Type::Number:
        return personNumber(column.name, row.integer(at));
    case TableColumn::Type::Text:
        break;
    }
    const bool isWords = column.name == "text"_L1 || column.name == "subject"_L1 || column.name == "preview"_L1;
    return isWords ? QJsonValue(row.text(at)) : personText(row.text(at));
}

}

Result<QList<TableColumn>> PersonRows::columnsOf(const QString &table)
{
    if (!m_columns.contains(table)) {
        FM_ASSIGN(const auto columns, columnsOfTable(m_session, table));
        m_columns.insert(table, columns);
    }
    return m_columns.value(table);
}

Result<QList<QJsonObject>> PersonRows::of(const QString &table, const QString &column, const QList<qint64> &numbers,
                                          const QString &order)
{
    FM_ASSIGN(const auto columns, columnsOf(table));
    if (columns.isEmpty() || numbers.isEmpty())
        return QList<QJsonObject>();
    QStringList names;
    for (const TableColumn &each : columns)
        names.append(quotedColumn(each.name));
    return m_session.all<QJsonObject>(
        u"SELECT %1 FROM %2 WHERE %3 IN (SELECT value FROM "_s.arg(names.join(u", "_s), table, column) +
            numbersFromJson(m_session.engine()) + u") ORDER BY "_s + (order.isEmpty() ? names.first() : order),
        [&columns](const Row &row) {
            QJsonObject object;
            for (int i = 0; i < columns.size(); ++i)
                object.insert(columns[i].name, personValue(columns[i], row, i));
            return object;
        },
        jsonList(numbers));
}

Result<QHash<qint64, QJsonArray>> PersonRows::by(const QString &table, const QString &column,
                                                 const QList<qint64> &numbers)
{
    FM_ASSIGN(const auto rows, of(table, column, numbers));
    QHash<qint64, QJsonArray> found;
    for (const QJsonObject &row : rows)
        found[row[column].toInteger()].append(row);
    return found;
}

}
