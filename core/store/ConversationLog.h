// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Conversation.h"
#include "core/model/Event.h"
#include "core/store/Transaction.h"

class QJsonObject;

namespace firstmile
{

/// Who does something to a conversation, and when.
struct LogAuthor
{
    QString agent;
    Instant now;
};

/// Writes into the log what an agent did to a conversation; `data` as compact JSON, nothing for an empty object.
Result<void> logDone(Transaction &transaction, const Conversation &conversation, EventKind kind,
                     const LogAuthor &author, const QJsonObject &data, MessageId message = {});

}
