// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/AccountSetup.h"
#include "app/ctl/Command.h"
#include "app/ctl/JsonShapes.h"
#include "core/channels/mail/MailDiscovery.h"
#include "core/inbox/AccountEnrolment.h"
#include "core/store/AccountRepository.h"
#include "core/store/UsageRepository.h"

#include <QNetworkAccessManager>

#include <algorithm>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

using SetupOf = Result<ChannelSetup> (*)(const QCommandLineParser &);

template <SetupOf setupOf>
Result<int> addAccount(CommandContext &context)
{
    FM_ASSIGN(const ChannelSetup setup, setupOf(context.options));
    FM_ASSIGN(const Account account, enrol(*context.workspace, context.options, setup));
    if (context.json)
        terminal::json(toJson(account, {}));
    else
        terminal::say(u"Added %1 %2; \"poll\" fetches its messages."_s.arg(toString(account.channel), account.handle));
    return Done;
}

Result<int> discoverServers(CommandContext &context)
{
    if (context.arguments.isEmpty()) {
        terminal::complain(u"say which address"_s);
        return WrongUsage;
    }
    QNetworkAccessManager network;
    MailDiscovery discovery(network);
    FM_ASSIGN(const MailSettingsGuess guess, await(discovery.discover(context.arguments.first())));
    if (context.json) {
        terminal::json(toJson(guess));
        return Done;
    }
    const auto server = [](const MailServer &each) {
        return u"%1:%2 %3"_s.arg(each.host).arg(each.port).arg(toString(each.security));
    };
    terminal::say(u"imap      "_s + server(guess.imap));
    terminal::say(u"smtp      "_s + server(guess.smtp));
    terminal::say(u"provider  "_s + guess.provider);
    terminal::say(u"found by  %1 %2"_s.arg(toString(guess.source), guess.evidence));
    return Done;
}

struct AccountRow
{
    Account account;
    QList<Gap> gaps;
    QList<Usage> usage;
};

Result<QList<AccountRow>> accountRows(Session &session, Instant now)
{
    AccountRepository accounts(session);
    FM_ASSIGN(const auto all, accounts.all());
    FM_ASSIGN(const auto usage, UsageRepository(session).monthOfAll(now));
    QList<AccountRow> rows;
    for (const Account &account : all) {
        FM_ASSIGN(const auto gaps, accounts.gaps(account.id));
        rows.append({account, gaps, usage.value(account.id)});
    }
    return rows;
}

Result<QList<AccountRow>> readRows(CommandContext &context)
{
    return await(context.workspace->database().read(
        [now = context.workspace->clock().now()](Session &session) { return accountRows(session, now); }));
}

QString agoWords(const std::optional<Instant> &at, Instant now)
{
    if (!at)
        return u"never polled"_s;
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(now - *at).count();
    if (seconds < 120)
        return u"last poll %1 s ago"_s.arg(seconds);
    return seconds < 7200 ? u"last poll %1 min ago"_s.arg(seconds / 60) : u"last poll %1 h ago"_s.arg(seconds / 3600);
}

QString gapWords(const Gap &gap)
{
    const auto word = [](const std::optional<Instant> &at) { return at ? toIso(*at) : u"?"_s; };
    return u"gap: %1 to %2 (%3)"_s.arg(word(gap.from), word(gap.to), gap.reason);
}

Result<int> accountList(CommandContext &context)
{
    FM_ASSIGN(const auto rows, readRows(context));
    QJsonArray array;
    for (const AccountRow &row : rows) {
        array.append(toJson(row.account, row.gaps, row.usage));
        if (context.json)
            continue;
        terminal::say(u"%1  %2  %3  %4  %5 %6"_s.arg(
            row.account.id.toString(), toString(row.account.channel), row.account.handle, toString(row.account.state),
            agoWords(row.account.lastPollAt, context.workspace->clock().now()), row.account.stateDetail));
        for (const Gap &gap : row.gaps)
            terminal::say(u"      "_s + gapWords(gap));
    }
    if (context.json)
        terminal::json(array);
    return Done;
}

Result<QList<Account>> namedOrAll(CommandContext &context)
{
    const QString name = context.arguments.value(0);
    return await(context.workspace->database().read([name](Session &session) -> Result<QList<Account>> {
        AccountRepository accounts(session);
        if (name.isEmpty())
            return accounts.all();
        FM_ASSIGN(const Account account, accounts.named(name));
        return QList{account};
    }));
}

Result<int> test(CommandContext &context)
{
    FM_ASSIGN(const auto accounts, namedOrAll(context));
    int code = Done;
    QJsonArray rows;
    for (const Account &account : accounts) {
        const Result<AccountProfile> profile = verify(*context.workspace, account);
        if (!profile)
            code = exitCodeFor(profile.error());
        const QString words = profile ? u"works"_s : sentenceFor(profile.error());
        rows.append(QJsonObject{{u"account"_s, account.handle}, {u"ok"_s, profile.has_value()}, {u"detail"_s, words}});
        if (!context.json)
            terminal::say(account.handle + u": "_s + words);
    }
    if (context.json)
        terminal::json(rows);
    return code;
}

/// The one account that the arguments name.
Result<Account> namedAccount(CommandContext &context)
{
    if (context.arguments.isEmpty())
        return Error{ErrorKind::Rejected, u"say which account: its id or handle, as \"account list\" shows them"_s, {}};
    FM_ASSIGN(const auto accounts, namedOrAll(context));
    return accounts.first();
}

Result<int> removeAccount(CommandContext &context)
{
    FM_ASSIGN(const Account account, namedAccount(context));
    Workspace &workspace = *context.workspace;
    AccountEnrolment enrolment(workspace.database(), workspace.secrets(), workspace.clients(), workspace.clock());
    const auto removed = await(enrolment.remove(account));
    if (!removed && removed.error().kind != ErrorKind::Forbidden)
        return removed.error();
    if (!removed)
        terminal::complain(u"the secret could not be removed from the keyring: "_s + removed.error().detail);
    terminal::say(u"Removed %1. What it received stays in the workspace."_s.arg(account.handle));
    return Done;
}

template <bool paused>
Result<int> setPaused(CommandContext &context)
{
    FM_ASSIGN(const Account account, namedAccount(context));
    FM_TRY(await(context.workspace->database().write([id = account.id](Transaction &transaction) {
        return AccountRepository(transaction).setPaused(transaction, id, paused);
    })));
    terminal::say((paused ? u"Paused %1."_s : u"%1 goes on."_s).arg(account.handle));
    return Done;
}

Result<int> editAccount(CommandContext &context)
{
    FM_ASSIGN(const Account account, namedAccount(context));
    FM_ASSIGN(const AccountEdit changed, editFrom(context.options, AccountEdit::of(account)));
    if (!changed.watches.isEmpty() && !hasWatches(account.channel))
        return Error{ErrorKind::Rejected, toString(account.channel) + u" cannot be searched for words"_s, {}};
    const auto kept =
        context.workspace->database().write([account, changed](Transaction &transaction) -> Result<Account> {
            AccountRepository accounts(transaction);
            FM_TRY(accounts.setSettings(transaction, account.id, changed.appliedTo(account.settings)));
            FM_TRY(accounts.setAnswerWithin(transaction, account.id, changed.answerWithin));
            return accounts.named(account.id.toString());
        });
    FM_ASSIGN(const Account edited, await(kept));
    if (context.json)
        terminal::json(toJson(edited, {}));
    else
        terminal::say(u"Changed %1."_s.arg(edited.handle));
    return Done;
}

void sayUsage(const AccountRow &row, qint64 cap)
{
    qint64 micros = 0;
    for (const Usage &each : row.usage) {
        terminal::say(u"%1  %2  %3  $%4"_s.arg(row.account.handle, each.what, QString::number(each.count),
                                               QString::number(static_cast<double>(each.micros) / 1e6, 'f', 4)));
        micros += each.micros;
    }
    const QString all = QString::number(static_cast<double>(micros) / 1e6, 'f', 2);
    const QString of = cap > 0 ? u" of $"_s + QString::number(static_cast<double>(cap) / 1e6, 'f', 2) : QString();
    terminal::say(u"%1  this month  $%2%3"_s.arg(row.account.handle, all, of));
    if (row.account.quota)
        terminal::say(u"%1  requests left  %2 of %3"_s.arg(row.account.handle)
                          .arg(row.account.quota->remaining)
                          .arg(row.account.quota->limit));
}

Result<int> showUsage(CommandContext &context)
{
    FM_ASSIGN(const auto accounts, namedOrAll(context));
    FM_ASSIGN(const auto rows, readRows(context));
    QJsonArray array;
    for (const AccountRow &row : rows) {
        const auto isWanted = [&row](const Account &account) { return account.id == row.account.id; };
        if (std::ranges::none_of(accounts, isWanted))
            continue;
        if (context.json)
            array.append(usageJson(row.account, row.usage));
        else
            sayUsage(row, AccountEdit::of(row.account).monthlyBudget);
    }
    if (context.json)
        terminal::json(array);
    return Done;
}

}

QList<Command> accountCommands()
{
    using Needs = Command::Needs;
    const QList<QCommandLineOption> secrets{
        {u"secret-stdin"_s, u"the secret is the first line of the standard input; it is kept in the keyring"_s},
        {u"token-stdin"_s, u"the same"_s},
        {u"secret-command"_s, u"the command's output is the secret, each time"_s, u"CMD"_s},
    };
    const QList<QCommandLineOption> email{
        {u"address"_s, {}, u"A"_s},
        {u"imap"_s, {}, u"HOST:PORT"_s},
        {u"smtp"_s, {}, u"HOST:PORT"_s},
        {u"user"_s, {}, u"U"_s},
        {u"security"_s, {}, u"tls|starttls|none"_s, u"tls"_s},
        {u"ca"_s, {}, u"FILE"_s},
        {u"trust"_s, {}, u"SHA256"_s},
        {u"name"_s, {}, u"NAME"_s},
        {u"auth"_s, {}, u"password|xoauth2"_s, u"password"_s},
        {u"provider"_s, {}, u"google|microsoft|outlook"_s},
        {u"tenant"_s, {}, u"T"_s},
    };
    const QList<QCommandLineOption> client{{u"client-id"_s, {}, u"ID"_s}, {u"client-secret-command"_s, {}, u"CMD"_s}};
    const QList<QCommandLineOption> mastodon{{u"server"_s, {}, u"URL"_s}, {u"sign-in"_s, {}}};
    const QList<QCommandLineOption> budget{{u"budget"_s, u"dollars a month"_s, u"20.00"_s}};
    const QList<QCommandLineOption> x{{u"port"_s, u"of the callback address, registered with X"_s, u"PORT"_s},
                                      {u"server"_s, {}, u"URL"_s},
                                      {u"authorize-url"_s, {}, u"URL"_s}};
    const QList<QCommandLineOption> facebook{{u"app-id"_s, {}, u"ID"_s},
                                             {u"app-secret-command"_s, {}, u"CMD"_s},
                                             {u"user-token"_s, u"the secret is a person's token, not the Page's"_s},
                                             {u"page"_s, u"which of the person's Pages"_s, u"ID"_s},
                                             {u"server"_s, {}, u"URL"_s}};
    const QList<QCommandLineOption> bluesky{{u"handle"_s, {}, u"HANDLE"_s}, {u"server"_s, {}, u"URL"_s}};
    const QList<QCommandLineOption> token{{u"channel"_s, {}, u"C"_s}, {u"server"_s, {}, u"URL"_s}};
    const QList<QCommandLineOption> edits{
        {u"watch"_s, u"a word, \"phrase\" or #tag; repeat it; \"\" for none"_s, u"Q"_s},
        {u"answer-within"_s, {}, u"4h"_s},
        {u"folder"_s, u"a mailbox that is read; repeat it"_s, u"NAME"_s},
        {u"sent-folder"_s, {}, u"NAME"_s}};
    return {
        {u"account add email"_s,
         u"--address A --imap HOST:PORT --smtp HOST:PORT [--user U] [--security tls|starttls|none] [--ca FILE] [--trust SHA256] --secret-stdin|--secret-command CMD, or --address A --provider google|microsoft|outlook --auth xoauth2 --client-id ID [--client-secret-command CMD]"_s,
         u"adds a mailbox"_s, Needs::NewWorkspace, email + client + secrets, addAccount<emailSetup>},
        {u"account add mastodon"_s, u"--server URL --token-stdin|--secret-command CMD|--sign-in"_s,
         u"adds a Mastodon account"_s, Needs::NewWorkspace, mastodon + secrets, addAccount<mastodonSetup>},
        {u"account add x"_s,
         u"--client-id ID [--client-secret-command CMD] [--port PORT] [--budget 20.00] [--secret-command CMD]"_s,
         u"adds an X account, by the browser"_s, Needs::NewWorkspace, x + client + budget + secrets,
         addAccount<xSetup>},
        {u"account add facebook"_s,
         u"--token-stdin|--secret-command CMD [--app-id ID --app-secret-command CMD [--user-token [--page ID]]]"_s,
         u"adds a Facebook Page"_s, Needs::NewWorkspace, facebook + secrets, addAccount<facebookSetup>},
        {u"account add bluesky"_s, u"--handle HANDLE [--server URL] --secret-stdin|--secret-command CMD"_s,
         u"adds a Bluesky account, by an app password"_s, Needs::NewWorkspace, bluesky + secrets,
         addAccount<blueskySetup>},
        {u"account add token"_s, u"--channel C [--server URL] --token-stdin|--secret-command CMD"_s,
         u"adds an account of any network by its token"_s, Needs::NewWorkspace, token + secrets,
         addAccount<tokenSetup>},
        {u"account discover"_s, u"ADDRESS"_s, u"finds the servers of a mailbox"_s, Needs::Nothing, {}, discoverServers},
        {u"account list"_s, {}, u"the accounts and how they stand"_s, Needs::Workspace, {}, accountList},
        {u"account test"_s, u"[ACCOUNT]"_s, u"signs in and tells whether that works"_s, Needs::Workspace, {}, test},
        {u"account usage"_s,
         u"[ACCOUNT]"_s,
         u"what was used this month, and of which cap"_s,
         Needs::Workspace,
         {},
         showUsage},
        {u"account edit"_s,
         u"ACCOUNT [--watch Q]… [--answer-within 4h] [--budget 20.00] [--folder NAME]… [--sent-folder NAME]"_s,
         u"changes what is watched for, the time to answer, the cap, the folders"_s, Needs::Workspace, edits + budget,
         editAccount},
        {u"account pause"_s,
         u"ACCOUNT"_s,
         u"fetches and sends nothing until it is resumed"_s,
         Needs::Workspace,
         {},
         setPaused<true>},
        {u"account resume"_s, u"ACCOUNT"_s, u"goes on with a paused account"_s, Needs::Workspace, {}, setPaused<false>},
        {u"account remove"_s,
         u"ACCOUNT"_s,
         u"stops polling and forgets the secret"_s,
         Needs::Workspace,
         {},
         removeAccount},
    };
}

}
