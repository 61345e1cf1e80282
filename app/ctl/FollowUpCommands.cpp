// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/Command.h"
#include "app/ctl/JsonShapes.h"
#include "core/customers/FollowUpActions.h"
#include "core/reply/Callback.h"
#include "core/store/CustomerRepository.h"
#include "core/store/FollowUpRepository.h"

#include <QRegularExpression>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int mostListed = 1000;

/// "2026-05-03T10:00:00Z", or from now on: "+90m", "+4h", "+3d", "+2w".
std::optional<Instant> dueTime(const QString &text, Instant now)
{
    static const QRegularExpression ahead(u"^\\+(\\d{1,4})([mhdw])$"_s);
    const auto match = ahead.match(text);
    if (!match.hasMatch())
        return fromIso(text);
    const int count = match.captured(1).toInt();
    switch (match.captured(2).front().unicode()) {
    case 'm':
        return now + std::chrono::minutes(count);
    case 'h':
        return now + std::chrono::hours(count);
    case 'w':
        return now + std::chrono::weeks(count);
    default:
        return now + std::chrono::days(count);
    }
}

int wrongFollowUp(const QString &sentence)
{
    terminal::complain(sentence);
    return WrongUsage;
}

Result<FollowUp> followUpOf(const CommandContext &context, Instant now)
{
    const QCommandLineParser &options = context.options;
    const auto malformed = [](const QString &words) { return Error{ErrorKind::Malformed, words, {}}; };
    FollowUp followUp;
    followUp.customer = CustomerId::fromString(options.value(u"customer"_s));
    followUp.conversation = ConversationId::fromString(options.value(u"conversation"_s));
    if (!followUp.customer && !followUp.conversation)
        return malformed(u"say whom it is for: --customer ID or --conversation ID"_s);
    const auto due = dueTime(options.value(u"due"_s), now);
    if (!due)
        return malformed(u"--due takes a time such as 2026-05-03T10:00:00Z, or +3d, +4h, +2w"_s);
    followUp.dueAt = *due;
    const auto kind = followUpKindFromString(options.value(u"kind"_s));
    if (!kind)
        return malformed(u"--kind is promise, task or still-all-right"_s);
    followUp.kind = *kind;
    followUp.agent = Workspace::agent();
    followUp.assignee = options.value(u"assign"_s) == "me"_L1 ? Workspace::agent() : options.value(u"assign"_s);
    followUp.text = context.arguments.join(u' ');
    return followUp;
}

/// A follow-up with whose it is, and for a callback what became of the line that announced it.
struct NamedFollowUp
{
    FollowUp followUp;
    QString customerName;
    std::optional<OutboxState> closingLine;
};

QJsonObject followUpJson(const NamedFollowUp &named)
{
    const auto &[followUp, customerName, closingLine] = named;
    const auto idOrNull = [](auto id) { return id ? QJsonValue(id.toString()) : QJsonValue(); };
    return {{u"id"_s, followUp.id.toString()},
            {u"kind"_s, toString(followUp.kind)},
            {u"customer"_s, QJsonObject{{u"id"_s, followUp.customer.toString()}, {u"name"_s, customerName}}},
            {u"conversation"_s, idOrNull(followUp.conversation)},
            {u"text"_s, followUp.text},
            {u"dueAt"_s, toIso(followUp.dueAt)},
            {u"createdAt"_s, toIso(followUp.createdAt)},
            {u"agent"_s, followUp.agent},
            {u"assignee"_s, followUp.assignee},
            {u"doneAt"_s, timeJson(followUp.doneAt)},
            {u"doneBy"_s, followUp.doneBy},
            {u"outcome"_s, followUp.outcome},
            {u"phone"_s, followUp.phone},
            {u"until"_s, timeJson(followUp.until)},
            {u"closingLine"_s, closingLine ? QJsonValue(toString(*closingLine)) : QJsonValue()}};
}

Result<int> addOne(CommandContext &context)
{
    Workspace &workspace = *context.workspace;
    const Instant now = workspace.clock().now();
    const auto followUp = followUpOf(context, now);
    if (!followUp)
        return wrongFollowUp(followUp.error().detail);
    const auto id = await(workspace.database().write(
        [fresh = *followUp, now](Transaction &transaction) { return addFollowUp(transaction, fresh, now); }));
    if (!id && id.error().kind == ErrorKind::Malformed)
        return wrongFollowUp(id.error().detail);
    if (!id)
        return id.error();
    if (context.json)
        terminal::json(QJsonObject{{u"id"_s, id->toString()}, {u"dueAt"_s, toIso(followUp->dueAt)}});
    else
        terminal::say(u"Follow-up %1 is due %2."_s.arg(id->toString(), toIso(followUp->dueAt)));
    return Done;
}

Result<QList<NamedFollowUp>> readFollowUps(Session &session, const std::optional<Instant> &until, bool withDone,
                                           const QString &assignee)
{
    FollowUpRepository repository(session);
    FM_ASSIGN(const auto found, withDone ? repository.all(assignee, mostListed)
                                         : repository.due(until.value_or(Instant::max()), assignee, mostListed));
    QList<NamedFollowUp> named;
    for (const FollowUp &each : found) {
        FM_ASSIGN(const auto customer, CustomerRepository(session).find(each.customer));
        FM_ASSIGN(const auto closingLine, closingLineOf(session, each));
        named.append({each, customer ? customer->name : QString(), closingLine});
    }
    return named;
}

void sayFollowUps(const QList<NamedFollowUp> &found, Instant now)
{
    if (found.isEmpty())
        return terminal::say(u"Nothing."_s);
    QList<QStringList> rows{{u"ID"_s, u"DUE"_s, u"KIND"_s, u"CUSTOMER"_s, u"CONVERSATION"_s, u"FOR"_s, u"TEXT"_s}};
    for (const auto &[followUp, customer, closingLine] : found) {
        const QString untold = closingLine == OutboxState::Cancelled ? u" (its line was taken back)"_s : QString();
        const QString state = followUp.doneAt ? u" done"_s : followUp.dueAt <= now ? u" late"_s : QString();
        rows.append({followUp.id.toString(), toIso(followUp.dueAt) + state, toString(followUp.kind), customer,
                     followUp.conversation ? followUp.conversation.toString() : QString(), followUp.assignee,
                     (followUp.phone + u' ' + followUp.text).simplified() + untold});
    }
    terminal::table(rows);
}

Result<int> listFollowUps(CommandContext &context)
{
    const bool dueOnly = context.options.isSet(u"due"_s);
    const bool withDone = context.options.isSet(u"all"_s);
    if (dueOnly && withDone)
        return wrongFollowUp(u"--due lists what is open and due, --all also what is done: one of the two"_s);
    const Instant now = context.workspace->clock().now();
    const auto until = dueOnly ? std::optional(now + Milliseconds(1)) : std::nullopt;
    const QString assignee = context.options.isSet(u"mine"_s) ? Workspace::agent() : QString();
    FM_ASSIGN(const auto found, await(context.workspace->database().read([until, withDone, assignee](Session &session) {
                  return readFollowUps(session, until, withDone, assignee);
              })));
    if (!context.json) {
        sayFollowUps(found, now);
        return Done;
    }
    QJsonArray array;
    for (const NamedFollowUp &each : found)
        array.append(followUpJson(each));
    terminal::json(array);
    return Done;
}

/// The number that the command is about; 0 if it is none.
FollowUpId followUpNamed(const CommandContext &context)
{
    return context.arguments.size() == 1 ? FollowUpId::fromString(context.arguments.first()) : FollowUpId();
}

/// Not reached: it stays open for another time.
Result<int> callAgain(CommandContext &context, FollowUpId id)
{
    const Instant now = context.workspace->clock().now();
    const auto next = dueTime(context.options.value(u"again"_s), now);
    if (!next)
        return wrongFollowUp(u"--again takes a time such as 2026-05-03T10:00:00Z, or +3d, +4h, +2w"_s);
    const QString words = context.options.isSet(u"outcome"_s) ? context.options.value(u"outcome"_s) : u"not reached"_s;
    FM_TRY(await(context.workspace->database().write([id, words, next, now](Transaction &transaction) {
        return noteNotReached(transaction, id, words, {*next, {}}, now);
    })));
    terminal::say(u"Stays open until %1."_s.arg(toIso(*next)));
    return Done;
}

Result<int> finishFollowUp(CommandContext &context)
{
    const FollowUpId id = followUpNamed(context);
    if (!id)
        return wrongFollowUp(u"name one follow-up by its number"_s);
    if (context.options.isSet(u"again"_s))
        return callAgain(context, id);
    FM_TRY(
        await(context.workspace->database().write([id, outcome = context.options.value(u"outcome"_s),
                                                   now = context.workspace->clock().now()](Transaction &transaction) {
            return FollowUpRepository(transaction).finish(transaction, id, Workspace::agent(), outcome, now);
        })));
    terminal::say(u"Done."_s);
    return Done;
}

Result<int> reopenFollowUp(CommandContext &context)
{
    const FollowUpId id = followUpNamed(context);
    if (!id)
        return wrongFollowUp(u"name one follow-up by its number"_s);
    FM_TRY(await(context.workspace->database().write(
        [id](Transaction &transaction) { return FollowUpRepository(transaction).reopen(transaction, id); })));
    terminal::say(u"Open again."_s);
    return Done;
}

int tellAskAgain(const CommandContext &context, Milliseconds span)
{
    const auto days = std::chrono::duration_cast<std::chrono::days>(span).count();
    if (context.json)
        terminal::json(QJsonObject{{u"days"_s, qint64(days)}});
    else if (days == 0)
        terminal::say(u"Nobody is asked again whether all is still right."_s);
    else
        terminal::say(
            u"Days after which an answered conversation that was closed is asked about again: %1."_s.arg(days));
    return Done;
}

Result<int> askAgain(CommandContext &context)
{
    Database &database = context.workspace->database();
    if (!context.arguments.isEmpty()) {
        const QString word = context.arguments.first();
        bool isNumber = word == "off"_L1;
        const int days = isNumber ? 0 : word.toInt(&isNumber);
        if (!isNumber || days < 0 || days > 365 || context.arguments.size() > 1)
            return wrongFollowUp(u"say after how many days, 1 to 365, or off"_s);
        FM_TRY(await(database.write(
            [days](Transaction &transaction) { return setAskAgainAfter(transaction, std::chrono::days(days)); })));
    }
    FM_ASSIGN(const Milliseconds span, await(database.read([](Session &session) { return askAgainAfter(session); })));
    return tellAskAgain(context, span);
}

}

/// "add" stands before "list": there --due takes a value, and whoever looks for the command's words must know it.
QList<Command> followUpCommands()
{
    using Needs = Command::Needs;
    const QList<QCommandLineOption> toAdd{{u"customer"_s, {}, u"ID"_s},
                                          {u"conversation"_s, {}, u"ID"_s},
                                          {u"due"_s, {}, u"ISO|+3d"_s},
                                          {u"kind"_s, {}, u"K"_s, u"task"_s},
                                          {u"assign"_s, {}, u"A"_s}};
    const QList<QCommandLineOption> toList{{u"due"_s, {}}, {u"all"_s, {}}, {u"mine"_s, {}}};
    return {
        {u"follow-up add"_s,
         u"--customer ID|--conversation ID --due ISO|+3d [--kind promise|task|still-all-right] [--assign A] TEXT"_s,
         u"writes down what is to be done by when"_s, Needs::Workspace, toAdd, addOne},
        {u"follow-up list"_s, u"[--due|--all] [--mine]"_s, u"what is open, what is due, or all with what is done"_s,
         Needs::Workspace, toList, listFollowUps},
        {u"follow-up done"_s,
         u"ID [--outcome T] [--again ISO|+1d]"_s,
         u"it is done; of a call that reached nobody: when to try again"_s,
         Needs::Workspace,
         {{u"outcome"_s, {}, u"T"_s}, {u"again"_s, {}, u"ISO|+1d"_s}},
         finishFollowUp},
        {u"follow-up reopen"_s, u"ID"_s, u"it is not"_s, Needs::Workspace, {}, reopenFollowUp},
        {u"follow-up ask-again"_s,
         u"[DAYS|off]"_s,
         u"when we ask whether all is still right after a conversation was closed"_s,
         Needs::Workspace,
         {},
         askAgain},
    };
}

}
