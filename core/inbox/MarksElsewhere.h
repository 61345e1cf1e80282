// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channels/ChannelClient.h"
#include "core/store/Transaction.h"

namespace firstmile
{

/// Takes in what a colleague did in another mail program. Who read the newest mail of a conversation has read it; it
/// stays waiting, as reading is not answering. A mail that was put away there stays here, unanswered as it is: nobody
/// is left unanswered without being seen.
Result<void> takeMarks(Transaction &transaction, AccountId account, const QString &mailbox,
                       const QList<MailMark> &marks, Instant now);

}
