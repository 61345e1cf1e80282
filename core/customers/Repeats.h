// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Conversation.h"
#include "core/store/Session.h"

namespace firstmile
{

/// Why an earlier conversation looks like the same matter.
enum class RepeatReason { SameOrder, SameTag, SameWords };

struct Repeat
{
    Conversation earlier;
    RepeatReason reason = RepeatReason::SameWords;
    QString value; ///< the number, the tag, up to three of the words as they were written now
    bool operator==(const Repeat &) const = default;
};

/// Whether a customer wrote of the same matter before: their conversations on any channel that began in the 30 days
/// before this one, not spam and not begun with praise, and share an order number, a tag, or two telling words
/// (core/text/TellingWords.h) of their beginnings with it; the first of these reasons is told. Newest first. None if
/// this one is spam or praise itself. NotFound: there is no such conversation.
Result<QList<Repeat>> repeatsOf(Session &session, ConversationId conversation);

}
