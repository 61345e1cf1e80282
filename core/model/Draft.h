// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Time.h"
#include "core/model/Ids.h"

namespace firstmile
{

enum class DraftMode { Reply, Note };

/// Words that an agent has typed and not sent.
struct Draft
{
    DraftId id;
    ConversationId conversation;
    QString agent;
    DraftMode mode = DraftMode::Reply;
    QString text;
    qint64 seenVersion = 0; ///< the conversation's version when the agent last looked at it
    Instant updatedAt;
    bool operator==(const Draft &) const = default;
};

}
