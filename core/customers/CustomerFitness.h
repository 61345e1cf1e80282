// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Identity.h"
#include "core/store/Transaction.h"

namespace firstmile
{

/// Waits until no other console files messages or says who is who, until the transaction's end: two that do the same at
/// once end as one done and one refused, and no message is filed for whom its writer just ceased to be.
Result<void> takeTurnWithPlaces(Transaction &transaction);

/// Somebody about whom a deed can be done. NotFound: there is none; Forbidden: they were erased; Conflict: they were
/// linked to somebody meanwhile, whom the detail names.
Result<Customer> standingCustomer(Session &session, CustomerId id);

/// Somebody, whether they stand for themselves or not. NotFound, Forbidden: as above.
Result<Customer> knownCustomer(Session &session, CustomerId id);

}
