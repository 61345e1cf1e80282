// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/Command.h"
#include "app/ctl/JsonShapes.h"
#include "app/ctl/Listed.h"
#include "core/reply/ReplyRoute.h"
#include "core/store/AccountRepository.h"
#include "core/store/ConversationRepository.h"
#include "core/store/MessageRepository.h"

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

struct Shown
{
    Conversation conversation;
    QList<Message> messages;
    QString account;
    QHash<MessageId, QList<MessageVersion>> earlier; ///< of edited ones
    ReplyRoute route;
};

Result<Shown> shown(Session &session, ConversationId id, Instant now)
{
    FM_ASSIGN(const auto conversation, ConversationRepository(session).find(id));
    if (!conversation)
        return Error{ErrorKind::NotFound, u"there is no conversation "_s + id.toString(), {}};
    FM_ASSIGN(const auto messages, MessageRepository(session).ofConversation(id));
    FM_ASSIGN(const auto handles, accountHandles(session));
    FM_ASSIGN(const auto account, AccountRepository(session).find(conversation->account));
    FM_ASSIGN(const auto route, routeIn(session, id, account, messages, now));
    Shown shown{*conversation, messages, handles.value(conversation->account), {}, route};
    for (const Message &message : messages) {
        FM_ASSIGN(const auto earlier, MessageRepository(session).versions(message.id));
        if (!earlier.isEmpty())
            shown.earlier.insert(message.id, earlier);
    }
    return shown;
}

void sayShown(const Shown &what)
{
    terminal::say(u"%1 · %2 %3 · %4"_s.arg(what.conversation.customerName, toString(what.conversation.channel),
                                           what.account, toString(what.conversation.status)));
    for (const Message &message : what.messages) {
        terminal::say(u"\n%1 %2 (%3%4)"_s.arg(
            toIso(message.at), message.from.name.isEmpty() ? message.from.address : message.from.name,
            toString(message.direction),
            message.direction == Direction::Note ? u", only us"_s : u", "_s + toString(message.visibility)));
        terminal::say(message.text);
        if (!message.undelivered.isEmpty())
            terminal::say(u"["_s + message.undelivered + u']');
        for (const Attachment &each : message.attachments)
            terminal::say(u"[%1, %2, %3 bytes]"_s.arg(each.name, each.type).arg(each.size));
    }
}

QJsonArray toJson(const QList<MessageVersion> &versions)
{
    QJsonArray rows;
    for (const MessageVersion &each : versions) {
        rows.append(QJsonObject{
            {u"subject"_s, each.subject}, {u"text"_s, each.text}, {u"replacedAt"_s, toIso(each.replacedAt)}});
    }
    return rows;
}

/// How an answer can go out.
QJsonObject toJson(const ReplyRoute &route)
{
    return QJsonObject{{u"how"_s, toString(route.kind)},
                       {u"closesAt"_s, timeJson(route.closesAt)},
                       {u"why"_s, route.why},
                       {u"page"_s, route.page.toString(QUrl::FullyEncoded)}};
}

Result<int> show(CommandContext &context)
{
    const auto id = ConversationId::fromString(context.arguments.value(0));
    FM_ASSIGN(const auto what,
              await(context.workspace->database().read(
                  [id, now = context.workspace->clock().now()](Session &session) { return shown(session, id, now); })));
    if (!context.json) {
        sayShown(what);
        return Done;
    }
    QJsonObject object = toJson(what.conversation, what.account);
    QJsonArray messages;
    for (const Message &message : what.messages) {
        QJsonObject row = toJson(message);
        row.insert(u"earlier"_s, toJson(what.earlier.value(message.id)));
        messages.append(row);
    }
    object.insert(u"messages"_s, messages);
    object.insert(u"reply"_s, toJson(what.route));
    terminal::json(object);
    return Done;
}

}

QList<Command> inboxCommands()
{
    using Needs = Command::Needs;
    return {
        {u"show"_s, u"CONVERSATION"_s, u"one conversation, whole"_s, Needs::Workspace, {}, show},
    };
}

}
