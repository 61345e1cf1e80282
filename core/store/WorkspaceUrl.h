// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QUrl>

namespace firstmile
{

enum class Engine { Sqlite, Postgres };

/// Where a workspace is: a SQLite file on this machine, or a PostgreSQL database that a team shares.
struct WorkspaceUrl
{
    Engine engine = Engine::Sqlite;
    QString file; ///< SQLite: absolute path, or what inMemory() gives
    QUrl server;  ///< PostgreSQL: postgresql://user:password@host:port/database?options
    bool operator==(const WorkspaceUrl &) const = default;

    /// Reads a path, file: or sqlite: URL, or a postgresql:// URL. Malformed says what is wrong with it.
    static Result<WorkspaceUrl> parse(const QString &text);

    /// A workspace of its own that is never on a disk: it is there as long as a Database of this URL is open, whose
    /// connections share it. It has no backups and no maintenance, and no other process sees it.
    static WorkspaceUrl inMemory();
    bool isInMemory() const;

    /// For people, logs and locks: never with a password.
    QString display() const;
};

}
