// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/Doctor.h"

#include "core/store/Examination.h"
#include "core/store/Migrator.h"
#include "core/store/SearchIndex.h"

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

using Depth = ExaminationDepth;

Result<HealthCheck> schema(Session &session, Depth)
{
    FM_ASSIGN(const int version, Migrator(session, {}).version());
    return HealthCheck{u"schema"_s, true, u"version %1"_s.arg(version)};
}

Result<HealthCheck> gaps(Session &session, Depth)
{
    FM_ASSIGN(const qint64 open, examination::countOf(session, u"SELECT count(*) FROM gaps WHERE closed_at IS NULL"_s));
    return HealthCheck{
        u"gaps"_s, open == 0,
        open == 0 ? u"nothing is known to be missing"_s : u"%1 open; \"account list\" names them"_s.arg(open), open};
}

struct Examination
{
    QLatin1StringView name;
    Result<HealthCheck> (*look)(Session &, Depth);
    Result<void> (*repair)(Transaction &); ///< null: not by us
    bool inTransaction = true;
};

/// In this order also repaired: each relies on those before it.
constexpr Examination examinations[] = {
    {"integrity"_L1, examination::file, examination::repairFile, false},
    {"schema"_L1, schema, nullptr},
    {"gaps"_L1, gaps, nullptr},
    {"owners"_L1, examination::owners, examination::repairOwners},
    {"identities"_L1, examination::identities, examination::repairIdentities},
    {"customers"_L1, examination::customers, examination::repairCustomers},
    {"log"_L1, examination::log, examination::repairLog},
    {"conversations"_L1, examination::figures, examination::repairFigures},
    {"search index"_L1, examination::search, examination::repairSearch},
    {"answered cases"_L1, examination::answers, examination::repairAnswers},
};

/// A damaged page may be met by any of them: that is a finding, and the others are still looked at.
Result<HealthCheck> looked(const Examination &examination, Session &session, Depth depth)
{
    auto found = examination.look(session, depth);
    if (!found && found.error().kind == ErrorKind::Malformed)
        return HealthCheck{examination.name, false, u"cannot be read: "_s + found.error().detail, 0};
    return found;
}

Result<void> within(Transaction &connection, Result<void> (*repair)(Transaction &))
{
    FM_TRY(connection.run(connection.engine() == Engine::Sqlite ? u"BEGIN IMMEDIATE"_s : u"BEGIN"_s));
    if (const auto repaired = repair(connection); !repaired) {
        FM_TRY(connection.run(u"ROLLBACK"_s));
        return repaired;
    }
    return connection.run(u"COMMIT"_s);
}

/// As many messages as make a transaction of a second or so.
constexpr int filledAtOnce = 2'000;

Result<void> fillSearchIndex(Transaction &connection)
{
    for (bool more = true; more;) {
        FM_TRY(connection.run(connection.engine() == Engine::Sqlite ? u"BEGIN IMMEDIATE"_s : u"BEGIN"_s));
        FM_ASSIGN(more, SearchIndex::fillSome(connection, filledAtOnce));
        FM_TRY(connection.run(u"COMMIT"_s));
    }
    return {};
}

}

Result<QList<HealthCheck>> checkHealth(Session &session, ExaminationDepth depth)
{
    QList<HealthCheck> checks;
    for (const Examination &each : examinations) {
        FM_ASSIGN(const auto found, looked(each, session, depth));
        checks.append(found);
    }
    return checks;
}

Result<void> repairHealth(Transaction &connection, ExaminationDepth depth)
{
    for (const Examination &each : examinations) {
        FM_ASSIGN(const auto found, looked(each, connection, depth));
        if (found.ok || !each.repair)
            continue;
        const auto repaired = each.inTransaction ? within(connection, each.repair) : each.repair(connection);
        if (!repaired && repaired.error().kind != ErrorKind::Malformed)
            return repaired;
    }
    return fillSearchIndex(connection);
}

}
