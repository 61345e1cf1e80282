// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reply/DraftPurge.h"

#include "core/reply/DraftJournal.h"
#include "core/store/DraftRepository.h"

namespace firstmile
{

DraftPurge::DraftPurge(Database &database, const Clock &clock, QObject *parent)
    : QObject(parent), m_database(database), m_clock(clock)
{
    m_timer.setInterval(std::chrono::hours(1));
    // An error here is the store's; every other write of this process tells it too, and the next look tries again.
    connect(&m_timer, &QTimer::timeout, this, [this] { (void)look(); });
}

void DraftPurge::start()
{
    (void)look();
    m_timer.start();
}

Async<int> DraftPurge::look()
{
    return m_database.write([before = m_clock.now() - draftKeep](Transaction &transaction) {
        return DraftRepository(transaction).prune(transaction, before);
    });
}

}
