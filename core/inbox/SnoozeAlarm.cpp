// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inbox/SnoozeAlarm.h"

#include "core/store/ConversationRepository.h"

namespace firstmile
{

SnoozeAlarm::SnoozeAlarm(Database &database, const Clock &clock, QObject *parent)
    : QObject(parent), m_database(database), m_clock(clock)
{
    m_timer.setInterval(std::chrono::seconds(30));
    // An error here is the store's; every other write of this process tells it too, and the next look tries again.
    connect(&m_timer, &QTimer::timeout, this, [this] { (void)look(); });
}

void SnoozeAlarm::start()
{
    (void)look();
    m_timer.start();
}

Async<int> SnoozeAlarm::look()
{
    return m_database.write([now = m_clock.now()](Transaction &transaction) {
        return ConversationRepository(transaction).wakeSnoozed(transaction, now);
    });
}

}
