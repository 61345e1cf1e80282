// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/TableDump.h"

#include "tests/support/TestWorkspace.h"

namespace firstmile::tests
{

using namespace Qt::StringLiterals;

namespace
{

template <class F>
auto readNow(Database &database, F f)
{
    auto reading = database.read(std::move(f));
    reading.waitForFinished();
    const auto result = reading.result();
    if (!result)
        failWith(result.error());
    return *result;
}

Result<QStringList> namesIn(Session &session)
{
    const QString sql = session.engine() == Engine::Sqlite
                            ? uR"(SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'
                                  AND name NOT LIKE 'search%' AND name NOT LIKE 'answer_%' ORDER BY name)"_s
                            : uR"(SELECT CAST(table_name AS text) FROM information_schema.tables
                                  WHERE table_schema = current_schema() AND table_name NOT LIKE 'search%' AND table_name NOT LIKE 'answer_%'
                                  ORDER BY table_name)"_s;
    FM_ASSIGN(const auto names, session.all<QString>(sql, [](const Row &row) { return row.text(0); }));
    return QStringList(names);
}

struct DumpedColumn
{
    QString name;
    QString type;
};

Result<QList<DumpedColumn>> columnsIn(Session &session, const QString &table)
{
    const QString sql = session.engine() == Engine::Sqlite
                            ? u"SELECT name, lower(type) FROM pragma_table_info(?) ORDER BY cid"_s
                            : uR"(SELECT CAST(column_name AS text), CAST(data_type AS text)
                                  FROM information_schema.columns
                                  WHERE table_schema = current_schema() AND table_name = ? ORDER BY ordinal_position)"_s;
    return session.all<DumpedColumn>(
        sql,
        [](const Row &row) {
            return DumpedColumn{row.text(0), row.text(1)};
        },
        table);
}

Result<QStringList> linesOf(Session &session, const QString &table)
{
    FM_ASSIGN(const auto columns, columnsIn(session, table));
    QStringList names;
    for (const DumpedColumn &each : columns)
        names.append(u'"' + each.name + u'"');
    FM_ASSIGN(auto lines,
              session.all<QString>(u"SELECT %1 FROM %2"_s.arg(names.join(u", "_s), table), [&](const Row &row) {
                  QStringList cells;
                  for (int i = 0; i < columns.size(); ++i) {
                      const QString value = columns[i].type.startsWith(u'b') && columns[i].type != "bigint"_L1
                                                ? QString::fromLatin1(row.bytes(i).toHex())
                                                : row.text(i);
                      cells.append(columns[i].name + u'=' + (row.isNull(i) ? u"-"_s : value));
                  }
                  return table + u": "_s + cells.join(u'|');
              }));
    lines.sort();
    return QStringList(lines);
}

}

QStringList tableNames(Database &database)
{
    return readNow(database, [](Session &session) { return namesIn(session); });
}

QList<TextColumn> textColumns(Database &database)
{
    return readNow(database, [](Session &session) -> Result<QList<TextColumn>> {
        QList<TextColumn> found;
        FM_ASSIGN(const auto tables, namesIn(session));
        for (const QString &table : tables) {
            FM_ASSIGN(const auto columns, columnsIn(session, table));
            for (const DumpedColumn &each : columns) {
                if (each.type == "text"_L1)
                    found.append({table, each.name});
            }
        }
        return found;
    });
}

QStringList tableDump(Database &database, const QStringList &without)
{
    return readNow(database, [without](Session &session) -> Result<QStringList> {
        QStringList all;
        FM_ASSIGN(const auto tables, namesIn(session));
        for (const QString &table : tables) {
            if (without.contains(table))
                continue;
            FM_ASSIGN(const auto lines, linesOf(session, table));
            all += lines;
        }
        return all;
    });
}

}
