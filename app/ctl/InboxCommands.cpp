// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/Command.h"
#include "app/ctl/JsonShapes.h"
#include "core/inbox/QueryReading.h"
#include "core/inbox/Search.h"
#include "core/inbox/Views.h"
#include "core/store/AccountRepository.h"
#include "core/store/ConversationRepository.h"
#include "core/store/CustomerRepository.h"
#include "core/store/MessageRepository.h"

#include <csignal>

#include <QSocketNotifier>
#include <sys/socket.h>
#include <unistd.h>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

QueryScene sceneNow(const CommandContext &context)
{
    return {context.workspace->clock().now(), QTimeZone::systemTimeZone(), Workspace::agent()};
}

Result<View> viewNamed(const QString &name)
{
    QStringList names;
    for (const View &view : builtInViews()) {
        if (view.name == name)
            return view;
        names.append(view.name);
    }
    return Error{ErrorKind::Rejected, u"there is no view %1; there are %2"_s.arg(name, names.join(u", "_s)), {}};
}

Result<int> limitOf(const CommandContext &context)
{
    bool valid = false;
    const int limit = context.options.value(u"limit"_s).toInt(&valid);
    if (!valid || limit < 0)
        return Error{ErrorKind::Rejected, u"--limit wants a number"_s, {}};
    return limit;
}

struct Listed
{
    QList<Conversation> conversations;
    QHash<AccountId, QString> handles;
};

Result<QHash<AccountId, QString>> accountHandles(Session &session)
{
    FM_ASSIGN(const auto accounts, AccountRepository(session).allEver());
    QHash<AccountId, QString> handles;
    for (const Account &account : accounts)
        handles.insert(account.id, account.handle);
    return handles;
}

Result<Listed> listOf(Session &session, const ConversationQuery &query, int limit)
{
    FM_ASSIGN(const auto conversations, ConversationRepository(session).list(query, limit));
    FM_ASSIGN(const auto handles, accountHandles(session));
    return Listed{conversations, handles};
}

QString waitWords(const Conversation &conversation, Instant now)
{
    if (!conversation.waitingSince)
        return u"-"_s;
    const auto minutes = std::chrono::duration_cast<std::chrono::minutes>(now - *conversation.waitingSince).count();
    if (minutes < 120)
        return u"%1 min"_s.arg(minutes);
    return minutes < 2880 ? u"%1 h"_s.arg(minutes / 60) : u"%1 d"_s.arg(minutes / 1440);
}

void sayConversations(const Listed &listed, Instant now)
{
    QList<QStringList> rows{{u"ID"_s, u"CHANNEL"_s, u"WAITS"_s, u"CUSTOMER"_s, u"ABOUT"_s}};
    for (const Conversation &each : listed.conversations) {
        const QString about = each.subject.isEmpty() ? each.preview : each.subject;
        rows.append({each.id.toString(), toString(each.channel), waitWords(each, now),
                     (each.unread ? u"* "_s : u"  "_s) + each.customerName.left(28), about.left(80)});
    }
    terminal::table(rows);
}

Result<int> inbox(CommandContext &context)
{
    FM_ASSIGN(const View view, viewNamed(context.options.value(u"view"_s)));
    FM_ASSIGN(const int limit, limitOf(context));
    const ConversationQuery query = readQuery(view.query, view.sort, sceneNow(context)).query;
    FM_ASSIGN(const auto listed, await(context.workspace->database().read(
                                     [=](Session &session) { return listOf(session, query, limit); })));
    if (!context.json) {
        sayConversations(listed, context.workspace->clock().now());
        return Done;
    }
    QJsonArray rows;
    for (const Conversation &each : listed.conversations)
        rows.append(toJson(each, listed.handles.value(each.account)));
    terminal::json(rows);
    return Done;
}

Result<int> search(CommandContext &context)
{
    const QString text = context.arguments.join(u' ');
    const ConversationQuery query = readQuery(text, ConversationSort::Relevance, sceneNow(context)).query;
    const int limit = context.options.value(u"limit"_s).toInt();
    FM_ASSIGN(const auto hits, await(context.workspace->database().read(
                                   [=](Session &session) { return searchMessages(session, query, limit); })));
    QJsonArray rows;
    for (const SearchHit &hit : hits) {
        rows.append(toJson(hit));
        if (!context.json)
            terminal::say(
                u"%1  %2  %3  %4"_s.arg(hit.conversation.toString(), toIso(hit.at), hit.from.name, hit.snippet.text));
    }
    if (context.json)
        terminal::json(rows);
    return Done;
}

struct Shown
{
    Conversation conversation;
    QList<Message> messages;
    QString account;
};

Result<Shown> shown(Session &session, ConversationId id)
{
    FM_ASSIGN(const auto conversation, ConversationRepository(session).find(id));
    if (!conversation)
        return Error{ErrorKind::NotFound, u"there is no conversation "_s + id.toString(), {}};
    FM_ASSIGN(const auto messages, MessageRepository(session).ofConversation(id));
    FM_ASSIGN(const auto handles, accountHandles(session));
    return Shown{*conversation, messages, handles.value(conversation->account)};
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
        for (const Attachment &each : message.attachments)
            terminal::say(u"[%1, %2, %3 bytes]"_s.arg(each.name, each.type).arg(each.size));
    }
}

Result<int> show(CommandContext &context)
{
    const auto id = ConversationId::fromString(context.arguments.value(0));
    FM_ASSIGN(const auto what,
              await(context.workspace->database().read([id](Session &session) { return shown(session, id); })));
    if (!context.json) {
        sayShown(what);
        return Done;
    }
    QJsonObject object = toJson(what.conversation, what.account);
    QJsonArray messages;
    for (const Message &message : what.messages)
        messages.append(toJson(message));
    object.insert(u"messages"_s, messages);
    terminal::json(object);
    return Done;
}

ConversationQuery historyOf(CustomerId customer)
{
    ConversationQuery query;
    query.criteria = {ofCustomer(customer)};
    return query;
}

Result<int> customerShow(CommandContext &context)
{
    const auto id = CustomerId::fromString(context.arguments.value(0));
    struct Found
    {
        Customer customer;
        Listed history;
    };
    FM_ASSIGN(const auto found, await(context.workspace->database().read([id](Session &session) -> Result<Found> {
                  FM_ASSIGN(const auto customer, CustomerRepository(session).find(id));
                  if (!customer)
                      return Error{ErrorKind::NotFound, u"there is no customer "_s + id.toString(), {}};
                  FM_ASSIGN(const auto history, listOf(session, historyOf(id), 1000));
                  return Found{*customer, history};
              })));
    if (!context.json) {
        terminal::say(found.customer.name);
        for (const Identity &each : found.customer.identities)
            terminal::say(u"  %1 %2 %3"_s.arg(toString(each.channel), each.handle, each.name));
        sayConversations(found.history, context.workspace->clock().now());
        return Done;
    }
    QJsonObject object = toJson(found.customer);
    QJsonArray conversations;
    for (const Conversation &each : found.history.conversations)
        conversations.append(toJson(each, found.history.handles.value(each.account)));
    object.insert(u"conversations"_s, conversations);
    terminal::json(object);
    return Done;
}

Result<QList<Account>> accountsToPoll(CommandContext &context)
{
    const QString name = context.options.value(u"account"_s);
    return await(context.workspace->database().read([name](Session &session) -> Result<QList<Account>> {
        AccountRepository accounts(session);
        if (!name.isEmpty()) {
            FM_ASSIGN(const Account one, accounts.named(name));
            return QList{one};
        }
        FM_ASSIGN(auto all, accounts.all());
        all.removeIf([](const Account &each) { return each.paused || each.channel == Channel::Logged; });
        return all;
    }));
}

Result<int> pollOnce(CommandContext &context)
{
    FM_ASSIGN(const auto accounts, accountsToPoll(context));
    int code = Done;
    QJsonArray rows;
    for (const Account &account : accounts) {
        const auto outcome = await(context.workspace->poller().poll(account));
        QJsonObject row{
            {u"account"_s, account.handle}, {u"channel"_s, toString(account.channel)}, {u"ok"_s, outcome.has_value()}};
        if (outcome) {
            row.insert(u"added"_s, outcome->added);
            row.insert(u"duplicate"_s, outcome->duplicate);
            row.insert(u"unreadable"_s, outcome->unreadable);
        } else {
            row.insert(u"error"_s, sentenceFor(outcome.error()));
            code = exitCodeFor(outcome.error());
            terminal::complain(account.handle + u": "_s + sentenceFor(outcome.error()));
        }
        rows.append(row);
        if (!context.json && outcome)
            terminal::say(u"%1: %2 new"_s.arg(account.handle).arg(outcome->added));
    }
    if (context.json)
        terminal::json(rows);
    return code;
}

/// SIGINT and SIGTERM end the program by its event loop, so that connections close and nothing is cut in the middle.
int signalPipe[2];

void onSignal(int)
{
    const char byte = 1;
    (void)!::write(signalPipe[0], &byte, 1);
}

void quitOnSignals(QObject *parent)
{
    if (::socketpair(AF_UNIX, SOCK_STREAM, 0, signalPipe) != 0)
        return;
    auto *notifier = new QSocketNotifier(signalPipe[1], QSocketNotifier::Read, parent);
    QObject::connect(notifier, &QSocketNotifier::activated, QCoreApplication::instance(), &QCoreApplication::quit);
    std::signal(SIGINT, onSignal);
    std::signal(SIGTERM, onSignal);
}

Result<int> follow(CommandContext &context)
{
    Workspace &workspace = *context.workspace;
    QObject scope;
    quitOnSignals(&scope);
    QObject::connect(&workspace.poller(), &Poller::polled, &scope, [&](AccountId id, const PollSummary &summary) {
        if (summary.added > 0)
            terminal::say(u"account %1: %2 new"_s.arg(id.toString()).arg(summary.added));
    });
    QObject::connect(&workspace.poller(), &Poller::failed, &scope, [](AccountId id, const Error &error) {
        terminal::complain(u"account %1: "_s.arg(id.toString()) + sentenceFor(error));
    });
    QObject::connect(&workspace.outbox(), &Outbox::failed, &scope,
                     [](const Error &error) { terminal::complain(u"outbox: "_s + sentenceFor(error)); });
    workspace.poller().start();
    workspace.outbox().start();
    workspace.snoozeAlarm().start();
    workspace.maintenance().start();
    QCoreApplication::exec();
    workspace.maintenance().stop();
    workspace.snoozeAlarm().stop();
    workspace.outbox().stop();
    workspace.poller().stop();
    return Done;
}

Result<int> poll(CommandContext &context)
{
    FM_TRY(context.workspace->lock());
    return context.options.isSet(u"follow"_s) ? follow(context) : pollOnce(context);
}

}

QList<Command> inboxCommands()
{
    using Needs = Command::Needs;
    const QCommandLineOption limit(u"limit"_s, {}, u"N"_s, u"50"_s);
    return {
        {u"poll"_s,
         u"[--account A] [--follow]"_s,
         u"fetches what is new; --follow stays, receives as it comes, and sends what is due"_s,
         Needs::Workspace,
         {{u"account"_s, {}, u"A"_s}, {u"follow"_s, {}}},
         poll},
        {u"inbox"_s,
         u"[--view V] [--limit N]"_s,
         u"lists conversations: open, waiting, unread, snoozed, closed, all, or a channel"_s,
         Needs::Workspace,
         {{u"view"_s, {}, u"V"_s, u"open"_s}, limit},
         inbox},
        {u"search"_s, u"QUERY [--limit N]"_s, u"searches every message"_s, Needs::Workspace, {limit}, search},
        {u"show"_s, u"CONVERSATION"_s, u"one conversation, whole"_s, Needs::Workspace, {}, show},
        {u"customer show"_s, u"ID"_s, u"a customer's identities and history"_s, Needs::Workspace, {}, customerShow},
    };
}

}
