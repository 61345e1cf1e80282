// SPDX-License-Identifier: GPL-3.0-or-later
// bench_poll WORKSPACE HANDLE: polls one account as often as there are lines on standard input, each time saying
// POLLED.
#include "app/workspace/Workspace.h"
#include "core/store/AccountRepository.h"

#include <QCoreApplication>
#include <QEventLoop>

#include <cstdio>
#include <iostream>

using namespace firstmile;

namespace
{

/// What a program without anything else to do may: turn the event loop until the outcome is there.
template <class T>
Result<T> awaited(const Async<T> &future)
{
    QFutureWatcher<Result<T>> watcher;
    QEventLoop loop;
    QObject::connect(&watcher, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit, Qt::QueuedConnection);
    watcher.setFuture(future);
    if (!future.isFinished())
        loop.exec();
    return future.result();
}

int complain(const Error &error)
{
    std::fprintf(stderr, "bench_poll: %s\n", qPrintable(error.detail));
    return 1;
}

}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const auto url = WorkspaceUrl::parse(QString::fromLocal8Bit(argc == 3 ? argv[1] : ""));
    if (!url)
        return complain(url.error());
    Workspace workspace(*url);
    if (const auto opened = awaited(workspace.database().open()); !opened)
        return complain(opened.error());
    const QString handle = QString::fromLocal8Bit(argv[2]);
    const auto account = awaited(
        workspace.database().read([handle](Session &session) { return AccountRepository(session).named(handle); }));
    if (!account)
        return complain(account.error());
    for (std::string line; std::getline(std::cin, line);) {
        if (const auto polled = awaited(workspace.poller().poll(*account)); !polled)
            return complain(polled.error());
        std::puts("POLLED");
        std::fflush(stdout);
    }
    return 0;
}
