// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inbox/BackfillProgress.h"

namespace firstmile
{

BackfillMeter::BackfillMeter(AccountId account, Instant begin) : m_begin(begin)
{
    m_progress.account = account;
    m_rate.add(Milliseconds(0), 0);
}

std::optional<BackfillProgress> BackfillMeter::step(Instant now, qint64 done, qint64 remaining, bool more)
{
    m_rate.add(now - m_begin, done);
    m_progress.done = done;
    m_progress.remaining = remaining;
    m_progress.perSecond = m_rate.perSecond();
    m_progress.left = remaining < 0 ? std::nullopt : m_rate.timeFor(remaining);
    const bool isTooOften = m_toldAt && now < *m_toldAt + between;
    if (isTooOften || (!more && !m_toldAt))
        return std::nullopt;
    m_toldAt = now;
    return m_progress;
}

std::optional<BackfillProgress> BackfillMeter::end()
{
    if (!m_toldAt)
        return std::nullopt;
    m_progress.remaining = 0;
    m_progress.left = Milliseconds(0);
    return m_progress;
}

}
