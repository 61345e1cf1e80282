// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QSemaphore>
#include <QThreadPool>

#include <atomic>
#include <memory>

namespace firstmile
{

/// f of each of `inputs`, in their order, worked out by this thread and as many of the pool as are idle. This thread
/// waits for nothing but work that already runs, so it may itself be one of the pool's.
template <class Out, class In, class F>
QList<Out> mapInParallel(const QList<In> &inputs, F f)
{
    QList<Out> outputs(inputs.size());
    Out *const out = outputs.data();
    std::atomic<qsizetype> next = 0;
    const auto work = [&] {
        for (qsizetype i = next++; i < inputs.size(); i = next++)
            out[i] = f(inputs[i]);
    };
    const auto done = std::make_shared<QSemaphore>(); // shared: a helper may still be inside release() when we go on
    int helpers = 0;
    const auto help = [&work, done] {
        work();
        done->release();
    };
    while (helpers + 1 < inputs.size() && QThreadPool::globalInstance()->tryStart(help))
        ++helpers;
    work();
    done->acquire(helpers);
    return outputs;
}

}
