// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/Command.h"
#include "core/metrics/ReportJson.h"
#include "core/metrics/ReportText.h"
#include "core/metrics/Reports.h"

#include <QDate>

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

Result<int> report(CommandContext &context)
{
    FM_ASSIGN(const auto from, optionalMoment(context, u"from"_s, false));
    FM_ASSIGN(const auto to, optionalMoment(context, u"to"_s, true));
    FM_ASSIGN(const auto asOf, optionalMoment(context, u"now"_s, false));
    const Instant now = asOf.value_or(context.workspace->clock().now());
    FM_ASSIGN(const auto result, await(context.workspace->database().read([from, to, now](Session &session) {
                  return reportAsOf(session, ReportWindow{from, to}, now);
              })));
    if (context.json)
        terminal::json(toJson(result));
    else
        terminal::say(toText(result));
    return Done;
}

}

QList<Command> reportCommands()
{
    return {
        {u"report"_s,
         u"[--from D] [--to D] [--now T]"_s,
         u"response rates; --now measures as of then"_s,
         Command::Needs::Workspace,
         {{u"from"_s, {}, u"D"_s}, {u"to"_s, {}, u"D"_s}, {u"now"_s, {}, u"T"_s}},
         report},
    };
}

}
