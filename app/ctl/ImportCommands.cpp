// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/Command.h"
#include "core/inbox/MaildirImport.h"
#include "core/inbox/MboxImport.h"
#include "core/inbox/TwcsImport.h"

#include <QFileInfo>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

QJsonObject summaryJson(const ImportSummary &summary)
{
    QJsonArray failed;
    for (const ImportFailure &each : summary.failed)
        failed.append(QJsonObject{{u"what"_s, each.what}, {u"why"_s, each.why}});
    return QJsonObject{{u"read"_s, summary.read},
                       {u"added"_s, summary.added},
                       {u"duplicate"_s, summary.duplicate},
                       {u"failed"_s, failed}};
}

void saySummary(const ImportSummary &summary)
{
    terminal::say(u"%1 read, %2 added, %3 were here already, %4 could not be taken"_s.arg(summary.read)
                      .arg(summary.added)
                      .arg(summary.duplicate)
                      .arg(summary.failed.size()));
    for (const ImportFailure &each : summary.failed)
        terminal::say(u"  %1: %2"_s.arg(each.what, each.why));
}

/// "--own a@x b@x" leaves b@x among the arguments: an address is no file.
bool isAddress(const QString &argument)
{
    return argument.contains(u'@') && !QFileInfo::exists(argument);
}

/// --own takes one address or several: behind each other, with commas, or by repeating it.
QStringList ownAddresses(const CommandContext &context)
{
    QStringList own;
    for (const QString &value : context.options.values(u"own"_s))
        own += value.split(u',', Qt::SkipEmptyParts);
    for (const QString &argument : context.arguments) {
        if (isAddress(argument))
            own += argument;
    }
    return own;
}

using Import = Async<ImportSummary> (*)(Database &, const QString &, const ImportOptions &);

Result<int> runImport(CommandContext &context, Import import, const QStringList &own = {})
{
    QStringList files = context.arguments;
    files.removeIf(isAddress);
    if (files.isEmpty()) {
        terminal::complain(u"say which file or folder to import"_s);
        return WrongUsage;
    }
    ImportSummary sum;
    for (const QString &file : std::as_const(files)) {
        const ImportOptions options{own, context.workspace->clock().now(), {}};
        FM_ASSIGN(const ImportSummary part, await(import(context.workspace->database(), file, options)));
        sum += part;
    }
    if (context.json)
        terminal::json(summaryJson(sum));
    else
        saySummary(sum);
    return Done;
}

Result<int> mbox(CommandContext &context)
{
    return runImport(context, importMbox, ownAddresses(context));
}

Result<int> maildir(CommandContext &context)
{
    return runImport(context, importMaildir, ownAddresses(context));
}

Result<int> twcs(CommandContext &context)
{
    return runImport(context, importTwcs);
}

}

QList<Command> importCommands()
{
    using Needs = Command::Needs;
    const QCommandLineOption own(u"own"_s, u"an address of ours; may be repeated"_s, u"ADDRESS"_s);
    return {
        {u"import mbox"_s,
         u"FILE… [--own ADDRESS…]"_s,
         u"takes the mails of an mbox file in"_s,
         Needs::NewWorkspace,
         {own},
         mbox},
        {u"import maildir"_s,
         u"DIR… [--own ADDRESS…]"_s,
         u"takes the mails of a Maildir in, sub-folders too"_s,
         Needs::NewWorkspace,
         {own},
         maildir},
        {u"import twcs"_s, u"FILE…"_s, u"takes a table of support tweets in"_s, Needs::NewWorkspace, {}, twcs},
    };
}

}
