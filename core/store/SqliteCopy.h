// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/Session.h"

#include <memory>

struct sqlite3_backup;

namespace firstmile
{

/// A copy of a SQLite file, page by page, of one state of it: whatever is written meanwhile is not in the copy.
/// By SQLite's own backup functions, which Qt does not offer (sqlite.org/backup.html).
class SqliteCopy
{
public:
    SqliteCopy();
    ~SqliteCopy();

    /// Opens both and takes hold of the state to copy.
    Result<void> begin(const QString &from, const QString &to);

    qint64 totalBytes() const;
    qint64 doneBytes() const;

    /// Copies some megabytes; false when there is nothing left. The copy is on the disk then.
    Result<bool> step();

private:
    struct Finish
    {
        void operator()(sqlite3_backup *backup) const;
    };

    Result<void> holdSnapshot();

    std::unique_ptr<Session> m_from;
    std::unique_ptr<SqliteConnection> m_to;
    std::unique_ptr<sqlite3_backup, Finish> m_backup; ///< ends before the connections it works on
    qint64 m_pageSize = 0;
    qint64 m_pages = 0;
};

}
