// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Async.h"
#include "core/base/Time.h"

#include <QFile>
#include <QTimer>

namespace firstmile
{

/// The right to renew one account's secret on this machine: one holder at a time, over all processes. The lock is the
/// kernel's, on an open file, and ends with the process, however that ends.
class RenewalLock : public QObject
{
    Q_OBJECT

public:
    /// `name` names what is locked; nothing of it can be read from the file's name.
    explicit RenewalLock(const QString &name, QObject *parent = nullptr);

    /// Waits without blocking. Conflict if another process keeps it longer than `within`, Storage if there is no folder
    /// to keep the lock in.
    Async<void> take(Milliseconds within = std::chrono::seconds(40));

    void release();

private:
    void look();

    QFile m_file;
    QTimer m_timer;
    Milliseconds m_left{0};
    Promise<void> m_promise;
};

}
