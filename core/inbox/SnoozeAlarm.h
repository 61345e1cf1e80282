// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/store/Database.h"

#include <QTimer>

namespace firstmile
{

/// Brings snoozed conversations back when their time has come, and has lists look again when a follow-up's has. Looking
/// when none is due writes nothing.
class SnoozeAlarm : public QObject
{
    Q_OBJECT

public:
    SnoozeAlarm(Database &database, const Clock &clock, QObject *parent = nullptr);

    /// Looks now and then every half minute, until stop().
    void start();
    void stop() { m_timer.stop(); }

    /// Wakes what is due; the value is how many.
    Async<int> look();

private:
    void wake(const std::shared_ptr<Promise<int>> &promise, int before);

    Database &m_database;
    const Clock &m_clock;
    Instant m_looked; ///< until when follow-ups that became due were told
    QTimer m_timer;
};

}
