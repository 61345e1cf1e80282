// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Time.h"

#include <deque>
#include <optional>

namespace firstmile
{

/// How fast something goes on: over its last seconds, so that a rest or a slow beginning is soon forgotten. Pure; the
/// time is handed in, of any clock that only goes forward.
class RateMeter
{
public:
    explicit RateMeter(Milliseconds window = std::chrono::seconds(5)) : m_window(window) {}

    /// `done` in all at `now`; neither goes back.
    void add(Milliseconds now, qint64 done);

    void restart() { m_samples.clear(); } ///< after a pause

    double perSecond() const;                                    ///< 0: not known yet
    std::optional<Milliseconds> timeFor(qint64 remaining) const; ///< nothing while the rate is not known

private:
    struct Sample
    {
        Milliseconds at;
        qint64 done;
    };

    Milliseconds m_window;
    std::deque<Sample> m_samples;
};

}
