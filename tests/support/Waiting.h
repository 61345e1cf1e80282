// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Async.h"

#include <QTest>

namespace firstmile::tests
{

/// The outcome of an Async, with the event loop running until it is there; fails the test after `timeout`.
template <class T>
Result<T> await(const Async<T> &future, int timeoutMsecs = 10000)
{
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, timeoutMsecs))
        return Error{ErrorKind::Timeout, QStringLiteral("the test waited in vain"), {}};
    if (future.resultCount() == 0)
        return Error{ErrorKind::Cancelled, {}, {}};
    return future.result();
}

/// Runs the event loop until `condition` holds.
template <class Condition>
bool waitFor(Condition condition, int timeoutMsecs = 10000)
{
    return QTest::qWaitFor(condition, timeoutMsecs);
}

}
