// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/Command.h"
#include "app/ctl/JsonShapes.h"
#include "core/reply/ReplyRequest.h"
#include "core/store/OutboxRepository.h"

#include <QFileInfo>
#include <QMimeDatabase>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

/// How long `outbox send` stays for replies whose fate has to be looked up.
constexpr std::chrono::minutes sendLimit{5};

/// "photo.png=What it shows"; a file may have "=" in its name.
Result<OutgoingFile> fileOf(const QString &argument)
{
    const bool isWhole = QFileInfo::exists(argument) || !argument.contains(u'=');
    const QString path = isWhole ? argument : argument.section(u'=', 0, 0);
    QFile content(path);
    if (!content.open(QIODevice::ReadOnly))
        return Error{ErrorKind::NotFound, path + u": "_s + content.errorString(), {}};
    if (content.size() > mostFileBytes)
        return Error{ErrorKind::Rejected, path + u" has more than 25 MB"_s, {}};
    OutgoingFile file;
    file.name = QFileInfo(path).fileName();
    file.description = isWhole ? QString() : argument.section(u'=', 1);
    file.content = content.readAll();
    file.type = QMimeDatabase().mimeTypeForFileNameAndData(file.name, file.content).name();
    return file;
}

Result<QList<OutgoingFile>> filesOf(const CommandContext &context)
{
    QList<OutgoingFile> files;
    for (const QString &argument : context.options.values(u"attach"_s)) {
        FM_ASSIGN(const OutgoingFile file, fileOf(argument));
        files.append(file);
    }
    return files;
}

/// The standard input is the text where none is given, unless files say enough.
QString textOf(const CommandContext &context)
{
    QString text = context.options.value(u"text"_s);
    const bool isGiven = context.options.isSet(u"text"_s) || context.options.isSet(u"attach"_s);
    if (text == "-"_L1 || !isGiven)
        text = QString::fromUtf8(terminal::input());
    while (text.endsWith(u'\n'))
        text.chop(1);
    return text;
}

Result<int> reply(CommandContext &context)
{
    Workspace &workspace = *context.workspace;
    ReplyRequest request;
    request.conversation = ConversationId::fromString(context.arguments.value(0));
    request.agent = Workspace::agent();
    request.text = textOf(context);
    FM_ASSIGN(request.files, filesOf(context));
    if (context.options.isSet(u"private"_s))
        request.visibility = Visibility::Private;
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

Result<int> outboxList(CommandContext &context)
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
            return undoReply(transaction, id, Workspace::agent(), now);
        })));
    terminal::say(u"Taken back; its text is a draft again."_s);
    return Done;
}

Result<int> retry(CommandContext &context)
{
    const auto id = OutboxId::fromString(context.arguments.value(0));
    FM_TRY(await(
        context.workspace->database().write([id, now = context.workspace->clock().now()](Transaction &transaction) {
            return retryReply(transaction, id, Workspace::agent(), now);
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
         u"CONVERSATION [--text T|-] [--private] [--attach FILE[=ALT]]…"_s,
         u"puts a reply into the outbox; the text may come on the standard input"_s,
         Needs::Workspace,
         {{u"text"_s, {}, u"T"_s}, {u"private"_s, {}}, {u"attach"_s, {}, u"FILE"_s}},
         reply},
        {u"outbox"_s, {}, u"what is on its way"_s, Needs::Workspace, {}, outboxList},
        {u"outbox list"_s, {}, u"the same"_s, Needs::Workspace, {}, outboxList},
        {u"outbox send"_s, {}, u"sends what is due and settles what is uncertain"_s, Needs::Workspace, {}, send},
        {u"outbox undo"_s, u"ID"_s, u"takes a reply back that has not left"_s, Needs::Workspace, {}, undo},
        {u"outbox retry"_s, u"ID"_s, u"queues a refused reply again"_s, Needs::Workspace, {}, retry},
    };
}

}
