// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Macro.h"
#include "core/reply/ReplyCheck.h"
#include "core/store/Transaction.h"

namespace firstmile
{

/// One step of a macro as it would be done to a conversation.
struct MacroEffect
{
    MacroStep step;
    QString text;   ///< of a reply, draft or note: the words, filled
    QString whyNot; ///< English, a clause; empty: it can be done
    bool operator==(const MacroEffect &) const = default;
};

/// All that it would do, done to nothing. NotFound: no such macro or conversation.
Result<QList<MacroEffect>> previewMacro(Session &session, MacroId macro, ConversationId conversation,
                                        const QString &agent, Instant now);

/// Does all of it or nothing: Rejected, with the reason, if one step cannot be done. `seenVersion`: as for a reply.
/// What an agent has begun to write stays as it is and is never sent.
Result<QList<OutboxId>> runMacro(Transaction &transaction, MacroId macro, ConversationId conversation,
                                 const QString &agent, std::optional<qint64> seenVersion, Milliseconds undoWindow,
                                 Instant now);

}
