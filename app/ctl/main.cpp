// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/Command.h"

#include <QDir>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QStandardPaths>

using namespace firstmile;
using namespace Qt::StringLiterals;

namespace
{

QList<Command> allCommands()
{
    return workspaceCommands() + accountCommands() + pollCommands() + inboxCommands() + listCommands() +
           replyCommands() + draftCommands() + outboxCommands() + importCommands() + reportCommands() +
           inspectCommands() + maintenanceCommands() + bulkCommands() + logCommands() + customerLinkCommands() +
           privacyCommands() + retentionCommands() + contactCommands() + profileCommands() + customerCommands() +
           crmCommands() + followUpCommands() + reachCommands() + suggestionCommands() + modelCommands() +
           libraryCommands() + macroCommands() + suggestAnswerCommands() + beyondCommands() + noticeCommands() +
           labelCommands() + measureCommands() + exportCommands() + reviewOpenCommands() + reviewMarkCommands() +
           reviewFigureCommands() + reviewRedactCommands();
}

QString defaultWorkspace()
{
    return qEnvironmentVariable("FIRSTMILE_WORKSPACE",
                                QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
                                    u"/firstmile/workspace.firstmile"_s);
}

void printHelp(const QList<Command> &commands)
{
    terminal::say(
        u"firstmilectl [--workspace URL] [--json] COMMAND …\n\n"
        "URL is a file's path or postgresql://user@host/database (default: $FIRSTMILE_WORKSPACE, else %1).\n"_s.arg(
            defaultWorkspace()));
    QList<QStringList> rows;
    for (const Command &command : commands)
        rows.append({u"  "_s + command.words + u' ' + command.synopsis, command.brief});
    terminal::table(rows);
    terminal::say(u"\nExit codes: 0 done, 1 failed, 2 wrong usage, 3 not found, 4 sign-in or certificate refused, "
                  "5 network, 6 workspace, 7 busy or not possible now."_s);
}

/// The command whose words the arguments begin with, the longest first.
const Command *commandFor(const QList<Command> &commands, const QStringList &arguments)
{
    const Command *best = nullptr;
    for (const Command &command : commands) {
        const QStringList words = command.words.split(u' ');
        if (arguments.mid(0, words.size()) == words && (!best || command.words.size() > best->words.size()))
            best = &command;
    }
    return best;
}

/// Words may stand before or behind options: the positional arguments are what an option-blind look finds.
QStringList wordsOf(const QStringList &arguments, const QList<Command> &commands)
{
    QCommandLineParser all;
    all.setOptionsAfterPositionalArgumentsMode(QCommandLineParser::ParseAsOptions);
    QSet<QString> known;
    for (const Command &command : commands) {
        for (const QCommandLineOption &option : command.options) {
            if (!known.contains(option.names().first()))
                all.addOption(option);
            known.insert(option.names().first());
        }
    }
    all.addOptions(
        {{u"workspace"_s, {}, u"URL"_s}, {u"json"_s, {}}, {{u"h"_s, u"help"_s}, {}}, {{u"v"_s, u"version"_s}, {}}});
    all.parse(arguments);
    return all.positionalArguments();
}

Result<void> open(Workspace &workspace, Command::Needs needs)
{
    const WorkspaceUrl &url = workspace.database().url();
    if (needs == Command::Needs::Workspace && url.engine == Engine::Sqlite && !QFileInfo::exists(url.file)) {
        return Error{
            ErrorKind::NotFound, u"there is no workspace %1; \"firstmilectl init\" makes one"_s.arg(url.file), {}};
    }
    return await(workspace.database().open());
}

Result<int> runIn(CommandContext &context, const Command &command, const QString &workspaceText)
{
    if (command.needs == Command::Needs::Nothing)
        return command.run(context);
    FM_ASSIGN(const WorkspaceUrl url, WorkspaceUrl::parse(workspaceText));
    Workspace workspace(url);
    FM_TRY(open(workspace, command.needs));
    context.workspace = &workspace;
    return command.run(context);
}

int run(const QStringList &arguments)
{
    const auto commands = allCommands();
    const QStringList words = wordsOf(arguments, commands);
    if (arguments.contains(u"--version"_s) || arguments.contains(u"-v"_s)) {
        terminal::say(u"firstmilectl "_s + QCoreApplication::applicationVersion());
        return Done;
    }
    const Command *command = commandFor(commands, words);
    if (!command) {
        printHelp(commands);
        return words.isEmpty() && arguments.size() > 1 ? Done : WrongUsage;
    }
    QCommandLineParser parser;
    parser.addOptions({{u"workspace"_s, {}, u"URL"_s, defaultWorkspace()}, {u"json"_s, {}}, {{u"h"_s, u"help"_s}, {}}});
    parser.addOptions(command->options);
    if (!parser.parse(arguments)) {
        terminal::complain(parser.errorText() + u". Usage: firstmilectl "_s + command->words + u' ' +
                           command->synopsis);
        return WrongUsage;
    }
    if (parser.isSet(u"help"_s)) {
        terminal::say(u"firstmilectl "_s + command->words + u' ' + command->synopsis + u"\n"_s + command->brief);
        return Done;
    }
    CommandContext context{parser, parser.positionalArguments().mid(command->words.count(u' ') + 1),
                           parser.isSet(u"json"_s), nullptr};
    const Result<int> outcome = runIn(context, *command, parser.value(u"workspace"_s));
    if (outcome)
        return *outcome;
    terminal::complain(sentenceFor(outcome.error()));
    return exitCodeFor(outcome.error());
}

}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"firstmilectl"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(FM_VERSION));
    QLoggingCategory::setFilterRules(u"qt.*.debug=false"_s);
    return run(application.arguments());
}
