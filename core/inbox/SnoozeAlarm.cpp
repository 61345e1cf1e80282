// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inbox/SnoozeAlarm.h"

#include "core/store/ConversationBatch.h"
#include "core/store/FollowUpRepository.h"

namespace firstmile
{

namespace
{

/// Conversations woken in one transaction: a few milliseconds.
constexpr int wakingStep = 500;

}

SnoozeAlarm::SnoozeAlarm(Database &database, const Clock &clock, QObject *parent)
    : QObject(parent), m_database(database), m_clock(clock), m_looked(clock.now())
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
    auto promise = std::make_shared<Promise<int>>();
    wake(promise, 0);
    return promise->future();
}

/// What was put off to one Monday morning all at once is woken in steps, so that the writer is free in between.
void SnoozeAlarm::wake(const std::shared_ptr<Promise<int>> &promise, int before)
{
    const Instant now = m_clock.now();
    const Instant since = std::exchange(m_looked, std::max(now, m_looked));
    const auto woken = m_database.write([now, since](Transaction &transaction) -> Result<int> {
        FM_TRY(FollowUpRepository(transaction).noteDue(transaction, since, now));
        return ConversationBatch(transaction).wakeSnoozed(now, wakingStep);
    });
    whenDone(woken, this, [this, promise, before, since](const Result<int> &count) {
        if (!count)
            m_looked = since;
        if (!count || *count < wakingStep)
            return promise->settle(count.transform([before](int last) { return before + last; }));
        wake(promise, before + *count);
    });
}

}
