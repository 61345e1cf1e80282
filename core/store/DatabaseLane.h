// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Async.h"
#include "core/store/Transaction.h"

#include <QThread>

#include <functional>
#include <memory>

namespace firstmile
{

/// A thread with one connection of its own, on which work is done in the order in which it came.
class DatabaseLane : public QObject
{
    Q_OBJECT

public:
    enum class Access { ReadWrite, ReadOnly };

    DatabaseLane(WorkspaceUrl url, Access access);
    ~DatabaseLane() override;

    /// Connects, in the lane's thread, and runs `prepare` there before anything else.
    Async<void> open(std::function<Result<void>()> before = {},
                     std::function<Result<void>(Transaction &)> prepare = {});

    /// Runs f(Transaction &) -> Result<T> in the lane's thread, outside any transaction.
    template <class T, class F>
    Async<T> call(F f)
    {
        auto promise = std::make_shared<Promise<T>>();
        auto future = promise->future();
        post([this, promise, f = std::move(f)]() mutable { promise->settle(withConnection<T>(f)); });
        return future;
    }

    /// The same within one transaction: committed on a value, rolled back on an Error; committed() tells what changed.
    template <class T, class F>
    Async<T> transact(F f)
    {
        return call<T>([this, f = std::move(f)](Transaction &transaction) mutable -> Result<T> {
            FM_TRY(begin(transaction));
            Result<T> result = f(transaction);
            FM_TRY(end(transaction, result.has_value()));
            return result;
        });
    }

Q_SIGNALS:
    void committed(const firstmile::ChangeSet &changes);

    /// PostgreSQL: another console committed this.
    void committedElsewhere(const firstmile::ChangeSet &changes);

private:
    template <class T, class F>
    Result<T> withConnection(F &f)
    {
        FM_TRY(ensureConnected());
        return f(*m_connection);
    }

    void post(std::function<void()> work);
    Result<void> connectNow();
    Result<void> openSqlite();
    Result<void> openPostgres();
    Result<void> ensureConnected();
    void listen(QSqlDatabase database);
    void disconnectNow();
    Result<void> begin(Transaction &transaction);
    Result<void> end(Transaction &transaction, bool commit);

    WorkspaceUrl m_url;
    Access m_access;
    QString m_name;
    std::unique_ptr<Transaction> m_connection;
    QObject m_worker;
    QThread m_thread;
};

}
