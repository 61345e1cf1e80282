// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/ConversationLog.h"

#include "core/store/EventRepository.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace firstmile
{

Result<void> logDone(Transaction &transaction, const Conversation &conversation, EventKind kind,
                     const LogAuthor &author, const QJsonObject &data, MessageId message)
{
    Event event;
    event.kind = kind;
    event.at = event.recordedAt = author.now;
    event.account = conversation.account;
    event.conversation = conversation.id;
    event.customer = conversation.customer;
    event.message = message;
    event.agent = author.agent;
    if (!data.isEmpty())
        event.data = QString::fromUtf8(QJsonDocument(data).toJson(QJsonDocument::Compact));
    transaction.changes().conversations.insert(conversation.id);
    return EventRepository(transaction).append(event);
}

}
