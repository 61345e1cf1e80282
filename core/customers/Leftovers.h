// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/CustomerDeed.h"
#include "core/store/Transaction.h"

namespace firstmile
{

/// Takes away the customers and identities that undone deeds had brought (a split, a claim, an import) and that nothing
/// holds: no message or conversation, nothing said of them, no deed that stands. Whatever was held by what is undone
/// later goes then, so that undoing all, in any order, leaves nothing.
Result<void> dropLeftovers(Transaction &transaction);

/// What an import said of anybody.
Result<void> dropStatements(Transaction &transaction, const CustomerDeed &import);

/// What undone imports had said of somebody whom an erasure took and has just given back.
Result<void> dropUndoneStatements(Transaction &transaction);

/// How many customers and identities of a deed are still there.
Result<qint64> leftOf(Session &session, CustomerDeedId deed);

}
