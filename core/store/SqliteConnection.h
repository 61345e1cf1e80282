// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/store/SqlValue.h"

#include <QHash>

#include <memory>
#include <span>

struct sqlite3;
struct sqlite3_stmt;

namespace firstmile
{

/// A prepared statement and the text that is bound to it.
class SqliteStatement
{
public:
    explicit SqliteStatement(sqlite3_stmt *handle) : m_handle(handle) {}
    ~SqliteStatement();
    SqliteStatement(const SqliteStatement &) = delete;
    SqliteStatement &operator=(const SqliteStatement &) = delete;

    sqlite3_stmt *handle() const { return m_handle; }

    /// Bytes are not copied: `values` must outlive the run. The value is SQLite's result code.
    int bind(std::span<const SqlValue> values);

    /// Ends the run, so that the statement holds no lock and no text.
    void reset();

private:
    int bindOne(int position, const SqlValue &value, char *&room);

    sqlite3_stmt *m_handle;
    QByteArray m_texts;
};

/// A SQLite file, opened by its own C interface: Qt's driver turns every value into a QVariant and every text into
/// UTF-16 and back, which cost more than SQLite's own work. Not to be used by two threads at once.
class SqliteConnection
{
public:
    enum class Access { ReadWrite, ReadOnly };
    enum class Place { Disk, Memory };

    /// `place` Memory: `file` is as WorkspaceUrl::inMemory() makes it.
    static Result<std::unique_ptr<SqliteConnection>> open(const QString &file, Access access,
                                                          Place place = Place::Disk);
    ~SqliteConnection();
    SqliteConnection(const SqliteConnection &) = delete;
    SqliteConnection &operator=(const SqliteConnection &) = delete;

    sqlite3 *handle() const { return m_handle; }

    /// The statement of that text, kept prepared; the same one again if it is asked for again.
    Result<std::shared_ptr<SqliteStatement>> prepared(const QString &sql);

    /// One statement, or several separated by semicolons.
    Result<void> run(const QString &sql);

    /// What went wrong last: Malformed if the file is damaged or not a database, else Storage.
    Error lastError() const;

private:
    explicit SqliteConnection(sqlite3 *handle) : m_handle(handle) {}

    void addFunctions();
    void shareMemory();

    sqlite3 *m_handle;
    QHash<QString, std::shared_ptr<SqliteStatement>> m_prepared;
};

}
