// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inbox/ImportFeed.h"

namespace firstmile
{

/// The account of that channel and handle; one that is not there yet is added, paused and without a secret.
Result<Account> accountForImport(Transaction &transaction, const Account &wanted, Instant now);

/// Takes the messages in and says how many were new. `read` is not counted here.
Result<ImportSummary> writeImport(Transaction &transaction, QList<ImportItem> items, Instant now);

}
