// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/Command.h"
#include "core/store/Backup.h"
#include "core/store/DiskRoom.h"
#include "core/store/Doctor.h"
#include "core/store/Maintenance.h"
#include "core/store/Salvage.h"

#include <QDateTime>
#include <QFileInfo>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

int telling(const CommandContext &context, const QJsonObject &object, const QString &sentence)
{
    if (context.json)
        terminal::json(object);
    else
        terminal::say(sentence);
    return Done;
}

Result<int> wholeVacuum(CommandContext &context)
{
    const WorkspaceUrl url = context.workspace->database().url();
    if (url.engine == Engine::Postgres)
        return Error{
            ErrorKind::Rejected, u"PostgreSQL looks after its own files; its administrator can run VACUUM"_s, {}};
    FM_ASSIGN(const qint64 freed,
              await(context.workspace->database().onWriter(
                  [file = url.file](Transaction &connection) { return maintenance::vacuum(connection, file); })));
    return telling(context, {{u"freedBytes"_s, freed}},
                   u"The file was written anew and is %1 smaller."_s.arg(roomWords(std::max<qint64>(0, freed))));
}

Result<int> maintain(CommandContext &context)
{
    if (context.options.isSet(u"vacuum"_s))
        return wholeVacuum(context);
    const auto pace = context.options.isSet(u"now"_s) ? Maintenance::Pace::Now : Maintenance::Pace::Gentle;
    FM_ASSIGN(const auto report, await(context.workspace->maintenance().runAll(pace)));
    const QJsonObject object{{u"searchMessages"_s, report.searchMessages},
                             {u"mergedPages"_s, report.mergedPages},
                             {u"analysedTables"_s, report.analysedTables},
                             {u"freedPages"_s, report.freedPages},
                             {u"logPages"_s, report.logPages},
                             {u"logEmptied"_s, report.logEmptied}};
    return telling(
        context, object,
        u"%1 messages taken into the search index, %2 pages of it joined, %3 tables looked at for the "
        "planner, %4 free pages given back, %5 pages brought from the log into the file."_s.arg(report.searchMessages)
            .arg(report.mergedPages)
            .arg(report.analysedTables)
            .arg(report.freedPages)
            .arg(report.logPages));
}

Result<BackupSummary> backUpTo(CommandContext &context, const QString &file, Backup::Existing existing)
{
    Backup backup(context.workspace->database().url());
    return await(backup.start(file, existing));
}

Result<int> backup(CommandContext &context)
{
    if (context.arguments.size() != 1) {
        terminal::complain(u"say into which file"_s);
        return WrongUsage;
    }
    const auto existing = context.options.isSet(u"replace"_s) ? Backup::Existing::Replace : Backup::Existing::Keep;
    FM_ASSIGN(const auto summary, backUpTo(context, context.arguments.first(), existing));
    return telling(context, {{u"file"_s, summary.file}, {u"bytes"_s, summary.bytes}},
                   u"%1 holds the workspace (%2). To restore it, open it with --workspace, or put it in the place of "
                   "the old file."_s.arg(summary.file, roomWords(summary.bytes)));
}

QJsonObject checkJson(const HealthCheck &check, bool repaired)
{
    QJsonObject object{
        {u"check"_s, check.name}, {u"ok"_s, check.ok}, {u"wrong"_s, check.wrong}, {u"detail"_s, check.detail}};
    if (repaired)
        object.insert(u"repaired"_s, true);
    return object;
}

bool isHealthy(const QList<HealthCheck> &checks)
{
    return std::ranges::all_of(checks, &HealthCheck::ok);
}

void sayChecks(const QList<HealthCheck> &checks)
{
    for (const HealthCheck &check : checks)
        terminal::say((check.ok ? u"ok       "_s : u"TROUBLE  "_s) + check.name + u": "_s + check.detail);
}

Result<QList<HealthCheck>> lookAt(CommandContext &context, ExaminationDepth depth)
{
    return await(context.workspace->database().onWriter(
        [depth](Transaction &connection) { return checkHealth(connection, depth); }));
}

Result<void> backUpBeforeRepair(CommandContext &context)
{
    const WorkspaceUrl url = context.workspace->database().url();
    if (context.options.isSet(u"no-backup"_s) || url.engine == Engine::Postgres)
        return {};
    const QString file =
        url.file + u".before-repair-"_s + QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-HHmmss"_s);
    FM_ASSIGN(const auto kept, backUpTo(context, file, Backup::Existing::Keep));
    if (!context.json)
        terminal::say(u"As it was, the workspace is kept in "_s + kept.file);
    return {};
}

/// What was in trouble before and is well now was repaired.
int tellRepaired(const CommandContext &context, const QList<HealthCheck> &before, const QList<HealthCheck> &after)
{
    QJsonArray rows;
    for (qsizetype i = 0; i < after.size(); ++i) {
        const bool repaired = !before.at(i).ok && after.at(i).ok;
        rows.append(checkJson(after.at(i), repaired));
        if (!context.json && !before.at(i).ok)
            terminal::say((repaired ? u"repaired "_s : u"TROUBLE  "_s) + after.at(i).name + u": "_s +
                          after.at(i).detail);
    }
    if (context.json)
        terminal::json(QJsonObject{{u"healthy"_s, isHealthy(after)}, {u"checks"_s, rows}});
    return isHealthy(after) ? Done : WorkspaceTrouble;
}

Result<int> doctor(CommandContext &context)
{
    const auto depth = context.options.isSet(u"thorough"_s) ? ExaminationDepth::Thorough : ExaminationDepth::Quick;
    FM_ASSIGN(const auto before, lookAt(context, depth));
    if (!context.json)
        sayChecks(before);
    if (!context.options.isSet(u"repair"_s) || isHealthy(before))
        return context.json ? tellRepaired(context, before, before) : (isHealthy(before) ? Done : WorkspaceTrouble);
    FM_TRY(backUpBeforeRepair(context));
    FM_TRY(await(context.workspace->database().onWriter(
        [depth](Transaction &connection) { return repairHealth(connection, depth); })));
    FM_ASSIGN(const auto after, lookAt(context, depth));
    return tellRepaired(context, before, after);
}

QString salvagedWords(const SalvagedTable &table)
{
    if (table.lost && *table.lost == 0 && table.holes == 0)
        return u"whole"_s;
    return table.lost ? u"%1 lost"_s.arg(*table.lost) : u"it cannot be said how many are lost"_s;
}

void saySalvaged(const CommandContext &context, const QList<SalvagedTable> &tables)
{
    QList<QStringList> lines{{u"TABLE"_s, u"COPIED"_s, u"LOST"_s}};
    QJsonArray rows;
    for (const SalvagedTable &each : tables) {
        lines.append({each.name, QString::number(each.copied), salvagedWords(each)});
        rows.append(QJsonObject{{u"table"_s, each.name},
                                {u"copied"_s, each.copied},
                                {u"lost"_s, each.lost ? QJsonValue(*each.lost) : QJsonValue()}});
    }
    if (context.json)
        terminal::json(rows);
    else
        terminal::table(lines);
}

/// The damaged file itself is only read, and need not be one that opens as a workspace.
Result<int> salvageFile(CommandContext &context)
{
    FM_ASSIGN(const auto damaged, WorkspaceUrl::parse(context.options.value(u"workspace"_s)));
    FM_ASSIGN(const auto fresh, WorkspaceUrl::parse(context.arguments.value(0)));
    if (damaged.engine == Engine::Postgres || fresh.engine == Engine::Postgres)
        return Error{ErrorKind::Rejected, u"only a workspace that is a file can be salvaged, into a file"_s, {}};
    if (QFileInfo::exists(fresh.file))
        return Error{ErrorKind::Conflict, u"%1 is there already"_s.arg(fresh.file), {}};
    if (!QFileInfo::exists(damaged.file))
        return Error{ErrorKind::NotFound, u"there is no file "_s + damaged.file, {}};
    Database database(fresh);
    FM_TRY(await(database.open()));
    FM_ASSIGN(const auto tables, await(database.onWriter([file = damaged.file](Transaction &connection) {
                  return salvage(file, connection);
              })));
    FM_TRY(await(database.onWriter([](Transaction &connection) { return repairHealth(connection); })));
    saySalvaged(context, tables);
    return Done;
}

}

QList<Command> maintenanceCommands()
{
    using Needs = Command::Needs;
    return {
        {u"doctor"_s,
         u"[--repair [--no-backup]] [--thorough]"_s,
         u"checks file, schema, gaps, log, conversations and search index, and repairs them"_s,
         Needs::Workspace,
         {{u"repair"_s, {}}, {u"no-backup"_s, {}}, {u"thorough"_s, {}}},
         doctor},
        {u"salvage"_s,
         u"NEW"_s,
         u"copies what can be read of a damaged file into a new workspace"_s,
         Needs::Nothing,
         {},
         salvageFile},
        {u"maintain"_s,
         u"[--now] [--vacuum]"_s,
         u"does what else is done in idle moments; --now without pauses, --vacuum writes the file anew"_s,
         Needs::Workspace,
         {{u"now"_s, {}}, {u"vacuum"_s, {}}},
         maintain},
        {u"backup"_s,
         u"FILE [--replace]"_s,
         u"copies the workspace into a file, while it is in use"_s,
         Needs::Workspace,
         {{u"replace"_s, {}}},
         backup},
    };
}

}
