// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/Command.h"
#include "app/ctl/JsonShapes.h"
#include "core/reply/ReplyRequest.h"
#include "core/store/OutboxRepository.h"

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

/// How long `outbox send` stays for replies whose fate has to be looked up.
constexpr std::chrono::minutes sendLimit{5};

Result<int> reply(CommandContext &context)
{
    Workspace &workspace = *context.workspace;
    QString text = context.options.value(u"text"_s);
    if (text == "-"_L1 || !context.options.isSet(u"text"_s))
        text = QString::fromUtf8(terminal::input());
    while (text.endsWith(u'\n'))
        text.chop(1);
    const ReplyRequest request{
        ConversationId::fromString(context.arguments.value(0)), text, Workspace::agent(), {}, {}};
    FM_ASSIGN(const OutboxItem item,
              await(workspace.database().write([request, now = workspace.clock().now()](Transaction &transaction) {
                  return queueReply(transaction, request, now);
              })));
    if (context.json)
        terminal::json(toJson(item));
    else
        terminal::say(u"Reply %1 is in the outbox; \"outbox send\" sends it, as does a console that is open."_s.arg(
            item.id.toString()));
    return Done;
}

void sayItems(const QList<OutboxItem> &items)
{
    QList<QStringList> rows{{u"ID"_s, u"CONVERSATION"_s, u"STATE"_s, u"TRIES"_s, u"TEXT"_s}};
    for (const OutboxItem &item : items) {
        rows.append(
            {item.id.toString(), item.message.conversation.toString(), toString(item.state),
             QString::number(item.attempt),
             item.message.text.simplified().left(60) + (item.error.isEmpty() ? QString() : u"  — "_s + item.error)});
    }
    terminal::table(rows);
}

void printItems(const CommandContext &context, const QList<OutboxItem> &items)
{
    if (!context.json)
        return sayItems(items);
    QJsonArray rows;
    for (const OutboxItem &item : items)
        rows.append(toJson(item));
    terminal::json(rows);
}

Result<int> list(CommandContext &context)
{
    FM_ASSIGN(const auto items, await(context.workspace->database().read(
                                    [](Session &session) { return OutboxRepository(session).all(10000); })));
    printItems(context, items);
    return Done;
}

/// Sends until nothing is due and nothing is uncertain.
void sendUntilSettled(Outbox &outbox)
{
    QObject scope;
    QObject::connect(&outbox, &Outbox::settled, QCoreApplication::instance(), &QCoreApplication::quit,
                     Qt::QueuedConnection);
    QObject::connect(&outbox, &Outbox::failed, &scope, [](const Error &error) {
        terminal::complain(sentenceFor(error));
        QCoreApplication::quit();
    });
    QTimer::singleShot(sendLimit, &scope, [] { QCoreApplication::quit(); });
    outbox.start();
    if (!outbox.isSettled())
        QCoreApplication::exec();
    outbox.stop();
}

Result<int> send(CommandContext &context)
{
    Workspace &workspace = *context.workspace;
    FM_TRY(workspace.lock());
    sendUntilSettled(workspace.outbox());
    FM_ASSIGN(const auto left, await(workspace.database().read([](Session &session) -> Result<QList<OutboxItem>> {
                  FM_ASSIGN(auto items, OutboxRepository(session).all(10000));
                  items.removeIf([](const OutboxItem &item) {
                      return item.state == OutboxState::Sent || item.state == OutboxState::Confirmed ||
                             item.state == OutboxState::Cancelled;
                  });
                  return items;
              })));
    if (left.isEmpty() && !context.json)
        terminal::say(u"Everything is sent."_s);
    else
        printItems(context, left);
    return left.isEmpty() ? Done : Failed;
}

Result<int> undo(CommandContext &context)
{
    const auto id = OutboxId::fromString(context.arguments.value(0));
    FM_TRY(await(
        context.workspace->database().write([id, now = context.workspace->clock().now()](Transaction &transaction) {
            return undoReply(transaction, id, now);
        })));
    terminal::say(u"Taken back; its text is a draft again."_s);
    return Done;
}

Result<int> retry(CommandContext &context)
{
    const auto id = OutboxId::fromString(context.arguments.value(0));
    FM_TRY(await(
        context.workspace->database().write([id, now = context.workspace->clock().now()](Transaction &transaction) {
            return retryReply(transaction, id, now);
        })));
    terminal::say(u"Queued again."_s);
    return Done;
}

}

QList<Command> replyCommands()
{
    using Needs = Command::Needs;
    return {
        {u"reply"_s,
         u"CONVERSATION [--text T|-]"_s,
         u"puts a reply into the outbox; the text may come on the standard input"_s,
         Needs::Workspace,
         {{u"text"_s, {}, u"T"_s}},
         reply},
        {u"outbox"_s, {}, u"what is on its way"_s, Needs::Workspace, {}, list},
        {u"outbox list"_s, {}, u"the same"_s, Needs::Workspace, {}, list},
        {u"outbox send"_s, {}, u"sends what is due and settles what is uncertain"_s, Needs::Workspace, {}, send},
        {u"outbox undo"_s, u"ID"_s, u"takes a reply back that has not left"_s, Needs::Workspace, {}, undo},
        {u"outbox retry"_s, u"ID"_s, u"queues a refused reply again"_s, Needs::Workspace, {}, retry},
    };
}

}
