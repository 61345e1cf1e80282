// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Ids.h"
#include "core/model/Label.h"
#include "core/store/Transaction.h"

namespace firstmile
{

/// What a person says of the case that is open in a conversation, or was last: event Labelled on its opener, with data
/// {"intent","complexity"}, "" for what nobody says. What `label` does not say stays; `clear` takes both back first, so
/// that a label given together with it is put back whole: that is how a label is undone. What is so already is not
/// logged again. NotFound: no customer wrote there.
Result<void> labelCase(Transaction &transaction, ConversationId conversation, const CaseLabel &label, bool clear,
                       const QString &agent, Instant now);

/// How the open case of a conversation, or its last, is labelled, and what is suggested.
struct LabelView
{
    MessageId opener;
    CaseLabel label;
    SuggestedLabel suggested;
    bool operator==(const LabelView &) const = default;
};

Result<LabelView> labelOf(Session &session, ConversationId conversation, Instant now);

}
