// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Time.h"

#include <optional>

namespace firstmile
{

/// How much a network still lets us ask, as its last answer said.
struct Quota
{
    int limit = 0;
    int remaining = 0;
    std::optional<Instant> resetsAt;
    bool operator==(const Quota &) const = default;
};

}
