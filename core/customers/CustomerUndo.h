// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/CustomerDeed.h"
#include "core/store/Transaction.h"

namespace firstmile
{

/// What an undone deed could not give back, because somebody built on it since.
struct UndoOutcome
{
    qint64 kept = 0; ///< imported customers and identities that stay: they wrote, or were changed, since
    bool operator==(const UndoOutcome &) const = default;
};

/// Undoes a deed of any kind. NotFound: there is none. Conflict: it was undone already, or it was an erasure whose time
/// to be taken back has passed.
Result<UndoOutcome> undoDeed(Transaction &transaction, CustomerDeedId deed, const QString &agent, Instant now);

}
