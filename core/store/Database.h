// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/DatabaseLane.h"

#include <array>

namespace firstmile
{

/// A workspace's store: one writer and two readers, each a thread with its own connection, so that a long import or a
/// report never delays the inbox. Functions given to write() and read() run in those threads; results come back by the
/// future (whenDone), changes by committed().
class Database : public QObject
{
    Q_OBJECT

public:
    /// Which reader serves: Interactive is what a person waits for, Background is everything that may take long.
    enum class Lane { Interactive, Background };

    explicit Database(WorkspaceUrl url);
    ~Database() override;

    /// Connects and brings the schema up to date. Malformed: not a database, or not one of ours; Conflict: made by a
    /// newer First Mile; Storage: the disk or the server.
    Async<void> open();

    const WorkspaceUrl &url() const { return m_url; }

    /// f(Transaction &) -> Result<T>, in one transaction.
    template <class F>
    auto write(F f) -> Async<typename std::invoke_result_t<F, Transaction &>::value_type>
    {
        return m_writer.transact<typename std::invoke_result_t<F, Transaction &>::value_type>(std::move(f));
    }

    /// f(Transaction &) -> Result<T>, on the writer's connection but outside a transaction: for what SQLite does only
    /// there.
    template <class F>
    auto onWriter(F f) -> Async<typename std::invoke_result_t<F, Transaction &>::value_type>
    {
        return m_writer.call<typename std::invoke_result_t<F, Transaction &>::value_type>(std::move(f));
    }

    /// f(Session &) -> Result<T>, on a connection that cannot write.
    template <class F>
    auto read(F f, Lane lane = Lane::Interactive) -> Async<typename std::invoke_result_t<F, Session &>::value_type>
    {
        return m_readers.at(static_cast<size_t>(lane))
            ->template call<typename std::invoke_result_t<F, Session &>::value_type>(std::move(f));
    }

Q_SIGNALS:
    /// A transaction of this process or, as far as the engine tells, of another one was committed.
    void committed(const firstmile::ChangeSet &changes);

private:
    Result<void> prepare(Session &session);

    WorkspaceUrl m_url;
    DatabaseLane m_writer;
    std::array<std::unique_ptr<DatabaseLane>, 2> m_readers;
    std::unique_ptr<QObject> m_foreignChanges;
};

}
