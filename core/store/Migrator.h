// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/Session.h"

namespace firstmile
{

/// One numbered step of the schema: SQL for both engines, statements separated by a line "-- next".
struct MigrationStep
{
    int version = 0;
    QString sql;
};

/// Brings a workspace's schema up to date, one transaction per step; a failing step leaves the version before it.
class Migrator
{
public:
    Migrator(Session &session, QList<MigrationStep> steps);

    /// The steps this program was built with: resources/sql, oldest first.
    static QList<MigrationStep> builtIn();

    /// Conflict: the workspace is newer than these steps. Malformed: a database of another program.
    Result<void> migrate();

    /// The version a workspace has; 0 for an empty one.
    Result<int> version();

private:
    Result<void> refuseForeignDatabase();
    Result<void> apply(const MigrationStep &step);
    Result<void> applyStatements(const MigrationStep &step);
    Result<bool> tableExists(const QString &name);
    QString dialect(QString statement) const;

    Session &m_session;
    QList<MigrationStep> m_steps;
};

}
