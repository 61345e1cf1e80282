// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Account.h"
#include "core/model/OutboxItem.h"
#include "core/store/Transaction.h"

namespace firstmile
{

/// Files a reply that the network took as a message of its conversation. The poll that sees it later finds it there.
Result<void> storeSentMessage(Transaction &transaction, const Account &account, const OutboxItem &item,
                              const SentReceipt &receipt, Instant now);

}
