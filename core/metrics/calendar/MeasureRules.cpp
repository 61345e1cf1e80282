// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/calendar/MeasureRules.h"

#include "core/store/WorkspaceSettings.h"

#include <QJsonArray>
#include <QJsonObject>

#include <cmath>

namespace firstmile
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

const QString measuresKey = u"measures"_s;
constexpr qsizetype mostHorizons = 6;
constexpr Milliseconds longestHorizon = 24h * 366;
constexpr qint64 mostFollowers = 1'000'000'000'000; // a JSON number holds it exactly
constexpr qsizetype longestTeamName = 100;

Error notTheseMeasures(const QString &field, const QString &why)
{
    return {ErrorKind::Malformed, u"%1: %2"_s.arg(field, why), {}};
}

qint64 wholeSeconds(Milliseconds span)
{
    return std::chrono::duration_cast<std::chrono::seconds>(span).count();
}

/// Whole minutes, from one up to a year, written in seconds.
std::optional<Milliseconds> measuredSpan(const QJsonValue &json)
{
    const double seconds = json.toDouble(-1);
    if (!(seconds >= 60 && seconds <= toSeconds(longestHorizon)) || std::fmod(seconds, 60) != 0)
        return std::nullopt;
    return std::chrono::seconds(static_cast<qint64>(seconds));
}

Result<QList<Milliseconds>> horizonsFromJson(const QJsonValue &json)
{
    const QJsonArray array = json.toArray();
    if (array.isEmpty() || array.size() > mostHorizons)
        return notTheseMeasures(u"horizons"_s, u"there are 1 to %1"_s.arg(mostHorizons));
    QList<Milliseconds> horizons;
    for (const QJsonValue each : array) {
        const auto span = measuredSpan(each);
        if (!span)
            return notTheseMeasures(u"horizons"_s, u"each is of whole minutes, from one up to a year, in seconds"_s);
        if (!horizons.isEmpty() && *span <= horizons.constLast())
            return notTheseMeasures(u"horizons"_s, u"each is longer than the one before"_s);
        horizons.append(*span);
    }
    return horizons;
}

Result<QMap<QString, QString>> teamsFromJson(const QJsonValue &json)
{
    if (!json.isObject())
        return notTheseMeasures(u"teams"_s, u"they are an object of agents and teams"_s);
    const QJsonObject object = json.toObject();
    QMap<QString, QString> teams;
    for (auto each = object.constBegin(); each != object.constEnd(); ++each) {
        const QString team = each->toString();
        if (each.key().isEmpty() || team.trimmed().isEmpty() || team.size() > longestTeamName) {
            return notTheseMeasures(
                u"teams"_s,
                u"an agent and a team have names, a team's of at most %1 characters"_s.arg(longestTeamName));
        }
        teams.insert(each.key(), team);
    }
    return teams;
}

}

QTimeZone MeasureRules::timeZone() const
{
    const QTimeZone named(zone);
    if (!zone.isEmpty() && named.isValid())
        return named;
    const QTimeZone here = QTimeZone::systemTimeZone();
    return here.isValid() ? here : QTimeZone::utc();
}

QJsonObject toJson(const MeasureRules &rules)
{
    QJsonArray horizons;
    for (const Milliseconds each : rules.horizons)
        horizons.append(wholeSeconds(each));
    QJsonObject teams;
    for (const auto &[agent, team] : rules.teams.asKeyValueRange())
        teams.insert(agent, team);
    QJsonObject json{{u"zone"_s, QString::fromLatin1(rules.zone)},
                     {u"horizons"_s, horizons},
                     {u"highReach"_s, rules.highReach},
                     {u"returnWithin"_s, wholeSeconds(rules.returnWithin)},
                     {u"teams"_s, teams}};
    if (rules.calendar)
        json.insert(u"calendar"_s, toJson(*rules.calendar));
    return json;
}

Result<MeasureRules> measureRulesFromJson(const QJsonValue &json)
{
    if (!json.isObject())
        return Error{ErrorKind::Malformed, u"the measures' rules are an object"_s, {}};
    const QJsonObject object = json.toObject();
    MeasureRules rules;
    rules.zone = object["zone"_L1].toString().toLatin1();
    FM_ASSIGN(rules.horizons, horizonsFromJson(object["horizons"_L1]));
    const double reach = object["highReach"_L1].toDouble(-1);
    if (!(reach >= 0 && reach <= double(mostFollowers)) || std::floor(reach) != reach)
        return notTheseMeasures(u"highReach"_s, u"a number of followers, 0 or more"_s);
    rules.highReach = static_cast<qint64>(reach);
    const auto within = measuredSpan(object["returnWithin"_L1]);
    if (!within)
        return notTheseMeasures(u"returnWithin"_s, u"whole minutes, from one up to a year, in seconds"_s);
    rules.returnWithin = *within;
    FM_ASSIGN(rules.teams, teamsFromJson(object["teams"_L1]));
    if (object.contains("calendar"_L1)) {
        auto calendar = workCalendarFromJson(object["calendar"_L1]);
        if (!calendar)
            return notTheseMeasures(u"calendar"_s, calendar.error().detail);
        rules.calendar = *calendar;
    }
    return rules;
}

Result<MeasureRules> measureRules(Session &session)
{
    FM_ASSIGN(const QJsonValue kept, WorkspaceSettings(session).value(measuresKey));
    return kept.isUndefined() ? MeasureRules() : measureRulesFromJson(kept);
}

Result<void> setMeasureRules(Transaction &transaction, const MeasureRules &rules)
{
    // What could not be read again is not written.
    const QJsonObject json = toJson(rules);
    FM_ASSIGN(const MeasureRules read, measureRulesFromJson(json));
    if (!(read.calendar == rules.calendar))
        return notTheseMeasures(u"calendar"_s, u"its hours are not ascending and apart"_s);
    if (!(read == rules))
        return notTheseMeasures(u"horizons"_s, u"times are of whole minutes"_s);
    if (!rules.zone.isEmpty() && !isTimeZone(rules.zone))
        return notTheseMeasures(u"zone"_s, u"this machine knows no time zone of that name"_s);
    return WorkspaceSettings(transaction).setValue(transaction, measuresKey, json);
}

}
