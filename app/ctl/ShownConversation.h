// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Conversation.h"
#include "core/model/Message.h"
#include "core/store/Session.h"

#include <QHash>
#include <QJsonObject>

namespace firstmile
{

/// A conversation as the program shows it whole.
struct ShownConversation
{
    Conversation conversation;
    QList<Message> messages;
    QString account;
    QHash<MessageId, QList<MessageVersion>> earlier; ///< of edited ones
};

/// NotFound: there is none of that number.
Result<ShownConversation> shownConversation(Session &session, ConversationId id);
void say(const ShownConversation &shown);
QJsonObject toJson(const ShownConversation &shown);

}
