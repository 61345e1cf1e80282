// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/TableColumns.h"

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

TableColumn readTableColumn(const Row &row)
{
    const QString type = row.text(1);
    if (type == "blob"_L1 || type == "bytea"_L1)
        return {row.text(0), TableColumn::Type::Bytes};
    return {row.text(0), type == "text"_L1 ? TableColumn::Type::Text : TableColumn::Type::Number};
}

}

Result<QList<TableColumn>> columnsOfTable(Session &session, const QString &table)
{
    const QString sql = session.engine() == Engine::Sqlite
                            ? u"SELECT name, lower(type) FROM pragma_table_info(?) ORDER BY cid"_s
                            : uR"(SELECT CAST(column_name AS text), CAST(data_type AS text)
                                  FROM information_schema.columns
                                  WHERE table_schema = current_schema() AND table_name = ?
                                  ORDER BY ordinal_position)"_s;
    return session.all<TableColumn>(sql, readTableColumn, table);
}

QString quotedColumn(const QString &name)
{
    return u'"' + name + u'"';
}

}
