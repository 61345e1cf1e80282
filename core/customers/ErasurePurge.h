// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/store/Database.h"

#include <QTimer>

namespace firstmile
{

/// Lets go of what was erased once it may not be taken back any more. Looking when nothing is due writes nothing.
class ErasurePurge : public QObject
{
    Q_OBJECT

public:
    ErasurePurge(Database &database, const Clock &clock, QObject *parent = nullptr);

    /// Looks now and then every hour, until stop().
    void start();
    void stop() { m_timer.stop(); }

    /// The value is how many erasures were let go.
    Async<int> look();

private:
    Database &m_database;
    const Clock &m_clock;
    QTimer m_timer;
};

}
