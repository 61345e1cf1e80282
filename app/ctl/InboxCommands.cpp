// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/Command.h"
#include "app/ctl/JsonShapes.h"
#include "app/ctl/ShownConversation.h"
#include "core/reply/ReplyRoute.h"
#include "core/store/AccountRepository.h"

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

using Answerable = std::pair<ShownConversation, ReplyRoute>;

Result<Answerable> answerable(Session &session, ConversationId id, Instant now)
{
    FM_ASSIGN(const auto shown, shownConversation(session, id));
    FM_ASSIGN(const auto account, AccountRepository(session).find(shown.conversation.account));
    FM_ASSIGN(const auto route, routeIn(session, id, account, shown.messages, now));
    return Answerable(shown, route);
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
    const auto found = context.workspace->database().read(
        [id, now = context.workspace->clock().now()](Session &session) { return answerable(session, id, now); });
    FM_ASSIGN(const auto what, await(found));
    if (!context.json) {
        say(what.first);
        return Done;
    }
    QJsonObject object = toJson(what.first);
    object.insert(u"reply"_s, toJson(what.second));
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
