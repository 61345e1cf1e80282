// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/Command.h"
#include "app/ctl/Interrupt.h"
#include "app/ctl/ProgressLine.h"
#include "core/store/AccountRepository.h"

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

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

void showBackfill(Poller &poller, ProgressLine &line, QObject *scope)
{
    QObject::connect(&poller, &Poller::progressed, scope,
                     [&line](const BackfillProgress &progress) { line.show(progressText(progress)); });
}

Result<int> pollOnce(CommandContext &context)
{
    FM_ASSIGN(const auto accounts, accountsToPoll(context));
    int code = Done;
    QJsonArray rows;
    ProgressLine line(context.options.isSet(u"progress"_s));
    QObject scope;
    showBackfill(context.workspace->poller(), line, &scope);
    for (const Account &account : accounts) {
        const auto outcome = await(context.workspace->poller().poll(account));
        line.clear();
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

Result<int> follow(CommandContext &context)
{
    Workspace &workspace = *context.workspace;
    QObject scope;
    const Interrupt interrupt;
    QObject::connect(&interrupt, &Interrupt::requested, QCoreApplication::instance(), &QCoreApplication::quit);
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
    workspace.erasurePurge().start();
    workspace.draftPurge().start();
    workspace.labelWatch().start();
    workspace.maintenance().start();
    QCoreApplication::exec();
    workspace.maintenance().stop();
    workspace.labelWatch().stop();
    workspace.snoozeAlarm().stop();
    workspace.erasurePurge().stop();
    workspace.draftPurge().stop();
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

QList<Command> pollCommands()
{
    return {
        {u"poll"_s,
         u"[--account A] [--follow] [--progress]"_s,
         u"fetches what is new; --follow stays, receives as it comes, and sends what is due"_s,
         Command::Needs::Workspace,
         {{u"account"_s, {}, u"A"_s},
          {u"follow"_s, {}},
          {u"progress"_s, u"tells how far it is even where the error output is no terminal"_s}},
         poll},
    };
}

}
