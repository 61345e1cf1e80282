// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/Command.h"
#include "app/ctl/DesktopReport.h"
#include "app/ctl/ReportOptions.h"
#include "core/metrics/Measures.h"
#include "core/metrics/ReportJson.h"
#include "core/metrics/ReportText.h"
#include "core/metrics/Reports.h"
#include "core/metrics/pages/PageExport.h"
#include "core/metrics/pages/PageText.h"
#include "core/store/AccountRepository.h"

#include <QDate>
#include <QJsonArray>
#include <QSaveFile>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

/// A moment ("2026-05-03T10:00Z"), or a local day ("2026-05-03"): its beginning, or its end.
Result<Instant> momentOf(const QString &text, bool endOfDay)
{
    if (const QDate day = QDate::fromString(text, Qt::ISODate); day.isValid())
        return fromDateTime(endOfDay ? day.addDays(1).startOfDay() : day.startOfDay());
    if (const auto moment = fromIso(text))
        return *moment;
    return Error{ErrorKind::Rejected, u"%1 is no time; write 2026-05-03 or 2026-05-03T10:00:00Z"_s.arg(text), {}};
}

Result<std::optional<Instant>> optionalMoment(const CommandContext &context, const QString &option, bool endOfDay)
{
    if (!context.options.isSet(option))
        return std::optional<Instant>();
    FM_ASSIGN(const Instant moment, momentOf(context.options.value(option), endOfDay));
    return std::optional(moment);
}

/// The response rates of every account, in one table.
Result<int> summary(CommandContext &context, Instant now)
{
    FM_ASSIGN(const auto from, optionalMoment(context, u"from"_s, false));
    FM_ASSIGN(const auto to, optionalMoment(context, u"to"_s, true));
    FM_ASSIGN(const auto result, await(context.workspace->database().read([from, to, now](Session &session) {
                  return reportAsOf(session, ReportWindow{from, to}, now);
              })));
    if (context.json)
        terminal::json(toJson(result));
    else
        terminal::say(toText(result));
    return Done;
}

Result<QHash<QString, QList<AccountId>>> accountsByHandle(Workspace &workspace)
{
    FM_ASSIGN(const auto accounts,
              await(workspace.database().read([](Session &session) { return AccountRepository(session).all(); })));
    QHash<QString, QList<AccountId>> byHandle;
    for (const Account &account : accounts)
        byHandle[account.handle].append(account.id);
    return byHandle;
}

Result<void> writeCsv(const QString &file, const QList<MeasurePage> &pages)
{
    QSaveFile out(file);
    if (!out.open(QIODevice::WriteOnly))
        return Error{ErrorKind::Storage, u"%1: %2"_s.arg(file, out.errorString()), {}};
    out.write(toCsv(pages, [](const MeasureOf &measure) { return definitionOf(measure); }));
    if (!out.commit())
        return Error{ErrorKind::Storage, u"%1: %2"_s.arg(file, out.errorString()), {}};
    return {};
}

void sayPages(const QList<MeasurePage> &pages, bool json)
{
    for (const MeasurePage &page : pages) {
        if (json)
            terminal::json(toJson(page));
        else
            terminal::say(toText(page));
    }
}

Result<int> report(CommandContext &context)
{
    FM_ASSIGN(const auto asOf, optionalMoment(context, u"now"_s, false));
    const Instant now = asOf.value_or(context.workspace->clock().now());
    const bool toFile = context.options.isSet(u"csv"_s) || context.options.isSet(u"pdf"_s);
    if (!context.options.isSet(u"page"_s) && !toFile)
        return summary(context, now);
    FM_ASSIGN(const auto accounts, accountsByHandle(*context.workspace));
    FM_ASSIGN(const auto queries, reportQueries(context.options, context.options.value(u"page"_s), accounts));
    if (context.options.isSet(u"pdf"_s)) {
        FM_TRY(desktopReport({context.workspace->database().url(), queries, now, context.options.value(u"pdf"_s),
                              context.options.value(u"in"_s)}));
    }
    if (!context.options.isSet(u"csv"_s) && context.options.isSet(u"pdf"_s))
        return Done;
    FM_ASSIGN(const auto pages, await(context.workspace->database().read(
                                    [queries, now](Session &session) { return pagesAsOf(session, queries, now); })));
    if (context.options.isSet(u"csv"_s)) {
        FM_TRY(writeCsv(context.options.value(u"csv"_s), pages));
        return Done;
    }
    sayPages(pages, context.json);
    return Done;
}

}

QList<Command> reportCommands()
{
    return {
        {u"report"_s,
         u"[--page P,…|all] [--from D] [--to D] [--now T] [--channel C] [--account A] [--agent A] [--team T] [--tag T] "
         "[--intent I] [--language L] [--reach high|ordinary] [--step day|week|month] [--by opening|answer] "
         "[--clock wall|working] [--compare] [--csv FILE] [--pdf FILE [--in LANGUAGE]]"_s,
         u"response rates, or the dashboard's pages; --now measures as of then"_s, Command::Needs::Workspace,
         QList<QCommandLineOption>{{u"now"_s, {}, u"T"_s},
                                   {u"page"_s, {}, u"P"_s},
                                   {u"csv"_s, {}, u"FILE"_s},
                                   {u"pdf"_s, {}, u"FILE"_s},
                                   {u"in"_s, {}, u"LANGUAGE"_s}} +
             reportOptions(),
         report},
    };
}

}
