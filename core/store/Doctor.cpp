// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/Doctor.h"

#include "core/store/Migrator.h"

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

Result<qint64> countOf(Session &session, const QString &sql)
{
    FM_ASSIGN(const auto count, (session.first<qint64>(sql, [](const Row &row) { return row.integer(0); })));
    return count.value_or(0);
}

Result<HealthCheck> integrity(Session &session)
{
    if (session.engine() == Engine::Postgres)
        return HealthCheck{u"integrity"_s, true, u"the server looks after its own files"_s};
    FM_ASSIGN(const auto lines,
              (session.all<QString>(u"PRAGMA integrity_check"_s, [](const Row &row) { return row.text(0); })));
    const bool sound = lines == QStringList{u"ok"_s};
    return HealthCheck{u"integrity"_s, sound, sound ? u"the file is sound"_s : QStringList(lines).join(u"; "_s)};
}

Result<HealthCheck> schema(Session &session)
{
    FM_ASSIGN(const int version, Migrator(session, {}).version());
    return HealthCheck{u"schema"_s, true, u"version %1"_s.arg(version)};
}

Result<HealthCheck> gaps(Session &session)
{
    FM_ASSIGN(const qint64 open, countOf(session, u"SELECT count(*) FROM gaps WHERE closed_at IS NULL"_s));
    return HealthCheck{u"gaps"_s, open == 0,
                       open == 0 ? u"nothing is known to be missing"_s
                                 : u"%1 open; \"account list\" names them"_s.arg(open)};
}

Result<HealthCheck> searchIndex(Session &session)
{
    FM_ASSIGN(const qint64 messages, countOf(session, u"SELECT count(*) FROM messages"_s));
    FM_ASSIGN(const qint64 indexed, countOf(session, u"SELECT count(*) FROM search"_s));
    return HealthCheck{u"search index"_s, messages == indexed, u"%1 of %2 messages"_s.arg(indexed).arg(messages)};
}

Result<HealthCheck> orphans(Session &session)
{
    FM_ASSIGN(const qint64 lost, countOf(session, uR"(
        SELECT count(*) FROM messages m WHERE NOT EXISTS
            (SELECT 1 FROM events e WHERE e.message_id = m.id AND e.conversation_id = m.conversation_id))"_s));
    return HealthCheck{u"log"_s, lost == 0,
                       lost == 0 ? u"every message is in the log"_s : u"%1 messages are not in the log"_s.arg(lost)};
}

}

Result<QList<HealthCheck>> checkHealth(Session &session)
{
    QList<HealthCheck> checks;
    for (const auto check : {integrity, schema, gaps, searchIndex, orphans}) {
        FM_ASSIGN(const auto found, check(session));
        checks.append(found);
    }
    return checks;
}

}
