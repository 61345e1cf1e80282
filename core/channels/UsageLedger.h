// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Async.h"
#include "core/base/Time.h"
#include "core/model/Ids.h"
#include "core/model/Usage.h"

#include <QList>

namespace firstmile
{

/// Keeps count of what accounts use, so that a budget holds over restarts and over several programs.
class UsageLedger
{
public:
    virtual ~UsageLedger() = default;

    /// Everything of the month of `at`.
    virtual Async<QList<Usage>> month(AccountId account, Instant at) = 0;

    /// Adds to the month of `at`; negative figures take back what was reserved and not used.
    virtual Async<void> add(AccountId account, Instant at, const Usage &usage) = 0;
};

}
