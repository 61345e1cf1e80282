// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Macro.h"
#include "core/store/Transaction.h"

namespace firstmile
{

/// Does a step of a macro that is no reply and no draft to a conversation, as an agent would; a note's `value` is its
/// text as it stands. Errors as in core/inbox/ConversationActions.h; Malformed for a reply or a draft.
Result<void> doMacroStep(Transaction &transaction, ConversationId conversation, const MacroStep &step,
                         const QString &agent, Instant now);

}
