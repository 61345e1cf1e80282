// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/Examination.h"

namespace firstmile::examination
{

using namespace Qt::StringLiterals;

namespace
{

/// An index that SQL can make again.
struct IndexDefinition
{
    QString name;
    QString sql;
};

Result<QList<IndexDefinition>> indexesOf(Session &session)
{
    return session.all<IndexDefinition>(
        u"SELECT name, coalesce(sql, '') FROM sqlite_master WHERE type = 'index' ORDER BY name"_s, [](const Row &row) {
            return IndexDefinition{row.text(0), row.text(1)};
        });
}

/// Writing an index anew begins with freeing its pages, which a damaged page does not allow. So it is struck from the
/// schema, the file is written anew without it, and then it is made again.
Result<void> makeAgain(Transaction &connection, const QList<IndexDefinition> &damaged)
{
    FM_TRY(connection.run(u"PRAGMA writable_schema = ON"_s));
    for (const IndexDefinition &each : damaged)
        FM_TRY(connection.exec(u"DELETE FROM sqlite_master WHERE type = 'index' AND name = ?"_s, each.name));
    FM_TRY(connection.run(u"PRAGMA writable_schema = RESET"_s));
    FM_TRY(connection.run(u"PRAGMA temp_store = FILE"_s)); // the whole file would not fit into the memory
    const auto written = connection.run(u"VACUUM"_s);
    FM_TRY(connection.run(u"PRAGMA temp_store = MEMORY"_s));
    for (const IndexDefinition &each : damaged)
        FM_TRY(connection.run(each.sql));
    return written;
}

}

Result<HealthCheck> file(Session &session, ExaminationDepth)
{
    if (session.engine() == Engine::Postgres)
        return HealthCheck{u"integrity"_s, true, u"the server looks after its own files"_s};
    FM_ASSIGN(const auto lines,
              (session.all<QString>(u"PRAGMA integrity_check"_s, [](const Row &row) { return row.text(0); })));
    if (lines == QStringList{u"ok"_s})
        return HealthCheck{u"integrity"_s, true, u"the file is sound"_s};
    constexpr qsizetype told = 5;
    return HealthCheck{u"integrity"_s, false,
                       QStringList(lines.mid(0, told)).join(u"; "_s).simplified() +
                           u"; if repairing does not help, \"salvage NEW\" copies what can be read"_s,
                       lines.size()};
}

Result<void> repairFile(Transaction &connection)
{
    FM_ASSIGN(const auto indexes, indexesOf(connection));
    QList<IndexDefinition> damaged;
    for (const IndexDefinition &each : indexes) {
        const auto written = connection.run(u"REINDEX \"%1\""_s.arg(each.name));
        if (!written && written.error().kind == ErrorKind::Malformed && !each.sql.isEmpty())
            damaged.append(each);
    }
    return damaged.isEmpty() ? Result<void>() : makeAgain(connection, damaged);
}

}
