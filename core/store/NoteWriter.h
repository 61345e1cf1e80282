// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/ConversationLog.h"

namespace firstmile
{

/// Puts an internal note into a conversation and into its log. ConversationRepository::refresh() is the caller's, who
/// may write several.
Result<MessageId> writeNote(Transaction &transaction, const Conversation &conversation, const LogAuthor &author,
                            const QString &text);

}
