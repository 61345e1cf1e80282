// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/Database.h"

#include <QTemporaryDir>

#include <memory>

namespace firstmile::tests
{

/// An empty workspace of its own, thrown away with the object: a file in a temporary folder, or a schema of its own in
/// the test run's PostgreSQL.
class TestWorkspace
{
public:
    explicit TestWorkspace(Engine engine = Engine::Sqlite);

    /// One as First Mile made it when its schema was at that version, with what `fill`, in the writer, puts into it; it
    /// is upgraded by the first reopen().
    TestWorkspace(Engine engine, int schema, const std::function<Result<void>(Transaction &)> &fill);
    ~TestWorkspace();

    Database &database() { return *m_database; }
    const WorkspaceUrl &url() const { return m_url; }

    /// Closes and opens it again, as a program that starts anew does.
    void reopen();

    /// Closes it: nothing of it is in the memory of this process then, and a file may be tampered with until reopen().
    void close() { m_database.reset(); }

    /// Runs f(Transaction &) -> Result<T> and gives the value; fails the test on an Error.
    template <class F>
    auto write(F f)
    {
        return required(m_database->write(std::move(f)));
    }

    template <class F>
    auto read(F f)
    {
        return required(m_database->read(std::move(f)));
    }

private:
    void makePlace();

    template <class T>
    static T required(const Async<T> &future);

    QTemporaryDir m_folder;
    WorkspaceUrl m_url;
    QString m_schema;
    std::unique_ptr<Database> m_database;
};

[[noreturn]] void failWith(const Error &error);

template <class T>
T TestWorkspace::required(const Async<T> &future)
{
    auto waiting = future;
    waiting.waitForFinished();
    const Result<T> result = waiting.result();
    if (!result)
        failWith(result.error());
    if constexpr (!std::is_void_v<T>)
        return *result;
}

}
