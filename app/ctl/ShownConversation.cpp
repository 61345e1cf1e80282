// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/ShownConversation.h"

#include "app/ctl/JsonShapes.h"
#include "app/ctl/Listed.h"
#include "app/ctl/Terminal.h"
#include "core/store/ConversationRepository.h"
#include "core/store/MessageRepository.h"

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

QJsonArray versionsJson(const QList<MessageVersion> &versions)
{
    QJsonArray rows;
    for (const MessageVersion &each : versions) {
        rows.append(QJsonObject{
            {u"subject"_s, each.subject}, {u"text"_s, each.text}, {u"replacedAt"_s, toIso(each.replacedAt)}});
    }
    return rows;
}

}

Result<ShownConversation> shownConversation(Session &session, ConversationId id)
{
    FM_ASSIGN(const auto conversation, ConversationRepository(session).find(id));
    if (!conversation)
        return Error{ErrorKind::NotFound, u"there is no conversation "_s + id.toString(), {}};
    FM_ASSIGN(const auto messages, MessageRepository(session).ofConversation(id));
    FM_ASSIGN(const auto handles, accountHandles(session));
    ShownConversation shown{*conversation, messages, handles.value(conversation->account), {}};
    for (const Message &message : messages) {
        FM_ASSIGN(const auto earlier, MessageRepository(session).versions(message.id));
        if (!earlier.isEmpty())
            shown.earlier.insert(message.id, earlier);
    }
    return shown;
}

void say(const ShownConversation &shown)
{
    const Conversation &conversation = shown.conversation;
    terminal::say(terminal::harmless(u"%1 · %2 %3 · %4"_s.arg(conversation.customerName, toString(conversation.channel),
                                                              shown.account, toString(conversation.status))));
    for (const Message &message : shown.messages) {
        const QString who = message.from.name.isEmpty() ? message.from.address : message.from.name;
        terminal::say(terminal::harmless(u"\n%1 %2 (%3%4)"_s.arg(
            toIso(message.at), who, toString(message.direction),
            message.direction == Direction::Note ? u", only us"_s : u", "_s + toString(message.visibility))));
        terminal::say(terminal::harmless(message.text));
        if (!message.undelivered.isEmpty())
            terminal::say(terminal::harmless(u'[' + message.undelivered + u']'));
        for (const Attachment &each : message.attachments)
            terminal::say(terminal::harmless(u"[%1, %2, %3 bytes]"_s.arg(each.name, each.type).arg(each.size)));
    }
}

QJsonObject toJson(const ShownConversation &shown)
{
    QJsonObject object = toJson(shown.conversation, shown.account);
    QJsonArray messages;
    for (const Message &message : shown.messages) {
        QJsonObject row = toJson(message);
        row.insert(u"earlier"_s, versionsJson(shown.earlier.value(message.id)));
        messages.append(row);
    }
    object.insert(u"messages"_s, messages);
    return object;
}

}
