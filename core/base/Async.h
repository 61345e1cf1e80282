// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>
#include <QPromise>

namespace firstmile
{

/// What an asynchronous call of ours gives back.
template <class T>
using Async = QFuture<Result<T>>;

/// An Async that is already there.
template <class T>
Async<T> ready(Result<T> result)
{
    QPromise<Result<T>> promise;
    promise.start();
    promise.addResult(std::move(result));
    promise.finish();
    return promise.future();
}

/// Calls f(Result<T>) in `context`'s thread when the future is done; never after `context` is gone.
/// QFuture::then(context, f) aborts a debug build of Qt 6.4 when the context dies first; a watcher that is the
/// context's child cannot outlive it. A cancelled future without a result arrives as ErrorKind::Cancelled.
template <class T, class F>
void whenDone(const QFuture<Result<T>> &future, QObject *context, F f)
{
    auto *watcher = new QFutureWatcher<Result<T>>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, f = std::move(f)]() mutable {
        watcher->deleteLater();
        const auto done = watcher->future();
        if (done.resultCount() > 0)
            f(done.result());
        else
            f(Result<T>(Error{ErrorKind::Cancelled, {}, {}}));
    });
    watcher->setFuture(future);
}

/// The giving end of an Async: settles it once, later calls are ignored; dropped unsettled, it gives Cancelled.
template <class T>
class Promise
{
public:
    Promise() { m_promise.start(); }
    Promise(Promise &&) noexcept = default;
    Promise &operator=(Promise &&) noexcept = default;
    ~Promise()
    {
        if (!m_settled && m_valid)
            settle(Error{ErrorKind::Cancelled, {}, {}});
    }

    Async<T> future() const { return m_promise.future(); }
    bool isSettled() const { return m_settled; }

    void settle(Result<T> result)
    {
        if (m_settled)
            return;
        m_settled = true;
        m_promise.addResult(std::move(result));
        m_promise.finish();
    }

private:
    struct Flag
    {
        bool set = true;
        Flag() = default;
        Flag(Flag &&other) noexcept : set(std::exchange(other.set, false)) {}
        Flag &operator=(Flag &&other) noexcept
        {
            set = std::exchange(other.set, false);
            return *this;
        }
        operator bool() const { return set; }
    };

    mutable QPromise<Result<T>> m_promise;
    bool m_settled = false;
    Flag m_valid;
};

}
