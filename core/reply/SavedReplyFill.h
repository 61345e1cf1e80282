// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/SavedReply.h"
#include "core/store/Session.h"
#include "core/text/Placeholders.h"

namespace firstmile
{

/// A saved reply as it would stand in a conversation.
struct FilledSavedReply
{
    FilledText filled;
    QString language; ///< of the text taken; empty: it is for any
};

/// The text that fits the conversation's channel and `language`, filled; empty: the language that the customer writes
/// in. Rejected, with a clause that says why, if it has expired or has no text that fits; NotFound: no such
/// conversation.
Result<FilledSavedReply> fillSavedReply(Session &session, const SavedReply &reply, ConversationId conversation,
                                        const QString &agent, const QString &language, Instant now);

}
