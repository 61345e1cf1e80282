// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Account.h"
#include "core/store/OutboxRepository.h"

namespace firstmile
{

/// Takes the account's oldest reply that is due and still wanted; none: there is none just now. A customer may have
/// asked not to be written to since it was queued: it is refused here, as a network refuses one.
Result<std::optional<OutboxItem>> claimWanted(Transaction &transaction, const Account &account, const QString &claimer,
                                              Instant now, Instant leaseUntil);

/// Follows the arrow that `event` means after what happened to the reply before. False: it means that only a person can
/// tell, and the reply stays as it is. An arrow that somebody else followed first is none to follow any more.
Result<bool> followArrow(Transaction &transaction, OutboxId id, OutboxEvent event, const OutboxChange &change,
                         Instant now);

}
