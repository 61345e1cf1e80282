// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Time.h"

namespace firstmile
{

/// Tells the time; handed in, so that tests can hold it still.
class Clock
{
public:
    virtual ~Clock() = default;
    virtual Instant now() const = 0;
};

/// The machine's clock.
class SystemClock : public Clock
{
public:
    Instant now() const override
    {
        return std::chrono::time_point_cast<Milliseconds>(std::chrono::system_clock::now());
    }
};

/// Stands still at the moment of which something is shown.
class StandingClock : public Clock
{
public:
    Instant now() const override { return m_at; }
    void stand(Instant at) { m_at = at; } ///< before anybody asks on another thread

private:
    Instant m_at;
};

}
