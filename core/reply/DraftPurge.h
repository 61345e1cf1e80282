// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/store/Database.h"

#include <QTimer>

namespace firstmile
{

/// Lets go of drafts that were sent or discarded longer than `draftKeep` ago. Looking when there are none writes
/// nothing.
class DraftPurge : public QObject
{
    Q_OBJECT

public:
    DraftPurge(Database &database, const Clock &clock, QObject *parent = nullptr);

    /// Looks now and then every hour, until stop().
    void start();
    void stop() { m_timer.stop(); }

    /// The value is how many drafts were let go.
    Async<int> look();

private:
    Database &m_database;
    const Clock &m_clock;
    QTimer m_timer;
};

}
