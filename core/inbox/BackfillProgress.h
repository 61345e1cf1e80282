// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Time.h"
#include "core/model/Ids.h"

#include <optional>

namespace firstmile
{

/// How far the walk through an account's old messages is.
struct BackfillProgress
{
    AccountId account;
    qint64 done = 0;       ///< messages since the walk began or went on
    qint64 remaining = -1; ///< -1: not known; 0: the walk is at its end
    double perSecond = 0;  ///< messages, over the last seconds; 0: not known yet
    std::optional<Milliseconds> left;
};

}
