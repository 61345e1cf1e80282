// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/SqliteCopy.h"

#include <sqlite3.h>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

/// A step of 4 MB at the usual page size: some milliseconds, so that cancelling is prompt.
constexpr int pagesInAStep = 1024;

Result<qint64> numberFrom(Session &session, const QString &sql)
{
    FM_ASSIGN(const auto number, (session.first<qint64>(sql, [](const Row &row) { return row.integer(0); })));
    return number.value_or(0);
}

}

void SqliteCopy::Finish::operator()(sqlite3_backup *backup) const
{
    sqlite3_backup_finish(backup);
}

SqliteCopy::SqliteCopy() = default;
SqliteCopy::~SqliteCopy() = default;

/// Without a read transaction of its own the copy would begin anew at every commit of another connection.
Result<void> SqliteCopy::holdSnapshot()
{
    FM_TRY(m_from->run(u"BEGIN"_s));
    FM_TRY(numberFrom(*m_from, u"SELECT count(*) FROM sqlite_master"_s));
    FM_ASSIGN(m_pageSize, numberFrom(*m_from, u"PRAGMA page_size"_s));
    FM_ASSIGN(m_pages, numberFrom(*m_from, u"PRAGMA page_count"_s));
    return {};
}

Result<void> SqliteCopy::begin(const QString &from, const QString &to)
{
    FM_ASSIGN(auto source, SqliteConnection::open(from, SqliteConnection::Access::ReadOnly));
    m_from = std::make_unique<Session>(std::move(source));
    FM_TRY(holdSnapshot());
    FM_ASSIGN(m_to, SqliteConnection::open(to, SqliteConnection::Access::ReadWrite));
    m_backup.reset(sqlite3_backup_init(m_to->handle(), "main", m_from->sqliteHandle(), "main"));
    if (!m_backup)
        return m_to->lastError();
    return {};
}

qint64 SqliteCopy::totalBytes() const
{
    return m_pages * m_pageSize;
}

qint64 SqliteCopy::doneBytes() const
{
    const qint64 total = sqlite3_backup_pagecount(m_backup.get());
    return (total - sqlite3_backup_remaining(m_backup.get())) * m_pageSize;
}

Result<bool> SqliteCopy::step()
{
    const int code = sqlite3_backup_step(m_backup.get(), pagesInAStep);
    if (code == SQLITE_OK)
        return true;
    if (code == SQLITE_DONE)
        return false;
    return Error{code == SQLITE_CORRUPT ? ErrorKind::Malformed : ErrorKind::Storage,
                 QString::fromUtf8(sqlite3_errstr(code)),
                 {}};
}

}
