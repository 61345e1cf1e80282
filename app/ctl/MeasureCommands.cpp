// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/Command.h"
#include "core/metrics/calendar/HolidayFile.h"
#include "core/metrics/calendar/MeasureRules.h"
#include "core/metrics/calendar/SpanText.h"

#include <QFile>
#include <QJsonDocument>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

using Needs = Command::Needs;
using Change = std::function<Result<void>(MeasureRules &)>;

Error wrongUsage(const QString &sentence)
{
    return {ErrorKind::Rejected, sentence, {}};
}

Result<MeasureRules> rulesOf(CommandContext &context)
{
    return await(context.workspace->database().read([](Session &session) { return measureRules(session); }));
}

Result<MeasureRules> changeRules(CommandContext &context, const Change &change)
{
    return await(context.workspace->database().write([=](Transaction &transaction) -> Result<MeasureRules> {
        FM_ASSIGN(MeasureRules rules, measureRules(transaction));
        FM_TRY(change(rules));
        FM_TRY(setMeasureRules(transaction, rules));
        return rules;
    }));
}

int tellRules(const CommandContext &context, const MeasureRules &rules)
{
    if (context.json) {
        terminal::json(toJson(rules));
        return Done;
    }
    terminal::say(u"Days are those of %1."_s.arg(rules.zone.isEmpty() ? u"this machine's time zone"_s
                                                                      : QString::fromLatin1(rules.zone)));
    terminal::say(u"Answered within: %1."_s.arg(spansText(rules.horizons)));
    terminal::say(u"High reach: verified, or %1 followers and more."_s.arg(rules.highReach));
    terminal::say(u"A hand-off is back in time within %1."_s.arg(spanText(rules.returnWithin)));
    for (const auto &[agent, team] : rules.teams.asKeyValueRange())
        terminal::say(u"%1 is in the team %2."_s.arg(agent, team));
    terminal::say(rules.calendar ? u"Working hours are set: \"firstmilectl calendar show\"."_s
                                 : u"No working hours are set, so there are no working-time figures."_s);
    return Done;
}

Result<int> showMeasures(CommandContext &context)
{
    FM_ASSIGN(const MeasureRules rules, rulesOf(context));
    return tellRules(context, rules);
}

Result<void> takeOptions(const QCommandLineParser &options, MeasureRules &rules)
{
    if (options.isSet(u"zone"_s))
        rules.zone = options.value(u"zone"_s).toLatin1();
    if (options.isSet(u"horizons"_s)) {
        const auto spans = spansFromText(options.value(u"horizons"_s));
        if (!spans)
            return wrongUsage(u"--horizons wants numbers with m, h or d, such as 15m,1h,24h,72h"_s);
        rules.horizons = *spans;
    }
    if (options.isSet(u"high-reach"_s)) {
        bool isNumber = false;
        rules.highReach = options.value(u"high-reach"_s).toLongLong(&isNumber);
        if (!isNumber)
            return wrongUsage(u"--high-reach wants a number of followers"_s);
    }
    if (options.isSet(u"return-within"_s)) {
        const auto span = spanFromText(options.value(u"return-within"_s));
        if (!span)
            return wrongUsage(u"--return-within wants a number with m, h or d, such as 24h"_s);
        rules.returnWithin = *span;
    }
    return {};
}

/// A change that what was typed makes impossible is a wrong usage.
Result<int> tellChanged(CommandContext &context, const Result<MeasureRules> &rules)
{
    if (rules)
        return tellRules(context, *rules);
    if (rules.error().kind != ErrorKind::Rejected && rules.error().kind != ErrorKind::Malformed)
        return rules.error();
    terminal::complain(rules.error().detail);
    return WrongUsage;
}

Result<int> setMeasures(CommandContext &context)
{
    const QStringList names{u"zone"_s, u"horizons"_s, u"high-reach"_s, u"return-within"_s};
    if (!context.arguments.isEmpty() ||
        std::ranges::none_of(names, [&](const QString &each) { return context.options.isSet(each); })) {
        terminal::complain(u"say what to set: --zone, --horizons, --high-reach or --return-within"_s);
        return WrongUsage;
    }
    FM_ASSIGN(MeasureRules probe, rulesOf(context)); // the options are for this thread alone
    if (const auto taken = takeOptions(context.options, probe); !taken)
        return tellChanged(context, taken.error());
    return tellChanged(context, changeRules(context, [probe](MeasureRules &rules) -> Result<void> {
                           rules.zone = probe.zone;
                           rules.horizons = probe.horizons;
                           rules.highReach = probe.highReach;
                           rules.returnWithin = probe.returnWithin;
                           return {};
                       }));
}

Result<int> setTeam(CommandContext &context)
{
    const QString agent = context.arguments.value(0).trimmed();
    const QString team = context.arguments.value(1).trimmed();
    if (agent.isEmpty() || context.arguments.size() > 2) {
        terminal::complain(u"say the agent and the team; no team takes the agent out of it"_s);
        return WrongUsage;
    }
    return tellChanged(context, changeRules(context, [=](MeasureRules &rules) -> Result<void> {
                           if (team.isEmpty())
                               rules.teams.remove(agent);
                           else
                               rules.teams.insert(agent, team);
                           return {};
                       }));
}

Result<QByteArray> fileContents(const QString &name)
{
    if (name == "-"_L1)
        return terminal::input();
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorKind::NotFound, u"%1 cannot be read: %2"_s.arg(name, file.errorString()), {}};
    return file.readAll();
}

/// What a file got wrong is no trouble of the workspace.
template <class T>
Result<T> ofTheFile(Result<T> read)
{
    if (read || read.error().kind != ErrorKind::Malformed)
        return read;
    return Error{ErrorKind::Rejected, read.error().detail, {}};
}

Result<int> showCalendar(CommandContext &context)
{
    FM_ASSIGN(const MeasureRules rules, rulesOf(context));
    if (rules.calendar || context.json)
        terminal::json(rules.calendar ? toJson(*rules.calendar) : QJsonObject());
    else
        terminal::say(u"No working hours are set, so there are no working-time figures."_s);
    return Done;
}

int tellCalendar(const CommandContext &context, const MeasureRules &rules)
{
    if (context.json)
        terminal::json(rules.calendar ? toJson(*rules.calendar) : QJsonObject());
    else if (!rules.calendar)
        terminal::say(u"No working hours are set, so there are no working-time figures."_s);
    else
        terminal::say(
            u"Working hours in %1: %2 version(s), %3 holiday(s)."_s.arg(QString::fromLatin1(rules.calendar->zone))
                .arg(rules.calendar->weeks.size())
                .arg(rules.calendar->holidays.size()));
    return Done;
}

Result<int> setCalendar(CommandContext &context)
{
    if (context.arguments.size() != 1) {
        terminal::complain(u"say which file has the calendar as JSON; - is the standard input"_s);
        return WrongUsage;
    }
    FM_ASSIGN(const QByteArray text, fileContents(context.arguments.first()));
    QJsonParseError wrong;
    const QJsonDocument document = QJsonDocument::fromJson(text, &wrong);
    if (wrong.error != QJsonParseError::NoError) {
        return Error{
            ErrorKind::Rejected, u"this is no JSON: %1 at byte %2"_s.arg(wrong.errorString()).arg(wrong.offset), {}};
    }
    FM_ASSIGN(const WorkCalendar calendar, ofTheFile(workCalendarFromJson(document.object())));
    FM_ASSIGN(const MeasureRules rules, changeRules(context, [=](MeasureRules &changed) -> Result<void> {
                  changed.calendar = calendar;
                  return {};
              }));
    return tellCalendar(context, rules);
}

std::optional<int> givenYear(const CommandContext &context, const QString &option, int otherwise)
{
    if (!context.options.isSet(option))
        return otherwise;
    const QString text = context.options.value(option);
    const int year = text.toInt();
    return text.size() == 4 && year >= 1900 ? std::optional(year) : std::nullopt;
}

Result<int> importHolidays(CommandContext &context)
{
    const int thisYear = QDate::currentDate().year();
    const auto from = givenYear(context, u"from"_s, thisYear - 1);
    const auto to = givenYear(context, u"to"_s, std::max(from.value_or(0), thisYear) + 2);
    if (context.arguments.size() != 1 || !from || !to || *to < *from || *to - *from > 100) {
        terminal::complain(u"say which .ics file, and years of four digits, at most a hundred apart"_s);
        return WrongUsage;
    }
    FM_ASSIGN(const QByteArray text, fileContents(context.arguments.first()));
    FM_ASSIGN(const auto days, ofTheFile(holidaysFrom(text, *from, *to)));
    FM_ASSIGN(
        const MeasureRules rules, changeRules(context, [=](MeasureRules &changed) -> Result<void> {
            if (!changed.calendar)
                return Error{ErrorKind::Conflict, u"set working hours first: \"firstmilectl calendar set\""_s, {}};
            changed.calendar->holidays.insert(days);
            return {};
        }));
    if (!context.json) {
        terminal::say(
            u"The file has %1 whole day(s) from %2 to %3."_s.arg(QString::number(days.size())).arg(*from).arg(*to));
    }
    return tellCalendar(context, rules);
}

Result<int> clearCalendar(CommandContext &context)
{
    FM_ASSIGN(const MeasureRules rules, changeRules(context, [](MeasureRules &changed) -> Result<void> {
                  changed.calendar.reset();
                  return {};
              }));
    return tellCalendar(context, rules);
}

QList<Command> calendarCommands()
{
    return {
        {u"calendar show"_s,
         {},
         u"the team's working hours and holidays, as JSON"_s,
         Needs::Workspace,
         {},
         showCalendar},
        {u"calendar set"_s,
         u"FILE.json|-"_s,
         u"takes working hours out of such a file"_s,
         Needs::Workspace,
         {},
         setCalendar},
        {u"calendar holidays"_s,
         u"FILE.ics|- [--from YEAR] [--to YEAR]"_s,
         u"adds the whole days of an iCalendar file; from last year to two years on unless said"_s,
         Needs::Workspace,
         {{u"from"_s, {}, u"YEAR"_s}, {u"to"_s, {}, u"YEAR"_s}},
         importHolidays},
        {u"calendar clear"_s, {}, u"takes working hours and holidays away"_s, Needs::Workspace, {}, clearCalendar},
    };
}

}

QList<Command> measureCommands()
{
    return QList<Command>{
               {u"measures show"_s,
                {},
                u"what the team decided about its measures"_s,
                Needs::Workspace,
                {},
                showMeasures},
               {u"measures set"_s,
                u"[--zone ZONE] [--horizons 15m,1h,24h,72h] [--high-reach FOLLOWERS] [--return-within 24h]"_s,
                u"in which days cases are counted, and by which times"_s,
                Needs::Workspace,
                {{u"zone"_s, {}, u"ZONE"_s},
                 {u"horizons"_s, {}, u"TIMES"_s},
                 {u"high-reach"_s, {}, u"FOLLOWERS"_s},
                 {u"return-within"_s, {}, u"TIME"_s}},
                setMeasures},
               {u"measures team"_s,
                u"AGENT [TEAM]"_s,
                u"puts an agent into a team; without one, into none"_s,
                Needs::Workspace,
                {},
                setTeam},
           } +
           calendarCommands();
}

}
