// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/Command.h"
#include "app/ctl/Interrupt.h"
#include "app/ctl/ProgressLine.h"
#include "core/inbox/ImportControl.h"
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
                       {u"failed"_s, failed},
                       {u"readEarlier"_s, summary.readEarlier}};
}

void saySummary(const ImportSummary &summary)
{
    terminal::say(u"%1 read, %2 added, %3 were here already, %4 could not be taken"_s.arg(summary.read)
                      .arg(summary.added)
                      .arg(summary.duplicate)
                      .arg(summary.failed.size()));
    if (summary.readEarlier > 0)
        terminal::say(u"  %1 of them before this import was cut short"_s.arg(summary.readEarlier));
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

/// Nothing if it was stopped; that is said here.
Result<std::optional<ImportSummary>> importOne(CommandContext &context, Import import, const QString &file,
                                               const QStringList &own)
{
    ProgressLine line(context.options.isSet(u"progress"_s));
    Interrupt interrupt;
    ImportProgress reached;
    ImportOptions options;
    options.ownAddresses = own;
    options.now = context.workspace->clock().now();
    options.control = std::make_shared<ImportControl>();
    options.progress = [&](const ImportProgress &progress) {
        reached = progress;
        line.show(progressText(progress));
    };
    QObject::connect(&interrupt, &Interrupt::requested, options.control.get(), &ImportControl::cancel);
    const auto imported = await(import(context.workspace->database(), file, options));
    line.clear();
    if (imported)
        return std::optional(*imported);
    if (!options.control->isCancelled())
        return imported.error();
    terminal::complain(
        u"stopped; %1 messages of %2 are in the workspace. The same command goes on from there."_s.arg(reached.messages)
            .arg(file));
    return std::optional<ImportSummary>();
}

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
        FM_ASSIGN(const auto part, importOne(context, import, file, own));
        if (!part)
            return Failed;
        sum += *part;
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
    const QCommandLineOption progress(u"progress"_s,
                                      u"tells how far it is even where the error output is no terminal"_s);
    return {
        {u"import mbox"_s,
         u"FILE… [--own ADDRESS…]"_s,
         u"takes the mails of an mbox file in"_s,
         Needs::NewWorkspace,
         {own, progress},
         mbox},
        {u"import maildir"_s,
         u"DIR… [--own ADDRESS…]"_s,
         u"takes the mails of a Maildir in, sub-folders too"_s,
         Needs::NewWorkspace,
         {own, progress},
         maildir},
        {u"import twcs"_s, u"FILE…"_s, u"takes a table of support tweets in"_s, Needs::NewWorkspace, {progress}, twcs},
    };
}

}
