// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Time.h"

#include <algorithm>

namespace firstmile
{

/// How many messages of one second have a place of their own; more spill into the places of the seconds after it.
constexpr qint64 messagesPerSecond = 256;

/// 2000-01-01T00:00Z. What claims to be older is numbered as if written then.
constexpr Instant firstMessageTime{Milliseconds(946'684'800'000)};

/// Messages are numbered in the order of their time: the smallest id that one written at `at` can have. As ids spill
/// upwards a bound made of this is a pre-filter from below only; `at` decides. 0, which is no id, for the oldest.
inline qint64 firstMessageIdAt(Instant at)
{
    using std::chrono::seconds;
    const auto age = std::chrono::floor<seconds>(at - firstMessageTime).count();
    return std::max<qint64>(0, age) * messagesPerSecond;
}

}
