// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/bundle/RecordJson.h"

#include "core/review/bundle/MessageJson.h"
#include "core/review/bundle/RecordFields.h"
#include "core/review/bundle/RecordTime.h"

#include <limits>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int mostRecordInt = std::numeric_limits<int>::max();

void putConversation(QJsonObject &json, const Conversation &conversation)
{
    putId(json, "account"_L1, conversation.account);
    putId(json, "customer"_L1, conversation.customer);
    putText(json, "customerName"_L1, conversation.customerName);
    putText(json, "customerHandle"_L1, conversation.customerHandle);
    putText(json, "subject"_L1, conversation.subject);
    putText(json, "preview"_L1, conversation.preview);
    putFlag(json, "unread"_L1, conversation.unread);
    putText(json, "assignee"_L1, conversation.assignee);
    putText(json, "handedTo"_L1, conversation.handedTo);
    putTexts(json, "tags"_L1, conversation.tags);
    putNumber(json, "messageCount"_L1, conversation.messages);
    json.insert("firstMessageAt"_L1, recordTime(conversation.firstMessageAt));
    json.insert("lastMessageAt"_L1, recordTime(conversation.lastMessageAt));
    putTime(json, "waitingSince"_L1, conversation.waitingSince);
    putNumber(json, "headStartMs"_L1, conversation.headStart.count());
    putTime(json, "snoozedUntil"_L1, conversation.snoozedUntil);
    putTime(json, "dueAt"_L1, conversation.dueAt);
    putNumber(json, "reach"_L1, conversation.reach, -1);
    putFlag(json, "hasFailedReply"_L1, conversation.hasFailedReply);
    putNumber(json, "version"_L1, conversation.version);
}

/// The fields of who it is with and what stands in lists.
void readConversationTexts(Conversation &conversation, RecordFields &fields)
{
    conversation.account = fields.id<AccountId>("account"_L1);
    conversation.customer = fields.id<CustomerId>("customer"_L1);
    conversation.customerName = fields.text("customerName"_L1);
    conversation.customerHandle = fields.text("customerHandle"_L1);
    conversation.subject = fields.text("subject"_L1);
    conversation.preview = fields.text("preview"_L1);
    conversation.assignee = fields.text("assignee"_L1);
    conversation.handedTo = fields.text("handedTo"_L1);
    conversation.tags = fields.texts("tags"_L1);
}

void readConversationState(Conversation &conversation, RecordFields &fields)
{
    fields.need("status"_L1);
    conversation.status = fields.oneOf("status"_L1, conversationStatusFromString, ConversationStatus::Open);
    conversation.unread = fields.flag("unread"_L1);
    conversation.messages = static_cast<int>(fields.number("messageCount"_L1, 0, mostRecordInt));
    conversation.firstMessageAt = fields.requiredTime("firstMessageAt"_L1);
    conversation.lastMessageAt = fields.requiredTime("lastMessageAt"_L1);
    conversation.waitingSince = fields.timeIfThere("waitingSince"_L1);
    conversation.headStart = Milliseconds(fields.number("headStartMs"_L1, -largestJsonNumber, largestJsonNumber));
    conversation.snoozedUntil = fields.timeIfThere("snoozedUntil"_L1);
    conversation.dueAt = fields.timeIfThere("dueAt"_L1);
    conversation.reach = fields.number("reach"_L1, -1, largestJsonNumber, -1);
    conversation.hasFailedReply = fields.flag("hasFailedReply"_L1);
    conversation.version = fields.number("version"_L1, 0, largestJsonNumber);
}

Conversation conversationFromJson(RecordFields &fields)
{
    Conversation conversation;
    conversation.id = fields.requiredId<ConversationId>("id"_L1);
    if (!conversation.id)
        fields.fail("id"_L1, u"is no id"_s);
    fields.need("channel"_L1);
    conversation.channel = fields.oneOf("channel"_L1, channelFromString, Channel::Email);
    readConversationTexts(conversation, fields);
    readConversationState(conversation, fields);
    return conversation;
}

}

QJsonObject toJson(const ExportedConversation &exported)
{
    const Conversation &conversation = exported.conversation;
    QJsonObject json{{u"id"_s, conversation.id.toString()},
                     {u"channel"_s, toString(conversation.channel)},
                     {u"status"_s, toString(conversation.status)}};
    putConversation(json, conversation);
    QJsonArray messages;
    for (const ExportedMessage &each : exported.messages)
        messages.append(messageToJson(each, conversation));
    putArray(json, "messages"_L1, messages);
    QJsonArray events;
    for (const Event &each : exported.events)
        events.append(eventToJson(each, conversation));
    putArray(json, "events"_L1, events);
    return json;
}

Result<ExportedConversation> exportedConversationFromJson(const QJsonObject &json)
{
    RecordFields fields(json);
    ExportedConversation exported;
    exported.conversation = conversationFromJson(fields);
    const QList<QJsonObject> messages = fields.objects("messages"_L1);
    const QList<QJsonObject> events = fields.objects("events"_L1);
    FM_TRY(fields.result());
    for (const QJsonObject &each : messages) {
        const QString where = u"message %1"_s.arg(exported.messages.size() + 1);
        FM_ASSIGN(ExportedMessage message, messageFromJson(each, exported.conversation, where));
        exported.messages.append(std::move(message));
    }
    for (const QJsonObject &each : events) {
        const QString where = u"event %1"_s.arg(exported.events.size() + 1);
        FM_ASSIGN(Event event, eventFromJson(each, exported.conversation, where));
        exported.events.append(std::move(event));
    }
    return exported;
}

}
