// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/ErasurePurge.h"

#include "core/customers/Erasure.h"

namespace firstmile
{

ErasurePurge::ErasurePurge(Database &database, const Clock &clock, QObject *parent)
    : QObject(parent), m_database(database), m_clock(clock)
{
    m_timer.setInterval(std::chrono::hours(1));
    // An error here is the store's; every other write of this process tells it too, and the next look tries again.
    connect(&m_timer, &QTimer::timeout, this, [this] { (void)look(); });
}

void ErasurePurge::start()
{
    (void)look();
    m_timer.start();
}

Async<int> ErasurePurge::look()
{
    return m_database.write([now = m_clock.now()](Transaction &transaction) { return purgeErased(transaction, now); });
}

}
