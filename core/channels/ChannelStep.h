// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Async.h"

namespace firstmile
{

/// Something of several requests that ends with one result; deletes itself then. Ended early, it asks nothing more.
template <class T>
class ChannelStep : public QObject
{
public:
    using QObject::QObject;

    Async<T> future() const { return m_promise.future(); }

    /// Ends it at once.
    virtual void cancel() { settle(Error{ErrorKind::Cancelled, {}, {}}); }

protected:
    void settle(Result<T> result)
    {
        if (m_promise.isSettled())
            return;
        m_promise.settle(std::move(result));
        deleteLater();
    }

    template <class R, class F>
    void await(const Async<R> &future, F f)
    {
        whenDone(future, this, [this, f = std::move(f)](const Result<R> &result) {
            if (!m_promise.isSettled())
                f(result);
        });
    }

private:
    Promise<T> m_promise;
};

}
