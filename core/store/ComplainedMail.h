// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Account.h"
#include "core/model/Message.h"
#include "core/store/Transaction.h"

namespace firstmile
{

/// A mail provider reports that somebody complained of a mail of ours: they do not want to be written to by mail any
/// more. Only of a mail that we know, and for whom it was written to: anybody can write such a report.
Result<void> takeComplaint(Transaction &transaction, const Account &account, const IncomingMessage &report);

}
