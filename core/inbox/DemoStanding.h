// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Account.h"
#include "core/store/Transaction.h"

namespace firstmile
{

/// Lets a demo account stand as the content says: when it was polled, what is left of its quota, what it used, what is
/// missing from it. `standing` in the format of resources/demo/README.md.
Result<void> writeDemoStanding(Transaction &transaction, const Account &account, const QJsonObject &standing,
                               Instant now);

}
