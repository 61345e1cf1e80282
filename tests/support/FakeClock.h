// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"

namespace firstmile::tests
{

/// A clock that stands still until told.
class FakeClock : public Clock
{
public:
    explicit FakeClock(Instant now = fromMsecs(1'767'225'600'000)) : m_now(now) {} // 2026-01-01T00:00:00Z

    Instant now() const override { return m_now; }
    void set(Instant now) { m_now = now; }
    void advance(Milliseconds span) { m_now += span; }

private:
    Instant m_now;
};

}
