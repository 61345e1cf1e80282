// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/OutboxRepository.h"

namespace firstmile
{

/// Takes a reply back along that arrow (Undone, SentBack, Overtaken), with all parts of its thread that have not left,
/// and opens its draft again; one that was none becomes one. Conflict if the reply itself cannot be taken back.
Result<void> takeBackReply(Transaction &transaction, OutboxId id, OutboxEvent event, const OutboxChange &change,
                           Instant now);

/// Those that were to go out only if the customer did not write, where they have written since. `account`: none means
/// of all. The value is how many.
Result<int> takeBackOvertaken(Transaction &transaction, AccountId account, Instant now);

}
