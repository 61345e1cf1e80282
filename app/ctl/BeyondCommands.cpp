// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/Command.h"
#include "core/reply/Callback.h"
#include "core/reply/ReplyRules.h"

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

Error missing(const QString &what)
{
    return Error{ErrorKind::Malformed, what, {}};
}

Result<ReplyRequest> requested(const CommandContext &context)
{
    ReplyRequest request;
    request.conversation = ConversationId::fromString(context.arguments.value(0));
    if (context.arguments.size() != 1 || !request.conversation)
        return missing(u"name one conversation by its number"_s);
    request.text = context.options.value(u"text"_s);
    if (request.text == "-"_L1)
        request.text = QString::fromUtf8(terminal::input()).trimmed();
    request.agent = Workspace::agent();
    return request;
}

Result<Instant> timeOf(const CommandContext &context, const QString &option)
{
    const auto at = fromIso(context.options.value(option));
    if (!at)
        return missing(u"--%1 takes a time such as 2026-05-03T10:00:00Z"_s.arg(option));
    return *at;
}

/// Wrong usage is told apart from what the workspace refuses.
int toldWrong(const Error &error)
{
    terminal::complain(error.detail);
    return WrongUsage;
}

Result<MoveToPhone> moveOf(const CommandContext &context)
{
    MoveToPhone move;
    FM_ASSIGN(move.closing, requested(context));
    FM_ASSIGN(move.from, timeOf(context, u"from"_s));
    FM_ASSIGN(move.until, timeOf(context, u"until"_s));
    move.phone = context.options.value(u"phone"_s);
    move.consent = context.options.value(u"consent"_s);
    move.assignee =
        context.options.value(u"assign"_s) == "me"_L1 ? Workspace::agent() : context.options.value(u"assign"_s);
    return move;
}

Result<int> callback(CommandContext &context)
{
    Workspace &workspace = *context.workspace;
    const auto move = moveOf(context);
    if (!move)
        return toldWrong(move.error());
    FM_ASSIGN(const MovedToPhone moved,
              await(workspace.database().write([move = *move, now = workspace.clock().now()](
                                                   Transaction &transaction) mutable -> Result<MovedToPhone> {
                  FM_ASSIGN(const ReplyRules rules, replyRules(transaction));
                  move.closing.undoWindow = rules.undoWindow;
                  return moveToPhone(transaction, move, now);
              })));
    if (context.json)
        terminal::json(QJsonObject{{u"followUp"_s, moved.callback.toString()}, {u"reply"_s, moved.reply.toString()}});
    else
        terminal::say(u"Follow-up %1 is the call; reply %2, which says so, is in the outbox."_s.arg(
            moved.callback.toString(), moved.reply.toString()));
    return Done;
}

int tellQueued(const CommandContext &context, const QList<OutboxId> &queued)
{
    QStringList ids;
    for (const OutboxId id : queued)
        ids.append(id.toString());
    if (context.json)
        terminal::json(QJsonObject{{u"replies"_s, QJsonArray::fromStringList(ids)}});
    else
        terminal::say(u"In the outbox: %1."_s.arg(ids.join(u", "_s)));
    return Done;
}

Result<int> goPrivate(CommandContext &context)
{
    Workspace &workspace = *context.workspace;
    const auto request = requested(context);
    if (!request)
        return toldWrong(request.error());
    FM_ASSIGN(const auto queued,
              await(workspace.database().write(
                  [request = *request, line = context.options.value(u"public"_s),
                   now = workspace.clock().now()](Transaction &transaction) mutable -> Result<QList<OutboxId>> {
                      FM_ASSIGN(const ReplyRules rules, replyRules(transaction));
                      request.undoWindow = rules.undoWindow;
                      return moveToPrivate(transaction, request, line, now);
                  })));
    return tellQueued(context, queued);
}

Result<int> admit(CommandContext &context)
{
    Workspace &workspace = *context.workspace;
    const auto request = requested(context);
    if (!request)
        return toldWrong(request.error());
    FM_ASSIGN(const OutboxId queued,
              await(workspace.database().write([request = *request, now = workspace.clock().now()](
                                                   Transaction &transaction) mutable -> Result<OutboxId> {
                  FM_ASSIGN(const ReplyRules rules, replyRules(transaction));
                  request.undoWindow = rules.undoWindow;
                  return acknowledge(transaction, request, now);
              })));
    return tellQueued(context, {queued});
}

}

QList<Command> beyondCommands()
{
    using Needs = Command::Needs;
    const QCommandLineOption text{u"text"_s, {}, u"T"_s};
    return {
        {u"callback"_s,
         u"CONVERSATION --phone NUMBER --from ISO --until ISO --consent WORDS --text CLOSING|- [--assign A]"_s,
         u"moves the case to the telephone, and says so where they wrote"_s,
         Needs::Workspace,
         {{u"phone"_s, {}, u"NUMBER"_s},
          {u"from"_s, {}, u"ISO"_s},
          {u"until"_s, {}, u"ISO"_s},
          {u"consent"_s, {}, u"WORDS"_s},
          {u"assign"_s, {}, u"A"_s},
          text},
         callback},
        {u"private"_s,
         u"CONVERSATION --text T|- [--public LINE]"_s,
         u"goes on in private, with a public line that says so"_s,
         Needs::Workspace,
         {text, {u"public"_s, {}, u"LINE"_s}},
         goPrivate},
        {u"acknowledge"_s,
         u"CONVERSATION --text T|-"_s,
         u"admits a fault in public and sets it right there"_s,
         Needs::Workspace,
         {text},
         admit},
    };
}

}
