// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Macro.h"
#include "core/reply/ReplyCheck.h"
#include "core/store/Transaction.h"

#include <functional>

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

/// Does what is done to a conversation itself, a note, a tag, an assignment: core/inbox/MacroDeed.h.
using ConversationDeed =
    std::function<Result<void>(Transaction &, ConversationId, const MacroStep &, const QString &agent, Instant now)>;

/// All that it would do, done to nothing. NotFound: no such macro or conversation.
Result<QList<MacroEffect>> previewMacro(Session &session, MacroId macro, ConversationId conversation,
                                        const QString &agent, Instant now);

/// A macro as an agent lets it run.
struct MacroRun
{
    MacroId macro;
    ConversationId conversation;
    QString agent;
    std::optional<qint64> seenVersion = {}; ///< as for a reply
    Milliseconds undoWindow{0};
};

/// Does all of it or nothing, the reply first: Rejected, with the reason, if one step cannot be done, and whatever
/// queueReply() refuses with. What an agent has begun to write stays as it is and is never sent; a draft is a new one
/// of theirs. The value is the reply that it queued, if it has one.
Result<QList<OutboxId>> runMacro(Transaction &transaction, const MacroRun &run, const ConversationDeed &deed,
                                 Instant now);

}
