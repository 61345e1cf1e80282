// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/AccountSetup.h"
#include "app/ctl/Command.h"
#include "app/ctl/JsonShapes.h"
#include "core/store/AccountRepository.h"

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

Result<int> added(CommandContext &context, Account account)
{
    FM_ASSIGN(account, signIn(*context.workspace, context.options, account));
    FM_ASSIGN(account, keep(*context.workspace, account));
    if (context.json)
        terminal::json(toJson(account, {}));
    else
        terminal::say(u"Added %1 %2; \"poll\" fetches its messages."_s.arg(toString(account.channel), account.handle));
    return Done;
}

Result<int> addEmail(CommandContext &context)
{
    FM_ASSIGN(const Account account, emailAccount(context.options));
    return added(context, account);
}

Result<int> addMastodon(CommandContext &context)
{
    FM_ASSIGN(const Account account, mastodonAccount(context.options));
    if (context.options.isSet(u"sign-in"_s)) {
        FM_ASSIGN(const Account signedIn, mastodonBrowserSignIn(*context.workspace, account));
        FM_ASSIGN(const Account kept, keep(*context.workspace, signedIn));
        terminal::say(u"Added mastodon %1; \"poll\" fetches its messages."_s.arg(kept.handle));
        return Done;
    }
    return added(context, account);
}

struct AccountRow
{
    Account account;
    QList<Gap> gaps;
};

Result<QList<AccountRow>> accountRows(Session &session)
{
    AccountRepository accounts(session);
    FM_ASSIGN(const auto all, accounts.all());
    QList<AccountRow> rows;
    for (const Account &account : all) {
        FM_ASSIGN(const auto gaps, accounts.gaps(account.id));
        rows.append({account, gaps});
    }
    return rows;
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

Result<int> list(CommandContext &context)
{
    FM_ASSIGN(const auto rows, await(context.workspace->database().read(accountRows)));
    QJsonArray array;
    for (const AccountRow &row : rows) {
        array.append(toJson(row.account, row.gaps));
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

Result<int> removeAccount(CommandContext &context)
{
    if (context.arguments.isEmpty()) {
        terminal::complain(u"say which account: its id or handle, as \"account list\" shows them"_s);
        return WrongUsage;
    }
    FM_ASSIGN(const auto accounts, namedOrAll(context));
    const Account account = accounts.first();
    FM_TRY(await(context.workspace->database().write(
        [id = account.id, now = context.workspace->clock().now()](Transaction &transaction) {
            return AccountRepository(transaction).remove(transaction, id, now);
        })));
    if (account.secretSource == SecretSource::Keyring) {
        if (const auto removed = await(context.workspace->secrets().remove(account.secretKey())); !removed)
            terminal::complain(u"the secret could not be removed from the keyring: "_s + removed.error().detail);
    }
    terminal::say(u"Removed %1. What it received stays in the workspace."_s.arg(account.handle));
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
    };
    const QList<QCommandLineOption> mastodon{{u"server"_s, {}, u"URL"_s}, {u"sign-in"_s, {}}};
    return {
        {u"account add email"_s,
         u"--address A --imap HOST:PORT --smtp HOST:PORT [--user U] [--security tls|starttls|none] [--ca FILE] [--trust SHA256] --secret-stdin|--secret-command CMD"_s,
         u"adds a mailbox"_s, Needs::NewWorkspace, email + secrets, addEmail},
        {u"account add mastodon"_s, u"--server URL --token-stdin|--secret-command CMD|--sign-in"_s,
         u"adds a Mastodon account"_s, Needs::NewWorkspace, mastodon + secrets, addMastodon},
        {u"account list"_s, {}, u"the accounts and how they stand"_s, Needs::Workspace, {}, list},
        {u"account test"_s, u"[ACCOUNT]"_s, u"signs in and tells whether that works"_s, Needs::Workspace, {}, test},
        {u"account remove"_s,
         u"ACCOUNT"_s,
         u"stops polling and forgets the secret"_s,
         Needs::Workspace,
         {},
         removeAccount},
    };
}

}
