// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Account.h"
#include "core/model/Message.h"
#include "core/model/OutboxItem.h"
#include "core/store/Session.h"

namespace firstmile
{

/// Why whom a reply would go to may not be written to on that account's channel, in words; empty: they may. It goes to
/// who wrote the message answered; null, or one of ours: to the conversation's customer. English, a sentence without
/// its full stop.
Result<QString> contactRefusal(Session &session, const Account &account, ConversationId conversation,
                               const Message *answered);

/// The same of a reply that was written already.
Result<QString> contactRefusal(Session &session, const Account &account, const OutgoingMessage &reply);

}
