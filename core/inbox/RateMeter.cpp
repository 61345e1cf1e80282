// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inbox/RateMeter.h"

namespace firstmile
{

void RateMeter::add(Milliseconds now, qint64 done)
{
    m_samples.push_back({now, done});
    while (m_samples.size() > 2 && m_samples[1].at <= now - m_window)
        m_samples.pop_front();
}

double RateMeter::perSecond() const
{
    if (m_samples.size() < 2)
        return 0;
    const auto span = m_samples.back().at - m_samples.front().at;
    const auto done = m_samples.back().done - m_samples.front().done;
    return span.count() > 0 ? static_cast<double>(done) * 1000.0 / static_cast<double>(span.count()) : 0;
}

std::optional<Milliseconds> RateMeter::timeFor(qint64 remaining) const
{
    const double rate = perSecond();
    if (rate <= 0)
        return std::nullopt;
    return Milliseconds(static_cast<Milliseconds::rep>(static_cast<double>(remaining) * 1000.0 / rate));
}

}
