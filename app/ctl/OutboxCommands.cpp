// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/Command.h"
#include "app/ctl/GivenTime.h"
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

QString noticedOf(const OutboxItem &item)
{
    QStringList words;
    if (item.state == OutboxState::Queued && !item.zone.isEmpty())
        words.append(toIso(item.notBefore) + u' ' + item.zone);
    if (!item.error.isEmpty())
        words.append(item.error);
    return words.isEmpty() ? QString() : u"  — "_s + words.join("; "_L1);
}

void sayItems(const QList<OutboxItem> &items)
{
    QList<QStringList> rows{{u"ID"_s, u"CONVERSATION"_s, u"STATE"_s, u"TRIES"_s, u"TEXT"_s}};
    for (const OutboxItem &item : items) {
        rows.append({item.id.toString(), item.message.conversation.toString(), toString(item.state),
                     QString::number(item.attempt), item.message.text.simplified().left(60) + noticedOf(item)});
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
    QList<OutboxState> states;
    for (const QString &name : context.options.values(u"state"_s)) {
        const auto state = outboxStateFromString(name);
        if (!state)
            return Error{ErrorKind::Malformed, u"there is no state “%1”"_s.arg(name), {}};
        states.append(*state);
    }
    FM_ASSIGN(const auto items, await(context.workspace->database().read([states](Session &session) {
                  return OutboxRepository(session).inStates(states, 10000);
              })));
    printItems(context, items);
    return Done;
}

/// Sends until nothing is due and nothing is uncertain, but what no look-up can tell of.
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
                             item.state == OutboxState::Cancelled || item.state == OutboxState::Held ||
                             (item.state == OutboxState::Queued && !item.zone.isEmpty());
                  });
                  return items;
              })));
    if (left.isEmpty() && !context.json)
        terminal::say(u"Everything is sent."_s);
    else
        printItems(context, left);
    return left.isEmpty() ? Done : Failed;
}

QJsonObject stepJson(const OutboxStep &step)
{
    return QJsonObject{{u"at"_s, toIso(step.at)},
                       {u"event"_s, step.event ? toString(*step.event) : u"queued"_s},
                       {u"state"_s, toString(step.state)},
                       {u"agent"_s, step.agent},
                       {u"words"_s, step.words}};
}

void sayWithSteps(const OutboxItem &item, const QList<OutboxStep> &steps)
{
    terminal::say(u"Reply %1 to conversation %2 is %3."_s.arg(item.id.toString(), item.message.conversation.toString(),
                                                              toString(item.state)));
    if (item.after)
        terminal::say(u"It goes out after reply %1."_s.arg(item.after.toString()));
    terminal::say(item.message.text);
    QList<QStringList> rows{{u"AT"_s, u"EVENT"_s, u"STATE"_s, u"AGENT"_s, u"WORDS"_s}};
    for (const OutboxStep &step : steps) {
        rows.append({toIso(step.at), step.event ? toString(*step.event) : u"queued"_s, toString(step.state), step.agent,
                     step.words});
    }
    terminal::table(rows);
}

Result<int> showReply(CommandContext &context)
{
    const auto id = OutboxId::fromString(context.arguments.value(0));
    using Told = std::pair<OutboxItem, QList<OutboxStep>>;
    FM_ASSIGN(const Told told, await(context.workspace->database().read([id](Session &session) -> Result<Told> {
                  FM_ASSIGN(const auto item, OutboxRepository(session).find(id));
                  if (!item)
                      return Error{ErrorKind::NotFound, u"there is no such reply in the outbox"_s, {}};
                  FM_ASSIGN(const auto steps, OutboxRepository(session).steps(id));
                  return Told(*item, steps);
              })));
    if (!context.json) {
        sayWithSteps(told.first, told.second);
        return Done;
    }
    QJsonObject object = toJson(told.first);
    QJsonArray steps;
    for (const OutboxStep &step : told.second)
        steps.append(stepJson(step));
    object.insert(u"steps"_s, steps);
    terminal::json(object);
    return Done;
}

/// f(Transaction, the reply named, the agent, now) in one transaction, then a sentence.
template <class F>
Result<int> onReply(CommandContext &context, F f, const QString &sentence)
{
    const auto id = OutboxId::fromString(context.arguments.value(0));
    FM_TRY(await(context.workspace->database().write(
        [id, f, now = context.workspace->clock().now()](Transaction &transaction) -> Result<void> {
            return f(transaction, id, Workspace::agent(), now);
        })));
    terminal::say(sentence);
    return Done;
}

Result<int> undo(CommandContext &context)
{
    return onReply(context, undoReply, u"Taken back; its text is a draft again."_s);
}

Result<int> retry(CommandContext &context)
{
    return onReply(context, retryReply, u"Queued again."_s);
}

Result<int> approve(CommandContext &context)
{
    return onReply(context, approveReply, u"Released."_s);
}

Result<int> sendBack(CommandContext &context)
{
    const QString words = context.options.value(u"words"_s);
    const auto back = [words](Transaction &transaction, OutboxId id, const QString &agent, Instant now) {
        return sendBackReply(transaction, id, agent, words, now);
    };
    return onReply(context, back, u"Given back; its text is a draft again."_s);
}

Result<int> reschedule(CommandContext &context)
{
    FM_ASSIGN(const GivenTime time, givenTime(context.options.value(u"at"_s), context.options.value(u"zone"_s)));
    const auto move = [time](Transaction &transaction, OutboxId id, const QString &agent, Instant now) {
        return rescheduleReply(transaction, id, agent, time.at, time.zone, now);
    };
    return onReply(context, move, u"It goes out at %1."_s.arg(toIso(time.at)));
}

Result<int> settle(CommandContext &context)
{
    const bool arrived = context.options.isSet(u"arrived"_s);
    if (arrived == context.options.isSet(u"absent"_s))
        return Error{ErrorKind::Malformed, u"say whether it is there: --arrived or --absent"_s, {}};
    const auto say = [arrived](Transaction &transaction, OutboxId id, const QString &agent, Instant now) {
        return settleReply(transaction, id, arrived, agent, now);
    };
    return onReply(context, say, arrived ? u"Noted: it arrived."_s : u"Queued again, with the same key."_s);
}

}

QList<Command> outboxCommands()
{
    constexpr auto needs = Command::Needs::Workspace;
    const QList<QCommandLineOption> states{{u"state"_s, {}, u"S"_s}};
    return {
        {u"outbox"_s, u"[--state S]…"_s, u"what is on its way"_s, needs, states, outboxList},
        {u"outbox list"_s, u"[--state S]…"_s, u"the same"_s, needs, states, outboxList},
        {u"outbox show"_s, u"ID"_s, u"one reply, and what happened to it"_s, needs, {}, showReply},
        {u"outbox send"_s, {}, u"sends what is due and settles what is uncertain"_s, needs, {}, send},
        {u"outbox undo"_s, u"ID"_s, u"takes a reply back that has not left"_s, needs, {}, undo},
        {u"outbox retry"_s, u"ID"_s, u"queues a refused reply again"_s, needs, {}, retry},
        {u"outbox approve"_s, u"ID"_s, u"releases a reply that a colleague wrote"_s, needs, {}, approve},
        {u"outbox send-back"_s,
         u"ID --words W"_s,
         u"gives it back to who wrote it"_s,
         needs,
         {{u"words"_s, {}, u"W"_s}},
         sendBack},
        {u"outbox reschedule"_s,
         u"ID --at TIME [--zone Z]"_s,
         u"chooses another time for what has not left"_s,
         needs,
         {{u"at"_s, {}, u"TIME"_s}, {u"zone"_s, {}, u"Z"_s}},
         reschedule},
        {u"outbox settle"_s,
         u"ID --arrived|--absent"_s,
         u"says what became of a reply of unknown fate"_s,
         needs,
         {{u"arrived"_s, {}}, {u"absent"_s, {}}},
         settle},
    };
}

}
